// Paying several invoices at once: the choice on an invoice's page, and the confirmation.
import { add, decimal, zero, type Decimal } from '../../domain/decimal.ts'
import { shownMoney } from '../../documents/format.ts'
import type { Chosen, ChosenInvoice, LeftOut } from '../../api/invoices/chosen-invoices.ts'
import type { OpenedInvoice } from '../../api/invoices/open-invoice.ts'
import { html, type Html } from '../../documents/html.ts'
import { dateElement, head, notice, overdueMark, refusalNotice } from './components.ts'
import { confirmedInput } from './confirmation.ts'
import { formKey, type Refusal } from './submit.ts'
import { noWayBack, supplierName, copyFor } from './copy.ts'

export function otherInvoices(
  { others, payable, supplier }: OpenedInvoice,
  { query, today }: { readonly query: string; readonly today: string },
): Html | null {
  if (others.length === 0 || payable.because !== null) return null
  return html`<form class="card" method="post" action="${query}">
    <h2>Pay other invoices too</h2>
    <p class="soft small">
      You have other open invoices from ${supplierName(supplier)}. Pay them in one payment.
    </p>
    <input type="hidden" name="act" value="choose" />
    <fieldset>
      <legend class="visually-hidden">Invoices</legend>
      ${others.map((other) => choice(other, today))}
    </fieldset>
    <button class="wide plain">Pay together…</button>
  </form>`
}

function choice({ id, invoiceNumber, dueDate, payable }: ChosenInvoice, today: string): Html {
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

type Confirmed = Chosen & {
  readonly supplier: string | null
  readonly query: string
  /** By id, the amounts that the buyer saw when they pressed the button; empty before that. */
  readonly seen: ReadonlyMap<string, string>
  readonly refusal: Refusal | null
}

export function confirmView(confirmed: Confirmed): Html {
  const { supplier, query, together, seen } = confirmed
  const total = shownMoney(
    together.map((one) => decimal(String(one.payable))).reduce<Decimal>(add, zero),
  )
  return html`<main class="page narrow">
    ${head({ supplier, title: `Pay ${together.length} ${together.length === 1 ? 'invoice' : 'invoices'}` })}
    ${changeNotice(confirmed)}
    <form class="card" method="post" action="${query}">
      ${formKey()}
      <input type="hidden" name="act" value="pay" />
      ${confirmedInput}
      <table>
        <thead>
          <tr>
            <th scope="col">Invoice</th>
            <th scope="col">Due</th>
            <th scope="col" class="number">Amount</th>
          </tr>
        </thead>
        <tbody>
          ${together.map((one) => row(one, seen.get(one.id) ?? null))}
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
      <p class="soft small">${noWayBack}</p>
    </form>
    <p class="no-print"><a href="${query}">Back to the invoice</a></p>
  </main>`
}

function changeNotice({ supplier, leftOut, refusal }: Confirmed): Html | null {
  if (leftOut.length === 0) return refusal === null ? null : refusalNotice(refusal, supplier)
  const isOne = leftOut.length === 1
  const title = isOne
    ? 'One invoice can’t be included'
    : `${leftOut.length} invoices can’t be included`
  const body = html`<p>
      ${refusal === null ? null : 'Nothing was paid. '}${isOne ? 'It' : 'They'} can no longer be
      paid. You can continue with the rest.
    </p>
    <ul>
      ${leftOut.map((one) => leftOutItem(one, supplierName(supplier)))}
    </ul>`
  return notice({ tone: 'warn', title, body }, 'alert')
}

function leftOutItem({ invoiceNumber, because }: LeftOut, supplier: string): Html {
  if (invoiceNumber === null) return html`<li>An invoice that is no longer available.</li>`
  const { title, advice } = copyFor(because.rule, because.message, supplier)
  return html`<li><strong>${invoiceNumber}</strong> – ${title}. ${advice}</li>`
}

function row({ id, invoiceNumber, dueDate, payable }: ChosenInvoice, seen: string | null): Html {
  const isChanged = seen !== null && seen !== String(payable)
  return html`<tr>
    <td>
      ${invoiceNumber}
      <input type="hidden" name="invoice" value="${id}" />
      <input type="hidden" name="amount" value="${payable}" />
    </td>
    <td>${dateElement(dueDate)}</td>
    <td class="number">
      ${shownMoney(payable)}${isChanged ? html`<br /><span class="overdue">changed</span>` : null}
    </td>
  </tr>`
}
