// Loads the records that the decisions of a group read: under lock, as the first half of the group's transaction, or
// ahead of it.
// Why: docs/decisions/0010-optimistic-reads.md.
import type pg from 'pg'
import { HubError } from '../../domain/hub-error.ts'
import type { HubRecord, RecordKind, RecordOfKind } from '../../domain/record.ts'
import { runBatch, type Step, type StepResult } from './statement-pipeline.ts'
import { countName, countOf, isCounted, type Counts } from './count-records.ts'
import type { Changed, Owned, RecordTable } from './record-table.ts'
import type { RecordKey } from '../page.ts'
import { recordTables } from './record-tables.ts'
import type { ChangeRequest, CountedKind, Loaded, RecordRef } from './change-port.ts'

export type LoadedGroup = {
  /** The records that a change may see. Asking for one that is not loaded records it as missing and throws. */
  viewFor(member: Member): Loaded
  /** Makes a written record visible to later changes of the group. */
  put(accountId: string, record: HubRecord): void
  /** The last state of each record that was put, in a fixed order. */
  changed(): readonly Changed[]
  /**
   * Loads the missing records and forgets those that were put. False when none is missing. Throws LockFirst when one
   * has to be locked: locks are taken in a fixed order, at the start of a transaction.
   */
  loadMissing(ask: Ask): Promise<boolean>
}

/** The decisions have to run again in a new transaction, which locks what they asked for. */
export class LockFirst extends HubError {
  constructor() {
    super('busy', 'The hub is busy.', { rule: 'hub_busy', retryAfter: 1 })
  }
}

/** Ends a decision that asked for a record that is not loaded; the decision is then repeated. */
class MissingRecord extends Error {}

/** Runs steps on the group's connection. */
export type Ask = (steps: readonly Step[]) => Promise<StepResult[]>

/** One change of a group. */
export type Member = {
  readonly request: ChangeRequest
  /** What its decision has asked for so far beyond the request's hint. */
  discovered: readonly RecordRef[]
}

type Group = readonly Member[]

type GroupLoad = {
  readonly steps: readonly Step[]
  readonly read: (results: readonly StepResult[]) => LoadedGroup
}

/** Whether each change needs only the record that it writes to stay unchanged: that is compared when it is written. */
export function canBeReadAhead(group: Group): boolean {
  return group.every(({ request: { idempotency, count, load }, discovered }) => {
    const isOfOneRecord = load.filter(isWritten).length <= 1 && !discovered.some(isWritten)
    return idempotency === null && count === undefined && isOfOneRecord
  })
}

/** Without locks: see `canBeReadAhead`. */
export function readAheadLoad(group: Group): GroupLoad {
  const loads = loadsOf(group, ['write', 'read'], 'read')
  return {
    steps: loads.map(({ step }) => step),
    read: (results) => groupOf(group, { found: recordsIn(results, loads), counts: new Map() }),
  }
}

/** Runs `begin` first, then locks and reads, or with `read` only reads. */
export function loadWithCounts(
  group: Group,
  begin: readonly Step[],
  how: 'lock' | 'read' = 'lock',
): GroupLoad {
  const loads = loadsOf(group, ['write', 'read'], how)
  // Counting locks feed rows, which events lock after the records: the order must be the same.
  const count = countOf(group, how)
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

/** The names of records of the group that another transaction holds locked. */
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

/** The names of the records that a change writes. */
export function namesOf({ request: { attempt, load }, discovered }: Member): string[] {
  const written = [...load, ...discovered].filter(isWritten)
  return written.map((ref) => nameOf(attempt.accountId, ref.kind, ref.id))
}

function isWritten({ access }: RecordRef): boolean {
  return access === 'write'
}

type Load = { readonly step: Step; readonly table: RecordTable }

const tables = Object.entries<RecordTable>(recordTables)

/** Locks first, in a fixed order of kinds and keys, so that groups do not deadlock. */
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
  /** The access of each loaded record by name; lazy, because most groups never need it. */
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
    addMissing(member, [ref])
    throw new MissingRecord(name)
  }
  function lockAll(member: Member, records: readonly Pick<RecordRef, 'kind' | 'id'>[]): void {
    const { accountId } = member.request.attempt
    const unlocked = records.filter(
      ({ kind, id }) => !isLoaded(nameOf(accountId, kind, id), 'write'),
    )
    if (unlocked.length === 0) return
    addMissing(
      member,
      unlocked.map(({ kind, id }) => ({ kind, id, access: 'write' })),
    )
    throw new MissingRecord('several')
  }
  function addMissing(member: Member, refs: readonly RecordRef[]): void {
    missing.push(...refs)
    member.discovered = [...member.discovered, ...refs]
  }
  /** The difference that earlier changes of the group make. */
  function countChange(accountId: string, kind: CountedKind): number {
    const changed = [...put].filter(([, one]) => {
      return one.accountId === accountId && one.record.kind === kind
    })
    return changed.reduce((sum, [name, { record }]) => {
      return sum + Number(isCounted(record)) - Number(isCounted(found.get(name) ?? null))
    }, 0)
  }
  return {
    viewFor: (member) => ({
      // The name of a record includes its kind, so the record found is of that kind.
      get: <K extends RecordKind>(kind: K, id: string) =>
        find(member, { kind, id, access: 'read' }) as RecordOfKind<K> | null,
      lock: <K extends RecordKind>(kind: K, id: string) =>
        find(member, { kind, id, access: 'write' }) as RecordOfKind<K> | null,
      lockAll: (records) => lockAll(member, records),
      count(kind) {
        const { accountId } = member.request.attempt
        const before = counts.get(countName(accountId, kind))
        if (before === undefined) throw new Error(`${kind} is not counted by this change`)
        return before + countChange(accountId, kind)
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

/** The group with only the missing records to load. */
function onlyDiscovered(group: Group, missing: readonly RecordRef[]): Group {
  return group.map((member) => ({
    request: { ...member.request, load: [] },
    discovered: member.discovered.filter((ref) => missing.includes(ref)),
  }))
}

function changeOf({ accountId, record }: Owned, before: HubRecord | null): Changed {
  return { accountId, record, before }
}

/** The access of each loaded record by name: all that the group names, except what is missing. */
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

/** Keys by kind and name, each record once. */
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

/** Unambiguous, because ids contain no control characters. */
export function nameOf(accountId: string, kind: RecordKind, id: string): string {
  return `${kind}\u0000${accountId}\u0000${id}`
}
