// Checks the server settings that keep acknowledged writes safe in a crash: the hub does not start if one is off.
import type { Database } from './postgres.ts'

export const durabilitySettings = ['fsync', 'full_page_writes', 'synchronous_commit'] as const
type DurabilitySetting = (typeof durabilitySettings)[number]

/** The first major version with all features that the statements use. */
export const postgresVersionMin = 15

export type ServerFacts = {
  readonly version: string
  readonly majorVersion: number
  /** Value by name, such as `on`. */
  readonly settings: Readonly<Record<DurabilitySetting | 'data_checksums', string>>
  /** Settings with which a crash can lose an acknowledged write. */
  readonly unsafe: readonly DurabilitySetting[]
}

export async function readServerFacts(database: Database): Promise<ServerFacts> {
  const [row] = await database.query<Record<string, string>>(
    `select current_setting('server_version') as version,
       current_setting('server_version_num') as number,
       current_setting('fsync') as fsync,
       current_setting('full_page_writes') as full_page_writes,
       current_setting('synchronous_commit') as synchronous_commit,
       current_setting('data_checksums') as data_checksums`,
  )
  const setting = (name: string) => row?.[name] ?? 'unknown'
  const settings = {
    fsync: setting('fsync'),
    full_page_writes: setting('full_page_writes'),
    synchronous_commit: setting('synchronous_commit'),
    data_checksums: setting('data_checksums'),
  }
  return {
    version: setting('version'),
    majorVersion: Math.floor(Number(setting('number')) / 10_000),
    settings,
    // synchronous_commit has four safe values; only `off` loses an acknowledged commit.
    unsafe: durabilitySettings.filter((name) => settings[name] === 'off'),
  }
}

/** Throws with a message for the operator, except for the settings in `allowed`. */
export function requireSafe(facts: ServerFacts, allowed: readonly string[]): void {
  if (facts.majorVersion < postgresVersionMin) {
    throw new Error(
      `PostgreSQL ${facts.version} is too old: bthub needs ${postgresVersionMin} or newer.`,
    )
  }
  const refused = facts.unsafe.filter((name) => !allowed.includes(name))
  if (refused.length === 0) return
  const list = refused.join(', ')
  throw new Error(
    `PostgreSQL runs with ${list} off, so a write that was answered could be lost in a crash. ` +
      `Switch it on, or set BTHUB_ALLOW_UNSAFE=${refused.join(',')} to start all the same.`,
  )
}
