// The amount due and the dates of an invoice.
import { shownMoney } from '../../documents/format.ts'
import type { OpenedInvoice } from '../../api/invoices/open-invoice.ts'
import { html, type Html } from '../../documents/html.ts'
import { buyerName, dateElement, facts, overdueMark } from './components.ts'
import { invoiceBadges, type Badge } from './copy.ts'

export type OwedDraw = NonNullable<OpenedInvoice['credit']>['draws'][number]

export function ownDraw({ invoice, credit }: OpenedInvoice): OwedDraw | null {
  return credit?.draws.find(({ invoiceId }) => invoiceId === invoice.id) ?? null
}

export function badgeOf(opened: OpenedInvoice): Badge {
  if (opened.payable.because?.rule === 'invoice_expired') return { text: 'Expired', tone: 'warn' }
  const draw = ownDraw(opened)
  if (draw === null) return invoiceBadges[opened.invoice.status]
  return draw.isPastDue ? { text: 'Repayment overdue', tone: 'bad' } : invoiceBadges.Approved
}

type Amount = {
  readonly label: string
  readonly amount: number
  readonly dueDate: string | null
}

export function summary(opened: OpenedInvoice, query: string, today: string): Html {
  const { invoice, payable, buyer } = opened
  const { label, amount, dueDate } = amountOf(opened)
  const canBePaid = payable.because === null
  const isOverdue = dueDate !== null && dueDate < today
  return html`<section class="card summary">
    <p class="label">${label}</p>
    <p class="amount">${shownMoney(amount)}</p>
    ${facts([
      ['Due', dueDate === null ? null : [dateElement(dueDate), isOverdue ? overdueMark : null]],
      ['Invoice date', dateElement(invoice.invoiceDate)],
      ['Pay online by', canBePaid ? dateElement(invoice.expirationDate) : null],
      ['Billed to', buyer === null ? null : buyerName(buyer), 'wide'],
    ])}
    <p class="file no-print"><a href="r/pdf${query}">Download as PDF</a></p>
  </section>`
}

function amountOf(opened: OpenedInvoice): Amount {
  const { invoice, payable } = opened
  const draw = ownDraw(opened)
  if (draw !== null) {
    return { label: 'To repay', amount: draw.outstanding, dueDate: draw.dueDate }
  }
  if (invoice.status === 'Paid' || invoice.status === 'Canceled') {
    return { label: 'Total', amount: invoice.totalAmount, dueDate: null }
  }
  const amount = payable.because === null ? payable.amount : invoice.amountDue
  return { label: 'Amount due', amount, dueDate: invoice.dueDate }
}
