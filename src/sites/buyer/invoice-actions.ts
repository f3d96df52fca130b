// What a buyer can do at an invoice besides paying it.
import { html, type Html } from '../html.ts'

export function checkAgain(query: string): Html {
  return html`<div class="actions"><a class="button plain" href="${query}">Check again</a></div>`
}

/** Where the source wants the payer back; the address is part of what the link's token signs. */
export function backButton(redirectUrl: string | null): Html | null {
  if (redirectUrl === null || !/^https?:\/\//.test(redirectUrl)) return null
  const { host } = new URL(redirectUrl)
  return html`<div class="actions">
    <a class="button" href="${redirectUrl}" rel="noreferrer">Back to ${host}</a>
  </div>`
}
