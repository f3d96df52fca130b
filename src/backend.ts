// Opens the configured database, checks it, migrates it to this version's schema, and opens the store. Used by the server
// and by all commands.
// Why: docs/decisions/0001-postgresql-only.md.
import { resolve } from 'node:path'
import { openCells, type HubCells } from './cells/open-cells.ts'
import type { Config } from './config.ts'
import { allowedUnsafe, connectCell, lossLogger } from './cells/connect-cell.ts'
import { explainFullDisk } from './full-disk.ts'
import type { Logger } from './log.ts'
import { pepperMark, pepperMarkSetting, readPepper } from './pepper.ts'
import { commitLimits } from './store/unit-of-work/commit-limits.ts'
import { readServerFacts, requireSafe, type ServerFacts } from './store/durability.ts'
import { startEmbeddedPostgres, type EmbeddedPostgres, dataFolderOf } from 'bthub-embedded-postgres'
import { migrate } from './store/migrate.ts'
import { snapshotLimits } from './store/reconciliations/snapshot-slots.ts'
import { databaseLimits } from './store/ask.ts'
import { openDatabase, type Database } from './store/postgres.ts'
import type { Connection, Identity } from './store/servers.ts'
import { requireSession } from './store/require-session.ts'
import { routeStore } from './store/cells/route-store.ts'
import { openStore } from './store/postgres-store.ts'
import type { Store } from './store/store.ts'

export type Backend = {
  /** To the first cell. */
  readonly connection: Connection
  /** That of the first cell. */
  readonly database: Database
  /** Of all cells. */
  readonly store: Store
  readonly cells: HubCells
  readonly pepper: Buffer
  readonly facts: ServerFacts
  /** The bundled PostgreSQL, or `null` with a DATABASE_URL. */
  readonly embedded: EmbeddedPostgres | null
  /** The resolved data folder. */
  readonly dataFolder: string
  close(): Promise<void>
}

type Options = { readonly config: Config; readonly log: Logger; readonly clock: () => Date }

/** Throws an error for the operator when the database is unavailable or not safe to use. */
export async function openBackend({ config, log, clock }: Options): Promise<Backend> {
  const source = await openSource(config, log)
  const { database, connection } = source
  try {
    if (config.databaseUrl !== '') await requireSession(database)
    const facts = await readServerFacts(database)
    requireSafe(facts, allowedUnsafe(config))
    await migrate(database)
    const pepper = readPepper(config, source.dataFolder)
    const own = openStore({ database, clock, pepper, onEventsLost: lossLogger(log) })
    await requireSamePepper(own, pepper)
    database.expect(identityOf(pepper))
    const { store, cells } = openAllCells({
      config,
      log,
      clock,
      pepper,
      connection,
      first: { database, store: own },
    })
    await cells.read()
    return { ...source, store, cells, pepper, facts, close: () => closeAll(store, source) }
  } catch (error) {
    await source.close()
    throw await explainFullDisk(error, source.dataFolder)
  }
}

/** Closes the store first, so that it completes what it has begun. */
async function closeAll(store: Store, source: Source): Promise<void> {
  await store.close()
  await source.embedded?.stop()
}

type Joined = {
  readonly config: Config
  readonly connection: Connection
  readonly pepper: Buffer
  readonly log: Logger
  readonly clock: () => Date
}

/**
 * For a worker, whose supervisor has checked the database. Runs no queries, so that a worker can start while the database is
 * unavailable.
 */
export function joinBackend({
  config,
  connection,
  pepper,
  log,
  clock,
}: Joined): Pick<Backend, 'database' | 'store' | 'cells' | 'pepper' | 'close'> {
  const database = open(connection, config, log)
  database.expect(identityOf(pepper))
  const first = {
    database,
    store: openStore({ database, clock, pepper, onEventsLost: lossLogger(log) }),
  }
  const { store, cells } = openAllCells({ config, log, clock, pepper, connection, first })
  cells.read().catch((error: unknown) => log.warn('cells-not-read', { error }))
  return { database, store, cells, pepper, close: () => store.close() }
}

type AllCells = Joined & { readonly first: { readonly database: Database; readonly store: Store } }

function openAllCells(options: AllCells): Pick<Backend, 'store' | 'cells'> {
  const { config, log, first } = options
  const cells = openCells({ config, log, first, connect: (cell) => connectCell(cell, options) })
  return { store: routeStore(cells), cells }
}

export type Source = Pick<Backend, 'database' | 'connection' | 'embedded' | 'dataFolder' | 'close'>

/** Where a hub with these settings keeps its files; nothing is changed. */
export function dataFolderFor({ dataFolder, databaseUrl }: Config): string {
  return databaseUrl === '' ? dataFolderOf(dataFolder) : resolve(dataFolder)
}

/** The connection only, for commands that must work with any schema. */
export async function openSource(config: Config, log: Logger): Promise<Source> {
  const dataFolder = resolve(config.dataFolder)
  if (config.databaseUrl !== '') {
    const connection = { connectionString: config.databaseUrl }
    const database = open(connection, config, log)
    return { database, connection, embedded: null, dataFolder, close: () => database.close() }
  }
  const embedded = await startEmbeddedPostgres({
    dataFolder,
    log: (event, fields) => log.info(event, fields),
  }).catch(async (error: unknown) => {
    throw await explainFullDisk(error, dataFolder)
  })
  if (embedded.notice !== null) log.warn('data-folder-moved', { notice: embedded.notice })
  const database = open(embedded.connection, config, log)
  return {
    database,
    connection: embedded.connection,
    embedded,
    dataFolder: embedded.dataFolder,
    async close() {
      await database.close()
      await embedded.stop()
    },
  }
}

const writeConnectionsMax = commitLimits.connections

/** The maximum number of connections of one serving process. */
export const connectionsOfHub =
  databaseLimits.readConnectionsMax +
  databaseLimits.keyConnectionsMax +
  writeConnectionsMax +
  snapshotLimits.openMax

function open(connection: Connection, config: Config, log: Logger): Database {
  return openDatabase({
    connection,
    schema: config.schema,
    writeConnectionsMax,
    onConnectionLost: (error) => log.warn('database-connection-lost', { reason: error.message }),
  })
}

/** Identifies the database with the keys of this pepper, so that after a failover another database is refused. */
function identityOf(pepper: Buffer): Identity {
  return { name: pepperMarkSetting, value: pepperMark(pepper) }
}

/** With another pepper, no key of the database would be valid. */
async function requireSamePepper(store: Store, pepper: Buffer): Promise<void> {
  const mark = pepperMark(pepper)
  if ((await store.initSetting(pepperMarkSetting, mark)) === mark) return
  throw new Error(
    'The pepper does not match the keys of this database. ' +
      'Set BTHUB_PEPPER, or restore the pepper file in the data folder.',
  )
}
