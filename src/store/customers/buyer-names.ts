// Reads the names of buyers, for lists of invoices.
import { arrayLiteral } from '../unit-of-work/array-parameters.ts'
import type { Database, Statement } from '../postgres.ts'
import type { RecordKey } from '../page.ts'

/** $1 accounts, $2 customers. */
const readNames: Statement = {
  name: 'read-buyer-names',
  text: `select b.* from unnest($1::text[], $2::text[]) as n (account_id, id)
    cross join lateral (
      select c.account_id, c.id, c.first_name, c.last_name, k.business_name from customer c
      left join company k on k.account_id = c.account_id and k.id = c.company_id
      where c.account_id = n.account_id and c.id = n.id offset 0) b`,
}

type NameRow = {
  readonly account_id: string
  readonly id: string
  readonly first_name: string
  readonly last_name: string
  readonly business_name: string | null
}

/** In the order of the keys; `null` for a customer that does not exist. */
export async function readBuyerNames(
  database: Database,
  keys: readonly RecordKey[],
): Promise<(string | null)[]> {
  const values = [
    arrayLiteral(keys.map((key) => key.accountId)),
    arrayLiteral(keys.map((key) => key.id)),
  ]
  const rows = await database.query<NameRow>(readNames, values)
  const names = new Map(rows.map((row) => [`${row.account_id} ${row.id}`, nameOf(row)]))
  return keys.map(({ accountId, id }) => names.get(`${accountId} ${id}`) ?? null)
}

function nameOf({ first_name: first, last_name: last, business_name: business }: NameRow): string {
  const person = [first, last].filter((part) => part !== '').join(' ')
  return business === null ? person : `${business} (${person})`
}
