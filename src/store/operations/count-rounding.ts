// Counts the pushes of amounts of one account by how they were rounded, day by day. They are read from what is stored of
// each push, at most a sample of the newest of each day, so that writes do not pay for it.
import { addDays } from '../../domain/calendar-arithmetic.ts'
import type { CalendarDate } from '../../domain/calendar-date.ts'
import {
  roundedRules,
  roundingClasses,
  roundingCounts,
  type RoundingClass,
} from '../../domain/money/rounding-profile.ts'
import type { Database, Statement } from '../postgres.ts'
import { uuidFloor } from '../sql-text.ts'
import type { RoundingDay } from '../insight.ts'

export const roundingLimits = {
  /** Newest writes of a day among which those of invoices and quotes are sought. */
  roundingWritesMax: 10_000,
  /** Newest writes of invoices and quotes of a day that are read. */
  roundingDocumentsMax: 200,
} as const

const explained = roundingClasses
  .filter((name) => name !== 'exact' && name !== 'refused')
  .toReversed()
  .map((name) => `when warnings like '%"explanation":"${name}"%' then '${name}'`)

const rules = `array[${roundedRules.map((rule) => `'${rule}'`).join(', ')}]`

const within = 'account_id = $1 and operation_id >= $2 and operation_id < $3'

/** The newest writes of invoices and quotes. Both limits end the scan of the index. */
const newestOf = (table: string, columns: string) =>
  `(select * from (
      select operation_id, record_kind, operation, ${columns} from ${table} where ${within}
      order by operation_id desc limit $4) ${table}_newest
    where record_kind in ('invoice', 'quote') limit $5)`

const sizeOf = (table: string) =>
  `(select count(*) from (select 1 from ${table} where ${within} limit $4) ${table}_size)`

/** $1 account, $2 from this operation on, $3 below this one, $4 how many writes, $5 how many of invoices and quotes. */
const statement: Statement = {
  name: 'count-rounding',
  text: `with written as materialized (
      select distinct on (operation_id) operation_id, operation, rules from (
        ${newestOf('event', 'null as rules')}
        union all
        ${newestOf('operation', "case verdict when 'refused' then rules end as rules")}
      ) both_tables order by operation_id desc limit $5
    ), pushed as (
      select w.rules, o.warnings from written w
      cross join lateral json_to_record(w.operation) as o (actor json, warnings text, sent json)
      where o.actor is null and (o.sent ->> 'totalAmount') is not null
        and (w.rules is null or string_to_array(w.rules, ' ') && ${rules})
    )
    select case when rules is not null then 'refused' ${explained.join(' ')} else 'exact' end as name,
      count(*) as count
    from pushed group by 1
    union all select 'documents', count(*) from written
    union all select 'writes', greatest(${sizeOf('event')}, ${sizeOf('operation')})`,
}

type Row = { readonly name: RoundingClass | 'documents' | 'writes'; readonly count: number }

/** `dates` are days in UTC. */
export async function countRounding(
  database: Database,
  accountId: string,
  dates: readonly CalendarDate[],
): Promise<RoundingDay[]> {
  const { roundingWritesMax, roundingDocumentsMax } = roundingLimits
  const days: RoundingDay[] = []
  for (const date of dates) {
    const [from, to] = [date, addDays(date, 1)].map((day) => uuidFloor(`${day}T00:00:00.000Z`))
    const values = [accountId, from, to, roundingWritesMax, roundingDocumentsMax]
    const rows = await database.query<Row>(statement, values)
    const countOf = (name: Row['name']) => rows.find((row) => row.name === name)?.count ?? 0
    const isSample =
      countOf('documents') >= roundingDocumentsMax || countOf('writes') >= roundingWritesMax
    days.push({ date, counts: roundingCounts(countOf), isSample })
  }
  return days
}
