// How accounting systems void a document: they keep it, with every amount at zero. Of an invoice whose
// amounts are locked that is no change to refuse: it is canceled, and what it was stays on record.
import { isZero } from '../decimal.ts'
import type { Issue } from '../issue.ts'
import type { InvoiceContent, InvoiceLine } from './invoice.ts'

/** Whether a push sets every amount to zero that was not; unsaid lines are the stored ones. */
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

/** The content that such a push makes: amounts and lines stay, and amountDue is the source's. */
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
