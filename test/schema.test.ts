// A hub whose tables are in a schema of its own, beside another hub’s and strangers’ tables in the same database.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'
import { backUp } from '../src/store/backup/backup.ts'
import { restore } from '../src/store/backup/restore.ts'
import { openDatabase } from '../src/store/postgres.ts'
import { createMigratedDatabase, rowsOf, type TestDatabase } from './support/database.ts'
import { startHub, type TestHub } from './support/hub.ts'

let database: TestDatabase
let hub: TestHub

beforeAll(async () => {
  database = await createMigratedDatabase()
  hub = await startHub({ databaseUrl: database.url, schema: 'books_2' })
  await hub.seed()
})
afterAll(async () => {
  await hub.stop()
  await database.drop()
})

const invoicesIn = (schema: string) =>
  rowsOf(database.url, `select account_id, id from ${schema}.invoice`)

test('all that the hub writes is in its schema', async () => {
  expect(await invoicesIn('books_2')).toEqual([{ account_id: 'acme', id: 'i1' }])
  expect(await invoicesIn('public')).toEqual([])
  const tables = await rowsOf<{ schemaname: string; count: number }>(
    database.url,
    `select schemaname, count(*)::integer as count from pg_tables
     where schemaname in ('public', 'books_2') group by 1`,
  )
  expect(new Set(tables.map(({ count }) => count)).size).toBe(1)
  const answer = await hub.call('GET', '/operator/invoice')
  expect(answer.body.items).toMatchObject([{ accountId: 'acme' }])
})

test('a backup of it is restored into another schema', async () => {
  const open = (schema: string) =>
    openDatabase({
      connection: { connectionString: database.url },
      schema,
      writeConnectionsMax: 1,
      onConnectionLost: () => undefined,
    })
  const folder = mkdtempSync(join(tmpdir(), 'bthub-schema-'))
  const [own, other] = [open('books_2'), open('books_3')]
  try {
    const file = join(folder, 'books.backup')
    await backUp({ database: own, file, bthub: 'test' })
    await restore({ database: other, file })
    expect(await invoicesIn('books_3')).toEqual([{ account_id: 'acme', id: 'i1' }])
    expect(await invoicesIn('public')).toEqual([])
  } finally {
    await Promise.all([own.close(), other.close()])
    rmSync(folder, { recursive: true, force: true })
  }
})

test.each(['Books', 'pg_books', '1st', 'a-b', 'a"b', 'b'.repeat(64)])(
  '%s is no schema',
  (BTHUB_SCHEMA) => {
    expect(() => readConfig({}, { BTHUB_SCHEMA })).toThrow(
      /^BTHUB_SCHEMA must be a schema of PostgreSQL/,
    )
  },
)
