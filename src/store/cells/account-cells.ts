// Remembers the cells of accounts: the oldest are forgotten first.
import { cellLimits } from '../../domain/cells/cell.ts'

type Entry = { readonly cell: string; readonly atMs: number }

export type AccountCells = {
  get(accountId: string): string | null
  set(accountId: string, cell: string): void
  /** Forgets what was looked up a while ago. False if it was just looked up. */
  forgetOld(accountId: string): boolean
}

type Limits = { readonly max: number; readonly minAgeMs: number }

const ownLimits: Limits = {
  max: cellLimits.accountsCachedMax,
  minAgeMs: cellLimits.lookedUpAgainMs,
}

export function openAccountCells({ max, minAgeMs }: Limits = ownLimits): AccountCells {
  const known = new Map<string, Entry>()
  return {
    get: (accountId) => known.get(accountId)?.cell ?? null,
    set(accountId, cell) {
      known.delete(accountId)
      known.set(accountId, { cell, atMs: performance.now() })
      const [oldest] = known.size > max ? known.keys() : []
      if (oldest !== undefined) known.delete(oldest)
    },
    forgetOld(accountId) {
      const found = known.get(accountId)
      if (found === undefined) return true
      if (performance.now() - found.atMs < minAgeMs) return false
      return known.delete(accountId)
    },
  }
}
