// Shared by reads: the record named by the path, and pages of lists.
import { HubError } from '../domain/hub-error.ts'
import type { RecordOfKind, SourceRecord } from '../domain/record.ts'
import type { RuleName } from '../domain/rules.ts'
import type { AnyCall } from './call.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { queryInteger, queryText } from '../schema/query.ts'
import { requireId } from './target.ts'

export const pageLimits = { default: 50, max: 200, cursorLengthMax: 8_192 } as const

/** The parameters of every list. */
export const pageFields = {
  limit: queryInteger({ min: 1, max: pageLimits.max }),
  // Some clients send an empty cursor for the first page.
  cursor: queryText(pageLimits.cursorLengthMax, { emptyAllowed: true }),
}

type PageQuery = { readonly limit?: number | undefined; readonly cursor?: string | undefined }

/** The start and size of a page. `scope` names the list and its filters. Throws HubError `invalid` for a wrong cursor. */
export function pageOf(call: AnyCall, scope: string, { limit, cursor }: PageQuery) {
  const owned = ownedBy(call, scope)
  const after =
    cursor === undefined || cursor === '' ? null : readCursor(call.cursorSecret, owned, cursor)
  return { after, limit: limit ?? pageLimits.default }
}

/** A page of a list. `rows` has one row more than the limit if there is another page. */
export function listBody<T, W>(
  call: AnyCall,
  scope: string,
  page: { readonly limit: number; readonly rows: readonly T[] },
  { serialize, cursorOf }: { serialize: (row: T) => W; cursorOf: (row: T) => string },
) {
  const items = page.rows.slice(0, page.limit)
  const last = items.at(-1)
  const more = page.rows.length > page.limit && last !== undefined
  const nextCursor = more
    ? writeCursor(call.cursorSecret, ownedBy(call, scope), cursorOf(last))
    : null
  return { items: items.map(serialize), nextCursor }
}

/** A page whose next position is known to the store. */
export function listPage<W>(
  call: AnyCall,
  scope: string,
  items: readonly W[],
  next: string | null,
) {
  const nextCursor =
    next === null ? null : writeCursor(call.cursorSecret, ownedBy(call, scope), next)
  return { items, nextCursor }
}

function ownedBy(call: AnyCall, scope: string): string {
  return `${call.accountId}\u0000${scope}`
}

const notFound = {
  company: { message: 'Company not found.', rule: 'company_not_found' },
  customer: { message: 'Customer not found.', rule: 'customer_not_found' },
  project: { message: 'Project not found.', rule: 'project_not_found' },
  quote: { message: 'Quote not found.', rule: 'quote_not_found' },
  invoice: { message: 'Invoice not found.', rule: 'invoice_not_found' },
} as const satisfies Record<SourceRecord['kind'], { message: string; rule: RuleName }>

export type ReadableKind = keyof typeof notFound

/** The record named by the path. Throws HubError `not_found`. */
export async function readNamed<K extends ReadableKind>(
  call: AnyCall,
  kind: K,
): Promise<RecordOfKind<K>> {
  requireId(call.id)
  const record = await call.store.readRecord(call.accountId, kind, call.id)
  if (record === null) throw recordNotFound(kind)
  return record
}

export function recordNotFound(kind: ReadableKind): HubError {
  const { message, rule } = notFound[kind]
  return new HubError('not_found', message, { rule })
}
