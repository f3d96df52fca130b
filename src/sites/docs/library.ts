// The pages of docs/; docs/README.md defines their order.
import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { packageFolder } from '../../own-folder.ts'

export type DocPage = {
  /** Relative to docs/. */
  readonly file: string
  readonly path: string
  readonly title: string
  readonly markdown: string
}

export type Chapter = { readonly title: string; readonly entries: readonly Entry[] }
export type Entry = { readonly title: string; readonly path: string }

export type Library = {
  /** By served path. */
  readonly pages: ReadonlyMap<string, DocPage>
  readonly chapters: readonly Chapter[]
  /** The served path of a link, or `null` for anything that is not served. */
  readonly resolve: (fromFile: string, link: string) => string | null
  /** The SVG of a diagram. */
  readonly diagram: (fromFile: string, link: string) => string | null
}

const changelog = '../CHANGELOG.md'
const contentsFile = 'README.md'

/** Rules have a short path, since every refusal names it. */
const rulesFolder = 'reference/rules'
const changelogPath = '/docs/changes'

const otherPaths: Readonly<Record<string, string>> = { '../openapi.json': '/docs/api' }

export function openLibrary(folder = packageFolder): Library {
  const names = readdirSync(join(folder, 'docs'), { recursive: true, encoding: 'utf8' })
  const files = names.map((name) => name.split(sep).join('/')).toSorted()
  const read = (file: string) => readFileSync(join(folder, 'docs', file), 'utf8')
  const pages = [...files.filter((file) => file.endsWith('.md')), changelog].map((file) => {
    return pageOf(file, read(file))
  })
  const byFile = new Map(pages.map((page) => [page.file, page]))
  const resolve = (fromFile: string, link: string) => {
    const [target = '', anchor] = link.split('#')
    const file = target === '' ? fromFile : posix.join(posix.dirname(fromFile), target)
    const path = byFile.get(file)?.path ?? otherPaths[file]
    if (path === undefined) return null
    return anchor === undefined ? path : `${path}#${anchor}`
  }
  return {
    pages: new Map(pages.map((page) => [page.path, page])),
    chapters: chaptersOf(byFile.get(contentsFile)?.markdown ?? '', resolve),
    resolve,
    diagram(fromFile, link) {
      const file = posix.join(posix.dirname(fromFile), link)
      return file.endsWith('.svg') && files.includes(file) ? withoutStyles(read(file)) : null
    },
  }
}

/** The policy forbids inline styles; docs.css has those of the diagrams. */
function withoutStyles(svg: string): string {
  const [before = '', rest = ''] = svg.split('<style>')
  return before + (rest.split('</style>')[1] ?? '')
}

function pageOf(file: string, text: string): DocPage {
  // The comment at the top of generated files is for editors.
  const markdown = text.replace(/^<!--[\s\S]*?-->\s*/, '')
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? file
  return { file, path: pathOf(file), title, markdown }
}

function pathOf(file: string): string {
  return file === changelog ? changelogPath : canonicalPath(`/docs/${file}`)
}

/** Pages that have moved, so that old links still work. */
const movedPages: Readonly<Record<string, string>> = {
  '/docs/internals/bundled-postgres': '/docs/guides/run-the-hub',
  '/docs/internals/dispatcher': '/docs/internals/webhook-delivery',
  '/docs/internals/json-gate': '/docs/internals/json-parser',
  '/docs/internals/outbound': '/docs/internals/outgoing-calls',
  '/docs/internals/write-door': '/docs/internals/group-commit',
}

/** Where a page is, by its path, a former one, or that of its file in the repository. */
export function canonicalPath(path: string): string {
  const [, , ...parts] = path.split('/')
  const name = parts.join('/').replace(`${rulesFolder}/`, 'rules/').replace(rulesFolder, 'rules')
  const current = ['/docs', name]
    .filter((part) => part !== '')
    .join('/')
    .replace(/\.md$/, '')
    .replace(/\/README$/, '')
    .replace(/\/$/, '')
  return movedPages[current] ?? current
}

/** An entry is a list item that begins with a link. */
function chaptersOf(markdown: string, resolve: Library['resolve']): Chapter[] {
  const [, ...parts] = markdown.split('\n## ')
  return parts.map((part) => {
    const [title = '', ...lines] = part.split('\n')
    const entries = lines.flatMap((line) => {
      const [, text = '', link = ''] = /^- \[([^[\]]{1,80})\]\(([^()]{1,120})\)/.exec(line) ?? []
      const path = resolve(contentsFile, link)
      return text === '' || path === null ? [] : [{ title: text, path }]
    })
    return { title, entries }
  })
}
