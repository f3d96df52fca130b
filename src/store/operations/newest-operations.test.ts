// Finds the same newest operations, however they are distributed over accounts.
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  openPools,
  createMigratedDatabase,
  rowsOf,
  runOn,
  type TestDatabase,
} from '../../../test/support/database.ts'
import { findNewest } from './newest-operations.ts'
import type { Database } from '../postgres.ts'

const accounts = 60

let testDatabase: TestDatabase
let database: Database

beforeAll(async () => {
  testDatabase = await createMigratedDatabase()
  database = openPools(testDatabase.url)
  await runOn(
    testDatabase.url,
    `insert into account (account_id, created_at)
     select 'a-' || n, now() from generate_series(1, ${accounts}) n`,
  )
  // The busiest account has 2,000 and the last none; some have only old operations, others only recent ones.
  await runOn(
    testDatabase.url,
    `insert into event (account_id, seq, event_id, type, at, record_kind, record_id, version,
       hub_version, operation_id, operation, data, previous)
     select 'a-' || a, n, gen_random_uuid(), 'invoice.updated', now(), 'invoice', 'i', n, 0,
       (substr(md5(a || ' ' || n), 1, 8) || case a % 3 when 0 then '0000' when 1 then 'ffff'
         else substr(md5('x' || n), 1, 4) end || '70008000' || lpad(to_hex(a * 10000 + n), 12, '0'))::uuid,
       '{}', '{}', '{}'
     from generate_series(1, ${accounts - 1}) a, generate_series(1, 2000 / a) n`,
  )
})

afterAll(async () => {
  await database.close()
  await testDatabase.drop()
})

const select = (_: unknown, most: string) =>
  `select operation_id from event where account_id = a.account_id order by operation_id desc limit ${most}`

test.each([1, 7, 59, 60, 61, 300, 1_000, 20_000])('%i of all accounts', async (limit) => {
  const expected = await rowsOf(
    testDatabase.url,
    `select account_id, operation_id from event order by operation_id desc limit ${limit}`,
  )
  expect(await findNewest(database, { accountId: undefined, select }, limit)).toEqual(expected)
})

test('one account alone', async () => {
  const expected = await rowsOf(
    testDatabase.url,
    `select account_id, operation_id from event where account_id = 'a-3' order by operation_id desc limit 9`,
  )
  expect(await findNewest(database, { accountId: 'a-3', select }, 9)).toEqual(expected)
})

test('the rows read grow with the limit, not with the limit times the accounts', async () => {
  const limit = 300
  let read = 0
  const counting: Database = {
    ...database,
    query(statement, values = []) {
      // How many are read per account, preceded by the accounts if not all.
      const each = Number(values.at(-2) ?? 0)
      const of = values.length === 3 ? String(values[0]).split(',').length : accounts
      read += each * of
      return database.query(statement, values)
    },
  }
  await findNewest(counting, { accountId: undefined, select }, limit)
  expect(read).toBeGreaterThanOrEqual(limit)
  expect(read).toBeLessThan(limit * 10)
})
