// An invoice can be paid.
import { payableAmount } from '../../domain/invoices/payable.ts'
import { shownDate, shownMoney } from '../../documents/format.ts'
import { plainText, shortText } from '../plain-text.ts'
import { messageLimits } from '../limits.ts'
import type { Template } from '../message-text.ts'

export const invoicePlaced: Template = ({ records, supplier, supplierShort, link }) => {
  const { invoice } = records
  if (invoice === null) return null
  const { invoiceNumber, dueDate, totalAmount } = invoice.content
  const payable = payableAmount(invoice)
  const number = plainText(invoiceNumber)
  const short = shortText(invoiceNumber, messageLimits.subjectNameMax)
  const total = payable === totalAmount ? [] : [['Invoice total', shownMoney(totalAmount)] as const]
  return {
    subject: `Invoice ${short} from ${supplierShort}: ${shownMoney(payable)} due ${shownDate(dueDate)}`,
    title: `Invoice ${number}`,
    paragraphs: [`${supplier} sent you an invoice.`],
    facts: [
      ['Amount due', shownMoney(payable)],
      ['Due date', shownDate(dueDate)],
      ...total,
      ['Invoice number', number],
    ],
    action: link === null ? null : { label: 'View and pay the invoice', url: link },
  }
}
