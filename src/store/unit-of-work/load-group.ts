// What a group's decisions are made from: every record that its changes name. Loaded under lock, as the first half of
// the group's transaction, or read ahead of it.
// Why: docs/decisions/0010-optimistic-reads.md.
import type pg from 'pg'
import { HubError } from '../../domain/hub-error.ts'
import type { HubRecord, RecordKind, RecordOfKind } from '../../domain/record.ts'
import { runBatch, type Step, type StepResult } from './statement-pipeline.ts'
import { countName, countOf, isCounted, type Counts } from './count-records.ts'
import type { Changed, Owned, RecordKey, RecordTable } from './record-table.ts'
import { recordTables } from './record-tables.ts'
import type { ChangeRequest, CountedKind, Loaded, RecordRef } from './change-port.ts'

export type LoadedGroup = {
  /** What a change may see. Asked for a record that is not loaded, it notes that and throws. */
  viewFor(member: Member): Loaded
  /** What a later change of the group sees. */
  put(accountId: string, record: HubRecord): void
  /** The last state of each record that was put, in one order everywhere. */
  changed(): readonly Changed[]
  /**
   * Loads what was asked for and was not loaded, and forgets what was put. False when nothing was. Throws LockFirst
   * where it has to be locked: locks are taken in one order, at the start of a transaction.
   */
  loadMissing(ask: Ask): Promise<boolean>
}

/** The decisions run again in a new transaction, which locks what they asked for. */
export class LockFirst extends HubError {
  constructor() {
    super('busy', 'The hub is busy.', { rule: 'hub_busy', retryAfter: 1 })
  }
}

/** Ends a decision that asked for a record which is not loaded; it is then made again. */
class MissingRecord extends Error {}

/** Has steps answered on the group's connection. */
export type Ask = (steps: readonly Step[]) => Promise<StepResult[]>

/** One change of a group. */
export type Member = {
  readonly request: ChangeRequest
  /** What its decision asked for besides the request's hint, as far as it is known. */
  discovered: readonly RecordRef[]
}

type Group = readonly Member[]

/** A question for all records that a group names, and what its answer means. */
type GroupLoad = {
  readonly steps: readonly Step[]
  readonly read: (results: readonly StepResult[]) => LoadedGroup
}

/**
 * Whether nothing has to stay as it is until the commit but the one record that a change writes. That one is
 * compared when it is written.
 */
export function canBeReadAhead(group: Group): boolean {
  return group.every(({ request: { idempotency, count, load }, discovered }) => {
    const isOfOneRecord = load.filter(isWritten).length <= 1 && !discovered.some(isWritten)
    return idempotency === null && count === undefined && isOfOneRecord
  })
}

/** Locks nothing: see `canBeReadAhead`. */
export function readAheadLoad(group: Group): GroupLoad {
  const loads = loadsOf(group, ['write', 'read'], 'read')
  return {
    steps: loads.map(({ step }) => step),
    read: (results) => groupOf(group, { found: recordsIn(results, loads), counts: new Map() }),
  }
}

/** Begins the transaction as well. */
export function lockingLoad(group: Group, begin: readonly Step[]): GroupLoad {
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
export function namesOf({ request: { attempt, load }, discovered }: Member): string[] {
  const written = [...load, ...discovered].filter(isWritten)
  return written.map((ref) => nameOf(attempt.accountId, ref.kind, ref.id))
}

function isWritten({ access }: RecordRef): boolean {
  return access === 'write'
}

type Load = { readonly step: Step; readonly table: RecordTable }

const tables = Object.entries<RecordTable>(recordTables)

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
  /** How what is loaded was loaded, by name; most groups never need it. */
  let accesses: Map<string, RecordRef['access']> | null = null
  let missing: RecordRef[] = []
  function isLoaded(name: string, access: RecordRef['access']): boolean {
    accesses ??= accessesOf(group, missing)
    const loadedFor = accesses.get(name)
    return loadedFor === 'write' || loadedFor === access
  }
  function find(member: Member, ref: RecordRef): HubRecord | null {
    const name = nameOf(member.request.attempt.accountId, ref.kind, ref.id)
    const record = put.get(name)?.record ?? found.get(name) ?? null
    if ((record !== null && ref.access === 'read') || isLoaded(name, ref.access)) return record
    note(member, [ref])
    throw new MissingRecord(name)
  }
  function lockAll(member: Member, records: readonly Pick<RecordRef, 'kind' | 'id'>[]): void {
    const { accountId } = member.request.attempt
    const unlocked = records.filter(
      ({ kind, id }) => !isLoaded(nameOf(accountId, kind, id), 'write'),
    )
    if (unlocked.length === 0) return
    note(
      member,
      unlocked.map(({ kind, id }) => ({ kind, id, access: 'write' })),
    )
    throw new MissingRecord('several')
  }
  function note(member: Member, refs: readonly RecordRef[]): void {
    missing.push(...refs)
    member.discovered = [...member.discovered, ...refs]
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
    viewFor: (member) => ({
      // The name of a record holds its kind, so what is found is of that kind.
      get: <K extends RecordKind>(kind: K, id: string) =>
        find(member, { kind, id, access: 'read' }) as RecordOfKind<K> | null,
      lock: <K extends RecordKind>(kind: K, id: string) =>
        find(member, { kind, id, access: 'write' }) as RecordOfKind<K> | null,
      lockAll: (records) => lockAll(member, records),
      count(kind) {
        const { accountId } = member.request.attempt
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
      if (missing.length === 0) return false
      if (missing.some(isWritten)) throw new LockFirst()
      const loads = loadsOf(onlyDiscovered(group, missing), ['read'])
      missing = []
      accesses = null
      put.clear()
      for (const [name, record] of recordsIn(await ask(loads.map(({ step }) => step)), loads)) {
        if (!found.has(name)) found.set(name, record)
      }
      return true
    },
  }
}

/** The group's members with nothing to load but what was just discovered. */
function onlyDiscovered(group: Group, missing: readonly RecordRef[]): Group {
  return group.map((member) => ({
    request: { ...member.request, load: [] },
    discovered: member.discovered.filter((ref) => missing.includes(ref)),
  }))
}

function changeOf({ accountId, record }: Owned, before: HubRecord | null): Changed {
  return { accountId, record, before }
}

/** By name, how the group's records were loaded: all that it names, but for what is still missing. */
function accessesOf(group: Group, missing: readonly RecordRef[]): Map<string, RecordRef['access']> {
  const accesses = new Map<string, RecordRef['access']>()
  for (const { request, discovered } of group) {
    for (const ref of [...request.load, ...discovered]) {
      if (missing.includes(ref)) continue
      const name = nameOf(request.attempt.accountId, ref.kind, ref.id)
      if (accesses.get(name) !== 'write') accesses.set(name, ref.access)
    }
  }
  return accesses
}

/** Keys by kind and name: each record once, whoever names it. */
function keysOf(
  group: Group,
  access: RecordRef['access'],
): ReadonlyMap<string, ReadonlyMap<string, RecordKey>> {
  const kinds = new Map<string, Map<string, RecordKey>>()
  for (const { request, discovered } of group) {
    const { accountId } = request.attempt
    const refs = discovered.length === 0 ? request.load : [...request.load, ...discovered]
    for (const ref of refs) {
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
