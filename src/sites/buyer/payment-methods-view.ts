// Payment by bank, card or trade credit.
import { addDays } from '../../domain/calendar-arithmetic.ts'
import { readCalendarDate } from '../../domain/calendar-date.ts'
import { shownDate, shownMoney } from '../../documents/format.ts'
import type { OpenedInvoice } from '../../api/invoices/open-invoice.ts'
import { html, type Html } from '../../documents/html.ts'
import { businessForm } from './register-view.ts'
import { formKey } from './submit.ts'
import { copyFor, sentenceStart, supplierName } from './copy.ts'

type PageContext = { readonly query: string; readonly today: string }

export function paymentMethods(opened: OpenedInvoice, page: PageContext): Html {
  return html`<div class="card">
    <h2>Payment methods</h2>
    ${moneyForm(opened, page)}${creditForm(opened, page)}
  </div>`
}

/** One form for both buttons, so that only one of them takes effect. */
function moneyForm({ invoice, payable }: OpenedInvoice, { query }: PageContext): Html {
  const amount = shownMoney(payable.amount)
  return html`<form class="method" method="post" action="${query}">
    ${formKey()}
    <input type="hidden" name="act" value="pay" />
    <input type="hidden" name="invoice" value="${invoice.id}" />
    <input type="hidden" name="amount" value="${payable.amount}" />
    <h3>Bank transfer or card</h3>
    <p class="soft small">Pay the full amount now. No fee.</p>
    <div class="actions">
      <button class="wide" name="method" value="ach">Pay ${amount} by bank</button>
      <button class="wide plain" name="method" value="card">Pay ${amount} by card</button>
    </div>
  </form>`
}

function creditForm(opened: OpenedInvoice, { query, today }: PageContext): Html | null {
  const credit = opened.ways.find(({ method }) => method === 'credit')
  if (credit === undefined) return null
  const { isPossible, because, terms, isReviewed } = credit
  if (!isPossible) {
    if (because === null) return null
    if (because.rule === 'credit_needs_company' && opened.canAddBusiness) return businessForm(query)
    const { title, advice } = copyFor(because.rule, because.message, supplierName(opened.supplier))
    const text =
      because.rule === 'move_not_possible'
        ? `Not available for this invoice. ${because.message}`
        : `${title}. ${advice}`
    return html`<div class="method">
      <h3>Trade credit</h3>
      <p class="soft small">${text}</p>
    </div>`
  }
  return html`<form class="method" method="post" action="${query}">
    ${formKey()}
    <input type="hidden" name="act" value="credit" />
    <h3>Trade credit</h3>
    <p class="soft small">
      ${sentenceStart(supplierName(opened.supplier))} is paid now, and you pay later. No extra cost:
      you repay ${shownMoney(opened.payable.amount)}.
    </p>
    <fieldset>
      <legend>When do you want to repay?</legend>
      ${terms.map((days, at) => termChoice(days, at === 0, today))}
    </fieldset>
    <button class="wide plain">
      ${isReviewed ? 'Apply for trade credit' : 'Use trade credit'}
    </button>
    <p class="soft small">
      ${isReviewed ? 'Your application will be reviewed first.' : 'Approved immediately.'}
    </p>
  </form>`
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
