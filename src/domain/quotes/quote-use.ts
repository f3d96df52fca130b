// The amount that an invoice uses of the quote under which it was approved. It belongs to the invoice, not to its draw:
// the buyer agreed to be billed once, so the amount stays used while the invoice can be paid in any way. It is returned
// when the invoice is canceled.
import { add, subtract } from '../decimal.ts'
import { updated } from '../hub-write.ts'
import { hubFieldsOf, withHubFields, type Invoice } from '../invoices/invoice.ts'
import type { Quote } from './quote.ts'
import type { DecisionContext, Write } from '../verdict.ts'

/** Records the used amount on the invoice, and adds it to the quote. */
export function withQuoteUse(
  invoice: Invoice,
  quote: Quote,
  context: DecisionContext,
): { readonly invoice: Invoice; readonly used: Write } {
  const amount = invoice.content.totalAmount
  const fields = { used: add(quote.used, amount) }
  return {
    invoice: withHubFields(invoice, { quoteUse: { quoteId: quote.id, amount } }),
    used: updated(quote, fields, 'quote.used', context),
  }
}

/** The write that returns the used amount of a canceled invoice. Throws if the quote is missing: quotes are never deleted. */
export function quoteGivenBack(
  invoice: Invoice,
  findQuote: (id: string) => Quote | null,
  context: DecisionContext,
): readonly Write[] {
  const { quoteUse } = hubFieldsOf(invoice)
  if (quoteUse === null) return []
  const quote = findQuote(quoteUse.quoteId)
  if (quote === null) throw new Error(`quote ${quoteUse.quoteId} of an invoice is missing`)
  const fields = { used: subtract(quote.used, quoteUse.amount) }
  return [updated(quote, fields, 'quote.given_back', context)]
}
