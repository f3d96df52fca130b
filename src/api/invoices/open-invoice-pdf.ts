// GET /buyer/invoice/pdf
import type { BuyerCall, Operation } from '../call.ts'
import { invoicePdf, pdfSuccess } from './invoice-pdf.ts'

export const openInvoicePdf: Operation<BuyerCall> = {
  name: 'open-invoice-pdf',
  summary: 'Open the invoice of the link as PDF',
  access: 'read',
  success: pdfSuccess,
  refusals: [409],
  handle: invoicePdf,
}
