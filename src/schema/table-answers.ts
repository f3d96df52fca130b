// Derives the schema and the serializer of a response from a field table.
import { toNumber, type Decimal } from '../domain/decimal.ts'
import { entriesOf, type FieldKind, type FieldTable, type SpecOfKind } from '../domain/fields.ts'
import type { JsonSchema } from './field.ts'
import { arrayOf, boolean, date, nullable, number, orNull, shape, string } from './shape.ts'

type Shown = {
  readonly schema: JsonSchema & { readonly type: string }
  /** Only if the response value differs from the stored one. */
  readonly serialize?: (value: never) => unknown
}

/** By kind of field; a new kind does not compile until it is added here. */
const shownOfKind: { readonly [Kind in FieldKind]: (spec: SpecOfKind<Kind>) => Shown } = {
  id: () => ({ schema: string }),
  documentNumber: () => ({ schema: string }),
  text: () => ({ schema: string }),
  date: () => ({ schema: date }),
  time: () => ({ schema: string }),
  amount: () => ({ schema: number, serialize: toNumber }),
  number: () => ({ schema: number }),
  flag: () => ({ schema: boolean }),
  choice: ({ of }) => ({ schema: { type: 'string', enum: of } }),
  object: ({ of, titles: [, title] }) => ({
    schema: shape(title, propertiesOf(of)),
    serialize: serializerOf(of),
  }),
  list({ of, titles: [, title] }) {
    const serialize = serializerOf(of)
    return {
      schema: arrayOf(shape(title, propertiesOf(of))),
      serialize: (items: readonly Content[]) => items.map(serialize),
    }
  },
}

type Content = Readonly<Record<string, unknown>>

/** The type of serialized content: amounts are numbers. */
export type Serialized<T> = T extends Decimal
  ? number
  : T extends string | number | boolean | null
    ? T
    : T extends readonly (infer Item)[]
      ? readonly Serialized<Item>[]
      : { readonly [Name in keyof T]: Serialized<T[Name]> }

export function propertiesOf<F extends FieldTable>(
  fields: F,
): { readonly [Name in keyof F]: JsonSchema } {
  const properties = entriesOf(fields).map(([name, spec]) => {
    const { schema } = shownOf(spec)
    if (spec.initially !== null && spec.nullable !== true) return [name, schema]
    return [name, spec.kind === 'object' ? orNull(schema) : withNull(schema)]
  })
  return Object.fromEntries(properties) as { readonly [Name in keyof F]: JsonSchema }
}

function withNull(schema: Shown['schema']): JsonSchema {
  const values = schema['enum']
  return { ...nullable(schema), ...(Array.isArray(values) ? { enum: [...values, null] } : {}) }
}

/** Returns a function that serializes the members that the table defines. */
export function serializerOf<F extends FieldTable>(fields: F) {
  const converted: { readonly name: string; readonly serialize: (value: unknown) => unknown }[] = []
  const asStored: string[] = []
  for (const [name, spec] of entriesOf(fields)) {
    const { serialize } = shownOf(spec)
    if (serialize === undefined) asStored.push(name)
    else converted.push({ name, serialize: serialize as (value: unknown) => unknown })
  }
  // Has all members from the start, so that all results have the same shape in V8 and the order of the table.
  const blank: Record<string, unknown> = Object.fromEntries(
    Object.keys(fields).map((name) => [name, null]),
  )
  return <T extends { readonly [Name in keyof F]: unknown }>(
    content: T,
  ): Serialized<Pick<T, keyof F & keyof T>> => {
    const values: Content = content
    const result = { ...blank }
    // Content that was stored before a field existed lacks it.
    for (const name of asStored) result[name] = values[name] ?? null
    for (const { name, serialize } of converted) {
      const value = values[name] ?? null
      if (value !== null) result[name] = serialize(value)
    }
    return result as Serialized<Pick<T, keyof F & keyof T>>
  }
}

function shownOf<Kind extends FieldKind>(spec: SpecOfKind<Kind>): Shown {
  return shownOfKind[spec.kind](spec)
}
