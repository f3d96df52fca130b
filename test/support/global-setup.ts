// One PostgreSQL for the whole run: the one of DATABASE_URL, else the bundled one in a folder of its
// own. Every test file makes its own database in it (see hub.ts).
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '../../src/embedded-postgres/embedded-postgres.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The URL of a PostgreSQL whose user may create databases. */
    databaseUrl: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const own = process.env['DATABASE_URL']
  if (own !== undefined && own !== '') {
    project.provide('databaseUrl', own)
    // For the tests' databases alone: a command that a test runs must not find it.
    delete process.env['DATABASE_URL']
    return () => Promise.resolve()
  }
  const dataFolder = mkdtempSync(join(tmpdir(), 'bthub-test-'))
  const postgres = await startEmbeddedPostgres({ dataFolder, log: () => undefined })
  const { host, port, user, database } = postgres.connection
  const url = new URL(`postgres://${user}@localhost:${port}/${database}`)
  url.searchParams.set('host', host)
  project.provide('databaseUrl', url.href)
  return async () => {
    await postgres.stop()
    rmSync(dataFolder, { recursive: true, force: true })
    if (postgres.dataFolder !== dataFolder)
      rmSync(postgres.dataFolder, { recursive: true, force: true })
  }
}
