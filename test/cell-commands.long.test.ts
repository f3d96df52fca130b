// The commands of a hub with several cells: adding and listing them, migrations, and backups of one.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bthub, type Ran } from './support/command-line.ts'
import { createMigratedDatabase, rowsOf, runOn, type TestDatabase } from './support/database.ts'

let database: TestDatabase
let folder: string
beforeAll(async () => {
  database = await createMigratedDatabase()
  folder = mkdtempSync(join(tmpdir(), 'bthub-cells-'))
})
afterAll(async () => {
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

const run = (...args: string[]): Promise<Ran> =>
  bthub(args, { DATABASE_URL: database.url, BTHUB_DATA: folder })

const done = async (...args: string[]): Promise<string> => {
  const { code, out, err } = await run(...args)
  expect([code, err]).toEqual([0, ''])
  return out
}

const failed = async (...args: string[]): Promise<string> => {
  const { code, err } = await run(...args)
  expect(code).toBe(1)
  return err
}

const accountsIn = async (schema: string) => {
  const rows = await rowsOf<{ id: string }>(
    database.url,
    `select account_id as id from ${schema}.account order by 1`,
  )
  return rows.map(({ id }) => id)
}

test('a cell is added, and gets accounts a minute later', async () => {
  expect(await done('cell', 'list')).toContain('The hub has one cell, main.')
  expect(await done('cell', 'add', 'b', '--reason', 'room')).toContain('Added cell b in the schema')
  expect(await failed('cell', 'add', 'b')).toContain('There is a cell b already.')
  expect(await failed('account', 'create', 'early', '--cell', 'b')).toContain('no cell "b"')
  await runOn(database.url, `update cell set added_at = added_at - interval '1 minute'`)
  await done('account', 'create', 'first', '--cell', 'main')
  await done('account', 'create', 'second')
  expect([await accountsIn('public'), await accountsIn('cell_b')]).toEqual([['first'], ['second']])
  const { accounts } = JSON.parse(await done('account', 'list', '--json'))
  expect(accounts.map(({ id }: { id: string }) => id)).toEqual(['first', 'second'])
})

test('the schema of the first cell, or of another one, is no new cell', async () => {
  expect(await failed('cell', 'add', 'c', '--in', 'public')).toContain('is that of another cell')
  expect(await failed('cell', 'add', 'c', '--in', 'cell_b')).toContain('is that of another cell')
})

test('a drained cell gets no more accounts', async () => {
  await done('cell', 'drain', 'b')
  await done('account', 'create', 'third')
  await done('account', 'create', 'fourth')
  expect(await accountsIn('cell_b')).toEqual(['second'])
  const { cells } = JSON.parse(await done('cell', 'list', '--json'))
  expect(cells).toEqual([
    { name: 'main', schema: '', state: 'open', accounts: 3, up: true },
    { name: 'b', schema: 'cell_b', state: 'draining', accounts: 1, up: true },
  ])
})

test('a backup of one cell brings it back, and touches no other', async () => {
  const file = join(folder, 'b.backup')
  await done('backup', file, '--cell', 'b')
  await runOn(database.url, 'drop schema cell_b cascade')
  await done('restore', file, '--cell', 'b')
  expect(await accountsIn('cell_b')).toEqual(['second'])
  expect(await accountsIn('public')).toEqual(['first', 'fourth', 'third'])
  expect(await done('account', 'show', 'second')).toContain('second')
  expect(await failed('backup', file, '--cell', 'x')).toContain('There is no cell x, but main, b.')
})

test('migrations go through all cells, and name one that does not answer', async () => {
  await runOn(database.url, 'drop schema cell_b cascade')
  const pending = JSON.parse(await done('migrate', '--pending', '--json'))
  expect(pending).toMatchObject({ pending: [], cells: [{ cell: 'b', error: null }] })
  expect(pending.cells[0].files).toContain('0001-foundation.sql')
  const { cells } = JSON.parse(await done('migrate', '--json'))
  expect(cells[0].files).toEqual(pending.cells[0].files)
  await done('cell', 'set-url', 'b', '--url', 'postgres://nobody@127.0.0.1:1/bthub')
  expect(await failed('migrate')).toContain('run this again for b')
})
