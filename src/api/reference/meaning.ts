// Descriptions of fields in the OpenAPI document, by name: a name means the same wherever it occurs.

/** The text, and an example if the schema alone yields no meaningful one. */
export type Meaning = readonly [text: string, example?: unknown]

/** By name, or by `Schema.name` if a name has another meaning in one schema. */
export type Meanings = Readonly<Record<string, Meaning>>
