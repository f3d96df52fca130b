// A database of a test's own, in the PostgreSQL of the run.
import { randomBytes } from 'node:crypto'
import { Client, type QueryResultRow } from 'pg'
import { inject } from 'vitest'
import { commitLimits } from '../../src/store/unit-of-work/commit-limits.ts'
import { openDatabase, type Database } from '../../src/store/postgres.ts'
import { runOn } from './run-on.ts'

export { runOn }

export type TestDatabase = { readonly url: string; drop(): Promise<void> }

/** An empty one. */
export function createTestDatabase(): Promise<TestDatabase> {
  return createFrom('template1')
}

/** One that has the schema, which is copied in less time than it is made. */
export function createMigratedDatabase(): Promise<TestDatabase> {
  return createFrom(inject('migratedDatabase'))
}

/** A copy of another one, to which nobody is connected. */
export function copyDatabase({ url }: TestDatabase): Promise<TestDatabase> {
  return createFrom(new URL(url).pathname.slice(1))
}

async function createFrom(template: string): Promise<TestDatabase> {
  const server = inject('databaseUrl')
  const name = `bthub_test_${randomBytes(6).toString('hex')}`
  await runOn(server, `create database ${name} template ${template}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return {
    url: url.href,
    drop: () => runOn(server, `drop database if exists ${name} with (force)`),
  }
}

/** The pools of a hub on it. */
export function openPools(url: string): Database {
  return openDatabase({
    connection: { connectionString: url },
    writeConnectionsMax: commitLimits.connections,
    onConnectionLost: () => undefined,
  })
}

export async function rowsOf<Row extends QueryResultRow>(
  url: string,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Row>(text, values)).rows
  } finally {
    await client.end()
  }
}
