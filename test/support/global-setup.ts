// One PostgreSQL for the whole run: the one of DATABASE_URL, else the bundled one in a folder of its
// own. Every test file makes its own database in it (see hub.ts), most as a copy of one that is migrated already.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate } from '../../src/store/migrate.ts'
import { openDatabase } from '../../src/store/postgres.ts'
import { runOn } from './run-on.ts'
import { startEmbeddedPostgres } from 'bthub-embedded-postgres'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The URL of a PostgreSQL whose user may create databases. */
    databaseUrl: string
    /** The name of a database in it that has the schema and no rows: nobody connects to it. */
    migratedDatabase: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const own = process.env['DATABASE_URL']
  if (own !== undefined && own !== '') {
    // For the tests' databases alone: a command that a test runs must not find it.
    delete process.env['DATABASE_URL']
    return provide(project, own)
  }
  const dataFolder = mkdtempSync(join(tmpdir(), 'bthub-test-'))
  const postgres = await startEmbeddedPostgres({ dataFolder, log: () => undefined })
  const { host, port, user, database } = postgres.connection
  const url = new URL(`postgres://${user}@localhost:${port}/${database}`)
  url.searchParams.set('host', host)
  const drop = await provide(project, url.href)
  return async () => {
    await drop()
    await postgres.stop()
    rmSync(dataFolder, { recursive: true, force: true })
    if (postgres.dataFolder !== dataFolder)
      rmSync(postgres.dataFolder, { recursive: true, force: true })
  }
}

/** Tells the tests of the server, with a migrated database to copy. Returns what drops that one again. */
async function provide(project: TestProject, server: string): Promise<() => Promise<void>> {
  const name = `bthub_test_migrated_${randomBytes(6).toString('hex')}`
  await runOn(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  const database = openDatabase({
    connection: { connectionString: url.href },
    writeConnectionsMax: 1,
    onConnectionLost: () => undefined,
  })
  await migrate(database)
  await database.close()
  project.provide('databaseUrl', server)
  project.provide('migratedDatabase', name)
  return () => runOn(server, `drop database ${name}`)
}
