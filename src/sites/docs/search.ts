// An in-memory index of the sections of the documentation, built on the first search.
import { setImmediate } from 'node:timers/promises'
import MiniSearch from 'minisearch'
import type { DocPage } from './library.ts'
import { plainText, tokensOf, uniqueAnchors } from './render-markdown.ts'

export const docsLimits = {
  queryLengthMax: 100,
  /** Further words are ignored. */
  queryWordsMax: 10,
  resultsMax: 25,
  suggestionsMax: 8,
  /** Keeps a long page from hiding all others. */
  resultsOfPageMax: 3,
  excerptLength: 180,
} as const

export type Section = {
  readonly id: number
  readonly path: string
  readonly title: string
  /** The page title for its first section. */
  readonly heading: string
  readonly text: string
}

export type Hit = Pick<Section, 'path' | 'title' | 'heading'> & {
  readonly excerpt: readonly Passage[]
}
type Passage = { readonly text: string; readonly isMarked: boolean }

export type Search = (query: string, count: number) => Hit[]

/** Indexing yields to other calls after each chunk. */
const chunkSize = 60

export async function openSearch(
  pages: readonly DocPage[],
  calls: readonly Omit<Section, 'id'>[] = [],
): Promise<Search> {
  const all: Section[] = calls.map((section, id) => ({ id, ...section }))
  for (const page of pages) {
    for (const section of sectionsOf(page)) all.push({ id: all.length, ...section })
    await setImmediate()
  }
  const index = new MiniSearch<Section>({
    fields: ['title', 'heading', 'text'],
    tokenize: (text) => wordsOf(text),
    searchOptions: {
      boost: { title: 4, heading: 6 },
      boostDocument: (id) => weightOf(all[Number(id)]?.path ?? ''),
      prefix: true,
      combineWith: 'AND',
    },
  })
  await index.addAllAsync(all, { chunkSize })
  return (query, count) => {
    const words = wordsOf(query).slice(0, docsLimits.queryWordsMax)
    const exact = index.search(words.join(' '))
    // Fuzzy only when there is no exact match.
    const found = exact.length > 0 ? exact : index.search(words.join(' '), { fuzzy: 0.2 })
    const ofPage = new Map<string, number>()
    const hits: Hit[] = []
    for (const { id, terms } of found) {
      const section = all[Number(id)]
      if (section === undefined || hits.length === count) break
      const { path, title, heading, text } = section
      const before = ofPage.get(title) ?? 0
      ofPage.set(title, before + 1)
      if (before >= docsLimits.resultsOfPageMax) continue
      hits.push({ path, title, heading, excerpt: excerptOf(text, terms) })
    }
    return hits
  }
}

/** Pages for users rank above those for contributors. */
function weightOf(path: string): number {
  return /^\/docs\/(decisions|internals|changes)/.test(path) ? 0.4 : 1
}

/** A compound such as a rule's name counts as one word and as its parts. */
function wordsOf(text: string): string[] {
  const whole = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}_'’-]*/gu) ?? []
  return whole.flatMap((word) => {
    const parts = word.split(/[_'’-]+/).filter((part) => part !== '')
    return parts.length > 1 ? [word, ...parts] : [word]
  })
}

function sectionsOf({ path, title, markdown }: DocPage): Omit<Section, 'id'>[] {
  const idOf = uniqueAnchors()
  const sections = [{ path, title, heading: title, text: '' }]
  for (const token of tokensOf(markdown)) {
    const current = sections.at(-1)
    if (token.type === 'heading') {
      const anchor = idOf(String(token['text']))
      if (token['depth'] === 1) continue
      sections.push({ path: `${path}#${anchor}`, title, heading: plainText([token]), text: '' })
    } else if (current !== undefined) current.text += ` ${plainText([token])}`
  }
  return sections.map((section) => ({
    ...section,
    text: section.text.replaceAll(/\s+/g, ' ').trim(),
  }))
}

/** Text around the first match, with all matches marked. */
function excerptOf(text: string, terms: readonly string[]): Passage[] {
  const found = terms.map((term) => text.toLowerCase().indexOf(term)).filter((at) => at >= 0)
  const first = Math.min(...found, text.length)
  const length = docsLimits.excerptLength
  const begin =
    first >= length / 2 && first < text.length ? text.lastIndexOf(' ', first - 60) + 1 : 0
  const end = begin + length >= text.length ? text.length : text.lastIndexOf(' ', begin + length)
  const shown = text.slice(begin, end)
  const words = terms.map((term) => term.replaceAll(/[^\p{L}\p{N}_]/gu, '.'))
  const parts =
    words.length === 0 ? [shown] : shown.split(new RegExp(`(${words.join('|')})`, 'giu'))
  return [
    { text: begin > 0 ? '… ' : '', isMarked: false },
    ...parts.map((part, at) => ({ text: part, isMarked: at % 2 === 1 })),
    { text: end < text.length ? ' …' : '', isMarked: false },
  ].filter((passage) => passage.text !== '')
}
