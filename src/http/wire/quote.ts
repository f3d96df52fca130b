// The quote on the wire: what a push may say, and how a quote is shown.
import { toNumber } from '../../domain/decimal.ts'
import type { Quote } from '../../domain/quote.ts'
import {
  editableQuoteFields,
  lockedQuoteFields,
  quoteLockReasons,
  type ShownQuoteStatus,
} from '../../domain/quote-status.ts'
import { lineToWire } from './line.ts'

/** `GET /integration/quote/{id}`; in an event the status is the stored one, whatever the day. */
export function quoteToWire(quote: Quote, status: ShownQuoteStatus = quote.status) {
  const { content } = quote
  return {
    id: quote.id,
    blueTapeId: quote.blueTapeId,
    quoteNumber: content.quoteNumber,
    customerId: content.customerId,
    quoteDate: content.quoteDate,
    dueDate: content.dueDate,
    expirationDate: content.expirationDate,
    subTotal: toNumber(content.subTotal),
    totalAmount: toNumber(content.totalAmount),
    taxAmount: toNumber(content.taxAmount),
    lines: content.lines.map(lineToWire),
    projectId: quote.projectId,
    sourceModifiedDate: quote.sourceModifiedDate,
    status,
    hub: {
      version: quote.version,
      hubVersion: quote.hubVersion,
      createdAt: quote.createdAt,
      updatedAt: quote.updatedAt,
      editable: editableQuoteFields[quote.status],
      locked: lockedQuoteFields(quote.status),
      lockedBecause: quoteLockReasons[quote.status],
    },
  }
}
