// The page of an invoice: what is due, how to pay it, what it is for, and what else is open.
import { shownMoney } from '../../documents/shown.ts'
import type { OpenedInvoice } from '../buyer/open-invoice.ts'
import type { OpenedPayment } from '../buyer/open-payment.ts'
import { html, type Html } from '../html.ts'
import { otherInvoices } from './choose-view.ts'
import { backButton, checkAgain } from './invoice-actions.ts'
import { paymentNotice } from './payment-view.ts'
import { buyerName, dateElement, facts, head, linesTable, notice, refusalNotice } from './pieces.ts'
import { registerForm, type Registering } from './register-view.ts'
import type { Refusal } from './submit.ts'
import { waysToPay } from './ways-view.ts'
import {
  invoiceBadges,
  sentenceStart,
  supplierName,
  wordsOf,
  type Tone,
  type Words,
} from './words.ts'

export type InvoiceView = {
  readonly opened: OpenedInvoice
  /** The address of the page, relative. */
  readonly query: string
  /** The payment that the buyer has just made. */
  readonly payment: OpenedPayment | null
  /** Why what was just sent was not done. */
  readonly refusal: Refusal | null
  /** What was said in the form to sign up that was refused. */
  readonly registering: Registering
  readonly today: string
}

export function invoiceView(view: InvoiceView): Html {
  const { opened, query, payment, refusal } = view
  const { supplier, invoice } = opened
  const isExpired = opened.payable.because?.rule === 'invoice_expired'
  const badge = isExpired ? expiredBadge : invoiceBadges[invoice.status]
  return html`<main class="page">
    ${head({ supplier, title: `Invoice ${invoice.invoiceNumber}`, badge })}
    ${refusal === null ? null : refusalNotice(refusal, supplier)}
    ${payment === null ? null : paymentNotice({ payment, opened, query })}
    <div class="columns">
      ${summary(opened)}
      <section class="pay" aria-label="Paying">
        ${paying(view)}${otherInvoices(opened, query)}
      </section>
      <section class="sheet lines">
        <h2>What it is for</h2>
        ${linesTable(invoice)}
      </section>
    </div>
    ${foot(query)}
  </main>`
}

const expiredBadge = { text: 'Expired', tone: 'warn' } as const

function summary({ invoice, payable, buyer }: OpenedInvoice): Html {
  const isOver = invoice.status === 'Paid' || invoice.status === 'Canceled'
  const open = payable.because === null ? payable.amount : invoice.amountDue
  return html`<section class="sheet summary">
    <p class="label">${isOver ? 'Total' : 'Amount due'}</p>
    <p class="amount">${shownMoney(isOver ? invoice.totalAmount : open)}</p>
    ${facts([
      ['Due', isOver ? null : dateElement(invoice.dueDate)],
      ['Invoice date', dateElement(invoice.invoiceDate)],
      ['Can be paid here until', isOver ? null : dateElement(invoice.expirationDate)],
      ['Billed to', buyer === null ? null : buyerName(buyer)],
    ])}
  </section>`
}

/** Ways to pay; where there are none, why, and what to do. */
function paying({ opened, query, payment, registering, today }: InvoiceView): Html | null {
  const { because } = opened.payable
  if (because === null) return waysToPay(opened, { query, today })
  if (because.rule === 'sign_up_needed') return registerForm(opened, query, registering)
  // The notice of the payment has said so already.
  if (payment !== null && payment.status !== 'Failed') return null
  const name = supplierName(opened.supplier)
  const { title, advice } =
    because.rule === 'invoice_under_way'
      ? standing(opened)
      : wordsOf(because.rule, because.message, name)
  const check = because.rule === 'invoice_under_way' ? checkAgain(query) : null
  const body = html`<p>${advice}</p>
    ${check}${backButton(opened.redirectUrl)}`
  return notice({ tone: tones[because.rule] ?? 'plain', title, body })
}

const tones: Readonly<Record<string, Tone>> = {
  invoice_paid: 'good',
  invoice_canceled: 'warn',
  invoice_expired: 'warn',
  frozen: 'warn',
  invoice_not_placed: 'warn',
}

/** What is under way. */
function standing({ invoice, supplier }: OpenedInvoice): Words {
  const name = supplierName(supplier)
  const known: Partial<Record<typeof invoice.status, Words>> = {
    InReview: {
      title: 'Your application for trade credit is being looked at',
      advice: `There is nothing to do now. Check again later, or ask ${name}.`,
    },
    Approved: {
      title: 'Trade credit was given for this invoice',
      advice: `${sentenceStart(name)} is paid for you; you repay on the agreed day.`,
    },
  }
  return known[invoice.status] ?? wordsOf('invoice_under_way', '', name)
}

function foot(query: string): Html {
  return html`<footer>
    <p class="no-print"><a href="r/pdf${query}">Invoice as PDF</a></p>
    <p>Whoever has this link can see and pay the invoice: pass it on to nobody else.</p>
  </footer>`
}
