// Questions about all accounts: every cell is asked, and the answers are merged in the order of each.
import { countLimits } from '../operations/count-writes.ts'
import { differingLimits } from '../reconciliations/find-differing.ts'
import type { RecordKey } from '../page.ts'
import type { FoundPage } from '../search-port.ts'
import type { Store } from '../store.ts'
import { askAllCells, askCells } from './ask-cells.ts'
import type { Cells } from './cell-port.ts'
import {
  byAccount,
  compareText,
  mergeInvoices,
  mergeLists,
  mergeOperations,
  placesOf,
  sumRefusals,
  sumWrites,
} from './merge.ts'
import { groupByCell } from './route-accounts.ts'
import { withStore } from './with-store.ts'

type Searches = Pick<
  Store,
  | 'countRefusals'
  | 'countWrites'
  | 'findDiffering'
  | 'findEndpoints'
  | 'findEvent'
  | 'findImports'
  | 'findInvoices'
  | 'findKeys'
  | 'findOperations'
  | 'findSilent'
  | 'listLostEvents'
  | 'readBuyerNames'
  | 'readCredits'
  | 'readFeedHeads'
  | 'readLatest'
  | 'readMessageBacklog'
  | 'readSince'
  | 'readTails'
  | 'readWebhookBacklog'
  | 'searchCompanies'
  | 'searchCustomers'
  | 'searchDraws'
  | 'searchMessages'
  | 'searchPayments'
  | 'searchQuotes'
  | 'searchWebhookEndpoints'
>

type EventKey = { readonly operationId: string; readonly seq: number }
const byEvent = (a: EventKey, b: EventKey) =>
  compareText(a.operationId, b.operationId) || a.seq - b.seq

