// A database of a test's own, in the PostgreSQL of the run.
import { randomBytes } from 'node:crypto'
import { Client, type QueryResultRow } from 'pg'
import { inject } from 'vitest'
import { doorLimits } from '../../src/store/door-limits.ts'
import { openDatabase, type Database } from '../../src/store/postgres.ts'

export type TestDatabase = { readonly url: string; drop(): Promise<void> }

export async function createTestDatabase(): Promise<TestDatabase> {
  const server = inject('databaseUrl')
  const name = `bthub_test_${randomBytes(6).toString('hex')}`
  await runOn(server, `create database ${name}`)
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
    writeConnectionsMax: doorLimits.connections,
    onConnectionLost: () => undefined,
  })
}

/** Runs one statement on a connection of its own. */
export async function runOn(url: string, text: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(text)
  } finally {
    await client.end()
  }
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
