// An application for trade credit was approved: to the supplier, whom the hub pays.
import { shownDate, shownMoney } from '../../documents/format.ts'
import { messageLimits } from '../limits.ts'
import { plainText, shortText } from '../plain-text.ts'
import type { Template } from '../message-text.ts'

export const applicationApprovedSupplier: Template = ({ records }) => {
  const { invoice, draw } = records
  if (invoice === null || draw === null) return null
  const { invoiceNumber } = invoice.content
  const { amount, advance, rest, fee, termDays, dueDate } = draw
  const short = shortText(invoiceNumber, messageLimits.subjectNameMax)
  return {
    subject: `Trade credit approved: invoice ${short}`,
    title: 'Trade credit approved',
    paragraphs: ['Your customer’s application was approved. The advance is paid to you.'],
    facts: [
      ['Amount', shownMoney(amount)],
      ['Advance', shownMoney(advance)],
      ['Rest', shownMoney(rest)],
      ['Fee', shownMoney(fee)],
      ['Terms', `${termDays} days`],
      ...(dueDate === null ? [] : [['Due date', shownDate(dueDate)] as const]),
      ['Invoice number', plainText(invoiceNumber)],
    ],
    action: null,
  }
}
