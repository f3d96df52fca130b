// GET /: where somebody lands who has only the address of the hub.
import { html, type Html } from '../html.ts'
import type { Page } from '../page.ts'
import { keepDocument, keptAnswer } from '../cached-document.ts'
import { assetPath } from './assets.ts'
import { htmlType, pageHeaders, wantsHtml } from './layout.ts'

type Door = { readonly path: string; readonly name: string; readonly text: string }

const doors: readonly Door[] = [
  {
    path: '/docs/start',
    name: 'The first ten minutes',
    text: 'From a key to a verdict that explains itself.',
  },
  { path: '/docs', name: 'Documentation', text: 'Guides, concepts, reference, and a search.' },
  { path: '/docs/api', name: 'API', text: 'Every call, with its fields, to be tried here.' },
  {
    path: '/console',
    name: 'Console',
    text: 'What came in, what became of it and why; for operators.',
  },
  {
    path: '/openapi.json',
    name: 'OpenAPI document',
    text: 'The same description, for programs.',
  },
  { path: '/health/ready', name: 'Health', text: 'Whether calls are answered now.' },
]

const what =
  'This is a hub of the BlueTape Generic Connector API: accounting systems push their invoices here, and every write gets a verdict that explains itself.'

/** Leads to those pages only that this hub has. */
export function homePage(others: readonly Pick<Page, 'path'>[]): Page {
  const paths = new Set(others.map(({ path }) => path))
  const shown = doors.filter(({ path }) => paths.has(path) || path === '/docs/start')
  const page = keepDocument(htmlType, pageText(shown), pageHeaders)
  const lines = shown.map(({ path, name, text }) => `${path.padEnd(16)} ${name}: ${text}`)
  const plain = keepDocument('text/plain; charset=utf-8', [what, '', ...lines, ''].join('\n'))
  return {
    method: 'GET',
    path: '/',
    name: 'show-home',
    answer: (request) => keptAnswer(wantsHtml(request) ? page : plain, request),
  }
}

function pageText(shown: readonly Door[]): string {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>bthub</title>
        <link rel="stylesheet" href="${assetPath('docs.css')}" />
        <link rel="icon" href="${assetPath('icon.svg')}" type="image/svg+xml" />
      </head>
      <body>
        <main class="home-page">
          <h1>bthub</h1>
          <p>${what}</p>
          <ul class="doors">
            ${shown.map(doorItem)}
          </ul>
        </main>
      </body>
    </html>`
  return page.html
}

function doorItem({ path, name, text }: Door): Html {
  return html`<li>
    <a href="${path}"><b>${name}</b> ${text}</a>
  </li>`
}
