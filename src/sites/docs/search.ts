// An in-memory index of the sections of the documentation, built on the first search.
import { setImmediate } from 'node:timers/promises'
import MiniSearch, { type SearchResult } from 'minisearch'
import type { DocPage } from './library.ts'
import { pageKeywords } from './page-keywords.ts'
import { plainText, tokensOf, uniqueAnchors } from './render-markdown.ts'
import { otherNamesOf, withStem, wordsOf, wordsThatMatter } from './search-words.ts'

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
    fields: ['title', 'heading', 'keywords', 'text'],
    // Only the first section of a page has keywords.
    extractField: (section, name) =>
      name === 'keywords' ? (pageKeywords[section.path] ?? '') : section[name as keyof Section],
    tokenize: (text) => wordsOf(text),
    processTerm: withStem,
    searchOptions: {
      boost: { title: 3, heading: 4, keywords: 5 },
      boostDocument: (id) => weightOf(all[Number(id)]?.path ?? ''),
      prefix: (term) => term.length >= prefixLengthMin,
    },
  })
  await index.addAllAsync(all, { chunkSize })
  return (query, count) => {
    const words = wordsThatMatter(query).slice(0, docsLimits.queryWordsMax)
    const exact = findAny(index, words)
    // Fuzzy only when there is no exact match.
    const found = exact.length > 0 ? exact : index.search(words.join(' '), { fuzzy: 0.2 })
    const hits: Hit[] = []
    for (const { id, terms } of pagesFirst(found, (at) => all[at]?.title)) {
      const section = all[Number(id)]
      if (section === undefined || hits.length === count) break
      const { path, title, heading, text } = section
      hits.push({ path, title, heading, excerpt: excerptOf(text, terms) })
    }
    return hits
  }
}

/** The best section of each page, followed by a few more sections of these pages. */
function pagesFirst(
  found: readonly SearchResult[],
  pageOf: (at: number) => string | undefined,
): SearchResult[] {
  const ofPage = new Map<string | undefined, number>()
  const best: SearchResult[] = []
  const others: SearchResult[] = []
  for (const result of found) {
    const page = pageOf(Number(result.id))
    const before = ofPage.get(page) ?? 0
    ofPage.set(page, before + 1)
    if (before === 0) best.push(result)
    else if (before < docsLimits.resultsOfPageMax) others.push(result)
  }
  return [...best, ...others]
}

/** Sections with any of the words or their other names; those with more of the words are far ahead. */
function findAny(index: MiniSearch<Section>, words: readonly string[]): SearchResult[] {
  const shares = new Map<number, number>()
  const found = new Map<number, SearchResult>()
  for (const word of new Set(words)) {
    const others = { queries: otherNamesOf(word), boostTerm: () => otherNameWeight }
    for (const result of index.search({ combineWith: 'OR', queries: [word, others] })) {
      const id = Number(result.id)
      shares.set(id, (shares.get(id) ?? 0) + 1)
      const before = found.get(id)
      const terms = [...(before?.terms ?? []), ...result.terms]
      found.set(id, { ...result, terms, score: result.score + (before?.score ?? 0) })
    }
  }
  const rankOf = (result: SearchResult) =>
    result.score * (shares.get(Number(result.id)) ?? 0) ** shareExponent
  return [...found.values()].toSorted((a, b) => rankOf(b) - rankOf(a))
}

const otherNameWeight = 0.5
const shareExponent = 2
const prefixLengthMin = 3

/** Pages that answer questions rank above those that list facts, and those above pages for contributors. */
const pageWeights: readonly (readonly [paths: RegExp, weight: number])[] = [
  [/^\/docs\/(guides|start|concepts)/, 1.5],
  [/^\/docs\/(decisions|internals|changes)/, 0.3],
  [/^\/docs\/(rules|api)/, 0.7],
]

function weightOf(path: string): number {
  return pageWeights.find(([paths]) => paths.test(path))?.[1] ?? 1
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
