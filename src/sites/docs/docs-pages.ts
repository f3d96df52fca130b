// /docs: a browser gets HTML; any other client, such as curl, gets the Markdown source.
import { HubError } from '../../domain/hub-error.ts'
import { html } from '../../documents/html.ts'
import { cachedAnswer, type CachedDocument } from '../cached-document.ts'
import { isLocalRequest } from './is-local-request.ts'
import type { Page, PageAnswer, PageRequest } from '../page.ts'
import { readApi } from './api-calls.ts'
import { callSections } from './api-page.ts'
import { assetAnswer } from './assets.ts'
import { htmlType, layout, pageHeaders, wantsHtml } from './layout.ts'
import { canonicalPath, openLibrary, type Library } from './library.ts'
import { markdownType, renderCallPage, renderPage, type RenderedPage } from './rendered-page.ts'
import { openSearch } from './search.ts'
import { searchAnswer } from './search-page.ts'

const jsonType = 'application/json; charset=utf-8'

/** By header name; empty without a demo. */
export type DemoCredentials = () => Readonly<Record<string, string>>

export function docsPages(demo: DemoCredentials): readonly Page[] {
  const docs = openDocs()
  return [
    { method: 'GET', path: '/docs', name: 'show-docs', answer: (request) => docs.page(request) },
    {
      method: 'GET',
      path: '/docs/*',
      name: 'show-docs-page',
      answer: (request) => docs.page(request),
    },
    { method: 'GET', path: '/docs/api', name: 'show-api', answer: (request) => docs.api(request) },
    {
      method: 'GET',
      path: '/docs/api/:call',
      name: 'show-api-call',
      answer: (request) => docs.api(request),
    },
    {
      method: 'GET',
      path: '/docs/api-demo',
      name: 'get-demo-key',
      answer: (request) => ({
        status: 200,
        type: jsonType,
        body: JSON.stringify(isLocalRequest(request) ? demo() : {}),
      }),
    },
    {
      method: 'GET',
      path: '/docs/search',
      name: 'search-docs',
      answer: (request) => docs.search(request),
    },
    {
      method: 'GET',
      path: '/docs/assets/:name',
      name: 'get-docs-asset',
      answer: (request) => assetAnswer(request) ?? noSuchPage(request.path),
    },
  ]
}

type Docs = {
  readonly page: (request: PageRequest) => PageAnswer
  readonly api: (request: PageRequest) => PageAnswer
  readonly search: (request: PageRequest) => Promise<PageAnswer>
}

/** Read on the first request. */
function openDocs(): Docs {
  const cache = new Map<string, CachedDocument>()
  const library = once(openLibrary)
  const api = once(readApi)
  const index = once(() => openSearch([...library().pages.values()], callSections(api())))

  function answer(
    request: PageRequest,
    page: Pick<RenderedPage, 'path'> & { render: () => RenderedPage },
  ) {
    const form = wantsHtml(request) ? 'html' : 'markdown'
    const key = `${form} ${page.path}`
    const document = cache.get(key) ?? page.render()[form]()
    cache.set(key, document)
    return cachedAnswer(document, request)
  }

  return {
    page(request) {
      const path = canonicalPath(request.path)
      const page = library().pages.get(path)
      if (page === undefined) return notFound(request, library())
      const isFile = request.path.endsWith('.md')
      if (!isFile && wantsHtml(request) && path !== request.path) return redirect(path)
      const asked = isFile
        ? { ...request, headers: { ...request.headers, accept: markdownType } }
        : request
      return answer(asked, { path, render: () => renderPage(page, library()) })
    },
    api(request) {
      const { call: name } = request.params
      const call = name === undefined ? null : api().calls.find((one) => one.name === name)
      if (call === undefined) return notFound(request, library())
      return answer(request, {
        // Not the path as sent, since each spelling would get a cache entry.
        path: `/docs/api/${name ?? ''}`,
        render: () => renderCallPage(call, { api: api(), chapters: library().chapters }),
      })
    },
    async search(request) {
      const { chapters } = library()
      return searchAnswer(request, { search: await index(), chapters })
    },
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

function redirect(path: string): PageAnswer {
  return { status: 308, type: 'text/plain; charset=utf-8', body: '', headers: { location: path } }
}

function notFound(request: PageRequest, { chapters }: Library): PageAnswer {
  if (!wantsHtml(request)) return noSuchPage(request.path)
  const body = layout(
    { title: 'Page not found', path: request.path, chapters, entry: '' },
    html`<h1>Page not found</h1>
      <p>
        The documentation has no page <code>${request.path.slice(0, 120)}</code>. See the
        <a href="/docs">contents</a>, or use the search above.
      </p>`,
  )
  return { status: 404, type: htmlType, body, headers: pageHeaders }
}

function noSuchPage(path: string): never {
  const message = `There is no page ${path.slice(0, 120)}.`
  throw new HubError('not_found', message, { rule: 'route_not_found' })
}
