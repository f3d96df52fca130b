// Searches in all accounts: pages ordered by account and id.
import type { HubRecord } from '../domain/record.ts'
import { okAnswer, type Answer } from './answer.ts'
import type { OperatorCall } from './call.ts'
import { endpoint, type Endpoint } from './endpoint.ts'
import { withBuyers } from './with-buyers.ts'
import { listBody, pageFields, pageOf } from './read.ts'
import { invalid } from '../domain/hub-error.ts'
import type { JsonSchema } from '../schema/field.ts'
import { readQuery, type QueryFields } from '../schema/query.ts'
import { serializeRecord } from './events/record-schema.ts'
import { listOf, nullable, shape, string } from '../schema/shape.ts'

type Found<R> = { readonly accountId: string; readonly record: R }
type Position = { readonly accountId: string; readonly id: string }
type Filters = Readonly<Record<string, string | undefined>>

type SearchDeclaration<R extends HubRecord> = {
  readonly name: string
  readonly audiences: { readonly operator: `GET /operator/${string}` }
  readonly summary: string
  /** Every field reads a text. */
  readonly query: QueryFields
  readonly schema: JsonSchema
  /** By default, serializeRecord. */
  readonly serialize?: (call: OperatorCall, record: R) => unknown
  /** The customer, whose name is added to each record. */
  readonly customerIdOf?: (record: R) => string | null
  /** More about each record, in the same order. */
  readonly more?: {
    readonly schema: Readonly<Record<string, JsonSchema>>
    readonly read: (call: OperatorCall, found: readonly Found<R>[]) => Promise<readonly object[]>
  }
  readonly find: (
    call: OperatorCall,
    filters: Filters,
    page: { readonly after: Position | null; readonly limit: number },
  ) => Promise<Found<R>[]>
}

export function searchEndpoint<R extends HubRecord>(searching: SearchDeclaration<R>): Endpoint {
  const { name, audiences, summary, schema } = searching
  const query = { ...searching.query, ...pageFields }
  const title = name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
  const buyer = searching.customerIdOf === undefined ? {} : { buyer: nullable(string) }
  const more = searching.more?.schema ?? {}
  const item = shape(`${title}Item`, { accountId: string, record: schema, ...buyer, ...more })
  return endpoint({
    name,
    audiences,
    summary,
    access: 'read',
    query,
    success: { status: 200, schema: listOf(`${title}List`, item) },
    refusals: [],
    handle: (call: OperatorCall) => search(call, searching, query),
  })
}

async function search<R extends HubRecord>(
  call: OperatorCall,
  {
    name,
    find,
    customerIdOf,
    more,
    serialize = (_, record) => serializeRecord(record),
  }: SearchDeclaration<R>,
  query: QueryFields & typeof pageFields,
): Promise<Answer> {
  const { limit: sentLimit, cursor, ...sent } = readQuery(query, call.query)
  // The fields of all filters read texts.
  const filters = sent as Filters
  const scope = `${name} ${new URLSearchParams(filters as Record<string, string>).toString()}`
  const { after, limit } = pageOf(call, scope, { limit: sentLimit, cursor })
  const page = { after: after === null ? null : readPosition(after), limit: limit + 1 }
  const found = await find(call, filters, page)
  const named = customerIdOf === undefined ? found : await withBuyers(call, found, customerIdOf)
  const extra = (await more?.read(call, found)) ?? []
  const rows = named.map((each, at) => ({ ...each, ...extra[at] }))
  const view = {
    serialize: ({ record, ...rest }: Found<R>) => ({ ...rest, record: serialize(call, record) }),
    cursorOf: ({ accountId, record }: Found<R>) => JSON.stringify([accountId, record.id]),
  }
  return okAnswer(listBody(call, scope, { limit, rows }, view))
}

/** Reads the content of a cursor, whose signature was verified. */
export function readPosition(text: string): Position {
  const [accountId, id] = JSON.parse(text) as [string, string]
  if (typeof accountId === 'string' && typeof id === 'string') return { accountId, id }
  throw invalid([{ pointer: '?cursor', rule: 'cursor_invalid', message: 'cursor is no cursor.' }])
}
