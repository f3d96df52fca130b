// GET /operator/account/{accountId}/invoice/{id}
import { endpoint } from '../endpoint.ts'
import { shownQuoteStatus } from '../../domain/quotes/quote-status.ts'
import { extraOf } from '../../domain/invoices/invoice.ts'
import { entityTag, okAnswer } from '../answer.ts'
import { readAround, readBuyer, shownOrNull } from '../related-records.ts'
import { readInvoice } from '../read.ts'
import { todayOf } from '../today.ts'
import { companySchema } from '../companies/schema.ts'
import { customerSchema } from '../customers/schema.ts'
import { quoteSchema, quoteToWire } from '../quotes/schema.ts'
import { drawSchema } from '../credit/draw-schema.ts'
import { paymentSchema, paymentToWire } from '../payments/schema.ts'
import { invoiceToWire } from './schema.ts'
import { invoiceSchema } from './answer-schemas.ts'
import { arrayOf, orNull, shape } from '../../schema/shape.ts'

/** An invoice is paid once or in a few tries; more are found with `search-payments`. */
const paymentsMax = 100

export const getAccountInvoice = endpoint({
  name: 'get-account-invoice',
  audiences: { operator: 'GET /operator/account/{accountId}/invoice/{id}' },
  summary: 'Read an invoice of an account, with its editable fields, buyer, payments and draw',
  access: 'read',
  success: {
    status: 200,
    schema: shape('AccountInvoice', {
      invoice: invoiceSchema,
      customer: orNull(customerSchema),
      company: orNull(companySchema),
      quote: orNull(quoteSchema),
      draw: orNull(drawSchema),
      payments: arrayOf(paymentSchema),
    }),
  },
  refusals: [404],
  async handle(call) {
    const invoice = await readInvoice(call)
    const { accountId, store } = call
    const search = { accountId, invoiceId: invoice.id }
    const [{ customer, company }, quote, draw, payments] = await Promise.all([
      readBuyer(call, invoice.content.customerId),
      readAround(call, 'quote', extraOf(invoice).quoteId),
      readAround(call, 'draw', invoice.id),
      store.searchPayments(search, { after: null, limit: paymentsMax }),
    ])
    const body = {
      invoice: invoiceToWire(invoice),
      customer: shownOrNull(customer),
      company: shownOrNull(company),
      quote: quote && quoteToWire(quote, shownQuoteStatus(quote, todayOf(call))),
      draw: shownOrNull(draw),
      payments: payments.map(({ record }) => paymentToWire(record)),
    }
    return okAnswer(body, { etag: entityTag(invoice.version) })
  },
})
