// Merges the answers of cells to a question about all accounts. An account is in one cell, so what has the same place in
// the order of accounts comes from the same cell, in its order.
import { firstCell } from '../../domain/cells/cell.ts'
import type {
  FoundOperations,
  OwnedOperation,
  RefusalCounts,
  RefusalLimits,
  WriteCounts,
} from '../insight.ts'
import type { FoundInvoices } from '../search-port.ts'

type Compare<T> = (a: T, b: T) => number

/** Texts as a database orders them whose collation goes by bytes. Account ids and UUIDs are ASCII. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

export const byAccount: Compare<{ readonly accountId: string }> = (a, b) =>
  compareText(a.accountId, b.accountId)

/** Each list is in the order, and so is the result; what is equal stays in the order of its list. */
export function mergeLists<T>(
  lists: readonly (readonly T[])[],
  compare: Compare<T>,
  limit: number | undefined,
): T[] {
  return lists.flat().toSorted(compare).slice(0, limit)
}

export function sumWrites(counted: readonly WriteCounts[][]): WriteCounts[] {
  const [first = [], ...others] = counted
  return first.map((one, at) =>
    others.reduce((sum, list) => {
      const { applied = 0, unchanged = 0, superseded = 0, refused = 0 } = list[at] ?? {}
      return {
        from: sum.from,
        applied: sum.applied + applied,
        unchanged: sum.unchanged + unchanged,
        superseded: sum.superseded + superseded,
        refused: sum.refused + refused,
      }
    }, one),
  )
}

/** Each of `counted` has all rules, so that a rule that is rare in one cell is not lost from the sum. */
export function sumRefusals(
  counted: readonly RefusalCounts[],
  { rulesMax, accountsMax }: RefusalLimits,
): RefusalCounts {
  const rules = new Map<string, number>()
  for (const { rule, count } of counted.flatMap(({ byRule }) => byRule)) {
    rules.set(rule, (rules.get(rule) ?? 0) + count)
  }
  const byRule = [...rules].map(([rule, count]) => ({ rule, count }))
  const accounts = counted.map((each) => each.byAccount)
  return {
    byRule: byRule
      .toSorted((a, b) => b.count - a.count || compareText(a.rule, b.rule))
      .slice(0, rulesMax),
    byAccount: mergeLists(accounts, (a, b) => b.count - a.count || byAccount(a, b), accountsMax),
  }
}

const idOf = ({ operation }: OwnedOperation) => operation.operationId

/** A page that ended early says how far it was searched: nothing below the least far one is shown yet. */
export function mergeOperations(pages: readonly FoundOperations[], limit: number): FoundOperations {
  const searchedTo =
    pages
      .flatMap(({ next }) => next ?? [])
      .toSorted(compareText)
      .at(-1) ?? null
  const found = mergeLists(
    pages.map(({ items }) => items),
    (a, b) => compareText(idOf(b), idOf(a)),
    undefined,
  ).filter((each) => searchedTo === null || idOf(each) >= searchedTo)
  const items = found.slice(0, limit)
  const last = items.at(-1)
  return { items, next: found.length > limit && last !== undefined ? idOf(last) : searchedTo }
}

/** By cell: where to continue, or `null` at its end. A cell that is not named has not been read yet. */
type Places = Readonly<Record<string, string | null | undefined>>

/** A cursor of the time before there was a second cell is one of the first cell. */
export function placesOf(cursor: string | null): Places {
  if (cursor === null) return {}
  const read = JSON.parse(cursor) as Places | readonly unknown[]
  return Array.isArray(read) ? { [firstCell]: cursor } : (read as Places)
}

export type InvoicePage = { readonly cell: string; readonly page: FoundInvoices }

/**
 * Last changed first. Each cell continues after its last invoice that is shown, since its own order may be that of the
 * last change or of the last operation.
 */
export function mergeInvoices(
  pages: readonly InvoicePage[],
  places: Places,
  limit: number,
): FoundInvoices {
  const taken = new Map(pages.map(({ cell }) => [cell, 0]))
  const order: InvoicePage[] = []
  while (order.length < limit) {
    const next = nextPage(pages, taken)
    if (next === null) break
    taken.set(next.cell, (taken.get(next.cell) ?? 0) + 1)
    order.push(next)
  }
  const cursorAfter = (at: number) => JSON.stringify(placesAfter(order.slice(0, at + 1), places))
  const end: Record<string, string | null | undefined> = { ...places }
  for (const { cell, page } of pages)
    end[cell] = placeAfter(page, taken.get(cell) ?? 0, places[cell])
  const isEnd = pages.every(({ cell }) => end[cell] === null)
  const read = new Map<string, number>()
  const items = order.flatMap(({ cell, page }) => {
    const at = read.get(cell) ?? 0
    read.set(cell, at + 1)
    return page.items[at] ?? []
  })
  return { items, cursorAfter, next: isEnd ? null : JSON.stringify(end) }
}

/** The page with the newest invoice; `null` if one is used up whose cell may have a newer one. */
function nextPage(
  pages: readonly InvoicePage[],
  taken: ReadonlyMap<string, number>,
): InvoicePage | null {
  let newest: { readonly page: InvoicePage; readonly updatedAt: string } | null = null
  for (const page of pages) {
    const at = taken.get(page.cell) ?? 0
    const updatedAt = page.page.items[at]?.record.updatedAt
    if (updatedAt === undefined) {
      if (page.page.next !== null) return null
      continue
    }
    if (newest === null || updatedAt > newest.updatedAt) newest = { page, updatedAt }
  }
  return newest?.page ?? null
}

function placesAfter(order: readonly InvoicePage[], places: Places): Places {
  const counts = new Map<string, number>()
  const after = { ...places }
  for (const { cell, page } of order) {
    const count = (counts.get(cell) ?? 0) + 1
    counts.set(cell, count)
    after[cell] = page.cursorAfter(count - 1)
  }
  return after
}

function placeAfter(page: FoundInvoices, taken: number, before: string | null | undefined) {
  if (taken === page.items.length) return page.next
  return taken === 0 ? before : page.cursorAfter(taken - 1)
}
