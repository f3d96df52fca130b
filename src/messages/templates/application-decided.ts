// An application for trade credit was decided.
import type { Draw } from '../../domain/credit/draw.ts'
import { shownDate, shownMoney } from '../../documents/format.ts'
import { plainText, shortText } from '../plain-text.ts'
import { messageLimits } from '../limits.ts'
import type { MessageText, Template } from '../message-text.ts'

type Decision = Pick<MessageText, 'title' | 'paragraphs' | 'facts'> & { readonly label: string }

export const applicationDecided: Template = ({ records, supplier, supplierShort, link }) => {
  const { invoice, draw } = records
  if (invoice === null || draw === null) return null
  const { invoiceNumber } = invoice.content
  const { title, paragraphs, facts, label } = decisionOf(draw, supplier)
  const short = shortText(invoiceNumber, messageLimits.subjectNameMax)
  return {
    subject: `${title}: invoice ${short} from ${supplierShort}`,
    title,
    paragraphs,
    facts: [...facts, ['Invoice number', plainText(invoiceNumber)]],
    action: link === null ? null : { label, url: link },
  }
}

function decisionOf(draw: Draw, supplier: string): Decision {
  const { status, amount, termDays, dueDate } = draw
  if (status === 'Approved') {
    return {
      title: 'Trade credit approved',
      paragraphs: [`${supplier} is paid for you. You repay the amount by the due date.`],
      facts: [
        ['Amount', shownMoney(amount)],
        ['Terms', `${termDays} days`],
        ...(dueDate === null ? [] : [['Due date', shownDate(dueDate)] as const]),
      ],
      label: 'View the invoice',
    }
  }
  const isRejected = status === 'Rejected'
  return {
    title: isRejected ? 'Trade credit not approved' : 'Trade credit application canceled',
    paragraphs: isRejected
      ? [
          'Your application for trade credit was not approved. You can pay the invoice by bank or card.',
        ]
      : [`Your application for trade credit was canceled. If you have questions, ask ${supplier}.`],
    facts: [['Amount', shownMoney(amount)]],
    label: isRejected ? 'View and pay the invoice' : 'View the invoice',
  }
}
