// What every page of the documentation has around it: head, search, contents, and where to go next.
import { html, type Html } from '../html.ts'
import type { PageRequest } from '../page.ts'
import { assetPath } from './assets.ts'
import type { Chapter, Entry } from './library.ts'
import type { Heading } from './render-markdown.ts'

/** Nothing from elsewhere, and nothing that stands in the page itself, runs or styles. */
const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

export const pageHeaders = {
  'content-security-policy': policy,
  'referrer-policy': 'no-referrer',
} as const

export const htmlType = 'text/html; charset=utf-8'

/** A terminal asks for anything, a browser for HTML by name. */
export function wantsHtml({ headers }: Pick<PageRequest, 'headers'>): boolean {
  return headers['accept']?.includes('text/html') ?? false
}

export type Surroundings = {
  readonly title: string
  readonly path: string
  readonly chapters: readonly Chapter[]
  /** The entry of the contents that the page belongs to. */
  readonly entry: string
  readonly headings?: readonly Heading[]
  readonly previous?: Entry | null
  readonly next?: Entry | null
  /** What was searched for. */
  readonly query?: string
  /** For whoever reads in a terminal, or edits. */
  readonly markdownPath?: string
  readonly script?: 'api.js'
}

export function layout(around: Surroundings, content: Html): string {
  const { title, path, script } = around
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
        <a class="skip" href="#content">Skip to the text</a>
        ${header(around)}
        <div class="columns">
          ${contents(around)}
          <main id="content">${content}${footer(around)}</main>
          ${onThisPage(around.headings ?? [])}
        </div>
      </body>
    </html>`
  return page.html
}

function header({ query = '' }: Surroundings): Html {
  return html`<header class="top">
    <a class="brand" href="/docs">bthub <span>docs</span></a>
    <button class="menu" type="button" popovertarget="contents">Contents</button>
    <form class="search" role="search" action="/docs/search">
      <label class="unseen" for="query">Search the documentation</label>
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
    <a class="home" href="/">This hub</a>
  </header>`
}

function contents({ chapters, entry, path }: Surroundings): Html {
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

/** The page itself, or what it is a part of. */
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

function footer({ previous = null, next = null, markdownPath }: Surroundings): Html {
  const markdown = html`<a href="${markdownPath ?? ''}">This page as Markdown</a>`
  return html`<footer>
    <nav class="turn" aria-label="Neighbours">
      ${previous && html`<a rel="prev" href="${previous.path}"><small>Previous</small>${previous.title}</a>`}
      ${next && html`<a rel="next" href="${next.path}"><small>Next</small>${next.title}</a>`}
    </nav>
    ${markdownPath === undefined ? null : html`<p class="as-markdown">${markdown}</p>`}
  </footer>`
}
