// An invoice as PDF: the same file for the source, the buyer and operators.
import { billingAddress } from '../../documents/billing-address.ts'
import { pdfFileName } from '../../documents/pdf-file-name.ts'
import type { Invoice } from '../../domain/invoices/invoice.ts'
import type { FileAnswer } from '../answer.ts'
import type { AnyCall, OperatorCall } from '../call.ts'
import type { Endpoint } from '../endpoint.ts'
import { recordNotFound } from '../read.ts'

export const pdfSuccess = {
  status: 200,
  contentType: 'application/pdf',
  schema: { type: 'string', format: 'binary' },
} as const satisfies Endpoint['success']

/** An operator's call, or one of a source or a buyer. */
type PdfCall = AnyCall & Partial<Pick<OperatorCall, 'operator'>>

export async function invoicePdf(call: PdfCall): Promise<FileAnswer> {
  const { store, accountId, id } = call
  const [account, invoice] = await Promise.all([
    store.readAccount(accountId),
    store.readRecord(accountId, 'invoice', id),
  ])
  if (invoice === null) throw recordNotFound('invoice')
  const buyer = await buyerOf(call, invoice)
  const body = await call.pdfRenderer.renderInvoice({
    supplier: account?.name ?? null,
    invoice,
    buyer,
    // The link can pay, which a key that only reads must not.
    payUrl:
      call.operator?.scope === 'read' ? null : call.links.urlOf('checkout', accountId, invoice),
    isTest: call.isSandbox || account?.policies.sandbox === true,
  })
  const disposition = `inline; ${fileNameOf(invoice.content.invoiceNumber)}`
  const { contentType } = pdfSuccess
  return { status: 200, headers: { 'content-disposition': disposition }, contentType, body }
}

async function buyerOf({ store, accountId }: AnyCall, { content }: Invoice): Promise<string[]> {
  if (content.customerId === null) return []
  const customer = await store.readRecord(accountId, 'customer', content.customerId)
  const companyId = customer?.companyId ?? null
  const company =
    companyId === null ? null : await store.readRecord(accountId, 'company', companyId)
  return billingAddress(customer, company)
}

/** The parameters of Content-Disposition (RFC 6266): an ASCII name, and the full name (RFC 8187). */
export function fileNameOf(invoiceNumber: string): string {
  const name = pdfFileName(invoiceNumber)
  const ascii = name.replaceAll(/[^\x20-\x7e]/gu, '_')
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `filename="${ascii}"; filename*=UTF-8''${encoded}`
}
