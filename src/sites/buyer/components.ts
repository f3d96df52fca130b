// Components shared by the buyer pages.
import { shownDate, shownMoney, shownQuantity } from '../../documents/format.ts'
import { html, type Html, type HtmlValue } from '../../documents/html.ts'
import type { Refusal } from './submit.ts'
import { supplierName, copyFor, type Tone } from './copy.ts'

type Head = {
  readonly supplier: string | null
  readonly title: string
  readonly badge?: { readonly text: string; readonly tone: Tone }
}

export function head({ supplier, title, badge }: Head): Html {
  return html`<header class="top">
    <p class="supplier">${supplier ?? 'From your supplier'}</p>
    <h1>${title}</h1>
    ${badge === undefined ? null : html`<span class="badge ${badge.tone}">${badge.text}</span>`}
  </header>`
}

type Notice = { readonly tone: Tone; readonly title: string; readonly body: HtmlValue }

/** Screen readers read an `alert` at once. */
export function notice({ tone, title, body }: Notice, role: 'status' | 'alert' = 'status'): Html {
  return html`<section class="notice ${tone}" role="${role}">
    <h2>${title}</h2>
    ${typeof body === 'string' ? html`<p>${body}</p>` : body}
  </section>`
}

export function refusalNotice({ rule, reason }: Refusal, supplier: string | null): Html {
  const { title, advice } = copyFor(rule, reason, supplierName(supplier))
  return notice({ tone: 'bad', title, body: advice }, 'alert')
}

/** Omits `null` values. */
export function facts(rows: readonly (readonly [string, HtmlValue, 'wide'?])[]): Html {
  const known = rows.filter(([, value]) => value !== null)
  return html`<dl class="facts">
    ${known.map(
      ([name, value, width = '']) =>
        html`<div class="${width}">
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`
}

export function dateElement(date: string): Html {
  return html`<time datetime="${date}">${shownDate(date)}</time>`
}

export const overdueMark = html` <span class="overdue">overdue</span>`

type ShownBuyer = {
  readonly firstName: string
  readonly lastName: string
  readonly businessName: string | null
}

export function buyerName({ firstName, lastName, businessName }: ShownBuyer): Html {
  const person = `${firstName} ${lastName}`
  return businessName === null
    ? html`${person}`
    : html`${businessName}<br /><span class="soft">${person}</span>`
}

type Line = {
  readonly description: string | null
  readonly unitAmount: number
  readonly quantity: number
  readonly subTotal: number
}

type Priced = {
  readonly lines: readonly Line[]
  readonly subTotal: number
  readonly taxAmount: number
  readonly totalAmount: number
}

export function linesTable({ lines, subTotal, taxAmount, totalAmount }: Priced): Html {
  return html`<table class="lines-table">
    <caption class="visually-hidden">
      Items
    </caption>
    ${lines.length === 0 ? null : lineHeads}
    <tbody>
      ${lines.map(lineRow)}
    </tbody>
    <tfoot>
      ${sumRow('Subtotal', subTotal)}${sumRow('Tax', taxAmount)}
      ${sumRow('Total', totalAmount, 'total')}
    </tfoot>
  </table>`
}

const lineHeads = html`<thead>
  <tr>
    <th scope="col">Description</th>
    <th scope="col" class="number">Quantity</th>
    <th scope="col" class="number">Unit price</th>
    <th scope="col" class="number">Amount</th>
  </tr>
</thead>`

function lineRow({ description, unitAmount, quantity, subTotal }: Line): Html {
  return html`<tr>
    <td class="description">
      ${description === null || description === '' ? 'Item' : description}
    </td>
    <td class="number quantity">${shownQuantity(quantity)}</td>
    <td class="number unit">${shownMoney(unitAmount)}</td>
    <td class="number total">${shownMoney(subTotal)}</td>
  </tr>`
}

function sumRow(name: string, amount: number, kind = ''): Html {
  return html`<tr class="${kind}">
    <th scope="row" colspan="3">${name}</th>
    <td class="number">${shownMoney(amount)}</td>
  </tr>`
}

type Input = {
  readonly name: string
  readonly label: string
  readonly type?: 'text' | 'email' | 'tel'
  readonly autocomplete: string
  readonly isRequired?: boolean
  readonly lengthMax: number
  readonly value?: string
  readonly error?: string | undefined
}

export function field(input: Input): Html {
  const { name, label, type = 'text', autocomplete, lengthMax, value = '', error } = input
  const required = input.isRequired === true ? html` required` : null
  const described =
    error === undefined ? null : html` aria-invalid="true" aria-describedby="${name}-error"`
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <input
      id="${name}"
      name="${name}"
      type="${type}"
      autocomplete="${autocomplete}"
      maxlength="${lengthMax}"
      value="${value}"
      ${required}${described}
    />
    ${error === undefined ? null : html`<p class="error" id="${name}-error">${error}</p>`}
  </div>`
}
