// A hub with two cells in one database: accounts are in either, and operators see both.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bthub } from './support/command-line.ts'
import { openDatabaseProxy } from './support/database-proxy.ts'
import {
  createMigratedDatabase,
  createTestDatabase,
  rowsOf,
  type TestDatabase,
} from './support/database.ts'
import { eventually } from './support/eventually.ts'
import { customerBody, invoiceBody, startHub, type Caller, type TestHub } from './support/hub.ts'

let database: TestDatabase
let hub: TestHub
let bravo: Caller

beforeAll(async () => {
  database = await createMigratedDatabase()
  hub = await startHub({ databaseUrl: database.url, cells: [{ name: 'b' }], cellOfAcme: 'main' })
  bravo = await hub.createCaller('bravo', { cell: 'b' })
  await hub.seed()
  await hub.call('POST', '/integration/customer', { as: bravo, body: customerBody({ id: 'c1' }) })
})
afterAll(async () => {
  await hub.stop()
  await database.drop()
})

const push = (as: Caller, id: string, change: Readonly<Record<string, unknown>> = {}) =>
  hub.call('POST', '/integration/invoice', { as, body: { id, ...invoiceBody(change) } })

type Found = { accountId: string; operation: { operationId: string } }
const ownerOf = ({ accountId }: Found) => accountId

const invoicesIn = (schema: string) =>
  rowsOf(database.url, `select account_id, id from ${schema}.invoice order by id`)

test('what an account writes is in its cell', async () => {
  expect((await push(bravo, 'b1')).status).toBe(201)
  expect(await invoicesIn('public')).toEqual([{ account_id: 'acme', id: 'i1' }])
  expect(await invoicesIn('cell_b')).toEqual([{ account_id: 'bravo', id: 'b1' }])
  const feed = await hub.call('GET', '/integration/events', { as: bravo })
  expect(feed.body.items.map((event: { seq: number }) => event.seq)).toEqual([1, 2])
  const foreign = await hub.call('GET', '/integration/invoice/b1')
  expect(foreign.status).toBe(404)
})

test('a key is valid in the cell of its account only', async () => {
  const wrong = { accountId: 'bravo', key: hub.acme.key }
  expect((await hub.call('GET', '/integration/invoice/b1', { as: wrong })).status).toBe(401)
})

test('a repeated call with an Idempotency-Key gets the first answer, in any cell', async () => {
  const headers = { 'Idempotency-Key': 'k1' }
  const body = { id: 'b2', ...invoiceBody() }
  const [first, second] = [
    await hub.call('POST', '/integration/invoice', { as: bravo, body, headers }),
    await hub.call('POST', '/integration/invoice', { as: bravo, body, headers }),
  ]
  expect(second.headers.get('idempotency-replayed')).toBe('true')
  expect(second.body).toEqual(first.body)
})

test('a dry run decides in the cell of the account, and writes nothing', async () => {
  const answer = await hub.call('PUT', '/integration/invoice/b1?dryRun=true', {
    as: bravo,
    body: invoiceBody({ dueDate: '2023-01-13', sourceModifiedDate: '2024-06-14T00:00:00.000Z' }),
  })
  expect(answer.body).toMatchObject({ wouldAnswer: 202, changed: [{ pointer: '/dueDate' }] })
})

