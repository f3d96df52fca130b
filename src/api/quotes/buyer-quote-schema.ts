// The answer to a buyer about a linked quote.
import { shape, string, date, nullable, orNull, boolean } from '../../schema/shape.ts'
import { shownQuoteStatuses, type ShownQuoteStatus } from '../../domain/quotes/quote-status.ts'
import {
  documentProperties,
  serializeAmounts,
  buyerSchema,
  obstacleSchema,
  buyerDetails,
} from '../buyer-schema.ts'
import type { Quote } from '../../domain/quotes/quote.ts'
import { serializeLine } from '../invoices/line-schema.ts'

const buyerQuoteSchema = shape('BuyerQuote', {
  id: string,
  quoteNumber: string,
  quoteDate: date,
  status: { type: 'string', enum: shownQuoteStatuses },
  ...documentProperties,
})

export function serializeBuyerQuote({ id, content }: Quote, status: ShownQuoteStatus) {
  const { quoteNumber, quoteDate, dueDate, expirationDate } = content
  return {
    id,
    quoteNumber,
    quoteDate,
    dueDate,
    expirationDate,
    ...serializeAmounts(content),
    status,
    lines: content.lines.map(serializeLine),
  }
}

export const openedQuoteSchema = shape('OpenedQuote', {
  supplier: nullable(string),
  quote: buyerQuoteSchema,
  buyer: orNull(buyerSchema),
  canDecide: boolean,
  because: orNull(obstacleSchema),
})

export const decidedQuoteSchema = shape('DecidedQuote', {
  quoteId: string,
  status: { type: 'string', enum: shownQuoteStatuses },
  details: buyerDetails,
})
