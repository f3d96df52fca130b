// The schemas of the OpenAPI document: schemas with a title become components of that name, and every field gets a description.
import { isDeepStrictEqual } from 'node:util'
import type { JsonSchema } from '../../schema/field.ts'
import { meaningOf } from './example-of.ts'

export type Components = Record<string, unknown>

/** By document: the schema of each component. */
const named = new WeakMap<Components, Map<string, JsonSchema>>()

/** The schema, or a reference to it if it is a component; adds new components. Throws if two have one name. */
export function documented(schema: JsonSchema, components: Components): JsonSchema {
  const { title } = schema
  if (typeof title !== 'string') return inner(schema, components)
  const first = named.get(components)?.get(title)
  if (first === undefined) {
    // Before its content, so that components are in the order of their first use.
    components[title] = null
    named.set(
      components,
      (named.get(components) ?? new Map<string, JsonSchema>()).set(title, schema),
    )
    const { title: _, ...rest } = schema
    components[title] = inner(rest, components, title)
  } else if (first !== schema && !isDeepStrictEqual(first, schema)) {
    throw new Error(`two schemas named ${title}`)
  }
  return { $ref: `#/components/schemas/${title}` }
}

function inner(schema: JsonSchema, components: Components, title = ''): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      return [keyword, innerOf(keyword, value, components, title)]
    }),
  )
}

function innerOf(keyword: string, value: unknown, components: Components, title: string): unknown {
  if (keyword === 'items') return documented(value as JsonSchema, components)
  if (keyword === 'anyOf' || keyword === 'oneOf') {
    return (value as JsonSchema[]).map((schema) => documented(schema, components))
  }
  if (keyword !== 'properties') return value
  const properties = Object.entries(value as Record<string, JsonSchema>)
  return Object.fromEntries(
    properties.map(([name, schema]) => [name, described(schema, title, name, components)]),
  )
}

/** A description beside a reference is allowed since OpenAPI 3.1. */
function described(schema: JsonSchema, title: string, name: string, components: Components) {
  const { description = meaningOf(title, name)[0] } = schema
  return { ...documented(schema, components), description }
}
