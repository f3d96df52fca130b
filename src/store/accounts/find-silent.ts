// Finds accounts whose source has been silent for longer than its longest recent pause. Only hours with a push are
// visited, by the index that orders operations.
import type { Database, Statement } from '../postgres.ts'
import { uuidFloor } from '../sql-text.ts'
import type { SilentAccount } from '../insight.ts'

export const silenceLimits = {
  /** A shorter pause is never reported, however busy the source is. */
  pauseMinMs: 60 * 60 * 1000,
  /** How far before the last push pauses are measured. */
  habitDays: 14,
  /** A source that pushed in fewer hours than this is not reported yet. */
  habitHoursMin: 3,
  /** A source that has been silent for longer is not reported any more. */
  forgottenDays: 60,
  accountsMax: 100,
} as const

/** The time in an operation's id (UUID v7). */
const timeOf = (id: string) =>
  `to_timestamp(('x' || substr(replace(${id}::text, '-', ''), 1, 12))::bit(48)::bigint / 1000.0)`

/** The least UUID v7 of an instant. */
const floorOf = (instant: string) =>
  `(lpad(to_hex((extract(epoch from ${instant}) * 1000)::bigint), 12, '0') || '00000000000000000000')::uuid`

/** The source's own first, or last, operation of an account `a` within a condition. */
const push = (table: string, condition: string, order: 'asc' | 'desc') =>
  `(select operation_id from ${table} where account_id = a.account_id
    and operation -> 'actor' is null and ${condition} order by operation_id ${order} limit 1)`
const firstAfter = (floor: string) => {
  const own = (table: string) => push(table, `operation_id >= ${floor}`, 'asc')
  return `(select min(operation_id::text)::uuid from (${own('event')} union all ${own('operation')}) n)`
}

/** $1 and $2: the range of the last push, as operation ids. */
const findSilentStatement: Statement = {
  name: 'find-silent',
  text: `with last as materialized (
      select a.account_id, ${timeOf('l.operation_id')} as at from account a cross join lateral (
        select max(operation_id::text)::uuid as operation_id from (
          ${push('event', 'operation_id >= $1::uuid', 'desc')}
          union all ${push('operation', 'operation_id >= $1::uuid', 'desc')}) n) l
      where l.operation_id < $2::uuid
      order by 2 desc limit ${silenceLimits.accountsMax}
    )
    select a.account_id, a.at as last_push_at, h.pause_ms, h.hours
    from last a cross join lateral (
      with recursive active (at) as (
        select ${timeOf(firstAfter(floorOf(`a.at - interval '${silenceLimits.habitDays} days'`)))}
        union all
        select ${timeOf(firstAfter(floorOf(`date_trunc('hour', active.at) + interval '1 hour'`)))}
        from active where date_trunc('hour', active.at) < date_trunc('hour', a.at)
      )
      select count(*) as hours,
        coalesce(max(extract(epoch from pause) * 1000), 0)::bigint as pause_ms
      from (select at - lag(at) over (order by at) as pause from active) p
    ) h`,
}

type Row = {
  readonly account_id: string
  readonly last_push_at: string
  readonly pause_ms: number
  readonly hours: number
}

/** The longest silence relative to the account's usual pause first. */
export async function findSilent(database: Database, now: Date): Promise<SilentAccount[]> {
  const { pauseMinMs, habitHoursMin, forgottenDays } = silenceLimits
  const ago = (ms: number) => uuidFloor(new Date(now.getTime() - ms).toISOString())
  const values = [ago(forgottenDays * 24 * 60 * 60 * 1000), ago(pauseMinMs)]
  const rows = await database.query<Row>(findSilentStatement, values)
  return rows
    .filter(({ hours }) => hours >= habitHoursMin)
    .map((row) => ({
      accountId: row.account_id,
      lastPushAt: row.last_push_at,
      usualPauseMs: Math.max(row.pause_ms, pauseMinMs),
      silentMs: now.getTime() - Date.parse(row.last_push_at),
    }))
    .filter(({ silentMs, usualPauseMs }) => silentMs > usualPauseMs)
    .toSorted((a, b) => b.silentMs / b.usualPauseMs - a.silentMs / a.usualPauseMs)
}
