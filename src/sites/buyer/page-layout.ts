// The layout and headers of a buyer's page. It is never cached, loads and runs nothing, and sends no referrer, since its
// address contains the token.
import { createHash } from 'node:crypto'
import { bareHtml, html, trustedHtml, type Html } from '../../documents/html.ts'
import type { PageAnswer } from '../page.ts'
import { styleSheet } from './style.ts'

const styleHash = createHash('sha256').update(styleSheet).digest('base64')

const policy = [
  `default-src 'none'`,
  `style-src 'sha256-${styleHash}'`,
  // An empty icon keeps browsers from requesting one.
  'img-src data:',
  `form-action 'self'`,
  `base-uri 'none'`,
  `frame-ancestors 'none'`,
].join('; ')

const pageHeaders = {
  'content-security-policy': policy,
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex, nofollow',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}

/** For files that pages link to. */
export const fileHeaders = { 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex, nofollow' }

type Layout = {
  readonly status?: number
  readonly title: string
  readonly body: Html
  /** Whether the payment provider moves no real money. */
  readonly isSandbox: boolean
  readonly headers?: Readonly<Record<string, string>>
}

export function layout({ status = 200, title, body, isSandbox, headers = {} }: Layout): PageAnswer {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="format-detection" content="telephone=no" />
        <title>${bareHtml(title)}</title>
        <link rel="icon" href="data:," />
        ${style}
      </head>
      <body>
        ${isSandbox ? sandboxNotice : null}${body}
      </body>
    </html> `
  return {
    status,
    type: 'text/html; charset=utf-8',
    headers: { ...pageHeaders, ...headers },
    body: page.html,
  }
}

const style = trustedHtml(`<style>${styleSheet}</style>`)

const sandboxNotice = html`<p class="test"><strong>Test system.</strong> No real money moves.</p>`

/** After a form, so that a reload does not send it again. */
export function seeOther(query: string): PageAnswer {
  // Relative, so that it works behind a proxy that adds a path.
  return {
    status: 303,
    type: 'text/html; charset=utf-8',
    headers: { ...pageHeaders, location: query },
    body: '',
  }
}
