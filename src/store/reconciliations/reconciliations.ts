// The table of reconciliations, and the first differences that each found.
import type { Difference, Reconciliation } from '../../domain/reconciliations/reconciliation.ts'
import type { Database, Statement } from '../postgres.ts'
import { flag, hubColumns, instant, integer, text } from '../unit-of-work/columns.ts'
import { recordTable } from '../unit-of-work/record-table.ts'
import type { ReconciliationStore } from './reconciliation-port.ts'

const bigint = <T extends number>() => ({ ...integer<T>(), type: 'bigint' })

export const reconciliationTable = recordTable<Reconciliation>('reconciliation', {
  own: {
    ...hubColumns,
    recordKind: text(),
    complete: flag,
    buckets: { type: 'integer' },
    listed: bigint(),
    equal: { ...bigint(), name: 'equal_count' },
    missing: bigint(),
    stale: bigint(),
    ahead: bigint(),
    different: bigint(),
    extra: bigint(),
    asOfSeq: bigint(),
    asOfAt: instant(),
    startedAt: instant(),
    keyId: text(),
  },
})

const keep: Statement = {
  name: 'keep-differences',
  text: `insert into reconciliation_difference (account_id, reconciliation_id, differences, created_at)
    values ($1, $2, $3, $4)`,
}

const readKept: Statement = {
  name: 'read-differences',
  text: `select differences from reconciliation_difference
    where account_id = $1 and reconciliation_id = $2`,
}

/** $1 account, $2 kind (or null), $3 after this id (or null), $4 how many, $5 whether only proofs. */
const list: Statement = {
  name: 'list-reconciliations',
  text: `select * from reconciliation
    where account_id = $1 and ($2::text is null or record_kind = $2) and ($3::text is null or id < $3)
      and (not $5 or complete and missing + stale + ahead + different + extra = 0)
    order by id desc limit $4`,
}

/** The last one of each kind is kept, however old. $1 account, $2 instant. */
export const pruneReconciliations: Statement = {
  name: 'prune-reconciliations',
  text: `delete from reconciliation as r where account_id = $1 and created_at < $2
    and exists (select from reconciliation where account_id = r.account_id
      and record_kind = r.record_kind and id > r.id)`,
}

/** $1 account, $2 instant. */
export const pruneDifferences: Statement = {
  name: 'prune-differences',
  text: `delete from reconciliation_difference as d where account_id = $1 and created_at < $2
    and not exists (select from reconciliation
      where account_id = d.account_id and id = d.reconciliation_id)`,
}

type Kept = Omit<ReconciliationStore, 'openSnapshot' | 'readDigest'>

export function keptReconciliations(database: Database): Kept {
  return {
    async keepDifferences(accountId, { reconciliationId, differences, at }) {
      const values = [accountId, reconciliationId, JSON.stringify(differences), at]
      await database.query(keep, values)
    },
    async readDifferences(accountId, reconciliationId) {
      const values = [accountId, reconciliationId]
      const [row] = await database.query<{ differences: Difference[] }>(readKept, values)
      return row?.differences ?? []
    },
    async listReconciliations(accountId, { recordKind, proof }, { after, limit }) {
      const rows = await database.query<Readonly<Record<string, unknown>>>(list, [
        accountId,
        recordKind ?? null,
        after,
        limit,
        proof,
      ])
      return rows.map(reconciliationTable.fromRow)
    },
  }
}
