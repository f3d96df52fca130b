// GET /integration/invoice/{id}/pdf
import type { Operation } from '../call.ts'
import { invoicePdf, pdfSuccess } from './invoice-pdf.ts'
import { requireId } from '../write.ts'

export const getInvoicePdf: Operation = {
  name: 'get-invoice-pdf',
  summary: 'Read an invoice as PDF, named by its number',
  access: 'read',
  success: pdfSuccess,
  refusals: [404, 409],
  async handle(call) {
    requireId(call.id)
    return invoicePdf(call)
  },
}
