// Check of replication: whether an acknowledged write is also on a second server.
import type { DiagnosticContext, ReachedDatabase } from './diagnostic-context.ts'
import type { CheckOutcome } from './maintenance.ts'

export type Replication = {
  /** As in the sessions of the hub. */
  readonly synchronousCommit: string
  readonly synchronousStandbyNames: string
  readonly standbys: readonly Standby[]
  /** Replication slots that nobody reads, and that keep the server from deleting its log. */
  readonly unusedSlots: readonly string[]
}

type Standby = {
  readonly name: string
  /** `streaming` when it has caught up; `null` if the user of the hub may not see it. */
  readonly state: string | null
  /** `sync`, `quorum`, `potential` or `async`. */
  readonly sync: string | null
}

export async function checkReplication(
  { database }: ReachedDatabase,
  { config }: DiagnosticContext,
): Promise<CheckOutcome> {
  if (config.databaseUrl === '')
    return { health: 'skipped', said: 'The bundled PostgreSQL is not replicated.' }
  const [row] = await database.query<Replication>(
    `select current_setting('synchronous_commit') as "synchronousCommit",
       current_setting('synchronous_standby_names') as "synchronousStandbyNames",
       coalesce((select json_agg(json_build_object('name', application_name, 'state', state, 'sync', sync_state)
         order by application_name) from pg_stat_replication), '[]') as standbys,
       coalesce((select json_agg(slot_name order by slot_name) from pg_replication_slots where not active), '[]')
         as "unusedSlots"`,
  )
  if (row === undefined) throw new Error('no row')
  return judgeReplication(row)
}

const guide = 'See the guide “High availability”.'

export function judgeReplication(replication: Replication): CheckOutcome {
  const { synchronousCommit, synchronousStandbyNames: names, standbys, unusedSlots } = replication
  const waits = names.trim() !== ''
  if (standbys.length === 0 && !waits && unusedSlots.length === 0) {
    return {
      health: 'note',
      said: 'No standby follows this server: if it is lost, so is everything since the last backup.',
      advice: guide,
    }
  }
  if (standbys.some(({ state }) => state === null)) {
    return {
      health: 'note',
      said: `Standbys: ${standbys.length}. The user of the hub may not see their state.`,
      advice: 'Grant it: grant pg_monitor to the user in DATABASE_URL.',
    }
  }
  const said = standbys.map(({ name, state, sync }) => `${name} ${state} ${sync}`).join(', ')
  const isFollowed = standbys.some(
    ({ state, sync }) => state === 'streaming' && (sync === 'sync' || sync === 'quorum'),
  )
  if (waits && !isFollowed && synchronousCommit !== 'local') {
    return {
      health: 'broken',
      said: `Commits wait for a standby, and none follows (synchronous_standby_names = ${names}).`,
      advice: 'Start a standby, or take it out of synchronous_standby_names.',
    }
  }
  if (!waits && standbys.length > 0) {
    return {
      health: 'warning',
      said: `Asynchronous standbys (${said}): a failover can lose acknowledged writes.`,
      advice: `Set synchronous_standby_names, with Patroni synchronous_mode. ${guide}`,
    }
  }
  if (waits && synchronousCommit === 'local') {
    return {
      health: 'warning',
      said: 'synchronous_commit is local: commits do not wait for the standby.',
      advice: 'Set it to on.',
    }
  }
  if (unusedSlots.length > 0) {
    return {
      health: 'warning',
      said: `Nobody reads the replication slots ${unusedSlots.join(', ')}: the log that they keep fills the disk.`,
      advice: 'Start their standbys, or drop them with pg_drop_replication_slot.',
    }
  }
  if (synchronousCommit === 'remote_write') {
    return {
      health: 'note',
      said: `${said}; synchronous_commit is remote_write: the loss of both machines at once loses acknowledged writes.`,
      advice: 'Set it to on.',
    }
  }
  return { health: 'fine', said: `${said}; synchronous_commit ${synchronousCommit}.` }
}
