// How an invoice stands that can't be paid now: why, and what to do.
import { shownDate, shownMoney } from '../../documents/format.ts'
import type { OpenedInvoice } from '../../api/invoices/open-invoice.ts'
import { html, type Html } from '../html.ts'
import { backButton, checkAgain } from './invoice-actions.ts'
import { notice } from './components.ts'
import { ownDraw, type OwedDraw } from './summary-view.ts'
import { sentenceStart, supplierName, wordsOf, type Tone, type Words } from './copy.ts'

type Because = NonNullable<OpenedInvoice['payable']['because']>

export function standingNotice(opened: OpenedInvoice, because: Because, query: string): Html {
  const { title, advice } = wordsFor(opened, because)
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

/** What is known more exactly than the rule says. */
function wordsFor(opened: OpenedInvoice, { rule, message }: Because): Words {
  const { invoice, supplier } = opened
  const name = supplierName(supplier)
  if (rule !== 'invoice_under_way' && rule !== 'invoice_paid') return wordsOf(rule, message, name)
  const draw = ownDraw(opened)
  if (draw !== null || invoice.status === 'Approved') {
    const repaying = draw === null ? '.' : `; you repay ${repaidBy(draw)}.`
    return {
      title: 'Trade credit was given for this invoice',
      advice: `${sentenceStart(name)} is paid for you${repaying}`,
    }
  }
  if (invoice.status !== 'InReview') return wordsOf(rule, message, name)
  return {
    title: 'Your application for trade credit is being looked at',
    advice: `There is nothing to do now. Check again later, or ask ${name}.`,
  }
}

function repaidBy({ outstanding, dueDate }: OwedDraw): string {
  return `${shownMoney(outstanding)}${dueDate === null ? '' : ` by ${shownDate(dueDate)}`}`
}
