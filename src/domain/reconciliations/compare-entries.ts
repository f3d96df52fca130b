// Compares a record as the source lists it with the hub's.
import type { CalendarDate } from '../calendar-date.ts'
import { requestStatus, lockedFields, type InvoiceStatus } from '../invoices/invoice-status.ts'
import type { Json } from '../json-changes.ts'
import { lockedQuoteFields, shownQuoteStatus, type QuoteStatus } from '../quotes/quote-status.ts'
import { compareSourceTimes, readSourceTime, type SourceTime } from '../source-clock.ts'
import type { Difference, FieldDifference, ReconciledKind, Remedy } from './reconciliation.ts'

/** A record as the source lists it: only the fields that it gives. */
export type SourceEntry = {
  readonly id: string
  readonly clock: SourceTime | null
  /** In the order of the line. */
  readonly fields: readonly (readonly [name: string, value: Json])[]
}

/** A record of the hub, with its reconciled fields by name. */
export type HubEntry = {
  readonly id: string
  readonly sourceModifiedDate: string
  readonly values: Readonly<Record<string, Json>>
}

/** `null` when they agree in everything that the source gives. */
export function compareEntries(
  kind: ReconciledKind,
  { id, clock, fields }: SourceEntry,
  { sourceModifiedDate, values }: HubEntry,
): Difference | null {
  const order = clock === null ? 'equal' : orderOfClocks(clock, sourceModifiedDate)
  const differing: FieldDifference[] = []
  if (clock !== null && order !== 'equal') {
    differing.push({
      pointer: '/sourceModifiedDate',
      source: clock.text,
      hub: sourceModifiedDate,
    })
  }
  for (const [name, value] of fields) {
    const hub = values[name] ?? null
    if (hub !== value) differing.push({ pointer: `/${name}`, source: value, hub })
  }
  if (differing.length === 0) return null
  if (order === 'later') return { id, is: 'stale', do: 'push', fields: differing }
  if (order === 'earlier') return { id, is: 'ahead', do: 'look', fields: differing }
  return { id, is: 'different', do: remedyFor(kind, values, differing), fields: differing }
}

export function missingEntry({ id }: SourceEntry): Difference {
  return { id, is: 'missing', do: 'push', fields: [] }
}

/** `null` when it counts as absent from the hub as well: a source need not list what it canceled. */
export function extraEntry(kind: ReconciledKind, { id, values }: HubEntry): Difference | null {
  if (kind !== 'invoice') return { id, is: 'extra', do: 'look', fields: [] }
  // The status of an invoice is one of its statuses.
  const status = values['status'] as InvoiceStatus
  if (status === 'Canceled') return null
  const canCancel = requestStatus(status, 'Canceled') !== null
  return { id, is: 'extra', do: canCancel ? 'cancel' : 'look', fields: [] }
}

/** The status of a quote in responses: it expires without a change of the record. */
export function shownStatus(
  status: QuoteStatus,
  expirationDate: CalendarDate,
  today: CalendarDate,
): string {
  return shownQuoteStatus({ status, content: { expirationDate } }, today)
}

/** Most clocks are equal to the letter, and need not be read. */
function orderOfClocks(clock: SourceTime, stored: string): 'earlier' | 'equal' | 'later' {
  if (clock.text === stored) return 'equal'
  const time = readSourceTime(stored)
  if (time === null) throw new Error('a stored sourceModifiedDate is not a time')
  return compareSourceTimes(clock, time)
}

/** `push` if a push with these values would change the hub's. */
function remedyFor(
  kind: ReconciledKind,
  values: HubEntry['values'],
  differing: readonly FieldDifference[],
): Remedy {
  const canPush = differing.every(({ pointer, source }) => {
    const name = pointer.slice(1)
    if (kind === 'invoice') return canPushInvoice(values['status'] as InvoiceStatus, name, source)
    return kind !== 'quote' || canPushQuote(values['status'] as QuoteStatus | 'EXPIRED', name)
  })
  return canPush ? 'push' : 'look'
}

function canPushInvoice(status: InvoiceStatus, name: string, source: Json): boolean {
  if (name === 'status') return requestStatus(status, source as InvoiceStatus) !== null
  return !(lockedFields(status) as readonly string[]).includes(name)
}

/** A push has no status of a quote, except that a later expirationDate revives it. */
function canPushQuote(status: QuoteStatus | 'EXPIRED', name: string): boolean {
  if (name === 'status') return false
  return status === 'EXPIRED' || !(lockedQuoteFields(status) as readonly string[]).includes(name)
}
