// The operations that records of a file can be pushed with, and the fields of their bodies.
import { lineOperationsOf, type LineOperation } from '../../api/batch/line-operations.ts'
import { routes } from '../../api/routes.ts'
import type { JsonSchema } from '../../schema/field.ts'

export type PushOperation = {
  readonly op: string
  readonly isNamed: LineOperation['isNamed']
  /** The fields of the body by their names. */
  readonly fields: Readonly<Record<string, JsonSchema>>
}

export const pushOperations: ReadonlyMap<string, PushOperation> = new Map(
  [...lineOperationsOf(routes)].map(([op, { name, isNamed, isUpsert }]) => {
    const endpoint = routes.find((route) => route.name === name)?.endpoint
    const bodies = [endpoint?.body, isUpsert ? endpoint?.upserts?.body : undefined]
    const fields = Object.assign(
      {},
      ...bodies.map((body) => fieldsOf(body?.schema ?? {})),
    ) as object
    return [op, { op, isNamed, fields: fields as PushOperation['fields'] }]
  }),
)

/** The members of an object, or of the items of a list. */
export function fieldsOf(schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
  const { properties, items } = schema
  if (typeof items === 'object' && items !== null) return fieldsOf(items as JsonSchema)
  return (properties ?? {}) as Readonly<Record<string, JsonSchema>>
}

export function isOfType(schema: JsonSchema, type: string): boolean {
  return [schema['type']].flat().includes(type)
}
