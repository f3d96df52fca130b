// The ways to pay an invoice: by bank, by card, and by trade credit with what that costs.
import { addDays } from '../../domain/calendar-arithmetic.ts'
import { readCalendarDate } from '../../domain/calendar-date.ts'
import { shownDate, shownMoney } from '../../documents/format.ts'
import type { OpenedInvoice } from '../../api/invoices/open-invoice.ts'
import { html, type Html } from '../html.ts'
import { businessForm } from './register-view.ts'
import { formKey } from './submit.ts'
import { supplierName, wordsOf } from './copy.ts'

type Where = { readonly query: string; readonly today: string }

export function waysToPay(opened: OpenedInvoice, where: Where): Html {
  return html`<div class="sheet">
    <h2>Ways to pay</h2>
    ${moneyForm(opened, where)}${creditForm(opened, where)}
  </div>`
}

/** One form with two buttons: whichever is pressed, the form is sent once. */
function moneyForm({ invoice, payable }: OpenedInvoice, { query }: Where): Html {
  const amount = shownMoney(payable.amount)
  return html`<form class="way" method="post" action="${query}">
    ${formKey()}
    <input type="hidden" name="act" value="pay" />
    <input type="hidden" name="invoice" value="${invoice.id}" />
    <input type="hidden" name="amount" value="${payable.amount}" />
    <h3>Bank transfer or card</h3>
    <p class="soft small">The whole amount at once, without a fee.</p>
    <div class="actions">
      <button class="wide" name="method" value="ach">Pay ${amount} by bank</button>
      <button class="wide plain" name="method" value="card">Pay ${amount} by card</button>
    </div>
  </form>`
}

function creditForm(opened: OpenedInvoice, { query, today }: Where): Html | null {
  const credit = opened.ways.find(({ method }) => method === 'credit')
  if (credit === undefined) return null
  const { isPossible, because, terms, isReviewed } = credit
  if (!isPossible) {
    if (because === null) return null
    if (because.rule === 'credit_needs_company' && opened.canAddBusiness) return businessForm(query)
    const { title, advice } = wordsOf(because.rule, because.message, supplierName(opened.supplier))
    const text =
      because.rule === 'move_not_possible'
        ? `Not for this invoice. ${because.message}`
        : `${title}. ${advice}`
    return html`<div class="way">
      <h3>Trade credit</h3>
      <p class="soft small">${text}</p>
    </div>`
  }
  return html`<form class="way" method="post" action="${query}">
    ${formKey()}
    <input type="hidden" name="act" value="credit" />
    <h3>Trade credit</h3>
    <p class="soft small">
      ${sentenceOfCredit(opened)} It costs you nothing on top: you repay
      ${shownMoney(opened.payable.amount)}.
    </p>
    <fieldset>
      <legend>When do you want to repay?</legend>
      ${terms.map((days, at) => termChoice(days, at === 0, today))}
    </fieldset>
    <button class="wide plain">
      ${isReviewed ? 'Apply for trade credit' : 'Use trade credit'}
    </button>
    <p class="soft small">
      ${isReviewed ? 'Somebody looks at your application first.' : 'It is approved at once.'}
    </p>
  </form>`
}

function sentenceOfCredit({ supplier }: OpenedInvoice): string {
  return `Have ${supplierName(supplier)} paid now, and pay later.`
}

function termChoice(days: number, isFirst: boolean, today: string): Html {
  const date = readCalendarDate(today)
  const due = date === null ? '' : `, on ${shownDate(addDays(date, days))} if approved today`
  const checked = isFirst ? html` checked` : null
  return html`<label class="choice">
    <input type="radio" name="termDays" value="${days}" ${checked} />
    <span
      ><strong>${days} days after approval</strong><br /><span class="soft small"
        >${due.slice(2)}</span
      ></span
    >
  </label>`
}
