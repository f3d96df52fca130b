// Retries a failed payment: the same amount for the same purpose, provided that it is still due.
import { amountChanged, notPossible, payoutOutdated } from '../credit/credit-refusals.ts'
import type { Customer } from '../customers/customer.ts'
import { compare } from '../decimal.ts'
import { applied, updated } from '../hub-write.ts'
import { moveInvoice } from '../invoices/move-invoice.ts'
import { payableAmount, requireNotFrozen, requirePayable } from '../invoices/payable.ts'
import { itemsOf, present, requirePayment, type FindRecords } from './payment-records.ts'
import type { Payment } from './payment.ts'
import { isReleasable } from '../credit/release-draw.ts'
import { owedOf, repayingWrites } from '../credit/repay-draws.ts'
import type { Decision, DecisionContext, Write } from '../verdict.ts'

export function retryPayment(
  stored: Payment | null,
  find: FindRecords,
  context: DecisionContext,
): Decision<Payment> {
  const payment = requirePayment(stored, 'Failed', 'retry the payment')
  const writes = writesOf(payment, find, context)
  const fields = {
    status: 'Processing',
    failure: null,
    attempt: payment.attempt + 1,
    startedAt: context.now,
  } as const
  const retried = updated(payment, fields, 'payment.retried', context)
  return applied(retried.record, [retried, ...writes])
}

function writesOf(payment: Payment, find: FindRecords, context: DecisionContext): readonly Write[] {
  switch (payment.purpose) {
    case 'invoices':
      return payAgain(payment, find, context)
    case 'advance':
      return payOutAgain(payment, find, context)
    case 'repayment':
      return repayAgain(payment, find, context)
    case 'final':
      return []
    default:
      return payment.purpose satisfies never
  }
}

/** Refused while the draw is still open, because the buyer would pay twice. */
function payAgain(payment: Payment, find: FindRecords, context: DecisionContext): readonly Write[] {
  return itemsOf(payment, find.invoice).flatMap(({ item, record }) => {
    const { customerId } = record.content
    const customer = customerId === null ? null : find.customer(customerId)
    const invoice = requirePayable(record, customer, 'money')
    const draw = find.draw(invoice.id)
    if (!isBuyerOf(payment, customer)) throw payoutOutdated()
    if (draw !== null && (isReleasable(draw) || draw.advancedAt !== null)) {
      throw notPossible('pay by bank or card', `the draw of the invoice is ${draw.status}`)
    }
    const payable = payableAmount(invoice)
    if (payable !== item.amount) throw amountChanged(invoice.id, item.amount, payable)
    return moveInvoice(invoice, 'pay', context).writes
  })
}

function payOutAgain(
  payment: Payment,
  find: FindRecords,
  context: DecisionContext,
): readonly Write[] {
  return itemsOf(payment, find.invoice).flatMap(({ record: invoice }) => {
    const draw = present(find.draw(invoice.id), invoice.id)
    if (draw.status !== 'Approved')
      throw notPossible('pay out the draw', `the draw is ${draw.status}`)
    requireNotFrozen(invoice, find.customer(draw.customerId))
    const isSame = invoice.content.customerId === draw.customerId
    if (!isSame || compare(payableAmount(invoice), draw.amount) < 0) throw payoutOutdated()
    return moveInvoice(invoice, 'retry_payout', context).writes
  })
}

function repayAgain(
  payment: Payment,
  find: FindRecords,
  context: DecisionContext,
): readonly Write[] {
  const companyId = present(payment.companyId, 'the company')
  const credit = present(find.credit(companyId), companyId)
  const owed = itemsOf(payment, find.draw).map(({ item, record }) => owedOf(record, item.amount))
  return repayingWrites(owed, credit, context)
}

/** The customer who paid, or another customer of the same company. */
function isBuyerOf({ customerId, companyId }: Payment, customer: Customer | null): boolean {
  if (customer === null || customer.id === customerId) return (customer?.id ?? null) === customerId
  return companyId !== null && customer.companyId === companyId
}
