// The page for an invalid link or an unavailable hub.
import type { ErrorCode, HubError } from '../../domain/hub-error.ts'
import { statusOfError } from '../../api/answer.ts'
import { html } from '../../documents/html.ts'
import type { PageAnswer } from '../page.ts'
import { layout } from './page-layout.ts'
import type { Copy } from './copy.ts'

const busy: Copy = {
  title: 'We’re temporarily unavailable',
  advice: 'Nothing was lost. Try again in a moment.',
}

/** Any other refusal shows its own sentence. */
const copy: Partial<Record<ErrorCode, Copy>> = {
  not_found: {
    title: 'This link does not work',
    advice:
      'Part of it may be missing. Open it again from the original message, or ask the sender for a new one.',
  },
  busy,
  unavailable: busy,
  internal: {
    title: 'Something went wrong on our side',
    advice: 'Open the link again to check the current status before you send anything again.',
  },
}

export function errorPage(refusal: HubError, isSandbox: boolean): PageAnswer {
  const { code, message, retryAfter } = refusal
  const { title, advice } = copy[code] ?? {
    title: 'We couldn’t read your request',
    advice: message,
  }
  return layout({
    status: statusOfError[code],
    title,
    body: html`<main class="page narrow">
      <section class="card">
        <h1>${title}</h1>
        <p>${advice}</p>
      </section>
    </main>`,
    isSandbox,
    headers: retryAfter === null ? {} : { 'retry-after': String(retryAfter) },
  })
}
