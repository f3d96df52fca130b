// Checks of the database, and of what must match it: the schema, the pepper and the keys.
import { keyState } from '../domain/accounts/key-state.ts'
import { findPepper, pepperFile, pepperMark, pepperMarkSetting } from '../pepper.ts'
import { listAccounts, listKeys } from '../store/accounts/accounts.ts'
import { durabilitySettings, postgresVersionMin } from '../store/durability.ts'
import { hasSession, sharedSession } from '../store/require-session.ts'
import { readSetting } from '../store/settings.ts'
import type { DiagnosticContext, ReachedDatabase } from './diagnostic-context.ts'
import type { CheckOutcome } from './maintenance.ts'

export function checkDatabase({
  config,
  database,
  databaseFault,
}: DiagnosticContext): CheckOutcome {
  if (database === null) {
    const said = databaseFault ?? 'The database could not be reached.'
    // Not a failure: while the hub is stopped, so is its bundled server.
    if (config.databaseUrl === '') return { health: 'skipped', said }
    return { health: 'broken', said, advice: 'Check DATABASE_URL, and that the server is running.' }
  }
  const { facts, roundTripMs } = database
  const said = `PostgreSQL ${facts.version} answers in ${roundTripMs} ms.`
  if (facts.majorVersion < postgresVersionMin) {
    const advice = `bthub needs PostgreSQL ${postgresVersionMin} or newer.`
    return { health: 'broken', said, advice }
  }
  if (roundTripMs <= roundTripWarningMs) return { health: 'fine', said }
  return {
    health: 'warning',
    said,
    advice: 'Every write needs at least two round trips. Run the hub near its database.',
  }
}

const roundTripWarningMs = 20

export async function checkDatabaseTls({ database }: ReachedDatabase): Promise<CheckOutcome> {
  const [row] = await database.query<{ ssl: boolean | null; near: boolean }>(
    `select s.ssl, coalesce(inet_client_addr() <<= '127.0.0.0/8' or inet_client_addr() = '::1'
         or inet_client_addr() = inet_server_addr(), true) as near
     from (select 1) as one left join pg_stat_ssl s on s.pid = pg_backend_pid()`,
  )
  if (row?.ssl === true) return { health: 'fine', said: 'The connection is encrypted.' }
  if (row?.near === true) return { health: 'fine', said: 'The database is on this machine.' }
  return {
    health: 'warning',
    said: 'The connection to the database leaves this machine unencrypted.',
    advice: 'Add sslmode=verify-full to DATABASE_URL, unless the network between is your own.',
  }
}

export async function checkSessions({ database }: ReachedDatabase): Promise<CheckOutcome> {
  if (await hasSession(database))
    return { health: 'fine', said: 'Connections have sessions of their own.' }
  const [said = '', advice = ''] = sharedSession.split(/(?<=\.) /)
  return { health: 'broken', said, advice }
}

export function checkDurability(
  { facts }: ReachedDatabase,
  { config }: DiagnosticContext,
): CheckOutcome {
  const said = durabilitySettings.map((name) => `${name} ${facts.settings[name]}`).join(', ')
  if (facts.unsafe.length === 0) return { health: 'fine', said: `${said}.` }
  const list = facts.unsafe.join(', ')
  const allowed = config.allowUnsafe.split(',').map((name) => name.trim())
  const refused = facts.unsafe.some((name) => !allowed.includes(name))
  return {
    health: refused ? 'broken' : 'warning',
    said: `${said}: an acknowledged write can be lost in a crash.`,
    advice: refused
      ? `The hub does not start with this. Turn ${list} on.`
      : `BTHUB_ALLOW_UNSAFE allows it. Turn ${list} on before the hub holds important data.`,
  }
}

export function checkDataChecksums({ facts }: ReachedDatabase): CheckOutcome {
  const value = facts.settings.data_checksums
  if (value === 'on') return { health: 'fine', said: 'data_checksums on.' }
  return {
    health: 'warning',
    said: `data_checksums ${value}: a corrupt page would be served unnoticed.`,
    advice: 'Stop PostgreSQL, run `pg_checksums --enable` on its data, and start it again.',
  }
}

export function checkMigrations({ pending }: ReachedDatabase): CheckOutcome {
  if (typeof pending === 'string') return { health: 'broken', said: pending }
  if (pending.length === 0)
    return { health: 'fine', said: "The database has this version's schema." }
  return {
    health: 'note',
    said: `Pending: ${pending.join(', ')}.`,
    advice: 'The next start of the hub applies them. To apply them now, run: bthub migrate',
  }
}

export async function checkPepper({
  config,
  dataFolder,
  database,
}: DiagnosticContext): Promise<CheckOutcome> {
  const found = findPepper(config, dataFolder)
  const mark = database === null ? null : await readMark(database)
  const place = found?.file ?? (found === null ? pepperFile(dataFolder) : 'BTHUB_PEPPER')
  const advice =
    'Set BTHUB_PEPPER, or put the pepper file of the backup into the data folder. ' +
    'If it is lost, all keys must be created again on an empty hub.'
  if (found === null) {
    if (mark !== null) {
      return {
        health: 'broken',
        said: `There is no pepper at ${place}, and the keys need it.`,
        advice,
      }
    }
    return { health: 'note', said: `There is no pepper yet. The first start creates ${place}.` }
  }
  if (mark === null)
    return { health: 'fine', said: `Found at ${place}. There was no database to compare it with.` }
  if (mark === pepperMark(found.pepper))
    return { health: 'fine', said: `Found at ${place}. It matches this database.` }
  return {
    health: 'broken',
    said: `The pepper at ${place} is not the one that the keys of this database were created with.`,
    advice,
  }
}

async function readMark({ database, pending }: ReachedDatabase): Promise<string | null> {
  return hasTables(pending) ? readSetting(database, pepperMarkSetting) : null
}

/** The first migration creates the tables that are read here. */
export function hasTables(pending: ReachedDatabase['pending']): boolean {
  return typeof pending === 'string' || !pending.some((file) => file.startsWith('0001-'))
}

const namesShownMax = 10
const soonMs = 14 * 24 * 3_600_000

export async function checkKeys(
  { database, pending }: ReachedDatabase,
  { now }: DiagnosticContext,
): Promise<CheckOutcome> {
  if (!hasTables(pending)) return { health: 'skipped', said: 'There are no accounts yet.' }
  const accounts = await listAccounts(database)
  const usable = (await listKeys(database, null)).filter((key) => keyState(key, now) === 'usable')
  const lasting = usable.filter(
    ({ expiresAt }) => expiresAt === null || Date.parse(expiresAt) > now.getTime() + soonMs,
  )
  const without = (keys: typeof usable) =>
    accounts.map(({ id }) => id).filter((id) => !keys.some((key) => key.accountId === id))
  const locked = without(usable)
  if (locked.length > 0) {
    return {
      health: 'warning',
      said: `Accounts without a usable key: ${listOf(locked)}.`,
      advice: 'Create one: bthub key create --account <id>',
    }
  }
  const soon = without(lasting)
  if (soon.length > 0) {
    return {
      health: 'warning',
      said: `Accounts whose last key expires within 14 days: ${listOf(soon)}.`,
      advice: 'Create a new key, hand it over, and let the old one expire.',
    }
  }
  return { health: 'fine', said: `Accounts: ${accounts.length}, usable keys: ${usable.length}.` }
}

function listOf(names: readonly string[]): string {
  const shown = names.slice(0, namesShownMax).join(', ')
  return names.length > namesShownMax ? `${shown} and ${names.length - namesShownMax} more` : shown
}
