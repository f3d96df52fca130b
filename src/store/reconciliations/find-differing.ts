// Finds accounts whose books differed in the last reconciliation of a kind.
import type { DifferingBooks } from '../insight.ts'
import type { Database, Statement } from '../postgres.ts'
import { reconciliationTable } from './reconciliations.ts'

export const differingLimits = { booksMax: 100 } as const

/** The condition of the partial index. */
export const differs = 'missing + stale + ahead + different + extra > 0'

const findStatement: Statement = {
  name: 'find-differing',
  text: `select * from reconciliation as r where ${differs}
    and not exists (select from reconciliation
      where account_id = r.account_id and record_kind = r.record_kind and id > r.id)
    order by id desc limit ${differingLimits.booksMax}`,
}

/** Newest first. */
export async function findDiffering(database: Database): Promise<DifferingBooks[]> {
  const rows = await database.query<{ readonly account_id: string }>(findStatement, [])
  return rows.map((row) => {
    const { id, recordKind, asOfAt, ...counts } = reconciliationTable.fromRow(row)
    const { missing, stale, ahead, different, extra } = counts
    const differences = missing + stale + ahead + different + extra
    return { accountId: row.account_id, id, recordKind, at: asOfAt, differences }
  })
}
