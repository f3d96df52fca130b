// Links on an invoice's page besides paying.
import { html, type Html } from '../../documents/html.ts'

export function checkAgain(query: string): Html {
  return html`<div class="actions"><a class="button plain" href="${query}">Check again</a></div>`
}

/** The URL is covered by the link's signature. */
export function backButton(redirectUrl: string | null): Html | null {
  if (redirectUrl === null || !/^https?:\/\//.test(redirectUrl)) return null
  const { host } = new URL(redirectUrl)
  return html`<div class="actions">
    <a class="button" href="${redirectUrl}" rel="noreferrer">Back to ${host}</a>
  </div>`
}
