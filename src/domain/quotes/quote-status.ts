// The statuses, transitions and locks of a quote, as tables.
//
// A quote begins PLACED, and its buyer approves it, which makes it AUTHORIZED, or rejects it. An update that
// changes a REJECTED one offers it again: it is PLACED again. After its expirationDate a quote that was not
// rejected is EXPIRED; this is not stored, so a later date from the source restores its previous status.
import type { CalendarDate } from '../calendar-date.ts'
import type { Actor } from '../invoices/invoice-status.ts'
import { quoteFields, type QuoteEditable } from './quote-fields.ts'

export const quoteStatuses = ['PLACED', 'AUTHORIZED', 'REJECTED'] as const
export type QuoteStatus = (typeof quoteStatuses)[number]

export const shownQuoteStatuses = [...quoteStatuses, 'EXPIRED'] as const
export type ShownQuoteStatus = (typeof shownQuoteStatuses)[number]

/** The status in responses: EXPIRED from the day after the expiration date. */
export function shownQuoteStatus(
  quote: {
    readonly status: QuoteStatus
    readonly content: { readonly expirationDate: CalendarDate }
  },
  today: CalendarDate,
): ShownQuoteStatus {
  const canExpire = quote.status !== 'REJECTED'
  return canExpire && quote.content.expirationDate < today ? 'EXPIRED' : quote.status
}

type QuoteMove = {
  readonly actor: Actor
  readonly meaning: string
  readonly from: readonly ShownQuoteStatus[]
  readonly to: QuoteStatus
}

/** Every status transition, with who triggers it. */
export const quoteMoves = {
  approve: {
    actor: 'buyer',
    meaning: 'the buyer approves the quote',
    from: ['PLACED'],
    to: 'AUTHORIZED',
  },
  reject: {
    actor: 'buyer',
    meaning: 'the buyer rejects the quote',
    from: ['PLACED'],
    to: 'REJECTED',
  },
  offer_anew: {
    actor: 'source',
    meaning: 'an update changes a rejected quote, which offers it again',
    from: ['REJECTED'],
    to: 'PLACED',
  },
} as const satisfies Record<string, QuoteMove>

export type QuoteAction = keyof typeof quoteMoves

/** The status after an action, or `null` if the action is not possible. */
export function moveQuoteStatus(status: ShownQuoteStatus, action: QuoteAction): QuoteStatus | null {
  const move: QuoteMove = quoteMoves[action]
  return move.from.includes(status) ? move.to : null
}

/** By field of a push. `lines` covers everything of a line except its description. */
const fieldLocks = {
  ...quoteFields,
  'lines/description': { editable: 'always' },
} as const satisfies { readonly [name: string]: { readonly editable: QuoteEditable } }
export type QuotePushField = keyof typeof fieldLocks

export function isQuotePushField(name: string): name is QuotePushField {
  return Object.hasOwn(fieldLocks, name)
}

export const quotePushFields: readonly QuotePushField[] =
  Object.keys(fieldLocks).filter(isQuotePushField)

/** The fields that an update may change, by stored status. All others are locked. */
export const editableQuoteFields: Record<QuoteStatus, readonly QuotePushField[]> = {
  PLACED: quotePushFields,
  REJECTED: quotePushFields,
  AUTHORIZED: quotePushFields.filter((field) => fieldLocks[field].editable === 'always'),
}

export function lockedQuoteFields(status: QuoteStatus): readonly QuotePushField[] {
  return quotePushFields.filter((field) => !editableQuoteFields[status].includes(field))
}

/** Why fields are locked, by status: a clause that follows "because", or `null` if none are. */
export const quoteLockReasons: Record<QuoteStatus, string | null> = {
  PLACED: null,
  REJECTED: null,
  AUTHORIZED: 'the buyer approved the quote in its current form',
}
