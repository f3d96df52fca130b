// GET /buyer/invoice/payment
import { endpoint } from '../endpoint.ts'
import { paymentNotFound } from '../../domain/credit/credit-refusals.ts'
import { toNumber } from '../../domain/decimal.ts'
import type { Payment } from '../../domain/payments/payment.ts'
import { okAnswer } from '../answer.ts'
import type { BuyerCall } from '../call.ts'
import { readCheckout } from '../checkout.ts'
import { openedPaymentSchema } from './buyer-payment-schema.ts'
import { idLengthMax } from '../../schema/text-fields.ts'
import { queryText, readQuery } from '../../schema/query.ts'

const query = { payment: queryText(idLengthMax) }

export const openPayment = endpoint({
  name: 'open-payment',
  audiences: { buyer: { route: 'GET /buyer/invoice/payment', link: 'checkout' } },
  summary: 'Read the status of a payment of the invoice of the link',
  access: 'read',
  query,
  success: { status: 200, schema: openedPaymentSchema },
  refusals: [],
  async handle(call) {
    const { payment = '' } = readQuery(query, call.query)
    const opened = await openedPayment(call, payment)
    if (opened === null) throw paymentNotFound()
    return okAnswer(opened)
  },
})

export type OpenedPayment = NonNullable<Awaited<ReturnType<typeof openedPayment>>>

/** `null` unless the payment includes the link's invoice or repays the buyer's trade credit. */
export async function openedPayment(call: BuyerCall, paymentId: string) {
  const payment = await call.store.readRecord(call.accountId, 'payment', paymentId)
  if (payment === null || payment.direction !== 'in') return null
  if (!(await isVisible(call, payment))) return null
  const { status, purpose, method, amount, items, startedAt, settledAt, failure } = payment
  return {
    paymentId,
    status,
    purpose,
    method,
    amount: toNumber(amount),
    invoices: items.map((item) => ({ ...item, amount: toNumber(item.amount) })),
    startedAt,
    settledAt,
    failure: status === 'Failed' ? failure : null,
  }
}

/** Repayments are visible through the link of any invoice of the company. */
async function isVisible(
  call: BuyerCall,
  { items, purpose, companyId }: Payment,
): Promise<boolean> {
  if (items.some(({ invoiceId }) => invoiceId === call.id)) return true
  if (purpose !== 'repayment' || companyId === null) return false
  const { customer } = await readCheckout(call, call.id)
  return customer?.companyId === companyId
}
