// GET /: links to what the hub serves.
import { html, type Html } from '../../documents/html.ts'
import type { Page } from '../page.ts'
import { cacheDocument, cachedAnswer } from '../cached-document.ts'
import { assetPath } from './assets.ts'
import { htmlType, pageHeaders, wantsHtml } from './layout.ts'

type HomeLink = { readonly path: string; readonly name: string; readonly text: string }

const homeLinks: readonly HomeLink[] = [
  {
    path: '/docs/start',
    name: 'The first ten minutes',
    text: 'From a key to your first verdict.',
  },
  { path: '/docs', name: 'Documentation', text: 'Guides, concepts, reference and search.' },
  { path: '/docs/api', name: 'API', text: 'Every call with its fields, and a form to try it.' },
  {
    path: '/console',
    name: 'Console',
    text: 'For operators: what was pushed, the result and the reason.',
  },
  {
    path: '/openapi.json',
    name: 'OpenAPI document',
    text: 'The API description for programs.',
  },
  { path: '/health/ready', name: 'Health', text: 'Whether the hub is ready for calls.' },
]

const introduction =
  'This is a hub for the BlueTape Generic Connector API. Accounting systems push invoices here, and every write gets a verdict with its reason.'

/** Links only to pages that this hub serves. */
export function homePage(others: readonly Pick<Page, 'path'>[]): Page {
  const paths = new Set(others.map(({ path }) => path))
  const shown = homeLinks.filter(({ path }) => paths.has(path) || path === '/docs/start')
  const page = cacheDocument(htmlType, pageText(shown), pageHeaders)
  const lines = shown.map(({ path, name, text }) => `${path.padEnd(16)} ${name}: ${text}`)
  const plain = cacheDocument(
    'text/plain; charset=utf-8',
    [introduction, '', ...lines, ''].join('\n'),
  )
  return {
    method: 'GET',
    path: '/',
    name: 'show-home',
    answer: (request) => cachedAnswer(wantsHtml(request) ? page : plain, request),
  }
}

function pageText(shown: readonly HomeLink[]): string {
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
          <p>${introduction}</p>
          <ul class="home-links">
            ${shown.map(linkItem)}
          </ul>
        </main>
      </body>
    </html>`
  return page.html
}

function linkItem({ path, name, text }: HomeLink): Html {
  return html`<li>
    <a href="${path}"><b>${name}</b> ${text}</a>
  </li>`
}
