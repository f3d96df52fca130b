// The layout of the documentation pages.
import { html, type Html } from '../../documents/html.ts'
import type { PageRequest } from '../page.ts'
import { assetPath } from './assets.ts'
import type { Chapter, Entry } from './library.ts'
import type { Heading } from './render-markdown.ts'

const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

export const pageHeaders = {
  'content-security-policy': policy,
  'referrer-policy': 'no-referrer',
} as const

export const htmlType = 'text/html; charset=utf-8'

/** Browsers name HTML in `Accept`; curl does not. */
export function wantsHtml({ headers }: Pick<PageRequest, 'headers'>): boolean {
  return headers['accept']?.includes('text/html') ?? false
}

export type LayoutOptions = {
  readonly title: string
  readonly path: string
  readonly chapters: readonly Chapter[]
  /** The entry in the contents. */
  readonly entry: string
  readonly headings?: readonly Heading[]
  readonly previous?: Entry | null
  readonly next?: Entry | null
  readonly query?: string
  readonly markdownPath?: string
  readonly script?: 'api.js'
}

export function layout(options: LayoutOptions, content: Html): string {
  const { title, path, script } = options
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${path === '/docs' ? 'bthub documentation' : `${title} · bthub`}</title>
        <link rel="stylesheet" href="${assetPath('docs.css')}" />
        <link rel="icon" href="${assetPath('icon.svg')}" type="image/svg+xml" />
        <script src="${assetPath('docs.js')}" defer></script>
        ${script === undefined ? null : html`<script src="${assetPath(script)}" defer></script>`}
      </head>
      <body>
        <a class="skip" href="#content">Skip to content</a>
        ${header(options)}
        <div class="columns">
          ${contents(options)}
          <main id="content">${content}${footer(options)}</main>
          ${onThisPage(options.headings ?? [])}
        </div>
      </body>
    </html>`
  return page.html
}

function header({ query = '' }: LayoutOptions): Html {
  return html`<header class="top">
    <a class="brand" href="/docs">bthub <span>docs</span></a>
    <button class="menu" type="button" popovertarget="contents">Contents</button>
    <form class="search" role="search" action="/docs/search">
      <label class="visually-hidden" for="query">Search the documentation</label>
      <input
        id="query"
        name="q"
        type="search"
        value="${query}"
        maxlength="100"
        placeholder="Search"
        autocomplete="off"
      />
      <button type="submit">Search</button>
    </form>
    <a class="home" href="/">Home</a>
  </header>`
}

function contents({ chapters, entry, path }: LayoutOptions): Html {
  const item = (one: Entry) =>
    html`<li>
      <a href="${one.path}" ${marker(one.path, entry, path)}>${one.title}</a>
    </li>`
  return html`<nav id="contents" class="contents" aria-label="Contents" popover>
    ${chapters.map(
      ({ title, entries }) =>
        html`<h2>${title}</h2>
          <ul>
            ${entries.map(item)}
          </ul>`,
    )}
  </nav>`
}

/** The page itself, or its parent. */
function marker(path: string, entry: string, current: string): Html | null {
  if (path === current) return html`aria-current="page"`
  return path === entry ? html`aria-current="true"` : null
}

function onThisPage(headings: readonly Heading[]): Html {
  const shown = headings.filter(({ depth }) => depth === 2 || depth === 3)
  if (shown.length < 2) return html`<div class="aside"></div>`
  return html`<nav class="aside" aria-labelledby="on-this-page">
    <h2 id="on-this-page">On this page</h2>
    <ul>
      ${shown.map(({ depth, id, text }) => {
        return html`<li class="depth-${depth}"><a href="#${id}">${text}</a></li>`
      })}
    </ul>
  </nav>`
}

function footer({ previous = null, next = null, markdownPath }: LayoutOptions): Html {
  const markdown = html`<a href="${markdownPath ?? ''}">View as Markdown</a>`
  return html`<footer>
    <nav class="turn" aria-label="Previous and next page">
      ${previous && html`<a rel="prev" href="${previous.path}"><small>Previous</small>${previous.title}</a>`}
      ${next && html`<a rel="next" href="${next.path}"><small>Next</small>${next.title}</a>`}
    </nav>
    ${markdownPath === undefined ? null : html`<p class="as-markdown">${markdown}</p>`}
  </footer>`
}
