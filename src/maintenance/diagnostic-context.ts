// What the diagnostics inspect: the settings, the bundled server if it runs, and a database connection if possible. Nothing
// is started, created or changed.
import { resolve } from 'node:path'
import { inspectEmbeddedPostgres, type EmbeddedPostgresReport } from 'bthub-embedded-postgres'
import type { Config } from '../config.ts'
import { readServerFacts, type ServerFacts } from '../store/durability.ts'
import { pendingMigrations } from '../store/migrate.ts'
import { openDatabase, type Database } from '../store/postgres.ts'
import type { Connection } from '../store/servers.ts'
import { sentenceOf } from '../sentence-of.ts'

export type DiagnosticContext = {
  readonly config: Config
  readonly now: Date
  /** The resolved data folder. */
  readonly dataFolder: string
  /** `null` with a DATABASE_URL, or when the folder cannot be used; `bundledFault` then has the cause. */
  readonly bundled: EmbeddedPostgresReport | null
  readonly bundledFault: string | null
  /** `null` when no database could be reached; `databaseFault` then has the cause. */
  readonly database: ReachedDatabase | null
  readonly databaseFault: string | null
  close(): Promise<void>
}

export type ReachedDatabase = {
  readonly database: Database
  readonly facts: ServerFacts
  /** The median of several queries. */
  readonly roundTripMs: number
  /** Files of pending migrations; an error message when they cannot be determined. */
  readonly pending: readonly string[] | string
}

export async function openDiagnosticContext(config: Config, now: Date): Promise<DiagnosticContext> {
  const bundled = config.databaseUrl === '' ? await inspect(config.dataFolder) : null
  const report = typeof bundled === 'string' ? null : bundled
  const database = openFor(config, report)
  const reached =
    database === null ? 'The bundled PostgreSQL is not running.' : await reach(database)
  return {
    config,
    now,
    dataFolder: report?.dataFolder ?? resolve(config.dataFolder),
    bundled: report,
    bundledFault: typeof bundled === 'string' ? bundled : null,
    database: typeof reached === 'string' ? null : reached,
    databaseFault: typeof reached === 'string' ? reached : null,
    close: async () => database?.close(),
  }
}

async function inspect(dataFolder: string): Promise<EmbeddedPostgresReport | string> {
  return inspectEmbeddedPostgres(dataFolder).catch(sentenceOf)
}

function openFor(config: Config, report: EmbeddedPostgresReport | null): Database | null {
  if (config.databaseUrl !== '') return open({ connectionString: config.databaseUrl }, config)
  const connection = report?.server?.connection
  return connection === undefined ? null : open(connection, config)
}

function open(connection: Connection, { schema }: Config): Database {
  return openDatabase({
    connection,
    schema,
    writeConnectionsMax: 1,
    onConnectionLost: () => undefined,
  })
}

async function reach(database: Database): Promise<ReachedDatabase | string> {
  try {
    const facts = await readServerFacts(database)
    const roundTripMs = await measureRoundTrip(database)
    const pending = await pendingMigrations(database).catch(sentenceOf)
    return { database, facts, roundTripMs, pending }
  } catch (error) {
    return sentenceOf(error)
  }
}

const roundTrips = 5

async function measureRoundTrip(database: Database): Promise<number> {
  const times: number[] = []
  for (let trip = 0; trip < roundTrips; trip += 1) {
    const began = performance.now()
    await database.query('select 1')
    times.push(performance.now() - began)
  }
  const middle = times.toSorted((a, b) => a - b)[Math.floor(roundTrips / 2)] ?? 0
  return Math.round(middle * 100) / 100
}
