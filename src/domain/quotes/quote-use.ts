// What an invoice uses of the quote that approved it. The use is the invoice's, not its draw's: the buyer has agreed to
// one bill of that amount, so as long as the invoice can be paid in any way nobody else gets it. It is given back,
// once and as it was taken, when the invoice is canceled.
import { add, subtract } from '../decimal.ts'
import { rewritten } from '../hub-write.ts'
import { hubFieldsOf, withHubFields, type Invoice } from '../invoices/invoice.ts'
import type { Quote } from './quote.ts'
import type { DecisionContext, Write } from '../verdict.ts'

/** The invoice with the note of what it uses, and the quote of which so much less is left. */
export function withQuoteUse(
  invoice: Invoice,
  quote: Quote,
  context: DecisionContext,
): { readonly invoice: Invoice; readonly used: Write } {
  const amount = invoice.content.totalAmount
  const fields = { used: add(quote.used, amount) }
  return {
    invoice: withHubFields(invoice, { quoteUse: { quoteId: quote.id, amount } }),
    used: rewritten(quote, fields, 'quote.used', context),
  }
}

/** For an invoice that is being canceled. Quotes are never deleted. */
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
  return [rewritten(quote, fields, 'quote.given_back', context)]
}
