// One payment for several invoices: choosing them on the page of one, and confirming what they come to.
import { add, decimal, zero, type Decimal } from '../../domain/decimal.ts'
import { shownMoney } from '../../documents/shown.ts'
import type { OpenedInvoice } from '../buyer/open-invoice.ts'
import { html, type Html } from '../html.ts'
import { dateElement, head, overdueMark } from './pieces.ts'
import { formKey } from './submit.ts'

type Other = OpenedInvoice['others'][number]

/** Nothing where there are none, or where this invoice can't be paid. */
export function otherInvoices(
  { others, payable, supplier }: OpenedInvoice,
  { query, today }: { readonly query: string; readonly today: string },
): Html | null {
  if (others.length === 0 || payable.because !== null) return null
  return html`<form class="sheet" method="post" action="${query}">
    <h2>Pay more invoices with it</h2>
    <p class="soft small">
      Also open with ${supplier ?? 'your supplier'}; one payment for all you choose.
    </p>
    <input type="hidden" name="act" value="choose" />
    <fieldset>
      <legend class="visually-hidden">Invoices</legend>
      ${others.map((other) => choice(other, today))}
    </fieldset>
    <button class="wide plain">Pay together…</button>
  </form>`
}

function choice({ id, invoiceNumber, dueDate, payable }: Other, today: string): Html {
  return html`<label class="choice">
    <input type="checkbox" name="with" value="${id}" />
    <span class="grow">
      <strong>${invoiceNumber}</strong><br />
      <span class="soft small"
        >due ${dateElement(dueDate)}${dueDate < today ? overdueMark : null}</span
      >
    </span>
    <span class="number">${shownMoney(payable)}</span>
  </label>`
}

type Chosen = {
  readonly opened: OpenedInvoice
  readonly query: string
  readonly chosen: readonly string[]
}

/** What is paid together, and what it comes to. What can't be paid any more is left out, and said so. */
export function confirmView({ opened, query, chosen }: Chosen): Html {
  const { supplier, invoice, payable, others } = opened
  const { id, invoiceNumber, dueDate } = invoice
  const own: Other = { id, invoiceNumber, dueDate, payable: payable.amount }
  const together = [own, ...others.filter((other) => chosen.includes(other.id))]
  const total = shownMoney(
    together.map((one) => decimal(String(one.payable))).reduce<Decimal>(add, zero),
  )
  return html`<main class="page narrow">
    ${head({ supplier, title: `Pay ${together.length} ${together.length === 1 ? 'invoice' : 'invoices'}` })}
    <form class="sheet" method="post" action="${query}">
      ${formKey()}
      <input type="hidden" name="act" value="pay" />
      <table>
        <thead>
          <tr>
            <th scope="col">Invoice</th>
            <th scope="col">Due</th>
            <th scope="col" class="number">Amount</th>
          </tr>
        </thead>
        <tbody>
          ${together.map(row)}
        </tbody>
        <tfoot>
          <tr class="total">
            <th scope="row" colspan="2">Total</th>
            <td class="number">${total}</td>
          </tr>
        </tfoot>
      </table>
      <div class="actions">
        <button class="wide" name="method" value="ach">Pay ${total} by bank</button>
        <button class="wide plain" name="method" value="card">Pay ${total} by card</button>
      </div>
    </form>
    <p class="no-print"><a href="${query}">Back to the invoice</a></p>
  </main>`
}

function row({ id, invoiceNumber, dueDate, payable }: Other): Html {
  return html`<tr>
    <td>
      ${invoiceNumber}
      <input type="hidden" name="invoice" value="${id}" />
      <input type="hidden" name="amount" value="${payable}" />
    </td>
    <td>${dateElement(dueDate)}</td>
    <td class="number">${shownMoney(payable)}</td>
  </tr>`
}
