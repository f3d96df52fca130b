// The page on which a buyer confirms what can't be undone. Its form sends the fields of the form before it, including the
// idempotency key, so that going back and confirming again has no second effect.
import { html, type Html, type HtmlValue } from '../../documents/html.ts'
import type { PageAnswer } from '../page.ts'
import { facts, head } from './components.ts'
import type { Form } from './form.ts'
import { layout } from './page-layout.ts'
import { confirmedField } from './submit.ts'

/** What is about to happen. */
export type Confirmation = {
  readonly supplier: string | null
  readonly title: string
  readonly rows: readonly (readonly [string, HtmlValue])[]
  readonly note: string
  readonly button: string
}

type Sent = { readonly form: Form; readonly query: string; readonly isSandbox: boolean }

export function confirmationPage(confirmation: Confirmation, sent: Sent): PageAnswer {
  const { title } = confirmation
  return layout({ title, body: confirmationView(confirmation, sent), isSandbox: sent.isSandbox })
}

function confirmationView(
  { supplier, title, rows, note, button }: Confirmation,
  { form, query }: Sent,
): Html {
  const fields = form.fields.filter(([name]) => name !== confirmedField)
  return html`<main class="page narrow">
    ${head({ supplier, title })}
    <form class="card" method="post" action="${query}">
      ${fields.map(([name, value]) => hidden(name, value))}${confirmedInput} ${facts(rows)}
      <p class="soft small below">${note}</p>
      <button class="wide">${button}</button>
    </form>
    <p class="no-print"><a href="${query}">Go back without confirming</a></p>
  </main>`
}

function hidden(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}" />`
}

export const confirmedInput = hidden(confirmedField, 'yes')
