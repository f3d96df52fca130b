// Builds what tests start, and starts one PostgreSQL for the whole run: the one of DATABASE_URL, else the bundled one in a folder
// of its own. Every test file makes its own database in it (see hub.ts), most as a copy of one that is migrated already.
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate } from '../../src/store/migrate.ts'
import { openDatabase } from '../../src/store/postgres.ts'
import { copyCluster } from './copy-cluster.ts'
import { runOn } from './run-on.ts'
import { projectRoot } from './source-files.ts'
// By its path: in a global setup Vitest would look for its build.
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../packages/embedded-postgres/src/embedded-postgres.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The URL of a PostgreSQL whose user may create databases. */
    databaseUrl: string
    /** The name of a database in it that has the schema and no rows: nobody connects to it. */
    migratedDatabase: string
    /** The folder of a stopped cluster with that database, to be copied; `null` with a DATABASE_URL. */
    preparedCluster: string | null
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  build()
  const own = process.env['DATABASE_URL']
  if (own !== undefined && own !== '') {
    // For the tests' databases alone: a command that a test runs must not find it.
    delete process.env['DATABASE_URL']
    project.provide('preparedCluster', null)
    return provideOf(project, own)
  }
  const folder = mkdtempSync(join(tmpdir(), 'bthub-test-'))
  chmodSync(folder, 0o711)
  const options = { dataFolder: join(folder, 'data'), log: () => undefined }
  const first = await startEmbeddedPostgres(options)
  const name = first.connection.database
  await migrateAt(urlOf(first, name))
  await first.stop()
  copyCluster(first.dataFolder, folder)
  const postgres = await startEmbeddedPostgres(options)
  // Nobody is connected to a database that is copied.
  await runOn(urlOf(postgres, 'template1'), 'create database tests')
  project.provide('databaseUrl', urlOf(postgres, 'tests'))
  project.provide('migratedDatabase', name)
  project.provide('preparedCluster', folder)
  return async () => {
    await postgres.stop()
    for (const made of [folder, postgres.dataFolder]) rmSync(made, { recursive: true, force: true })
  }
}

/** Of a checkout that has not changed since its last build, a quarter of a second. */
function build(): void {
  const { status } = spawnSync(process.execPath, [join(projectRoot, 'scripts', 'build.mjs')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (status !== 0) throw new Error('The checkout could not be built. Run `npm ci` first.')
}

/** Tells the tests of a server that there is, with a migrated database to copy. Returns what drops that one again. */
async function provideOf(project: TestProject, server: string): Promise<() => Promise<void>> {
  const name = `bthub_test_migrated_${randomBytes(6).toString('hex')}`
  await runOn(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  await migrateAt(url.href)
  project.provide('databaseUrl', server)
  project.provide('migratedDatabase', name)
  return () => runOn(server, `drop database ${name}`)
}

async function migrateAt(url: string): Promise<void> {
  const database = openDatabase({
    connection: { connectionString: url },
    writeConnectionsMax: 1,
    onConnectionLost: () => undefined,
  })
  await migrate(database)
  await database.close()
}

function urlOf({ connection: { host, port, user } }: EmbeddedPostgres, database: string): string {
  const url = new URL(`postgres://${user}@localhost:${port}/${database}`)
  url.searchParams.set('host', host)
  return url.href
}
