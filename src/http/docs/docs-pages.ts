// /docs: the documentation, served by the hub itself. A browser gets pages; whoever does not ask for HTML,
// such as curl, gets the Markdown that they are made of.
import { posix } from 'node:path'
import { HubError } from '../../domain/hub-error.ts'
import { html } from '../html.ts'
import { keepDocument, keptAnswer, type KeptDocument } from '../kept-document.ts'
import type { Page, PageAnswer, PageRequest } from '../page.ts'
import { assetAnswer } from './assets.ts'
import { htmlType, layout, pageHeaders } from './layout.ts'
import { canonicalPath, openLibrary, type DocPage, type Entry, type Library } from './library.ts'
import { renderMarkdown } from './render-markdown.ts'
import { openSearch, type Search } from './search.ts'
import { searchAnswer } from './search-page.ts'

const markdownType = 'text/markdown; charset=utf-8'

export function docsPages(): readonly Page[] {
  const docs = openDocs()
  return [
    { method: 'GET', path: '/docs', answer: (request) => docs.page(request) },
    { method: 'GET', path: '/docs/*', answer: (request) => docs.page(request) },
    { method: 'GET', path: '/docs/search', answer: (request) => docs.search(request) },
    {
      method: 'GET',
      path: '/docs/assets/:name',
      answer: (request) => assetAnswer(request) ?? noSuchPage(request.path),
    },
  ]
}

type Docs = {
  readonly page: (request: PageRequest) => PageAnswer
  readonly search: (request: PageRequest) => Promise<PageAnswer>
}

/** Read when somebody first asks: a hub that nobody reads at does without. */
function openDocs(): Docs {
  const kept = new Map<string, KeptDocument>()
  let opened: Library | null = null
  let search: Promise<Search> | null = null
  const library = () => (opened ??= openLibrary())

  function keep(key: string, make: () => KeptDocument): KeptDocument {
    const document = kept.get(key) ?? make()
    kept.set(key, document)
    return document
  }

  return {
    page(request) {
      const { pages } = library()
      const canonical = canonicalPath(request.path)
      const page = pages.get(canonical)
      if (page === undefined) return missing(request, library())
      if (request.path.endsWith('.md') || !wantsHtml(request)) {
        return keptAnswer(
          keep(page.file, () => markdownOf(page)),
          request,
        )
      }
      if (canonical !== request.path) return redirect(canonical)
      return keptAnswer(
        keep(page.path, () => htmlOf(page, library())),
        request,
      )
    },
    async search(request) {
      const { pages, chapters } = library()
      search ??= openSearch([...pages.values()])
      return searchAnswer(request, { search: await search, chapters })
    },
  }
}

export function wantsHtml({ headers }: Pick<PageRequest, 'headers'>): boolean {
  return headers['accept']?.includes('text/html') ?? false
}

function markdownOf({ file, path, markdown }: DocPage): KeptDocument {
  // Links of the text are meant from where the file is.
  const location = file.startsWith('../') ? `${path}.md` : `/docs/${file}`
  return keepDocument(markdownType, markdown, { 'content-location': location })
}

function htmlOf(page: DocPage, library: Library): KeptDocument {
  const { body, headings } = renderMarkdown(page, library)
  const text = layout(
    {
      title: page.title,
      path: page.path,
      chapters: library.chapters,
      entry: entryOf(page, library),
      headings,
      ...neighbours(page, library),
      markdownPath: page.path === '/docs' ? `/docs/${page.file}` : `${page.path}.md`,
    },
    html`<article>${body}</article>`,
  )
  return keepDocument(htmlType, text, pageHeaders)
}

/** Of a page that the contents do not name, the one that does: the nearest above it. */
function entryOf({ path }: DocPage, { chapters }: Library): string {
  const paths = chapters.flatMap(({ entries }) => entries.map((entry) => entry.path))
  return paths.includes(path) ? path : posix.dirname(path)
}

/** In the order of the contents, or, of pages that these do not name, of their files. */
function neighbours(
  page: DocPage,
  library: Library,
): { readonly previous: Entry | null; readonly next: Entry | null } {
  const named: Entry[] = [
    { title: 'Documentation', path: '/docs' },
    ...library.chapters.flatMap(({ entries }) => entries),
  ]
  const isNamed = named.some(({ path }) => path === page.path)
  const folder = posix.dirname(page.path)
  const row = isNamed
    ? named
    : [...library.pages.values()].filter(({ path }) => posix.dirname(path) === folder)
  const at = row.findIndex(({ path }) => path === page.path)
  return { previous: row[at - 1] ?? null, next: row[at + 1] ?? null }
}

function redirect(path: string): PageAnswer {
  return { status: 308, type: 'text/plain; charset=utf-8', body: '', headers: { location: path } }
}

function missing(request: PageRequest, { chapters }: Library): PageAnswer {
  if (!wantsHtml(request)) return noSuchPage(request.path)
  const body = layout(
    { title: 'No such page', path: request.path, chapters, entry: '' },
    html`<h1>There is no such page</h1>
      <p>
        The documentation has no page <code>${request.path.slice(0, 120)}</code>. The
        <a href="/docs">contents</a> name all there are, and the search above looks into them.
      </p>`,
  )
  return { status: 404, type: htmlType, body, headers: pageHeaders }
}

function noSuchPage(path: string): never {
  const message = `There is no page ${path.slice(0, 120)}.`
  throw new HubError('not_found', message, { rule: 'route_not_found' })
}
