// /docs/search: results as a page, or as JSON for the suggestions.
import { html, type Html } from '../../documents/html.ts'
import type { PageAnswer, PageRequest } from '../page.ts'
import { queryText, readQuery } from '../../schema/query.ts'
import { htmlType, layout, pageHeaders } from './layout.ts'
import type { Chapter } from './library.ts'
import { docsLimits, type Hit, type Search } from './search.ts'

const fields = { q: queryText(docsLimits.queryLengthMax) }

type Options = { readonly search: Search; readonly chapters: readonly Chapter[] }

export function searchAnswer(request: PageRequest, { search, chapters }: Options): PageAnswer {
  const { accept = '' } = request.headers
  if (!accept.includes('text/html')) {
    const { q = '' } = readQuery(fields, request.query)
    return json(search(q, docsLimits.suggestionsMax))
  }
  // A form is never refused, unlike the JSON request.
  const query = String(request.query['q'] ?? '').slice(0, docsLimits.queryLengthMax)
  const hits = query === '' ? [] : search(query, docsLimits.resultsMax)
  const body = layout(
    { title: 'Search', path: '/docs/search', chapters, entry: '', query },
    results(query, hits),
  )
  return { status: 200, type: htmlType, body, headers: pageHeaders }
}

function json(hits: readonly Hit[]): PageAnswer {
  const items = hits.map(({ excerpt, ...hit }) => ({
    ...hit,
    excerpt: excerpt.map(({ text }) => text).join(''),
  }))
  return { status: 200, type: 'application/json; charset=utf-8', body: JSON.stringify({ items }) }
}

function results(query: string, hits: readonly Hit[]): Html {
  if (query === '') {
    return html`<h1>Search</h1>
      <p>Enter a rule, a field or any words above.</p>`
  }
  if (hits.length === 0) {
    return html`<h1>No results</h1>
      <p>
        No page contains all of “${query}”. Try fewer words, or see the
        <a href="/docs">contents</a>.
      </p>`
  }
  const most = hits.length === docsLimits.resultsMax ? 'Top ' : ''
  return html`<h1>Search</h1>
    <p>${most}${hits.length} ${hits.length === 1 ? 'result' : 'results'} for “${query}”.</p>
    <ol class="hits">
      ${hits.map(listed)}
    </ol>`
}

function listed({ path, title, heading, excerpt }: Hit): Html {
  return html`<li>
    <a href="${path}">${title === heading ? title : `${title} › ${heading}`}</a>
    <p>${excerpt.map(({ text, isMarked }) => (isMarked ? html`<mark>${text}</mark>` : text))}</p>
  </li>`
}
