// Fails a payment: no money moved. Its invoices become Failed, and can be paid otherwise or retried. A failed
// final payout is only retried, because the buyer has repaid already.
import { creditWrite } from '../credit/credit-account.ts'
import { subtract } from '../decimal.ts'
import { applied, updated } from '../hub-write.ts'
import { moveInvoice } from '../invoices/move-invoice.ts'
import { itemsOf, present, requirePayment, type FindRecords } from './payment-records.ts'
import type { Payment } from './payment.ts'
import type { Decision, DecisionContext, Write } from '../verdict.ts'

/** The most characters stored of a provider's message. */
const failureMax = 200

export function failPayment(
  stored: Payment | null,
  { failure, ...find }: FindRecords & { readonly failure: string },
  context: DecisionContext,
): Decision<Payment> {
  const payment = requirePayment(stored, 'Processing', 'fail the payment')
  const fields = { status: 'Failed', failure: failure.slice(0, failureMax) } as const
  const failed = updated(payment, fields, 'payment.failed', context)
  return applied(failed.record, [failed, ...effectsOf(payment, find, context)])
}

function effectsOf(
  payment: Payment,
  find: FindRecords,
  context: DecisionContext,
): readonly Write[] {
  switch (payment.purpose) {
    case 'invoices':
    case 'advance':
      return itemsOf(payment, find.invoice).flatMap(
        ({ record }) => moveInvoice(record, 'fail', context).writes,
      )
    case 'repayment':
      return stillOwed(payment, find, context)
    case 'final':
      return []
    default:
      return payment.purpose satisfies never
  }
}

function stillOwed(payment: Payment, find: FindRecords, context: DecisionContext): Write[] {
  const draws = itemsOf(payment, find.draw).map(({ item, record }) => {
    const repaying = subtract(record.repaying, item.amount)
    return updated(record, { repaying }, 'draw.repayment_failed', context)
  })
  const companyId = present(payment.companyId, 'the company')
  const credit = present(find.credit(companyId), companyId)
  const fields = { processing: subtract(credit.processing, payment.amount) }
  const type = 'credit.repayment_failed'
  return [...draws, creditWrite(credit, companyId, { fields, type, context })]
}
