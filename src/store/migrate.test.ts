import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  createTestDatabase,
  rowsOf,
  runOn,
  type TestDatabase,
} from '../../test/support/database.ts'
import { allSteps, migrate, pendingMigrations } from './migrate.ts'
import { openDatabase, type Database } from './postgres.ts'

const snapshot = join(import.meta.dirname, '../../test/support/schema.snapshot.txt')

let testDatabase: TestDatabase
let database: Database
let folder: string

beforeEach(async () => {
  testDatabase = await createTestDatabase()
  database = open()
  folder = mkdtempSync(join(tmpdir(), 'bthub-migrations-'))
})

afterEach(async () => {
  await database.close()
  await testDatabase.drop()
  rmSync(folder, { recursive: true, force: true })
})

function open(): Database {
  const connection = { connectionString: testDatabase.url }
  return openDatabase({ connection, writeConnectionsMax: 1, onConnectionLost: () => undefined })
}

const put = (file: string, text: string): void => writeFileSync(join(folder, file), text)
const twoSteps = 'create table a (n integer);\n\ncreate table b (n integer);\n'

function tables(): Promise<string[]> {
  return rowsOf<{ name: string }>(
    testDatabase.url,
    `select tablename as name from pg_tables
     where schemaname = 'public' and tablename not like 'migration%' order by 1`,
  ).then((rows) => rows.map((row) => row.name))
}

describe('migrate', () => {
  test('creates the schema of this version, and changes nothing the second time', async () => {
    const files = [...new Set(allSteps().map(({ file }) => file))]
    expect(files[0]).toBe('0001-foundation.sql')
    expect(await pendingMigrations(database)).toEqual(files)
    expect(await migrate(database)).toEqual(files)
    expect(await pendingMigrations(database)).toEqual([])
    expect(await migrate(database)).toEqual([])
    await expect(await describeSchema(testDatabase.url)).toMatchFileSnapshot(snapshot)
  })

  test('runs each step once when several processes start on an empty database', async () => {
    put('0001-first.sql', twoSteps)
    const others = [open(), open(), open(), open()]
    const runs = await Promise.all(others.map((other) => migrate(other, folder)))
    await Promise.all(others.map((other) => other.close()))
    expect(runs.flat()).toEqual(['0001-first.sql'])
    expect(await tables()).toEqual(['a', 'b'])
  })

  test('resumes after the last completed step', async () => {
    put('0001-first.sql', twoSteps)
    put('0002-second.sql', 'create table c (n integer);\n\ninsert into c values (1 / 0);\n')
    await expect(migrate(database, folder)).rejects.toThrow('division by zero')
    expect(await tables()).toEqual(['a', 'b', 'c'])
    expect(await pendingMigrations(database, folder)).toEqual(['0002-second.sql'])

    put('0002-second.sql', 'create table c (n integer);\n\ninsert into c values (1);\n')
    expect(await migrate(database, folder)).toEqual(['0002-second.sql'])
    expect(await rowsOf(testDatabase.url, 'select n from c')).toEqual([{ n: 1 }])
  })

  test('leaves nothing of a step whose connection is lost, and repeats it later', async () => {
    put(
      '0001-first.sql',
      'create table a (n integer);\n\nselect pg_terminate_backend(pg_backend_pid());\n',
    )
    await expect(migrate(database, folder)).rejects.toThrow(/terminat/)
    expect(await tables()).toEqual(['a'])
    put('0001-first.sql', 'create table a (n integer);\n\ncreate table b (n integer);\n')
    // The lease of a process that died expires.
    await runOn(testDatabase.url, 'update migration_lease set until = now()')
    expect(await migrate(database, folder)).toEqual(['0001-first.sql'])
    expect(await tables()).toEqual(['a', 'b'])
  })

  test('refuses a file that was edited after it was applied', async () => {
    put('0001-first.sql', twoSteps)
    await migrate(database, folder)
    put('0001-first.sql', twoSteps.replace('b (n integer)', 'b (n bigint)'))
    await expect(migrate(database, folder)).rejects.toThrow(
      '0001-first.sql, step 2, is not what was applied to the database. A migration is never edited.',
    )
    await expect(pendingMigrations(database, folder)).rejects.toThrow('never edited')
  })

  test('refuses a database that was migrated by a newer version', async () => {
    put('0001-first.sql', twoSteps)
    put('0002-second.sql', 'create table c (n integer);\n')
    await migrate(database, folder)
    rmSync(join(folder, '0002-second.sql'))
    await expect(migrate(database, folder)).rejects.toThrow(
      'The database is newer than this bthub: it has 0002-second.sql, step 1. Start the newer version.',
    )
    expect(await tables()).toEqual(['a', 'b', 'c'])
  })

  test('gives up a step that waits for a lock, so that writes do not queue behind it', async () => {
    put('0001-first.sql', twoSteps)
    await migrate(database, folder)
    put('0002-second.sql', 'alter table a add column m integer;\n')
    const own = await open().connectAlone()
    await own.query('begin')
    await own.query('select 1 from a')
    await expect(migrate(database, folder)).rejects.toThrow('lock timeout')
    await own.query('rollback')
    await own.end()
    expect(await migrate(database, folder)).toEqual(['0002-second.sql'])
  })
})

/** Tables, columns, constraints and indexes, in a form that is the same in all versions of PostgreSQL. */
async function describeSchema(url: string): Promise<string> {
  const rows = await rowsOf<{ line: string }>(
    url,
    `with own as (select oid, relname, reloptions from pg_class
       where relnamespace = 'public'::regnamespace and relkind = 'r')
     select line from (
       select relname, 1 as part, 0 as place, 'table ' || relname
         || coalesce(' (' || array_to_string(reloptions, ', ') || ')', '') as line from own
       union all
       select relname, 2, attnum, '  ' || attname || ' ' || format_type(atttypid, atttypmod)
         || case when attnotnull then ' not null' else '' end
         || coalesce(' default ' || pg_get_expr(adbin, adrelid), '')
       from own join pg_attribute on attrelid = own.oid and attnum > 0 and not attisdropped
         left join pg_attrdef on adrelid = attrelid and adnum = attnum
       union all
       select relname, 3, 0, '  ' || conname || ': ' || pg_get_constraintdef(pg_constraint.oid)
       -- Newer versions list "not null" as constraints as well; the columns have said it.
       from own join pg_constraint on conrelid = own.oid and contype <> 'n'
       union all
       select relname, 4, 0, '  ' || pg_get_indexdef(indexrelid)
       from own join pg_index on indrelid = own.oid
     ) as described order by relname collate "C", part, place, line collate "C"`,
  )
  return `${rows.map((row) => row.line).join('\n')}\n`
}
