// Writes a message from the records as they are now.
import type { Account } from '../domain/accounts/account.ts'
import type { MessageTemplate } from '../domain/messages/message-policy.ts'
import { isToSupplier } from '../domain/messages/message-causes.ts'
import type { Message } from '../domain/messages/message.ts'
import { pdfFileName } from '../documents/pdf-file-name.ts'
import type { PdfRenderer } from '../documents/pdf-renderer.ts'
import { billingAddress } from '../documents/billing-address.ts'
import { HubError } from '../domain/hub-error.ts'
import type { LoadedRecords } from './load-records.ts'
import { messageLimits } from './limits.ts'
import type { Template } from './message-text.ts'
import { plainText, shortText } from './plain-text.ts'
import { renderHtml } from './render-html.ts'
import { renderText } from './render-text.ts'
import { applicationApprovedSupplier } from './templates/application-approved-supplier.ts'
import { applicationDecided } from './templates/application-decided.ts'
import { drawDueSoon, drawOverdue, invoiceDueSoon, invoiceOverdue } from './templates/reminders.ts'
import { invoicePlaced } from './templates/invoice-placed.ts'
import { paymentFailed, paymentReceived } from './templates/payments.ts'
import { quoteToAnswer } from './templates/quote-to-answer.ts'
import type { Letter } from './way.ts'

const templates: Readonly<Record<MessageTemplate, Template>> = {
  invoice_placed: invoicePlaced,
  quote_to_answer: quoteToAnswer,
  invoice_due_soon: invoiceDueSoon,
  invoice_overdue: invoiceOverdue,
  application_decided: applicationDecided,
  application_approved_supplier: applicationApprovedSupplier,
  draw_due_soon: drawDueSoon,
  draw_overdue: drawOverdue,
  payment_received: paymentReceived,
  payment_failed: paymentFailed,
}

type Linked = { readonly id: string; readonly createdAt: string }
/** The page of a record for its buyer. */
export type LinkOf = (kind: 'checkout' | 'quote', accountId: string, record: Linked) => string

export type Composer = {
  readonly linkOf: LinkOf
  readonly pdfRenderer: PdfRenderer
  /** Whether payments move no real money. */
  readonly isSandbox: boolean
}

type Composed = {
  readonly account: Account
  readonly message: Message
  readonly recipient: string
  readonly records: LoadedRecords
}

/** `null` when a record is missing. Throws HubError `busy` when the PDF cannot be rendered now. */
export async function compose(composer: Composer, composed: Composed): Promise<Letter | null> {
  const { account, message, recipient, records } = composed
  const { senderName, replyTo, attachPdf } = account.policies.messages
  const { invoice, quote } = records
  const supplier = senderName ?? account.name
  const name = supplier === null ? 'your supplier' : plainText(supplier)
  const toSupplier = isToSupplier(message.template)
  const link = toSupplier
    ? null
    : quote === null
      ? invoice && composer.linkOf('checkout', account.id, invoice)
      : composer.linkOf('quote', account.id, quote)
  const text = templates[message.template]({
    records,
    supplier: name,
    supplierShort: supplier === null ? name : shortText(supplier, messageLimits.subjectNameMax),
    link,
  })
  if (text === null) return null
  const signed = toSupplier
    ? { greeting: 'Hello,', footer: supplierFooter }
    : { greeting: greetingOf(message, recipient, records), footer: footerOf(name, link) }
  const hasPdf = attachPdf && message.channel === 'email' && message.template === 'invoice_placed'
  return {
    accountId: account.id,
    id: message.id,
    to: recipient,
    senderName: supplier === null || toSupplier ? null : plainText(supplier),
    replyTo: toSupplier ? null : replyTo,
    subject: text.subject,
    text: renderText(text, signed),
    shortText: link === null ? text.subject : `${text.subject}\n${link}`,
    html: renderHtml(text, signed),
    attachment: hasPdf ? await pdfOf(composer, { account, supplier, link, records }) : null,
  }
}

function greetingOf({ customerId }: Message, recipient: string, records: LoadedRecords): string {
  const { customer, invoice } = records
  const person =
    customerId === null
      ? invoice?.content.payersInfo?.find(({ emailAddress }) => emailAddress?.trim() === recipient)
      : customer?.content
  const name = plainText(`${person?.firstName ?? ''} ${person?.lastName ?? ''}`)
  return name === '' ? 'Hello,' : `Hello ${name},`
}

const supplierFooter = ['Sent because your account’s policy for messages includes approvals.']

function footerOf(supplier: string, link: string | null): string[] {
  const sent = `Sent on behalf of ${supplier}.`
  if (link === null) return [sent]
  return [`${sent} Anyone with this link can open the page, so don’t share it.`]
}

type Attached = Pick<Composed, 'account' | 'records'> & {
  readonly supplier: string | null
  readonly link: string | null
}

/** An invoice that is too long for a PDF is sent without one: its page shows all of it. */
async function pdfOf(
  { pdfRenderer, isSandbox }: Composer,
  { account, supplier, link, records: { invoice, customer, company } }: Attached,
): Promise<Letter['attachment']> {
  if (invoice === null) return null
  const buyer = billingAddress(customer, company)
  try {
    const isTest = isSandbox || account.policies.sandbox
    const bytes = await pdfRenderer.renderInvoice({
      supplier,
      invoice,
      buyer,
      payUrl: link,
      isTest,
    })
    return { name: pdfFileName(invoice.content.invoiceNumber), bytes }
  } catch (error) {
    if (error instanceof HubError && error.rule === 'document_too_long') return null
    throw error
  }
}