export function routeSearches(cells: Cells, missing: Set<string> | null): Searches {
  const askAll = <T>(question: (store: Store, cell: string) => Promise<T>) =>
    askAllCells(cells, missing, question)

  /** One answer if the question is about one account. */
  async function ask<T>(
    accountId: string | null | undefined,
    question: (store: Store) => Promise<T>,
  ): Promise<T[]> {
    if (accountId === null || accountId === undefined) return askAll(question)
    return [await withStore(cells.of(accountId), question)]
  }

  /** In the order of the keys; `null` too for what a missing cell has. */
  async function readEach<T>(
    keys: readonly RecordKey[],
    read: (store: Store, keys: readonly RecordKey[]) => Promise<(T | null)[]>,
  ): Promise<(T | null)[]> {
    const found = new Map<RecordKey, T | null>()
    for (const [cell, own] of await groupByCell(cells, keys)) {
      const [values = []] = await askCells([cell], missing, (store) => read(store, own))
      for (const [at, key] of own.entries()) found.set(key, values[at] ?? null)
    }
    return keys.map((key) => found.get(key) ?? null)
  }

  type Search = { readonly accountId?: string | undefined }
  const searching =
    <S extends Search, T extends { readonly accountId: string }>(
      search: (store: Store, asked: S, page: FoundPage) => Promise<T[]>,
    ) =>
    async (asked: S, page: FoundPage) =>
      mergeLists(
        await ask(asked.accountId, (store) => search(store, asked, page)),
        byAccount,
        page.limit,
      )

  return {
    searchCompanies: searching((store, ...asked) => store.searchCompanies(...asked)),
    searchCustomers: searching((store, ...asked) => store.searchCustomers(...asked)),
    searchDraws: searching((store, ...asked) => store.searchDraws(...asked)),
    searchMessages: searching((store, ...asked) => store.searchMessages(...asked)),
    searchPayments: searching((store, ...asked) => store.searchPayments(...asked)),
    searchQuotes: searching((store, ...asked) => store.searchQuotes(...asked)),
    searchWebhookEndpoints: searching((store, ...asked) => store.searchWebhookEndpoints(...asked)),

    async findInvoices(search, { after, limit }) {
      const { accountId } = search
      if (accountId !== undefined) {
        return withStore(cells.of(accountId), (store) => {
          return store.findInvoices(search, { after, limit })
        })
      }
      const places = placesOf(after)
      const unread = cells.all().filter(({ name }) => places[name] !== null)
      const pages = await askCells(unread, missing, async (store, cell) => {
        const page = await store.findInvoices(search, { after: places[cell] ?? null, limit })
        return { cell, page }
      })
      return mergeInvoices(pages, places, limit)
    },
    async findOperations(search, page) {
      const pages = await ask(search.accountId, (store) => store.findOperations(search, page))
      const [only] = pages
      return pages.length === 1 && only !== undefined ? only : mergeOperations(pages, page.limit)
    },
    async countWrites(range) {
      return sumWrites(await ask(range.accountId, (store) => store.countWrites(range)))
    },
    async countRefusals(range, limits = countLimits) {
      const all = { ...limits, rulesMax: 1_000 }
      const counted = await ask(range.accountId, (store) => store.countRefusals(range, all))
      return sumRefusals(counted, limits)
    },
    async findEvent(eventId) {
      const found = await askAll((store) => store.findEvent(eventId))
      return found.find((event) => event !== null) ?? null
    },
    async findKeys(keyId) {
      return (await askAll((store) => store.findKeys(keyId))).flat()
    },
    async findEndpoints(text) {
      return (await askAll((store) => store.findEndpoints(text))).flat()
    },
    async findImports(importId) {
      return (await askAll((store) => store.findImports(importId))).flat()
    },
    async listLostEvents(since) {
      const lost = await askAll((store) => store.listLostEvents(since))
      return mergeLists(lost, (a, b) => compareText(b.at, a.at) || byAccount(a, b), undefined)
    },
    async findDiffering() {
      const found = await askAll((store) => store.findDiffering())
      return mergeLists(found, (a, b) => compareText(b.id, a.id), differingLimits.booksMax)
    },
    async findSilent(now) {
      const found = await askAll((store) => store.findSilent(now))
      const relative = ({ silentMs, usualPauseMs }: (typeof found)[0][0]) => silentMs / usualPauseMs
      return mergeLists(found, (a, b) => relative(b) - relative(a), undefined)
    },
    readBuyerNames: (keys) => readEach(keys, (store, own) => store.readBuyerNames(own)),
    readCredits: (keys) => readEach(keys, (store, own) => store.readCredits(own)),
    async readFeedHeads() {
      return (await askAll((store) => store.readFeedHeads())).flat()
    },
    async readTails(tails) {
      const found: Awaited<ReturnType<Store['readTails']>>[] = []
      for (const [cell, own] of await groupByCell(cells, tails)) {
        found.push(...(await askCells([cell], missing, (store) => store.readTails(own))))
      }
      return mergeLists(found, byEvent, undefined)
    },
    async readSince(since, of) {
      const found = await ask(of.accountId, (store) => store.readSince(since, of))
      return mergeLists(found, byEvent, of.limit)
    },
    async readLatest(of) {
      const found = await ask(of.accountId, (store) => store.readLatest(of))
      return mergeLists(found, byEvent, undefined).slice(-of.limit)
    },
    async readMessageBacklog() {
      const backlogs = await askAll((store) => store.readMessageBacklog())
      return {
        waiting: sumOf(backlogs, ({ waiting }) => waiting),
        oldestMs: Math.max(...backlogs.map(({ oldestMs }) => oldestMs)),
      }
    },
    async readWebhookBacklog() {
      const backlogs = await askAll((store) => store.readWebhookBacklog())
      return {
        untaken: sumOf(backlogs, ({ untaken }) => untaken),
        pending: sumOf(backlogs, ({ pending }) => pending),
        oldestMs: Math.max(...backlogs.map(({ oldestMs }) => oldestMs)),
      }
    },
  }
}

function sumOf<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0)
}
