// A page as it is kept: HTML for a browser, Markdown for all others. Each is made when it is first asked for.
import { posix } from 'node:path'
import { html } from '../html.ts'
import { keepDocument, type KeptDocument } from '../cached-document.ts'
import type { Api, ApiCall } from './api-calls.ts'
import { apiIndex, apiPath, callPage, callPath, plain } from './api-page.ts'
import { htmlType, layout, pageHeaders } from './layout.ts'
import type { Chapter, DocPage, Entry, Library } from './library.ts'
import { renderMarkdown } from './render-markdown.ts'

export const markdownType = 'text/markdown; charset=utf-8'

export type Made = {
  readonly path: string
  readonly html: () => KeptDocument
  readonly markdown: () => KeptDocument
}

export function madePage(page: DocPage, library: Library): Made {
  return { path: page.path, html: () => htmlOf(page, library), markdown: () => markdownOf(page) }
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

type Turn = { readonly previous: Entry | null; readonly next: Entry | null }

/** In the order of the contents, or, of pages that these do not name, of their files. */
function neighbours(page: DocPage, library: Library): Turn {
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

function beside(row: readonly Entry[], path: string): Turn {
  const at = row.findIndex((one) => one.path === path)
  return { previous: row[at - 1] ?? null, next: row[at + 1] ?? null }
}

/** The page of a call, or of all of them. */
export function madeCall(
  call: ApiCall | null,
  { api, chapters }: { readonly api: Api; readonly chapters: readonly Chapter[] },
): Made {
  const path = call === null ? apiPath : callPath(call)
  const { title, content, headings, markdown } = call === null ? apiIndex(api) : callPage(call, api)
  const around = { title, path, chapters, entry: apiPath, headings, script: 'api.js' } as const
  const row = api.calls.map((one) => ({ title: plain(one.summary), path: callPath(one) }))
  const turn = call === null ? {} : beside(row, path)
  return {
    path,
    html: () => keepDocument(htmlType, layout({ ...around, ...turn }, content), pageHeaders),
    markdown: () => keepDocument(markdownType, markdown),
  }
}
