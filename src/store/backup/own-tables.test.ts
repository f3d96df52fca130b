import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, rowsOf, type TestDatabase } from '../../../test/support/database.ts'
import { migrate } from '../migrate.ts'
import { existingTables, ownTables } from './own-tables.ts'
import { openDatabase, type Database } from '../postgres.ts'

let place: TestDatabase
let database: Database

beforeAll(async () => {
  place = await createTestDatabase()
  const connection = { connectionString: place.url }
  database = openDatabase({ connection, writeConnectionsMax: 1, onConnectionLost: () => undefined })
})

afterAll(async () => {
  await database.close()
  await place.drop()
})

describe('the tables of bthub', () => {
  test('do not exist in an empty database, and all exist after the migrations', async () => {
    expect(await existingTables(database)).toEqual([])
    await migrate(database)
    expect(await existingTables(database)).toEqual(ownTables())
  })

  test('are all that the migrations create, except their bookkeeping', async () => {
    const found = await rowsOf<{ name: string }>(
      place.url,
      `select relname as name from pg_class
       where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')`,
    )
    const names = found.map(({ name }) => name).toSorted()
    expect(names).toEqual([...ownTables(), 'migration', 'migration_lease'].toSorted())
  })

  test('come after those they refer to, so that they can be loaded in this order', async () => {
    const references = await rowsOf<{ from: string; to: string }>(
      place.url,
      `select conrelid::regclass::text as from, confrelid::regclass::text as to
       from pg_constraint where contype = 'f' and conrelid <> confrelid`,
    )
    const order = ownTables()
    expect(references.length).toBeGreaterThan(0)
    for (const { from, to } of references) {
      expect(order.indexOf(to), `${from} refers to ${to}`).toBeLessThan(order.indexOf(from))
    }
  })

  test('use no sequence, which a backup would have to include', async () => {
    const sequences = await rowsOf(
      place.url,
      `select relname from pg_class where relkind = 'S' and relnamespace = current_schema()::regnamespace`,
    )
    expect(sequences).toEqual([])
  })

  test('exclude those that a later migration drops', () => {
    const texts = ['-- The first.\ncreate table a (\n  b text\n)', 'create table b (c text)']
    expect(ownTables(texts)).toEqual(['a', 'b'])
    expect(ownTables([...texts, 'drop table a'])).toEqual(['b'])
  })
})
