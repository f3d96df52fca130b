// The page of what did not work at all: a link that opens nothing, or a hub that can't answer now.
import type { ErrorCode, HubError } from '../../domain/hub-error.ts'
import { statusOfError } from '../../api/answer.ts'
import { html } from '../html.ts'
import type { PageAnswer } from '../page.ts'
import { framed } from './page-layout.ts'
import type { Words } from './copy.ts'

const busy: Words = {
  title: 'We can’t answer right now',
  advice: 'Nothing was lost. Try again in a moment.',
}

/** By what kind of refusal it is; another one is told in its own sentence. */
const words: Partial<Record<ErrorCode, Words>> = {
  not_found: {
    title: 'This link does not work',
    advice:
      'Perhaps part of it was cut off: open it again from the message that it came in. Or ask whoever sent it for a new one.',
  },
  busy,
  unavailable: busy,
  internal: {
    title: 'Something went wrong on our side',
    advice: 'Open the link again to see how it stands, before you send anything again.',
  },
}

export function refusedPage(refusal: HubError, isSandbox: boolean): PageAnswer {
  const { code, message, retryAfter } = refusal
  const { title, advice } = words[code] ?? { title: 'That could not be read', advice: message }
  return framed({
    status: statusOfError[code],
    title,
    body: html`<main class="page narrow">
      <section class="sheet">
        <h1>${title}</h1>
        <p>${advice}</p>
      </section>
    </main>`,
    isSandbox,
    headers: retryAfter === null ? {} : { 'retry-after': String(retryAfter) },
  })
}
