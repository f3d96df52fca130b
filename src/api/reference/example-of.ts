// Descriptions and examples of schemas, from the meanings of their fields. A field without a meaning, or a text without an
// example, is an error: the document is not made with a gap.
import type { JsonSchema } from '../../schema/field.ts'
import { answerFields } from './answer-fields.ts'
import type { Meaning, Meanings } from './meaning.ts'
import { messageFields } from './message-fields.ts'
import { operatorFields } from './operator-fields.ts'
import { laboratoryFields } from './laboratory-fields.ts'
import { reconciliationFields } from './reconciliation-fields.ts'
import { recordFields } from './record-fields.ts'

const meanings: Meanings = {
  ...recordFields,
  ...answerFields,
  ...operatorFields,
  ...messageFields,
  ...reconciliationFields,
  ...laboratoryFields,
}

/** The meaning of the field in this schema, or else of its name. */
export function meaningOf(schemaName: string, field: string): Meaning {
  const meaning = meanings[`${schemaName}.${field}`] ?? meanings[field]
  if (meaning === undefined) throw new Error(`no meaning of ${schemaName}.${field} is written`)
  return meaning
}

/** An example with all required fields. */
export function exampleOf(schema: JsonSchema, name = ''): unknown {
  if ('const' in schema) return schema['const']
  const [choice] = choicesOf(schema)
  if (choice !== undefined) return exampleOf(choice, name)
  const values = schema['enum']
  if (Array.isArray(values)) return values[0] as unknown
  const type = firstType(schema)
  if (type === 'object') return objectExample(schema)
  if (type === 'array') return [exampleOf(asSchema(schema['items']), name)]
  return plainExample(schema, type, name)
}

function objectExample(schema: JsonSchema): unknown {
  const title = typeof schema['title'] === 'string' ? schema['title'] : ''
  const properties = Object.entries(asSchema(schema['properties'] ?? {}))
  const required: readonly unknown[] = Array.isArray(schema['required']) ? schema['required'] : []
  const named = properties.filter(([name]) => required.includes(name))
  return Object.fromEntries(
    named.map(([name, field]) => [name, fieldExample(asSchema(field), title, name)]),
  )
}

function fieldExample(schema: JsonSchema, title: string, name: string): unknown {
  const own = meanings[`${title}.${name}`]?.[1]
  const example = own === undefined ? meanings[name]?.[1] : own
  if (example !== undefined && fits(schema, example)) return example
  return exampleOf(schema, `${title}.${name}`)
}

function plainExample(schema: JsonSchema, type: string, name: string): unknown {
  const format = schema['format']
  if (format === 'date-time') return '2026-01-04T09:47:57.477Z'
  if (format === 'date') return '2026-01-04'
  if (type === 'boolean') return true
  if (type === 'integer' || type === 'number') return 1
  if (isNullable(schema)) return null
  throw new Error(`no example of ${name} is written`)
}

function choicesOf(schema: JsonSchema): JsonSchema[] {
  const choices: unknown = schema['anyOf'] ?? schema['oneOf'] ?? []
  return Array.isArray(choices) ? choices.map(asSchema) : []
}

function firstType(schema: JsonSchema): string {
  return typesOf(schema).find((type) => type !== 'null') ?? 'null'
}

function typesOf({ type }: JsonSchema): readonly string[] {
  if (Array.isArray(type)) return type.map(String)
  return typeof type === 'string' ? [type] : []
}

function isNullable(schema: JsonSchema): boolean {
  return typesOf(schema).includes('null') || choicesOf(schema).some(isNullable)
}

/** Whether the example has the type of this field, since fields of several types share names. */
function fits(schema: JsonSchema, example: unknown): boolean {
  const values = schema['enum']
  if (Array.isArray(values)) return values.includes(example)
  if (example === null) return isNullable(schema) || typesOf(schema).length === 0
  const types = typesOf(schema)
  if (types.length === 0) return choicesOf(schema).length === 0
  if (Array.isArray(example)) return types.includes('array')
  if (typeof example === 'number') return types.includes('number') || types.includes('integer')
  if (typeof example === 'object') return types.includes('object') && !('properties' in schema)
  return types.includes(typeof example)
}

function asSchema(value: unknown): JsonSchema {
  if (typeof value !== 'object' || value === null) throw new Error('no schema')
  return value as JsonSchema
}
