// Counts write attempts by verdict and time, and refusals by rule and account. Counted from the indexes on operations:
// no totals are maintained, so writes do not pay for them.
import { arrayLiteral } from '../unit-of-work/array-parameters.ts'
import type { Database } from '../postgres.ts'
import { newSqlText, uuidFloor } from '../sql-text.ts'
import type {
  CountedRange,
  RefusalCounts,
  RefusalLimits,
  Verdicts,
  WriteCounts,
} from '../insight.ts'

export const countQueries = { countWrites, countRefusals }

/** The most frequent of each list. */
export const countLimits = { rulesMax: 20, accountsMax: 20 } as const

type CountRow = {
  readonly source: keyof typeof sources
  readonly bucket: number
  readonly count: number
}

/** Each has an index of just these ids; unchanged attempts are the rest of `notApplied`. */
const sources = {
  // An operation can have several events.
  applied: 'from event where account_id = a.account_id{within} group by operation_id',
  notApplied: 'from operation where account_id = a.account_id{within}',
  refused: `from operation where account_id = a.account_id and verdict = 'refused'{within}`,
  superseded: `from operation where account_id = a.account_id and verdict = 'superseded'{within}`,
} as const

async function countWrites(
  database: Database,
  { accountId, edges }: CountedRange,
): Promise<WriteCounts[]> {
  const sql = newSqlText()
  const floors = sql.parameter(arrayLiteral(edges.map(uuidFloor)))
  const own = accountId === undefined ? '' : `where a.account_id = ${sql.parameter(accountId)}`
  const within = ` and operation_id >= (${floors}::uuid[])[1]
    and operation_id < (${floors}::uuid[])[${edges.length}]`
  const counted = Object.entries(sources).map(([source, from]) => {
    return `select '${source}' as source, width_bucket(operation_id, ${floors}::uuid[]) as bucket,
        count(*) as count
      from (select operation_id ${from.replace('{within}', within)}) o group by 2`
  })
  const rows = await database.query<CountRow>(
    `select source, bucket, sum(count)::bigint as count from account a cross join lateral (
       ${counted.join('\n       union all\n       ')}
     ) c ${own} group by 1, 2`,
    sql.values,
  )
  return edges.slice(0, -1).map((from, at) => ({ from, ...verdictsOf(rows, at + 1) }))
}

function verdictsOf(rows: readonly CountRow[], bucket: number): Verdicts {
  const of = (source: CountRow['source']) =>
    rows.find((row) => row.source === source && row.bucket === bucket)?.count ?? 0
  const [applied, notApplied, refused, superseded] = [
    of('applied'),
    of('notApplied'),
    of('refused'),
    of('superseded'),
  ]
  return { applied, unchanged: notApplied - refused - superseded, superseded, refused }
}

async function countRefusals(
  database: Database,
  { accountId, edges }: CountedRange,
  { rulesMax, accountsMax }: RefusalLimits = countLimits,
): Promise<RefusalCounts> {
  const sql = newSqlText()
  const from = sql.parameter(uuidFloor(edges.at(0) ?? ''))
  const to = sql.parameter(uuidFloor(edges.at(-1) ?? ''))
  const own = accountId === undefined ? '' : `where a.account_id = ${sql.parameter(accountId)}`
  const counted = (what: string, name: string) =>
    `select ${what} as ${name}, count(*) as count from account a cross join lateral (
       select rules from operation where account_id = a.account_id and verdict = 'refused'
         and operation_id >= ${from}::uuid and operation_id < ${to}::uuid offset 0) o ${own}
     group by 1 order by 2 desc, 1`
  const rules = counted(`unnest(string_to_array(o.rules, ' '))`, 'rule')
  const accounts = counted('a.account_id', 'account_id')
  type Rule = { rule: string; count: number }
  type Account = { account_id: string; count: number }
  const [byRule, byAccount] = await Promise.all([
    database.query<Rule>(`${rules} limit ${rulesMax}`, sql.values),
    database.query<Account>(`${accounts} limit ${accountsMax}`, sql.values),
  ])
  return {
    byRule,
    byAccount: byAccount.map(({ account_id: id, count }) => ({ accountId: id, count })),
  }
}
