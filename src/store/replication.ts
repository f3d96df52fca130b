// What the metrics report about the replication of the database.
import type { Database, Statement } from './postgres.ts'

export type Replication = {
  /** Standbys that follow, by whether commits wait for them; `unknown` if the hub's user may not see that. */
  readonly standbys: Readonly<Record<StandbySync, number>>
  /** Whether commits wait for a standby. */
  readonly isSynchronous: boolean
}

export const standbySyncs = ['sync', 'async', 'unknown'] as const
export type StandbySync = (typeof standbySyncs)[number]

const readStatement: Statement = {
  name: 'read-replication',
  text: `select
      count(*) filter (where sync_state in ('sync', 'quorum')) as sync,
      count(*) filter (where sync_state in ('async', 'potential')) as async,
      count(*) filter (where sync_state is null) as unknown,
      current_setting('synchronous_standby_names') <> '' as is_synchronous
    from pg_stat_replication`,
}

type Row = Readonly<Record<StandbySync, number>> & { readonly is_synchronous: boolean }

export async function readReplication(database: Database): Promise<Replication> {
  const [row] = await database.query<Row>(readStatement)
  if (row === undefined) throw new Error('no row')
  const { sync, async, unknown, is_synchronous: isSynchronous } = row
  return { standbys: { sync, async, unknown }, isSynchronous }
}
