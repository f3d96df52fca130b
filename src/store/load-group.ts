// The first half of a group's transaction: begin, and load every record that its changes name.
import type pg from 'pg'
import type { HubRecord, RecordKind, RecordOfKind } from '../domain/record.ts'
import { arrayLiteral } from './array-parameters.ts'
import { allOrFirstError, together } from './pipeline.ts'
import type { Statement } from './postgres.ts'
import type { RecordTable } from './record-table.ts'
import { recordTables } from './record-tables.ts'
import type { ChangeRequest, Loaded, RecordRef } from './store.ts'

export type LoadedGroup = {
  /** What one account's changes may see. */
  of(accountId: string): Loaded
  /** What a later change of the group sees. */
  put(accountId: string, record: HubRecord): void
  /** Whether the record was there before the group. */
  existed(accountId: string, record: HubRecord): boolean
}

type Key = { readonly accountId: string; readonly id: string }

export async function loadRecords(
  client: pg.PoolClient,
  group: readonly { readonly request: ChangeRequest }[],
  begin = 'begin',
): Promise<LoadedGroup> {
  const loads = loadsOf(group)
  const send = () => [client.query(begin), ...loads.map((load) => client.query(load))]
  const [, ...results] = await allOrFirstError(together(client, send))
  const found = new Map<string, HubRecord>()
  results.forEach(({ rows }, at) => {
    for (const row of rows as Record<string, unknown>[]) {
      const record = loads[at]?.table.fromRow(row)
      if (record === undefined) throw new Error('a load has no table')
      found.set(nameOf(String(row['account_id']), record.kind, record.id), record)
    }
  })
  return groupOf(found)
}

/** The names of records of the group that another transaction has locked right now. */
export async function lockedNames(
  client: pg.PoolClient,
  group: readonly { readonly request: ChangeRequest }[],
): Promise<Set<string>> {
  const names = new Set<string>()
  for (const [kind, table] of Object.entries(recordTables)) {
    const keys = keysOf(group, (ref) => ref.kind === kind && ref.access === 'write')
    if (keys.length === 0) continue
    const values = [keys.map((key) => key.accountId), keys.map((key) => key.id)].map(arrayLiteral)
    const { rows } = await client.query<{ account_id: string; id: string }>({
      ...table.locked,
      values,
    })
    for (const row of rows) names.add(nameOf(row.account_id, kind as RecordKind, row.id))
  }
  return names
}

/** The names of what a change writes. */
export function namesOf({ attempt, load }: ChangeRequest): string[] {
  const written = load.filter((ref) => ref.access === 'write')
  return written.map((ref) => nameOf(attempt.accountId, ref.kind, ref.id))
}

type Load = Statement & { readonly values: string[]; readonly table: RecordTable }

/** Kinds and keys in one order everywhere, and locks before reads: no two groups wait in a circle. */
function loadsOf(group: readonly { readonly request: ChangeRequest }[]): Load[] {
  return (['write', 'read'] as const).flatMap((access) =>
    Object.entries(recordTables).flatMap(([kind, table]) => {
      const keys = keysOf(group, (ref) => ref.kind === kind && ref.access === access)
      if (keys.length === 0) return []
      const values = [keys.map((key) => key.accountId), keys.map((key) => key.id)].map(arrayLiteral)
      return [{ ...(access === 'write' ? table.lock : table.read), values, table }]
    }),
  )
}

function groupOf(found: Map<string, HubRecord>): LoadedGroup {
  const existing = new Set(found.keys())
  return {
    of: (accountId) => ({
      get<K extends RecordKind>(kind: K, id: string) {
        // The name holds the kind, so the record is of that kind.
        return (found.get(nameOf(accountId, kind, id)) ?? null) as RecordOfKind<K> | null
      },
    }),
    put: (accountId, record) => found.set(nameOf(accountId, record.kind, record.id), record),
    existed: (accountId, record) => existing.has(nameOf(accountId, record.kind, record.id)),
  }
}

function keysOf(
  group: readonly { readonly request: ChangeRequest }[],
  wanted: (ref: RecordRef) => boolean,
): Key[] {
  const keys = new Map<string, Key>()
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
