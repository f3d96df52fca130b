// Connects to another cell than the first, and checks it as the first one is checked at the start: it may be reached at any
// time later.
import type { Config } from '../config.ts'
import type { Cell } from '../domain/cells/cell.ts'
import type { Logger } from '../log.ts'
import { deriveSecret, pepperMark, pepperMarkSetting } from '../pepper.ts'
import { readServerFacts, requireSafe } from '../store/durability.ts'
import { migrate, pendingMigrations } from '../store/migrate.ts'
import type { LostEvents } from '../store/events/event-port.ts'
import { openStore } from '../store/postgres-store.ts'
import { requireSession } from '../store/require-session.ts'
import { openDatabase } from '../store/postgres.ts'
import type { Connection } from '../store/servers.ts'
import { commitLimits } from '../store/unit-of-work/commit-limits.ts'
import type { Reached } from './open-cell.ts'
import { openVault } from '../webhooks/secrets.ts'

type Options = {
  readonly config: Config
  readonly log: Logger
  readonly clock: () => Date
  readonly pepper: Buffer
  /** To the first cell. */
  readonly connection: Connection
}

/** Migrates the cell. Throws when it is not safe, or another one than the directory says. */
export async function connectCell(
  cell: Cell,
  { config, log, clock, pepper, connection }: Options,
): Promise<Reached> {
  const database = openDatabase({
    connection: cell.url === null ? connection : { connectionString: unsealUrl(pepper, cell) },
    schema: cell.schema,
    writeConnectionsMax: commitLimits.connections,
    onConnectionLost: (error) =>
      log.warn('database-connection-lost', { cell: cell.name, reason: error.message }),
  })
  const store = openStore({ database, clock, pepper, onEventsLost: lossLogger(log) })
  try {
    await requireSession(database)
    requireSafe(await readServerFacts(database), allowedUnsafe(config))
    if ((await pendingMigrations(database)).length > 0) await migrate(database)
    const mark = pepperMark(pepper)
    if ((await store.initSetting(pepperMarkSetting, mark)) !== mark)
      throw new Error('The cell has keys of another pepper.')
    const identity = cellIdentity(pepper, cell.name)
    if ((await store.initSetting(identity.name, identity.value)) !== identity.value)
      throw new Error(`The schema ${cell.schema} is that of another cell.`)
    database.expect(identity)
    return { database, store }
  } catch (error) {
    await store.close()
    throw error
  }
}

export function lossLogger(log: Logger): (lost: LostEvents) => void {
  return ({ accountId, acknowledged, found }) =>
    log.error('acknowledged-events-lost', { accountId, acknowledged, found })
}

export function allowedUnsafe({ allowUnsafe }: Pick<Config, 'allowUnsafe'>): string[] {
  return allowUnsafe.split(',').map((name) => name.trim())
}

/** A row of `hub_setting` that only the schema of this cell has. */
export function cellIdentity(pepper: Buffer, name: string) {
  return { name: 'cell', value: `${name} ${pepperMark(pepper)}` }
}

/** The password in the URL is unreadable in a copy of the directory. */
export function sealUrl(
  pepper: Buffer,
  { name, url }: Pick<Cell, 'name'> & { url: string },
): string {
  return vaultOf(pepper).seal({ accountId: '', id: name }, url)
}

export function unsealUrl(pepper: Buffer, { name, url }: Cell): string {
  return vaultOf(pepper).unseal({ accountId: '', id: name }, url ?? '')
}

function vaultOf(pepper: Buffer) {
  return openVault(deriveSecret(pepper, 'cells'))
}