describe('operators', () => {
  const read = (path: string) => hub.call('GET', `/operator/${path}`)

  test('list accounts of all cells in order', async () => {
    await hub.createCaller('alpha', { cell: 'b' })
    await hub.createCaller('charlie', { cell: 'main' })
    const pages = [await read('account?limit=3')]
    pages.push(await read(`account?limit=3&cursor=${pages[0]?.body.nextCursor}`))
    const ids = pages.map(({ body }) => body.items.map(({ id }: { id: string }) => id))
    expect(ids).toEqual([['acme', 'alpha', 'bravo'], ['charlie']])
    expect(pages[0]?.headers.get('x-missing-cells')).toBeNull()
  })

  test('create accounts in a cell, or in the one with the fewest', async () => {
    const create = (id: string, cell?: string) =>
      hub.call('POST', '/operator/account', { body: { id, ...(cell && { cell }) } })
    const counts = () =>
      rowsOf<{ main: number; b: number }>(
        database.url,
        `select (select count(*) from public.account)::integer as main,
           (select count(*) from cell_b.account)::integer as b`,
      )
    expect((await create('named', 'b')).status).toBe(201)
    const [before] = await counts()
    for (const id of ['any-1', 'any-2', 'any-3', 'any-4']) {
      expect((await create(id)).status).toBe(201)
    }
    const [after] = await counts()
    expect(Math.abs((after?.main ?? 0) - (after?.b ?? 0))).toBeLessThanOrEqual(1)
    expect((after?.main ?? 0) + (after?.b ?? 0)).toBe((before?.main ?? 0) + (before?.b ?? 0) + 4)
    const again = await create('named', 'main')
    expect([again.status, again.body.rule]).toEqual([409, 'account_exists'])
    const unknown = await create('lost', 'nowhere')
    expect([unknown.status, unknown.body.errors[0].rule]).toEqual([400, 'cell_unknown'])
  })

  test('find every invoice once, last changed first, page by page', async () => {
    for (const at of [0, 1, 2, 3]) {
      await push(bravo, `p${at}`)
      await push(hub.acme, `p${at}`)
    }
    const found: string[] = []
    let cursor = ''
    do {
      const { body } = await read(`invoice?limit=3&cursor=${encodeURIComponent(cursor)}`)
      for (const { accountId, record } of body.items) found.push(`${accountId} ${record.id}`)
      cursor = body.nextCursor ?? ''
    } while (cursor !== '')
    expect(found.slice(0, 4)).toEqual(['acme p3', 'bravo p3', 'acme p2', 'bravo p2'])
    expect(new Set(found).size).toBe(found.length)
    const stored = (await invoicesIn('public')).length + (await invoicesIn('cell_b')).length
    expect(found).toHaveLength(stored)
  })

  test('see operations, the audit log, customers and today of all cells', async () => {
    const operations = await read('operation?limit=4')
    const ids = operations.body.items.map((item: Found) => item.operation.operationId)
    expect(ids).toEqual(ids.toSorted().toReversed())
    const owners = new Set(operations.body.items.map(ownerOf))
    expect(owners).toEqual(new Set(['acme', 'bravo']))
    const customers = await read('customer')
    expect(customers.body.items.map(ownerOf)).toEqual(['acme', 'bravo'])
    const acts = await read('act?name=create-account')
    expect(acts.body.items.map(ownerOf)).toContain('named')
    const today = await read('today')
    const applied = today.body.writes.reduce(
      (sum: number, one: { applied: number }) => sum + one.applied,
      0,
    )
    const events = await rowsOf<{ count: number }>(
      database.url,
      `select count(distinct operation_id)::integer as count from
         (select operation_id from public.event union all select operation_id from cell_b.event) e`,
    )
    expect(applied).toBe(events[0]?.count)
  })

  test('act on accounts of any cell', async () => {
    const answer = await hub.call('PUT', '/operator/account/bravo', {
      body: { name: 'Bravo Ltd.', reason: 'test' },
      headers: { 'Idempotency-Key': 'rename' },
    })
    expect([answer.status, answer.body.name]).toEqual([200, 'Bravo Ltd.'])
    const csv = await read('invoice/export?accountId=bravo')
    expect(csv.text).toContain('bravo,b1,')
  })
})

