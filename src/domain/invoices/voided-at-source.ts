// Voided documents: accounting systems void a document by setting every amount to zero. For an invoice with
// locked amounts that is not refused: it is canceled, and its stored amounts are kept.
import { isZero } from '../decimal.ts'
import type { Issue } from '../issue.ts'
import type { InvoiceContent, InvoiceLine } from './invoice.ts'

/** Whether a push sets all nonzero amounts to zero; lines that were not sent equal the stored ones. */
export function isVoid(stored: InvoiceContent, sent: InvoiceContent): boolean {
  if (isZero(stored.totalAmount) && isZero(stored.subTotal)) return false
  return (
    isZero(sent.subTotal) &&
    isZero(sent.taxAmount) &&
    isZero(sent.totalAmount) &&
    (sent.lines === stored.lines || sent.lines.every(isEmptied))
  )
}

function isEmptied(line: InvoiceLine): boolean {
  return isZero(line.subTotal) && isZero(line.taxAmount) && isZero(line.totalAmount)
}

/** The content after such a push: keeps the stored amounts and lines, but takes the sent amountDue. */
export function withoutVoiding(stored: InvoiceContent, sent: InvoiceContent): InvoiceContent {
  const { subTotal, taxAmount, totalAmount, lines } = stored
  return { ...sent, subTotal, taxAmount, totalAmount, lines }
}

export function voidedAtSource({ totalAmount }: InvoiceContent): Issue {
  return {
    pointer: '/totalAmount',
    rule: 'voided_at_source',
    message:
      'All amounts are zero, as in a voided document: a Canceled invoice keeps its stored amounts.',
    sent: '0',
    stored: totalAmount,
  }
}
