// GET /operator/account/{accountId}/invoice/{id}
import { toNumber } from '../../domain/decimal.ts'
import { openAmount } from '../../domain/invoices/payable.ts'
import { endpoint } from '../endpoint.ts'
import { shownQuoteStatus } from '../../domain/quotes/quote-status.ts'
import { hubFieldsOf } from '../../domain/invoices/invoice.ts'
import { entityTag, okAnswer } from '../answer.ts'
import { readRecordOrNull, readBuyer, serializeOrNull } from '../related-records.ts'
import { readNamed } from '../read.ts'
import { todayOf } from '../today.ts'
import { companySchema } from '../companies/schema.ts'
import { customerSchema } from '../customers/schema.ts'
import { quoteSchema, serializeQuote } from '../quotes/schema.ts'
import { drawSchema } from '../credit/draw-schema.ts'
import { messageSchema, serializeMessage } from '../messages/schema.ts'
import { paymentSchema, serializePayment } from '../payments/schema.ts'
import { serializeInvoice } from './schema.ts'
import { invoiceSchema } from './answer-schemas.ts'
import { arrayOf, nullable, number, orNull, shape, string } from '../../schema/shape.ts'

/** More than an invoice normally has; `search-payments` and `search-messages` find all. */
const relatedMax = 100

export const getAccountInvoice = endpoint({
  name: 'get-account-invoice',
  audiences: { operator: 'GET /operator/account/{accountId}/invoice/{id}' },
  summary:
    'Read an invoice of an account, with its editable fields, buyer, payments, draw and messages',
  access: 'read',
  success: {
    status: 200,
    schema: shape('AccountInvoice', {
      invoice: invoiceSchema,
      payable: number,
      payLink: nullable(string),
      customer: orNull(customerSchema),
      company: orNull(companySchema),
      quote: orNull(quoteSchema),
      draw: orNull(drawSchema),
      payments: arrayOf(paymentSchema),
      messages: arrayOf(messageSchema),
    }),
  },
  refusals: [404],
  async handle(call) {
    const invoice = await readNamed(call, 'invoice')
    const { accountId, store } = call
    const search = { accountId, invoiceId: invoice.id }
    const [{ customer, company }, quote, draw, payments] = await Promise.all([
      readBuyer(call, invoice.content.customerId),
      readRecordOrNull(call, 'quote', hubFieldsOf(invoice).quoteId),
      readRecordOrNull(call, 'draw', invoice.id),
      store.searchPayments(search, { after: null, limit: relatedMax }),
    ])
    // A draw has the id of its invoice.
    const aboutIds = [invoice.id, ...payments.map(({ record }) => record.id)]
    const messages = await store.searchMessages(
      { accountId, aboutIds },
      { after: null, limit: relatedMax },
    )
    const body = {
      invoice: serializeInvoice(invoice),
      payable: toNumber(openAmount(invoice)),
      // The link can pay, which a key that only reads must not.
      payLink:
        call.operator.scope === 'write' ? call.links.urlOf('checkout', accountId, invoice) : null,
      customer: serializeOrNull(customer),
      company: serializeOrNull(company),
      quote: quote && serializeQuote(quote, shownQuoteStatus(quote, todayOf(call))),
      draw: serializeOrNull(draw),
      payments: payments.map(({ record }) => serializePayment(record)),
      messages: messages
        .filter(({ record }) => record.aboutKind !== 'quote')
        .map(({ record }) => serializeMessage(record)),
    }
    return okAnswer(body, { etag: entityTag(invoice.version) })
  },
})
