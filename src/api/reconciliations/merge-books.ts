// Merges the source's list with the hub's records, both in the order of ids, and finds the differences in constant memory.
import type { Issue } from '../../domain/issue.ts'
import type { RuleName } from '../../domain/rules.ts'
import {
  compareEntries,
  extraEntry,
  missingEntry,
  type HubEntry,
  type SourceEntry,
} from '../../domain/reconciliations/compare-entries.ts'
import { compareIds } from '../../domain/reconciliations/id-order.ts'
import { reconciliationLimits } from '../../domain/reconciliations/limits.ts'
import type {
  Difference,
  ReconciledKind,
  ReconciliationCounts,
} from '../../domain/reconciliations/reconciliation.ts'
import type { Snapshot } from '../../store/reconciliations/reconciliation-port.ts'
import { quote, shorten } from '../../schema/field.ts'
import { invalidLine } from './entry-reader.ts'

/** A line, with the record that it lists. */
export type ListedEntry = { readonly line: number; readonly entry: SourceEntry }

export type Books = {
  readonly kind: ReconciledKind
  /** Whether records that are not listed are extra. */
  readonly complete: boolean
  readonly listed: AsyncIterable<readonly ListedEntry[]>
  readonly snapshot: Snapshot
}

export type Counted = { -readonly [Outcome in keyof ReconciliationCounts]: number } & {
  listed: number
}

export function noneCounted(): Counted {
  return { listed: 0, equal: 0, missing: 0, stale: 0, ahead: 0, different: 0, extra: 0 }
}

/** Counts in `counted`. Throws HubError `invalid` for a line that is out of order. */
export async function* mergeBooks(
  { kind, complete, listed, snapshot }: Books,
  counted: Counted,
): AsyncGenerator<readonly Difference[]> {
  const { differencesAtOnceMax } = reconciliationLimits
  let found: Difference[] = []
  let entries: readonly HubEntry[] = []
  let at = 0
  let previous: string | null = null

  function add(difference: Difference): void {
    counted[difference.is] += 1
    found.push(difference)
  }
  function addExtra(entry: HubEntry): void {
    const difference = complete ? extraEntry(kind, entry) : null
    if (difference !== null) add(difference)
  }
  function addListed(entry: SourceEntry, stored: HubEntry | undefined): void {
    if (stored === undefined) return add(missingEntry(entry))
    const difference = compareEntries(kind, entry, stored)
    if (difference === null) counted.equal += 1
    else add(difference)
  }
  function* full(): Generator<readonly Difference[]> {
    if (found.length < differencesAtOnceMax) return
    yield found
    found = []
  }
  async function read(): Promise<void> {
    entries = await snapshot.next()
    at = 0
  }

  await read()
  for await (const batch of listed) {
    for (const { line, entry } of batch) {
      if (previous !== null) requireOrder(line, previous, entry.id)
      previous = entry.id
      counted.listed += 1
      let stored = entries[at]
      while (stored !== undefined && compareIds(stored.id, entry.id) < 0) {
        addExtra(stored)
        yield* full()
        at += 1
        if (at === entries.length) await read()
        stored = entries[at]
      }
      const isStored = stored !== undefined && stored.id === entry.id
      addListed(entry, isStored ? stored : undefined)
      if (isStored) {
        at += 1
        if (at === entries.length) await read()
      }
      yield* full()
    }
    if (found.length > 0) yield found
    found = []
  }
  if (!complete) return
  while (entries.length > 0) {
    for (; at < entries.length; at += 1) addExtra(entries[at] as HubEntry)
    if (found.length > 0) yield found
    found = []
    await read()
  }
}

function requireOrder(line: number, previous: string, id: string): void {
  const order = compareIds(previous, id)
  if (order < 0) return
  const rule: RuleName = 'line_out_of_order'
  const message =
    order === 0
      ? `id is ${quote(id)}, which the line before has, too.`
      : `id is ${quote(id)}, which comes before ${quote(previous)} of the line before. Sort by the bytes of the ids.`
  const issue: Issue = { pointer: '/id', rule, message, sent: shorten(id) }
  throw invalidLine(line, [issue])
}
