// Builds what tests start, and starts one PostgreSQL for the whole run: the one of DATABASE_URL, else the bundled one in a folder
// of its own. Every test file makes its own database in it (see hub.ts), most as a copy of one that is migrated already.
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate } from '../../src/store/migrate.ts'
import { openDatabase } from '../../src/store/postgres.ts'
import { runOn } from './run-on.ts'
import { projectRoot } from './source-files.ts'
// By its path: in a global setup Vitest would look for its build.
import { startEmbeddedPostgres } from '../../packages/embedded-postgres/src/embedded-postgres.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The URL of a PostgreSQL whose user may create databases. */
    databaseUrl: string
    /** The name of a database in it that has the schema and no rows: nobody connects to it. */
    migratedDatabase: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  build()
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

/** Of a checkout that has not changed since its last build, a quarter of a second. */
function build(): void {
  const { status } = spawnSync(process.execPath, [join(projectRoot, 'scripts', 'build.mjs')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) throw new Error('The checkout could not be built. Run `npm ci` first.')
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
