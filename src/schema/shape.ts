// Building blocks for the JSON Schemas of responses.
import type { JsonSchema } from './field.ts'

export const string = { type: 'string' } as const
export const integer = { type: 'integer' } as const
export const number = { type: 'number' } as const
export const boolean = { type: 'boolean' } as const
export const instant = { type: 'string', format: 'date-time' } as const
export const date = { type: 'string', format: 'date' } as const
export const nullable = (schema: JsonSchema & { type: string }): JsonSchema => ({
  ...schema,
  type: [schema.type, 'null'],
})
export const arrayOf = (items: JsonSchema): JsonSchema & { type: string } => ({
  type: 'array',
  items,
})

/** An object without other properties; all are required except `optionalNames`. */
export function shape(
  title: string,
  properties: Readonly<Record<string, JsonSchema>>,
  optionalNames: readonly string[] = [],
): JsonSchema & { type: string; title: string } {
  const requiredNames = Object.keys(properties).filter((name) => !optionalNames.includes(name))
  return { type: 'object', title, properties, required: requiredNames, additionalProperties: false }
}

export function listOf(title: string, item: JsonSchema): JsonSchema {
  return shape(title, { items: arrayOf(item), nextCursor: nullable(string) })
}

export function orNull(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] }
}

/** A secret that only the first response contains, and its replays for a while. */
export function shownOnce(text: string): JsonSchema {
  const description = `${text}, shown only once: \`null\` when an Idempotency-Key is replayed after more than 10 minutes.`
  return { type: ['string', 'null'], description }
}

export const replayNote = {
  type: 'string',
  description: 'If a replay no longer shows the secret: what to do if the first response was lost.',
} as const

export const textOrNull = nullable(string)
export const numberOrNull = nullable(number)
export const booleanOrNull = nullable(boolean)
export const texts = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, textOrNull]))
export const numbers = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, numberOrNull]))
