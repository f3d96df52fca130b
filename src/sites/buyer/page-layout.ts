// The frame of every page that a buyer sees: its head, and the headers that let it load nothing, run nothing and be
// framed by nobody. It is never cached, and never tells another site where the buyer came from: the address
// holds the token.
import { createHash } from 'node:crypto'
import { bareHtml, html, trustedHtml, type Html } from '../html.ts'
import type { PageAnswer } from '../page.ts'
import { styleSheet } from './style.ts'

const styleHash = createHash('sha256').update(styleSheet).digest('base64')

const policy = [
  `default-src 'none'`,
  `style-src 'sha256-${styleHash}'`,
  // The empty icon, which keeps browsers from asking for one.
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

/** Of what a page leads to and is no page. */
export const fileHeaders = { 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex, nofollow' }

type Framed = {
  readonly status?: number
  readonly title: string
  readonly body: Html
  /** Whether the provider of the payments moves none: the page says so. */
  readonly isSandbox: boolean
  readonly headers?: Readonly<Record<string, string>>
}

export function framed({ status = 200, title, body, isSandbox, headers = {} }: Framed): PageAnswer {
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

/** After a form was sent: a reload shows the page and sends nothing again. */
export function seeOther(query: string): PageAnswer {
  // Relative, so that it holds behind whatever path a proxy puts before the hub's.
  return {
    status: 303,
    type: 'text/html; charset=utf-8',
    headers: { ...pageHeaders, location: query },
    body: '',
  }
}
