// Bodies and answers of payments by buyers.
import { object, required, whole, optional, list } from '../../schema/object.ts'
import { recordId } from '../../schema/text-fields.ts'
import { amount, oneOf } from '../../schema/plain-fields.ts'
import {
  buyerMethods,
  type BuyerMethod,
  paymentStatuses,
  type Payment,
  paymentPurposes,
  paymentMethods,
} from '../../domain/payments/payment.ts'
import { invoicesPerPaymentMax } from '../../domain/payments/pay-invoices.ts'
import { string, shape, number, arrayOf, instant, nullable } from '../../schema/shape.ts'
import { type Decimal, toNumber } from '../../domain/decimal.ts'
import type { JsonValue } from '../../json/json.ts'
import { type Issues, addFault } from '../../schema/issues.ts'
import { buyerDetails } from '../buyer-schema.ts'

const toPay = object(
  {
    invoiceId: required(recordId),
    amount: optional(amount(2, 'The amount shown as payable; refused if it has changed since')),
  },
  'InvoiceToPay',
)

export const payInvoicesBody = object(
  {
    method: required(oneOf(buyerMethods, '`ach` is by bank')),
    invoices: optional(
      list(toPay, {
        itemsMax: invoicesPerPaymentMax,
        description: 'Invoices of the same buyer; by default the invoice of the link',
      }),
    ),
  },
  'InvoicesPay',
)

export type InvoiceToPay = { readonly invoiceId: string; readonly amount: Decimal | null }
type PayInvoices = {
  readonly method: BuyerMethod
  readonly invoices: readonly InvoiceToPay[]
}

export function readPayment(body: JsonValue, ofLink: string, issues: Issues): PayInvoices | null {
  const sent = payInvoicesBody.read(body, '', issues)
  if (sent?.invoices?.length === 0) {
    const message = 'invoices is empty: omit it to pay the invoice of the link.'
    addFault(issues, { pointer: '/invoices', rule: 'nothing_payable', message })
  }
  const payment = whole(payInvoicesBody, sent, issues)
  if (payment === null) return null
  const { method, invoices } = payment
  return { method, invoices: invoices ?? [{ invoiceId: ofLink, amount: null }] }
}

export const invoicesPaidSchema = shape('InvoicesPaid', {
  paymentId: string,
  status: { type: 'string', enum: paymentStatuses },
  method: { type: 'string', enum: buyerMethods },
  amount: number,
  invoices: arrayOf(shape('PaidInvoice', { invoiceId: string, amount: number })),
  details: buyerDetails,
})

export function serializeInvoicesPaid({ id, status, method, amount: total, items }: Payment) {
  const invoices = items.map((item) => ({ ...item, amount: toNumber(item.amount) }))
  return { paymentId: id, status, method, amount: toNumber(total), invoices }
}

export const openedPaymentSchema = shape('OpenedPayment', {
  paymentId: string,
  status: { type: 'string', enum: paymentStatuses },
  purpose: { type: 'string', enum: paymentPurposes },
  method: { type: 'string', enum: paymentMethods },
  amount: number,
  invoices: arrayOf(shape('PaidInvoice', { invoiceId: string, amount: number })),
  startedAt: instant,
  settledAt: nullable(instant),
  failure: nullable(string),
})
