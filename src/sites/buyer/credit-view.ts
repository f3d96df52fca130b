// Repaying trade credit: any part of this invoice's, or all of the company's.
import { add, decimal, zero, type Decimal } from '../../domain/decimal.ts'
import { shownMoney } from '../../documents/format.ts'
import type { OpenedInvoice } from '../../api/invoices/open-invoice.ts'
import { html, type Html } from '../../documents/html.ts'
import { dateElement, overdueMark } from './components.ts'
import { formKey } from './submit.ts'
import { ownDraw, type OwedDraw } from './summary-view.ts'

export function owedCredit(opened: OpenedInvoice, query: string): Html | null {
  const draws = opened.credit?.draws ?? []
  if (draws.length === 0) return null
  const own = ownDraw(opened)
  return html`<section class="card" aria-labelledby="owed">
    <h2 id="owed">Trade credit to repay</h2>
    ${drawsTable(draws, own)}
    ${own === null ? null : ownForm(own, query)}${allForm(draws, own, query)}
  </section>`
}

function drawsTable(draws: readonly OwedDraw[], own: OwedDraw | null): Html {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">Invoice</th>
        <th scope="col">Due</th>
        <th scope="col" class="number">To repay</th>
      </tr>
    </thead>
    <tbody>
      ${draws.map((draw) => drawRow(draw, draw === own && draws.length > 1))}
    </tbody>
  </table>`
}

function drawRow(draw: OwedDraw, isThis: boolean): Html {
  const { invoiceNumber, dueDate, outstanding, repaying, isPastDue } = draw
  return html`<tr>
    <td>
      ${invoiceNumber}${isThis ? html`<br /><span class="soft small">this invoice</span>` : null}
    </td>
    <td>${dueDate === null ? null : dateElement(dueDate)}${isPastDue ? overdueMark : null}</td>
    <td class="number">
      ${shownMoney(outstanding)}
      ${
        repaying === 0
          ? null
          : html`<br /><span class="soft small">${shownMoney(repaying)} in progress</span>`
      }
    </td>
  </tr>`
}

function ownForm({ invoiceId, repayable, because }: OwedDraw, query: string): Html {
  if (because !== null) return html`<p class="soft small below">${because.message}</p>`
  const whole = shownMoney(repayable)
  return html`<form class="below" method="post" action="${query}">
    ${formKey()}
    <input type="hidden" name="act" value="repay" />
    <input type="hidden" name="draw" value="${invoiceId}" />
    <div class="field">
      <label for="repay">Repay for this invoice, up to ${whole}</label>
      <input
        id="repay"
        name="amount"
        inputmode="decimal"
        autocomplete="off"
        maxlength="20"
        required
        value="${whole.slice(1)}"
      />
    </div>
    <div class="actions">
      <button class="wide" name="method" value="ach">Repay by bank</button>
      <button class="wide plain" name="method" value="card">Repay by card</button>
    </div>
  </form>`
}

function allForm(draws: readonly OwedDraw[], own: OwedDraw | null, query: string): Html | null {
  const open = draws.filter(({ because }) => because === null)
  if (open.every((draw) => draw === own)) return null
  const total = open.map(({ repayable }) => decimal(String(repayable))).reduce<Decimal>(add, zero)
  return html`<form class="below" method="post" action="${query}">
    ${formKey()}
    <input type="hidden" name="act" value="repay" />
    ${open.map(
      ({ invoiceId, repayable }) => html`
        <input type="hidden" name="draw" value="${invoiceId}" />
        <input type="hidden" name="amount" value="${repayable}" />
      `,
    )}
    <button class="wide plain" name="method" value="ach">
      Repay ${open.length === 1 ? '' : 'all '}${shownMoney(total)} by bank
    </button>
  </form>`
}
