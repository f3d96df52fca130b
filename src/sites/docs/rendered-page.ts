// Renders a page as HTML and as Markdown.
import { posix } from 'node:path'
import { html } from '../../documents/html.ts'
import { cacheDocument, type CachedDocument } from '../cached-document.ts'
import type { Api, ApiCall } from './api-calls.ts'
import { apiIndex, apiPath, callPage, callPath, plain } from './api-page.ts'
import { htmlType, layout, pageHeaders } from './layout.ts'
import type { Chapter, DocPage, Entry, Library } from './library.ts'
import { renderMarkdown } from './render-markdown.ts'

export const markdownType = 'text/markdown; charset=utf-8'

export type RenderedPage = {
  readonly path: string
  readonly html: () => CachedDocument
  readonly markdown: () => CachedDocument
}

export function renderPage(page: DocPage, library: Library): RenderedPage {
  return { path: page.path, html: () => htmlOf(page, library), markdown: () => markdownOf(page) }
}

function markdownOf({ file, path, markdown }: DocPage): CachedDocument {
  // Relative links resolve from the file.
  const location = file.startsWith('../') ? `${path}.md` : `/docs/${file}`
  return cacheDocument(markdownType, markdown, { 'content-location': location })
}

function htmlOf(page: DocPage, library: Library): CachedDocument {
  const { body, headings } = renderMarkdown(page, library)
  const text = layout(
    {
      title: page.title,
      path: page.path,
      chapters: library.chapters,
      entry: entryOf(page, library),
      headings,
      ...neighbors(page, library),
      markdownPath: page.path === '/docs' ? `/docs/${page.file}` : `${page.path}.md`,
    },
    html`<article>${body}</article>`,
  )
  return cacheDocument(htmlType, text, pageHeaders)
}

/** A page outside of the contents belongs to its nearest parent there. */
function entryOf({ path }: DocPage, { chapters }: Library): string {
  const paths = chapters.flatMap(({ entries }) => entries.map((entry) => entry.path))
  return paths.includes(path) ? path : posix.dirname(path)
}

type Neighbors = { readonly previous: Entry | null; readonly next: Entry | null }

/** In the order of the contents, or of the files for other pages. */
function neighbors(page: DocPage, library: Library): Neighbors {
  const named: Entry[] = [
    { title: 'Documentation', path: '/docs' },
    ...library.chapters.flatMap(({ entries }) => entries),
  ]
  const isNamed = named.some(({ path }) => path === page.path)
  const folder = posix.dirname(page.path)
  const row = isNamed
    ? named
    : [...library.pages.values()].filter(({ path }) => posix.dirname(path) === folder)
  return beside(row, page.path)
}

function beside(row: readonly Entry[], path: string): Neighbors {
  const at = row.findIndex((one) => one.path === path)
  return { previous: row[at - 1] ?? null, next: row[at + 1] ?? null }
}

/** `null` is the index of all calls. */
export function renderCallPage(
  call: ApiCall | null,
  { api, chapters }: { readonly api: Api; readonly chapters: readonly Chapter[] },
): RenderedPage {
  const path = call === null ? apiPath : callPath(call)
  const { title, content, headings, markdown } = call === null ? apiIndex(api) : callPage(call, api)
  const options = { title, path, chapters, entry: apiPath, headings, script: 'api.js' } as const
  const row = api.calls.map((one) => ({ title: plain(one.summary), path: callPath(one) }))
  const turn = call === null ? {} : beside(row, path)
  return {
    path,
    html: () => cacheDocument(htmlType, layout({ ...options, ...turn }, content), pageHeaders),
    markdown: () => cacheDocument(markdownType, markdown),
  }
}
