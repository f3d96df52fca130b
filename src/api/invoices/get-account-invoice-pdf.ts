// GET /operator/account/{accountId}/invoice/{id}/pdf
import type { OperatedCall, Operation } from '../call.ts'
import { invoicePdf, pdfSuccess } from './invoice-pdf.ts'
import { requireId } from '../write.ts'

export const getAccountInvoicePdf: Operation<OperatedCall> = {
  name: 'get-account-invoice-pdf',
  summary: 'Read an invoice of any account as PDF',
  access: 'read',
  success: pdfSuccess,
  refusals: [404, 409],
  async handle(call) {
    requireId(call.id)
    return invoicePdf(call)
  },
}
