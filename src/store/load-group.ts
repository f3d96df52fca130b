// The first half of a group's transaction: begin, and load every record that its changes name.
import type pg from 'pg'
import type { HubRecord, RecordKind, RecordOfKind } from '../domain/record.ts'
import { runBatch, type Step } from './batch.ts'
import type { RecordKey, RecordTable } from './record-table.ts'
import { recordTables } from './record-tables.ts'
import type { ChangeRequest, Loaded, RecordRef } from './store.ts'

export type LoadedGroup = {
  /** What one account's changes may see. Throws NotLoaded for what is to be loaded on demand. */
  of(accountId: string): Loaded
  /** What a later change of the group sees. */
  put(accountId: string, record: HubRecord): void
  /** Whether the record was there before the group. */
  existed(accountId: string, record: HubRecord): boolean
  /** Loads what was asked for and not there yet, and forgets what was put. False when nothing was. */
  loadMissing(client: pg.PoolClient): Promise<boolean>
}

/** What a decision asked for has to be loaded first; it is then made again. */
export class NotLoaded extends Error {}

type Group = readonly { readonly request: ChangeRequest }[]

/** Sends `begin` and the loads at once: the caller may send more behind them. */
export async function loadRecords(
  client: pg.PoolClient,
  group: Group,
  begin: readonly Step[],
): Promise<LoadedGroup> {
  return groupOf(group, await runLoads(client, loadsOf(group, ['write', 'read']), begin))
}

async function runLoads(
  client: pg.PoolClient,
  loads: readonly Load[],
  before: readonly Step[] = [],
): Promise<Map<string, HubRecord>> {
  const results = await runBatch(client, [...before, ...loads.map(({ step }) => step)])
  const found = new Map<string, HubRecord>()
  loads.forEach(({ table }, at) => {
    for (const row of results[before.length + at]?.rows ?? []) {
      const record = table.fromRow(row)
      found.set(nameOf(String(row['account_id']), record.kind, record.id), record)
    }
  })
  return found
}

/** The names of records of the group that another transaction has locked right now. */
export async function lockedNames(client: pg.PoolClient, group: Group): Promise<Set<string>> {
  const names = new Set<string>()
  for (const [kind, table] of Object.entries(recordTables)) {
    const keys = keysOf(group, (ref) => ref.kind === kind && ref.access === 'write')
    if (keys.length === 0) continue
    const [result] = await runBatch(client, [table.locked(keys)])
    for (const row of result?.rows ?? [])
      names.add(nameOf(String(row['account_id']), kind as RecordKind, String(row['id'])))
  }
  return names
}

/** The names of what a change writes. */
export function namesOf({ attempt, load }: ChangeRequest): string[] {
  const written = load.filter((ref) => ref.access === 'write')
  return written.map((ref) => nameOf(attempt.accountId, ref.kind, ref.id))
}

type Load = { readonly step: Step; readonly table: RecordTable }

/** Kinds and keys in one order everywhere, and locks before reads: no two groups wait in a circle. */
function loadsOf(group: Group, accesses: readonly RecordRef['access'][]): Load[] {
  return accesses.flatMap((access) =>
    Object.entries(recordTables).flatMap(([kind, table]) => {
      const keys = keysOf(group, (ref) => ref.kind === kind && ref.access === access)
      if (keys.length === 0) return []
      return [{ step: access === 'write' ? table.lock(keys) : table.read(keys), table }]
    }),
  )
}

function groupOf(group: Group, found: Map<string, HubRecord>): LoadedGroup {
  const put = new Map<string, HubRecord>()
  /** Names of what has still to be loaded if somebody asks. */
  const onDemand = new Set(namesOfAccess(group, 'onDemand').filter((name) => !found.has(name)))
  let missing = false
  return {
    of: (accountId) => ({
      get<K extends RecordKind>(kind: K, id: string) {
        const name = nameOf(accountId, kind, id)
        const record = put.get(name) ?? found.get(name) ?? null
        if (record === null && onDemand.has(name)) {
          missing = true
          throw new NotLoaded(name)
        }
        // The name holds the kind, so the record is of that kind.
        return record as RecordOfKind<K> | null
      },
    }),
    put: (accountId, record) => put.set(nameOf(accountId, record.kind, record.id), record),
    existed: (accountId, record) => found.has(nameOf(accountId, record.kind, record.id)),
    async loadMissing(client) {
      if (!missing) return false
      missing = false
      put.clear()
      onDemand.clear()
      const more = await runLoads(client, loadsOf(group, ['onDemand']))
      for (const [name, record] of more) if (!found.has(name)) found.set(name, record)
      return true
    },
  }
}

function namesOfAccess(group: Group, access: RecordRef['access']): string[] {
  return group.flatMap(({ request: { attempt, load } }) =>
    load
      .filter((ref) => ref.access === access)
      .map((ref) => nameOf(attempt.accountId, ref.kind, ref.id)),
  )
}

function keysOf(group: Group, wanted: (ref: RecordRef) => boolean): RecordKey[] {
  const keys = new Map<string, RecordKey>()
  for (const { request } of group) {
    const { accountId } = request.attempt
    for (const ref of request.load) {
      if (wanted(ref)) keys.set(nameOf(accountId, ref.kind, ref.id), { accountId, id: ref.id })
    }
  }
  return [...keys.values()]
}

/** Ids hold no control characters, so the name of a record is unmistakable. */
export function nameOf(accountId: string, kind: RecordKind, id: string): string {
  return `${kind}\u0000${accountId}\u0000${id}`
}
