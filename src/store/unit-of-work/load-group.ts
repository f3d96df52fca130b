// What a group's decisions are made from: every record that its changes name. Loaded under lock, as the first half of
// the group's transaction, or read ahead of it.
import type pg from 'pg'
import type { HubRecord, RecordKind, RecordOfKind } from '../../domain/record.ts'
import { runBatch, type Step, type StepResult } from './statement-pipeline.ts'
import { countName, countOf, isCounted, type Counts } from './count-records.ts'
import type { Changed, Owned, RecordKey, RecordTable } from './record-table.ts'
import { recordTables } from './record-tables.ts'
import type { ChangeRequest, CountedKind, Loaded, RecordRef } from '../store.ts'

export type LoadedGroup = {
  /** What one account's changes may see. Throws NotLoaded for what is to be loaded on demand. */
  of(accountId: string): Loaded
  /** What a later change of the group sees. */
  put(accountId: string, record: HubRecord): void
  /** The last state of each record that was put, in one order everywhere. */
  changed(): readonly Changed[]
  /** Loads what was asked for and not there yet, and forgets what was put. False when nothing was. */
  loadMissing(ask: Ask): Promise<boolean>
}

/** What a decision asked for has to be loaded first; it is then made again. */
export class NotLoaded extends Error {}

/** Has steps answered on the group's connection. */
export type Ask = (steps: readonly Step[]) => Promise<StepResult[]>

type Group = readonly { readonly request: ChangeRequest }[]

/** A question for all records that a group names, and what its answer means. */
export type GroupLoad = {
  readonly steps: readonly Step[]
  readonly read: (results: readonly StepResult[]) => LoadedGroup
}

/**
 * Whether nothing has to stay as it is until the commit but the one record that a change writes. That one is
 * compared when it is written.
 */
export function canBeReadAhead(group: Group): boolean {
  return group.every(({ request: { keep, count, load } }) => {
    return keep === null && count === undefined && load.filter(isWritten).length <= 1
  })
}

/** Locks nothing: see `canBeReadAhead`. */
export function readAheadOf(group: Group): GroupLoad {
  const loads = loadsOf(group, ['write', 'read'], 'read')
  return {
    steps: loads.map(({ step }) => step),
    read: (results) => groupOf(group, { found: recordsIn(results, loads), counts: new Map() }),
  }
}

/** Begins the transaction as well. */
export function loadOf(group: Group, begin: readonly Step[]): GroupLoad {
  const loads = loadsOf(group, ['write', 'read'])
  // Behind the records' own locks, as the events that bump the same rows are.
  const count = countOf(group)
  const counted = begin.length + loads.length
  return {
    steps: [...begin, ...loads.map(({ step }) => step), ...count.steps],
    read: (results) =>
      groupOf(group, {
        found: recordsIn(results.slice(begin.length, counted), loads),
        counts: count.read(results.slice(counted)),
      }),
  }
}

function recordsIn(results: readonly StepResult[], loads: readonly Load[]): Map<string, HubRecord> {
  const found = new Map<string, HubRecord>()
  loads.forEach(({ table }, at) => {
    for (const row of results[at]?.rows ?? []) {
      const record = table.fromRow(row)
      found.set(nameOf(String(row['account_id']), record.kind, record.id), record)
    }
  })
  return found
}

/** The names of records of the group that another transaction has locked right now. */
export async function lockedNames(client: pg.PoolClient, group: Group): Promise<Set<string>> {
  const names = new Set<string>()
  const written = keysOf(group, 'write')
  for (const [kind, table] of tables) {
    const keys = [...(written.get(kind)?.values() ?? [])]
    if (keys.length === 0) continue
    const [result] = await runBatch(client, [table.locked(keys)])
    for (const row of result?.rows ?? [])
      names.add(nameOf(String(row['account_id']), kind as RecordKind, String(row['id'])))
  }
  return names
}

/** The names of what a change writes. */
export function namesOf({ attempt, load }: ChangeRequest): string[] {
  return load.filter(isWritten).map((ref) => nameOf(attempt.accountId, ref.kind, ref.id))
}

function isWritten({ access }: RecordRef): boolean {
  return access === 'write'
}

type Load = { readonly step: Step; readonly table: RecordTable }

