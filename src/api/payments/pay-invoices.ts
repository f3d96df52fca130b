// POST /buyer/invoice/payment
import { endpoint } from '../endpoint.ts'
import { invalid } from '../../domain/hub-error.ts'
import { requireNoObstacle } from '../../domain/invoices/invoice-obstacle.ts'
import type { Invoice } from '../../domain/invoices/invoice.ts'
import { payInvoices as decide, type ToPay } from '../../domain/payments/pay-invoices.ts'
import type { Loaded } from '../../store/unit-of-work/change-port.ts'
import { todayOf } from '../today.ts'
import {
  invoicesPaidSchema,
  serializeInvoicesPaid,
  payInvoicesBody,
  readPayment,
  type InvoiceToPay,
} from './buyer-payment-schema.ts'
import { write } from '../write.ts'
import { buyerAnswer } from '../buyer-answer.ts'
import { invoiceAndDrawHint } from '../checkout.ts'

export const payInvoices = endpoint({
  name: 'pay-invoices',
  audiences: { buyer: { route: 'POST /buyer/invoice/payment', link: 'checkout' } },
  summary:
    'Pay the invoice of the link by bank or card, or several invoices of the same buyer together',
  access: 'write',
  body: { schema: payInvoicesBody.schema },
  success: { status: 201, schema: invoicesPaidSchema },
  refusals: [409, 422],
  handle: (call) =>
    write(call, {
      name: 'pay-invoices',
      kind: 'invoice',
      maskedText: payInvoicesBody.maskedText,
      read: (body, _, issues) => readPayment(body, call.id, issues),
      hint({ invoices }) {
        const ids = [call.id, ...invoices.map(({ invoiceId }) => invoiceId)]
        return [...new Set(ids)].flatMap(invoiceAndDrawHint)
      },
      decide(loaded, { id, method, invoices }, context) {
        const ofLink = loaded.get('invoice', id)
        const wanted = invoices.map((one, at) => {
          requireSameBuyer(loaded.lock('invoice', one.invoiceId), ofLink, at)
          return caseOf(loaded, one)
        })
        for (const { invoice, customer } of wanted) {
          if (invoice !== null) requireNoObstacle(invoice, customer, todayOf(call))
        }
        return decide(wanted, method, context)
      },
      answer: (decision, operationId) =>
        buyerAnswer(decision, operationId, {
          status: 201,
          members: serializeInvoicesPaid(decision.record),
        }),
    }),
})

/** A link gives access to its invoice and those of the same customer; others are treated as missing. */
function requireSameBuyer(invoice: Invoice | null, ofLink: Invoice | null, at: number): void {
  if (invoice !== null && invoice.id === ofLink?.id) return
  const customerId = invoice?.content.customerId ?? null
  if (customerId !== null && customerId === ofLink?.content.customerId) return
  const message = 'Invoice not found.'
  throw invalid([{ pointer: `/invoices/${at}/invoiceId`, rule: 'invoice_not_found', message }])
}

function caseOf(loaded: Loaded, { invoiceId, amount }: InvoiceToPay): ToPay {
  const invoice = loaded.lock('invoice', invoiceId)
  const customerId = invoice?.content.customerId ?? null
  const draw = loaded.lock('draw', invoiceId)
  return {
    invoice,
    customer: customerId === null ? null : loaded.get('customer', customerId),
    draw,
    credit: draw === null ? null : loaded.lock('credit', draw.companyId),
    expected: amount,
  }
}
