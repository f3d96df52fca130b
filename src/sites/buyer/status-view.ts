// Why an invoice can't be paid now, and what to do.
import { shownDate, shownMoney } from '../../documents/format.ts'
import type { OpenedInvoice } from '../../api/invoices/open-invoice.ts'
import { html, type Html } from '../../documents/html.ts'
import { backButton, checkAgain } from './invoice-actions.ts'
import { notice } from './components.ts'
import { ownDraw, type OwedDraw } from './summary-view.ts'
import { sentenceStart, supplierName, copyFor, type Tone, type Copy } from './copy.ts'

type Because = NonNullable<OpenedInvoice['payable']['because']>

export function statusNotice(opened: OpenedInvoice, because: Because, query: string): Html {
  const { title, advice } = copyOf(opened, because)
  const isMoving = because.rule === 'invoice_under_way'
  return notice({
    tone: tones[because.rule] ?? 'plain',
    title,
    body: html`<p>${advice}</p>
      ${isMoving ? checkAgain(query) : null}${backButton(opened.redirectUrl)}`,
  })
}

const tones: Readonly<Record<string, Tone>> = {
  invoice_paid: 'good',
  invoice_canceled: 'warn',
  invoice_expired: 'warn',
  frozen: 'warn',
  invoice_not_placed: 'warn',
}

/** More specific than the rule where more is known. */
function copyOf(opened: OpenedInvoice, { rule, message }: Because): Copy {
  const { invoice, supplier } = opened
  const name = supplierName(supplier)
  if (rule !== 'invoice_under_way' && rule !== 'invoice_paid') return copyFor(rule, message, name)
  const draw = ownDraw(opened)
  if (draw !== null || invoice.status === 'Approved') {
    const repayment = draw === null ? '' : ` You repay ${repaidBy(draw)}.`
    return {
      title: 'This invoice is on trade credit',
      advice: `${sentenceStart(name)} is paid for you.${repayment}`,
    }
  }
  if (invoice.status !== 'InReview') return copyFor(rule, message, name)
  return {
    title: 'Your trade credit application is under review',
    advice: `There is nothing to do now. Check back later, or ask ${name}.`,
  }
}

function repaidBy({ outstanding, dueDate }: OwedDraw): string {
  return `${shownMoney(outstanding)}${dueDate === null ? '' : ` by ${shownDate(dueDate)}`}`
}