const tables = Object.entries(recordTables)

/** Kinds and keys in one order everywhere, and locks before reads: no two groups wait in a circle. */
function loadsOf(
  group: Group,
  accesses: readonly RecordRef['access'][],
  written: 'lock' | 'read' = 'lock',
): Load[] {
  const loads: Load[] = []
  for (const access of accesses) {
    const wanted = keysOf(group, access)
    if (wanted.size === 0) continue
    for (const [kind, table] of tables) {
      const keys = [...(wanted.get(kind)?.values() ?? [])]
      if (keys.length === 0) continue
      const how = access === 'write' ? written : 'read'
      loads.push({ step: table[how](keys), table })
    }
  }
  return loads
}

type Read = { readonly found: Map<string, HubRecord>; readonly counts: Counts }

function groupOf(group: Group, { found, counts }: Read): LoadedGroup {
  const put = new Map<string, Owned>()
  /** Names of what has still to be loaded if somebody asks; most groups have what they ask for. */
  let onDemand: Set<string> | null = null
  let missing = false
  function canStillBeLoaded(name: string): boolean {
    onDemand ??= new Set(namesOfAccess(group, 'onDemand'))
    return onDemand.has(name)
  }
  /** By earlier changes of the group: one more for each that was made, one less for each that was deleted. */
  function countedSince(accountId: string, kind: CountedKind): number {
    const own = [...put].filter(([, one]) => {
      return one.accountId === accountId && one.record.kind === kind
    })
    return own.reduce((sum, [name, { record }]) => {
      return sum + Number(isCounted(record)) - Number(isCounted(found.get(name) ?? null))
    }, 0)
  }
  return {
    of: (accountId) => ({
      get<K extends RecordKind>(kind: K, id: string) {
        const name = nameOf(accountId, kind, id)
        const record = put.get(name)?.record ?? found.get(name) ?? null
        if (record === null && canStillBeLoaded(name)) {
          missing = true
          throw new NotLoaded(name)
        }
        // The name holds the kind, so the record is of that kind.
        return record as RecordOfKind<K> | null
      },
      count(kind) {
        const before = counts.get(countName(accountId, kind))
        if (before === undefined) throw new Error(`${kind} is not counted by this change`)
        return before + countedSince(accountId, kind)
      },
    }),
    put: (accountId, record) => {
      put.set(nameOf(accountId, record.kind, record.id), { accountId, record })
    },
    changed: () =>
      [...put.keys()].toSorted().flatMap((name) => {
        const owned = put.get(name)
        return owned === undefined ? [] : changeOf(owned, found.get(name) ?? null)
      }),
    async loadMissing(ask) {
      if (!missing) return false
      missing = false
      put.clear()
      onDemand = new Set()
      const loads = loadsOf(group, ['onDemand'])
      const results = await ask(loads.map(({ step }) => step))
      const more = recordsIn(results, loads)
      for (const [name, record] of more) if (!found.has(name)) found.set(name, record)
      return true
    },
  }
}

function changeOf({ accountId, record }: Owned, before: HubRecord | null): Changed {
  return { accountId, record, before }
}

function namesOfAccess(group: Group, access: RecordRef['access']): string[] {
  return group.flatMap(({ request: { attempt, load } }) =>
    load
      .filter((ref) => ref.access === access)
      .map((ref) => nameOf(attempt.accountId, ref.kind, ref.id)),
  )
}

/** Keys by kind and name: each record once, whoever names it. */
function keysOf(
  group: Group,
  access: RecordRef['access'],
): ReadonlyMap<string, ReadonlyMap<string, RecordKey>> {
  const kinds = new Map<string, Map<string, RecordKey>>()
  for (const { request } of group) {
    const { accountId } = request.attempt
    for (const ref of request.load) {
      if (ref.access !== access) continue
      const keys = kinds.get(ref.kind) ?? new Map<string, RecordKey>()
      kinds.set(ref.kind, keys.set(nameOf(accountId, ref.kind, ref.id), { accountId, id: ref.id }))
    }
  }
  return kinds
}

/** Ids hold no control characters, so the name of a record is unmistakable. */
export function nameOf(accountId: string, kind: RecordKind, id: string): string {
  return `${kind}\u0000${accountId}\u0000${id}`
}
