// A buyer pays one or several of their invoices by bank or card, each in full.
import { amountChanged, buyersDiffer, notPossible } from '../credit/credit-refusals.ts'
import type { Credit } from '../credit/credit.ts'
import type { Customer } from '../customers/customer.ts'
import type { Decimal } from '../decimal.ts'
import type { Draw } from '../credit/draw.ts'
import { HubError } from '../hub-error.ts'
import { applied, created } from '../hub-write.ts'
import type { Invoice } from '../invoices/invoice.ts'
import { moveInvoice } from '../invoices/move-invoice.ts'
import { newPayment } from './new-payment.ts'
import { payableAmount, requirePayable } from '../invoices/payable.ts'
import type { BuyerMethod, Payment, PaymentItem } from './payment.ts'
import { isReleasable, releaseWrites } from '../credit/release-draw.ts'
import type { Decision, DecisionContext, Write } from '../verdict.ts'

export const invoicesPerPaymentMax = 100

/** An invoice with the records that depend on it. */
export type ToPay = {
  readonly invoice: Invoice | null
  readonly customer: Customer | null
  readonly draw: Draw | null
  /** The credit of the draw's company. */
  readonly credit: Credit | null
  /** The amount the buyer was shown, if known. */
  readonly expected: Decimal | null
}

export function payInvoices(
  wanted: readonly ToPay[],
  method: BuyerMethod,
  context: DecisionContext,
): Decision<Payment> {
  const paid = wanted.map((each) => ({ ...each, ...itemOf(each) }))
  const [first] = paid
  if (first === undefined) throw new Error('a payment is for an invoice')
  const names = new Set(paid.map(({ item }) => item.invoiceId))
  if (names.size !== paid.length) throw twice()
  if (paid.some(({ customer, invoice }) => !isSameBuyer(first, { customer, invoice }))) {
    throw buyersDiffer()
  }
  const buyer = first.customer
  const payment = newPayment(
    {
      direction: 'in',
      purpose: 'invoices',
      method,
      items: paid.map(({ item }) => item),
      companyId: buyer?.companyId ?? null,
      customerId: buyer?.id ?? null,
    },
    context,
  )
  const writes = paid.flatMap(({ invoice }) => moveInvoice(invoice, 'pay', context).writes)
  const writesOfDraws = releasedDraws(paid, context)
  return applied(payment, [created(payment, 'payment.started'), ...writesOfDraws, ...writes])
}

/** The full payable amount: the hub has no partial payments. */
function itemOf({ invoice: sought, customer, draw, expected }: ToPay): {
  readonly invoice: Invoice
  readonly item: PaymentItem
} {
  const invoice = requirePayable(sought, customer, 'money')
  if (draw !== null && draw.advancedAt !== null) {
    throw notPossible('pay by bank or card', `the draw of the invoice is ${draw.status}`)
  }
  const amount = payableAmount(invoice)
  if (expected !== null && expected !== amount) throw amountChanged(invoice.id, expected, amount)
  return { invoice, item: { invoiceId: invoice.id, amount } }
}

type Bought = { readonly invoice: Invoice | null; readonly customer: Customer | null }

/** The same customer or company; a simplified invoice without a customer is paid on its own. */
function isSameBuyer(one: Bought, other: Bought): boolean {
  if (one.invoice?.id === other.invoice?.id) return true
  if (one.customer === null || other.customer === null) return false
  if (one.customer.id === other.customer.id) return true
  return one.customer.companyId !== null && one.customer.companyId === other.customer.companyId
}

/** Releases draws whose payout failed. Draws of one company share a credit, so its changes are accumulated. */
function releasedDraws(paid: readonly ToPay[], context: DecisionContext): readonly Write[] {
  const credits = new Map<string, Credit>()
  return paid.flatMap(({ draw, credit: stored }) => {
    if (draw === null || !isReleasable(draw)) return []
    const credit = credits.get(draw.companyId) ?? stored
    const ruling = { decidedBy: 'hub', reason: 'The invoice is paid by bank or card.' }
    const writes = releaseWrites({ draw, credit }, ruling, context)
    for (const { record } of writes) if (record.kind === 'credit') credits.set(record.id, record)
    return writes
  })
}

function twice(): HubError {
  return new HubError('conflict', 'A payment can name an invoice only once.', {
    rule: 'buyers_differ',
  })
}
