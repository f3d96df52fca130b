// Reads the credit of many companies, for lists of companies.
import type { Credit } from '../../domain/credit/credit.ts'
import type { Database, Statement } from '../postgres.ts'
import type { RecordKey } from '../page.ts'
import type { Row } from '../unit-of-work/row-mapping.ts'
import { arrayLiteral } from '../unit-of-work/array-parameters.ts'
import { creditTable } from './credits.ts'

/** $1 accounts, $2 companies. */
const readAll: Statement = {
  name: 'read-credits',
  text: `select c.* from unnest($1::text[], $2::text[]) as n (account_id, id)
    cross join lateral (
      select * from credit where account_id = n.account_id and id = n.id offset 0) c`,
}

type CreditRow = Row & { readonly account_id: string }

export async function readCredits(
  database: Database,
  keys: readonly RecordKey[],
): Promise<(Credit | null)[]> {
  const rows = await database.query<CreditRow>(readAll, [
    arrayLiteral(keys.map((key) => key.accountId)),
    arrayLiteral(keys.map((key) => key.id)),
  ])
  const found = new Map(
    rows.map((row) => {
      const credit = creditTable.fromRow(row)
      return [`${row.account_id} ${credit.id}`, credit] as const
    }),
  )
  return keys.map(({ accountId, id }) => found.get(`${accountId} ${id}`) ?? null)
}
