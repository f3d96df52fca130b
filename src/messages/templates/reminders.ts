// An invoice or trade credit is due soon, or overdue.
import { payableAmount } from '../../domain/invoices/payable.ts'
import { subtract, type Decimal } from '../../domain/decimal.ts'
import type { CalendarDate } from '../../domain/calendar-date.ts'
import { shownDate, shownMoney } from '../../documents/format.ts'
import { messageLimits } from '../limits.ts'
import { plainText, shortText } from '../plain-text.ts'
import type { Facts, MessageText, Template } from '../message-text.ts'

type Due = {
  readonly amount: Decimal
  readonly dueDate: CalendarDate
  readonly invoiceNumber: string
}

export const invoiceDueSoon: Template = (facts) => {
  const due = invoiceDue(facts)
  if (due === null) return null
  const what = `invoice ${shortText(due.invoiceNumber, messageLimits.subjectNameMax)}`
  return {
    ...reminderText(facts, due, 'View and pay the invoice'),
    subject: `Reminder: ${what} from ${facts.supplierShort}: ${shownMoney(due.amount)} due ${shownDate(due.dueDate)}`,
    title: 'Your invoice is due soon',
    paragraphs: [`Your invoice from ${facts.supplier} is due on ${shownDate(due.dueDate)}.`],
  }
}

export const invoiceOverdue: Template = (facts) => {
  const due = invoiceDue(facts)
  if (due === null) return null
  const what = `invoice ${shortText(due.invoiceNumber, messageLimits.subjectNameMax)}`
  return {
    ...reminderText(facts, due, 'View and pay the invoice'),
    subject: `Overdue: ${what} from ${facts.supplierShort}: ${shownMoney(due.amount)}`,
    title: 'Your invoice is overdue',
    paragraphs: [
      `Your invoice from ${facts.supplier} was due on ${shownDate(due.dueDate)}. If you have paid it already, you need not do anything.`,
    ],
  }
}

export const drawDueSoon: Template = (facts) => {
  const due = drawDue(facts)
  if (due === null) return null
  return {
    ...reminderText(facts, due, 'View and repay'),
    subject: `Reminder: repayment of ${shownMoney(due.amount)} for ${facts.supplierShort} due ${shownDate(due.dueDate)}`,
    title: 'Your trade credit is due soon',
    paragraphs: [
      `Your trade credit for an invoice from ${facts.supplier} is due on ${shownDate(due.dueDate)}.`,
    ],
  }
}

export const drawOverdue: Template = (facts) => {
  const due = drawDue(facts)
  if (due === null) return null
  return {
    ...reminderText(facts, due, 'View and repay'),
    subject: `Overdue: repayment of ${shownMoney(due.amount)} for ${facts.supplierShort}`,
    title: 'Your trade credit is overdue',
    paragraphs: [
      `Your trade credit for an invoice from ${facts.supplier} was due on ${shownDate(due.dueDate)}. If you have repaid it already, you need not do anything.`,
    ],
  }
}

function invoiceDue({ records: { invoice } }: Facts): Due | null {
  if (invoice === null) return null
  const { dueDate, invoiceNumber } = invoice.content
  return { amount: payableAmount(invoice), dueDate, invoiceNumber }
}

/** What no repayment in progress covers. */
function drawDue({ records: { invoice, draw } }: Facts): Due | null {
  if (invoice === null || draw === null || draw.dueDate === null) return null
  const amount = subtract(draw.outstanding, draw.repaying)
  return { amount, dueDate: draw.dueDate, invoiceNumber: invoice.content.invoiceNumber }
}

function reminderText(
  { link }: Facts,
  { amount, dueDate, invoiceNumber }: Due,
  label: string,
): Pick<MessageText, 'facts' | 'action'> {
  return {
    facts: [
      ['Amount due', shownMoney(amount)],
      ['Due date', shownDate(dueDate)],
      ['Invoice number', plainText(invoiceNumber)],
    ],
    action: link === null ? null : { label, url: link },
  }
}
