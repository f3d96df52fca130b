// How the OpenAPI document explains a field: by its name, since a name means the same wherever it occurs.

/** The text, and an example where the schema alone yields none that says something. */
export type Meaning = readonly [text: string, example?: unknown]

/** By name, or by `Schema.name` where a name means something else in one schema. */
export type Meanings = Readonly<Record<string, Meaning>>