test('commands see all cells, and back one up', async () => {
  const environment = { DATABASE_URL: database.url, BTHUB_PEPPER: '5e'.repeat(32) }
  const folder = mkdtempSync(join(tmpdir(), 'bthub-cells-'))
  try {
    const [listed, written] = await Promise.all([
      bthub(['cell', 'list', '--json'], environment),
      bthub(['backup', join(folder, 'b.backup'), '--cell', 'b', '--json'], environment),
    ])
    const cells = listed.json.cells.map(({ name, up }: { name: string; up: boolean }) => [name, up])
    expect(Object.fromEntries(cells)).toEqual({ main: true, b: true })
    const invoices = written.json.tables.find(({ name }: { name: string }) => name === 'invoice')
    expect(invoices.rows).toBe((await invoicesIn('cell_b')).length)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('a hub that serves one cell names the other’s cell in a 421', async () => {
  const other = await startHub({ databaseUrl: database.url, serves: 'main', acme: hub.acme })
  try {
    const answer = await other.call('GET', '/integration/invoice/b1', { as: bravo })
    expect([answer.status, answer.body.rule]).toEqual([421, 'cell_not_served'])
    expect(answer.body.reason).toContain('cell b')
    expect((await other.call('GET', '/integration/invoice/i1', {})).status).toBe(200)
    const list = await other.call('GET', '/operator/customer')
    expect(list.headers.get('x-missing-cells')).toBe('b')
    expect(list.body.items.map(ownerOf)).toEqual(['acme'])
  } finally {
    await other.stop()
  }
})

describe('a cell that does not answer', () => {
  let far: TestDatabase
  let own: TestHub
  let proxy: Awaited<ReturnType<typeof openDatabaseProxy>>
  let distant: Caller

  beforeAll(async () => {
    far = await createTestDatabase()
    proxy = await openDatabaseProxy(far.url)
    own = await startHub({ cells: [{ name: 'far', url: proxy.url }], cellOfAcme: 'main' })
    distant = await own.createCaller('distant', { cell: 'far' })
    await own.seed()
    const body = customerBody({ id: 'c1' })
    await own.call('POST', '/integration/customer', { as: distant, body })
  })
  afterAll(async () => {
    await own.stop()
    await proxy.close()
    await far.drop()
  })

  const readAs = (as: Caller) => own.call('GET', '/integration/customer/c1', { as })

  test('costs its own accounts a 503, and others nothing', async () => {
    expect((await readAs(distant)).status).toBe(200)
    proxy.set('black hole')
    await eventually(() => own.logged.some(({ event }) => event === 'cell-down'))
    const startedMs = performance.now()
    const refused = await readAs(distant)
    expect([refused.status, refused.body.rule]).toEqual([503, 'cell_unavailable'])
    expect(refused.headers.get('retry-after')).toBe('1')
    expect((await readAs(own.acme)).status).toBe(200)
    const body = invoiceBody({ dueDate: '2023-01-14', sourceModifiedDate: '2024-07-01T00:00:00Z' })
    expect((await own.call('PUT', '/integration/invoice/i1', { body })).status).toBe(202)
    expect(performance.now() - startedMs).toBeLessThan(1_000)
  })

  test('is named in lists, the export and today, and the rest is shown', async () => {
    for (const path of ['customer', 'invoice', 'operation', 'account', 'today', 'act']) {
      const answer = await own.call('GET', `/operator/${path}`)
      expect([path, answer.status]).toEqual([path, 200])
      expect([path, answer.headers.get('x-missing-cells')]).toEqual([path, 'far'])
    }
    const list = await own.call('GET', '/operator/customer')
    expect(list.body.items.map(ownerOf)).toEqual(['acme'])
    const csv = await own.call('GET', '/operator/invoice/export')
    expect(csv.text).toContain('acme,i1,')
    expect(csv.text).toContain('Not complete: no answer from cell far.')
  })

  test('is ready all the same', async () => {
    const ready = await fetch(`${own.url}/health/ready`)
    expect(ready.status).toBe(200)
  })

  test('is used again when it answers', async () => {
    proxy.set('reset')
    proxy.set('open')
    await eventually(async () => (await readAs(distant)).status === 200)
    const list = await own.call('GET', '/operator/customer')
    expect(list.headers.get('x-missing-cells')).toBeNull()
    expect(list.body.items).toHaveLength(2)
  })
})
