// GET /integration/invoice/{id}/pdf, and the same file for operators and for buyers.
import { endpoint } from '../endpoint.ts'
import { invoicePdf, pdfSuccess } from './invoice-pdf.ts'
import { requireId } from '../target.ts'

export const getInvoicePdf = endpoint({
  name: 'get-invoice-pdf',
  audiences: {
    account: 'GET /integration/invoice/{id}/pdf',
    operator: 'GET /operator/account/{accountId}/invoice/{id}/pdf',
    buyer: { route: 'GET /buyer/invoice/pdf', link: 'checkout', name: 'open-invoice-pdf' },
  },
  summary: 'Read an invoice as a PDF, named after its number',
  access: 'read',
  success: pdfSuccess,
  refusals: [404, 409],
  async handle(call) {
    requireId(call.id)
    return invoicePdf(call)
  },
})
