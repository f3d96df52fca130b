// Approves a new invoice that cites a quote the buyer has approved: trade credit is granted without another
// request, within the limits of the quote and the credit.
import { approved } from '../credit/approve-draw.ts'
import { dateOf } from '../calendar-arithmetic.ts'
import type { Credit } from '../credit/credit.ts'
import type { Customer } from '../customers/customer.ts'
import { compare, formatAmount, isZero, subtract } from '../decimal.ts'
import type { CreditPolicies } from '../credit/draw.ts'
import type { Issue } from '../issue.ts'
import { HubError } from '../hub-error.ts'
import { hubFieldsOf, type Invoice } from '../invoices/invoice.ts'
import { payableAmount } from '../invoices/payable.ts'
import { shownQuoteStatus } from './quote-status.ts'
import { withQuoteUse } from './quote-use.ts'
import type { Quote } from './quote.ts'
import { newDraw, requireOpen } from '../credit/request-credit.ts'
import type { DecisionContext, Write } from '../verdict.ts'

export type Quoted = {
  readonly quote: Quote | null
  readonly customer: Customer
  /** The credit of the customer's company. */
  readonly credit: Credit | null
  readonly policies: CreditPolicies
}

type ByQuote =
  | { readonly record: Invoice; readonly writes: readonly Write[]; readonly warning: null }
  | { readonly warning: Issue }

/** The approved invoice, or a warning that explains why it has to be paid or reviewed like any other. */
export function approveByQuote(
  invoice: Invoice,
  quoted: Quoted,
  context: DecisionContext,
): ByQuote {
  const obstacle = obstacleOf(invoice, quoted, context)
  const { quote, customer, credit, policies } = quoted
  const { companyId } = customer
  const [termDays] = policies.terms
  if (obstacle !== null) return { warning: notApplied(invoice, obstacle) }
  if (quote === null) return { warning: notApplied(invoice, 'there is no such quote') }
  if (companyId === null) return { warning: notApplied(invoice, 'its customer has no company') }
  if (termDays === undefined) {
    return { warning: notApplied(invoice, 'the account offers no trade credit') }
  }
  try {
    requireOpen(credit, context)
    const draw = newDraw(invoice, { customer, companyId, termDays, policies }, context)
    const approval = {
      decidedBy: 'hub',
      reason: `The buyer approved quote ${quote.id}.`,
      automatic: false,
    }
    const { used, invoice: billed } = withQuoteUse(invoice, quote, context)
    const toApprove = { invoice: billed, draw, credit, isNew: true }
    const { record, writes } = approved(toApprove, approval, context)
    return { record, writes: [...writes, used], warning: null }
  } catch (error) {
    if (!(error instanceof HubError)) throw error
    return { warning: notApplied(invoice, error.message) }
  }
}

/** Obstacles other than the credit. */
function obstacleOf(
  invoice: Invoice,
  { quote, customer }: Quoted,
  { now }: DecisionContext,
): string | null {
  if (quote === null) return 'there is no such quote'
  const { quoteRefNumber } = hubFieldsOf(invoice)
  if (quoteRefNumber !== null && quoteRefNumber !== quote.content.quoteNumber) {
    return `the number of the quote is ${quote.content.quoteNumber}`
  }
  if (quote.content.customerId !== customer.id) return 'the quote is another customer’s'
  const shown = shownQuoteStatus(quote, dateOf(now))
  if (shown !== 'AUTHORIZED') return `the quote is ${shown}`
  if (invoice.status !== 'Placed') return `the invoice is ${invoice.status}`
  const left = subtract(quote.content.totalAmount, quote.used)
  if (compare(invoice.content.totalAmount, left) > 0) {
    return `only ${formatAmount(left)} of the quote is left`
  }
  return isZero(payableAmount(invoice)) ? 'nothing of the invoice is left to pay' : null
}

function notApplied(invoice: Invoice, obstacle: string): Issue {
  const { quoteId, quoteRefNumber } = hubFieldsOf(invoice)
  const [pointer, sent] =
    quoteId === null ? ['/quoteRefNumber', quoteRefNumber ?? ''] : ['/quoteId', quoteId]
  return {
    pointer,
    rule: 'quote_not_applied',
    message: `The invoice is not approved under the quote that it cites: ${obstacle}.`,
    sent,
  }
}
