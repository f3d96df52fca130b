// What reads have in common: pages of lists.
import { HubError } from '../domain/hub-error.ts'
import type { Invoice } from '../domain/invoice.ts'
import type { AnyCall } from './call.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { queryInteger, queryText } from './wire/query.ts'
import { requireId } from './write.ts'

export const pageLimits = { default: 50, max: 200, cursorLengthMax: 1_024 } as const

/** The parameters of every list. */
export const pageFields = {
  limit: queryInteger({ min: 1, max: pageLimits.max }),
  cursor: queryText(pageLimits.cursorLengthMax),
}

type PageQuery = { readonly limit?: number | undefined; readonly cursor?: string | undefined }

/** Where a page begins; `scope` names the list and its filters. */
export function pageOf(call: AnyCall, scope: string, { limit, cursor }: PageQuery) {
  const owned = ownedBy(call, scope)
  const after = cursor === undefined ? null : readCursor(call.cursorSecret, owned, cursor)
  return { after, limit: limit ?? pageLimits.default }
}

/** One more than a page is asked for, to know whether there is another. */
export function listBody<T, W>(
  call: AnyCall,
  scope: string,
  page: { readonly limit: number; readonly rows: readonly T[] },
  { toWire, cursorOf }: { toWire: (row: T) => W; cursorOf: (row: T) => string },
) {
  const items = page.rows.slice(0, page.limit)
  const last = items.at(-1)
  const more = page.rows.length > page.limit && last !== undefined
  const nextCursor = more
    ? writeCursor(call.cursorSecret, ownedBy(call, scope), cursorOf(last))
    : null
  return { items: items.map(toWire), nextCursor }
}

function ownedBy(call: AnyCall, scope: string): string {
  return `${call.accountId}\u0000${scope}`
}

/** The invoice that the path names. */
export async function readInvoice(call: AnyCall): Promise<Invoice> {
  requireId(call.id)
  const invoice = await call.store.readRecord(call.accountId, 'invoice', call.id)
  if (invoice === null) throw invoiceNotFound()
  return invoice
}

export function invoiceNotFound(): HubError {
  return new HubError('not_found', 'Invoice not found.', { rule: 'invoice_not_found' })
}
