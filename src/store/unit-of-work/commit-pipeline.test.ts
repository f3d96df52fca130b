// Consecutive groups on one connection, and what happens to a group sent after one that fails.
import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultPolicies } from '../../domain/accounts/account.ts'
import { decimal } from '../../domain/decimal.ts'
import type { Invoice } from '../../domain/invoices/invoice.ts'
import type { Decision } from '../../domain/verdict.ts'
import {
  openPools,
  createMigratedDatabase,
  rowsOf,
  runOn,
  type TestDatabase,
} from '../../../test/support/database.ts'
import { customer, invoiceIn } from '../../../test/support/domain-fixtures.ts'
import { eventually } from '../../../test/support/eventually.ts'
import { sized } from '../../../test/support/sized.ts'
import { commitLimits } from './commit-limits.ts'
import { runBatch } from './statement-pipeline.ts'
import { openStore } from '../postgres-store.ts'
import { databaseLimits } from '../ask.ts'
import type { ChangeRequest, Decide, RecordRef } from './change-port.ts'
import type { Store } from '../store.ts'

const account = 'acme'
let testDatabase: TestDatabase
let store: Store
let operations = 0

beforeAll(openFreshStore)

async function openFreshStore(): Promise<void> {
  testDatabase = await createMigratedDatabase()
  const database = openPools(testDatabase.url)
  store = openStore({ database, clock: () => new Date(), pepper: Buffer.alloc(32) })
  const createdAt = '2026-01-01T00:00:00.000Z'
  await store.createAccount({ id: account, name: null, policies: defaultPolicies, createdAt })
  await store.change(requestOf([{ kind: 'customer', id: customer.id, access: 'write' }]), () => {
    const record = { ...customer, blueTapeId: 'c00000000001', version: 1 }
    const write = { record, event: { type: 'customer.created', changes: [] } } as const
    return { verdict: 'applied', record, changed: [], warnings: [], writes: [write] }
  })
}

afterAll(closeStore)

async function closeStore(): Promise<void> {
  await store.close()
  await testDatabase.drop()
}

function requestOf(load: readonly RecordRef[]): ChangeRequest {
  operations += 1
  const operationId = `00000000-0000-7000-8000-${String(operations).padStart(12, '0')}`
  const [own] = load
  return {
    attempt: {
      operationId,
      accountId: account,
      name: 'test',
      keyId: null,
      requestId: null,
      recordKind: own?.kind ?? 'invoice',
      recordId: own?.id ?? null,
      sent: null,
    },
    load,
    idempotency: null,
  }
}

/** Creates the invoice, or writes its next version. `more` is read without a hint. */
function push(id: string, fields: Partial<Invoice> = {}, more: readonly RecordRef[] = []) {
  const decide: Decide<Invoice> = (loaded, { blueTapeId }) => {
    for (const ref of more) loaded.get(ref.kind, ref.id)
    const stored = loaded.get('invoice', id)
    return stored === null
      ? applied({
          ...invoiceIn('Placed', { id, blueTapeId, version: 1, hubVersion: 0 }),
          ...fields,
        })
      : applied({ ...stored, version: stored.version + 1, ...fields })
  }
  const request = requestOf([{ kind: 'invoice', id, access: 'write' }])
  return store.change(request, decide).then(
    ({ record }) => record.version,
    (error: unknown) => error,
  )
}

function applied(record: Invoice): Decision<Invoice> {
  const type = record.version === 1 ? 'invoice.created' : 'invoice.updated'
  return {
    verdict: 'applied',
    record,
    changed: [],
    warnings: [],
    writes: [{ record, event: { type, changes: [] } }],
  }
}

/** Changes an invoice as another hub would, synchronously, while a decision runs. */
function changeElsewhere(id: string): void {
  const script = `import { Client } from 'pg'
    const client = new Client({ connectionString: process.env.URL })
    await client.connect()
    await client.query('update invoice set version = 2, hub_version = 7 where id = $1', [process.env.ID])
    await client.end()`
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, URL: testDatabase.url, ID: id },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
}

const rising = (count: number, first = 1) => Array.from({ length: count }, (_, at) => first + at)

async function hubConnections(): Promise<number[]> {
  const rows = await rowsOf<{ pid: number }>(
    testDatabase.url,
    `select pid from pg_stat_activity
     where datname = current_database() and application_name = 'bthub'`,
  )
  return rows.map(({ pid }) => pid)
}

function eventsOf(id: string) {
  return rowsOf<{ version: number; transaction: string }>(
    testDatabase.url,
    `select version, xmin::text as transaction from event
     where account_id = '${account}' and record_id = $1 order by seq`,
    [id],
  )
}

describe('consecutive groups', () => {
  test('keep the order of changes when one of them fails', async () => {
    const { content } = invoiceIn('Placed')
    const wrong = { content: { ...content, amountDue: decimal('9999') } }
    const before = rising(commitLimits.groupMax).map(() => push('order'))
    const failing = push('wrong', wrong)
    const after = rising(commitLimits.groupMax * 3).map(() => push('order'))
    const count = commitLimits.groupMax * 4
    expect(await Promise.all([...before, ...after])).toEqual(rising(count))
    expect(await failing).toMatchObject({ code: '23514' })
    expect((await eventsOf('order')).map(({ version }) => version)).toEqual(rising(count))
  })

  test('keep the order of changes while another transaction holds a record locked', async () => {
    const ids = ['locked', 'free']
    await Promise.all(ids.map((id) => push(id)))
    const holder = runOn(
      testDatabase.url,
      `begin; select 1 from invoice where id = 'locked' for update; select pg_sleep(1); commit`,
    )
    await eventually(async () => {
      const [row] = await rowsOf<{ held: boolean }>(
        testDatabase.url,
        `select exists (select from pg_stat_activity
           where state = 'active' and query like '%pg_sleep(1)%' and pid <> pg_backend_pid()) as held`,
      )
      return row?.held === true
    })
    const sent = rising(commitLimits.groupMax * 2).flatMap(() => ids.map((id) => push(id)))
    const versions = rising(commitLimits.groupMax * 2, 2).flatMap((version) => [version, version])
    expect(await Promise.all(sent)).toEqual(versions)
    await holder
  })

  test('load what a decision asks for, and repeat the decision', async () => {
    const other: RecordRef = { kind: 'customer', id: customer.id, access: 'read' }
    const sent = rising(10).map((nth) => push('asking', {}, nth % 3 === 0 ? [other] : []))
    expect(await Promise.all(sent)).toEqual(rising(10))
    expect((await eventsOf('asking')).map(({ version }) => version)).toEqual(rising(10))
  })

  test.each([
    ['alone', []],
    ['among others', ['beside']],
  ])(
    'repeat the decision on a record that was changed since it was read: %s',
    async (how, others) => {
      const id = `raced ${how}`
      await Promise.all([push(id), ...others.map((other) => push(other))])
      // For a while after a conflict, groups lock what they load, so nothing could interfere.
      for (let group = 0; group < commitLimits.lockedAfterRace; group += 1) await push('calm')
      const connections = await hubConnections()
      // They are committed together, while the pipeline is busy with another.
      const busy = others.map(() => push('busy'))
      let decisions = 0
      const request = requestOf([{ kind: 'invoice', id, access: 'write' }])
      const raced = store.change<Invoice>(request, (loaded) => {
        const stored = loaded.get('invoice', id)
        if (stored === null) throw new Error('the invoice is not there')
        decisions += 1
        if (decisions === 1) changeElsewhere(id)
        return applied({ ...stored, version: stored.version + 1 })
      })
      const beside = others.map((other) => push(other))
      const after = rising(commitLimits.groupMax * 2).map(() => push(id))
      expect((await raced).record).toMatchObject({ version: 3, hubVersion: 7 })
      expect(decisions).toBe(2)
      expect(await Promise.all(after)).toEqual(rising(commitLimits.groupMax * 2, 4))
      expect(await Promise.all(beside)).toEqual(others.map(() => 2))
      await Promise.all(busy)
      const [row] = await rowsOf<{ version: number; hub_version: number }>(
        testDatabase.url,
        'select version, hub_version from invoice where id = $1',
        [id],
      )
      expect(row).toEqual({ version: commitLimits.groupMax * 2 + 3, hub_version: 7 })
      // Such a failure does not cost a connection.
      expect(await hubConnections()).toEqual(expect.arrayContaining(connections))
    },
  )

  test('are refused when their connection is lost, unlike later ones', async () => {
    const sent = rising(commitLimits.groupMax * 6).map((nth) => push(`cut-${nth % 200}`))
    const killed = rowsOf(
      testDatabase.url,
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
    )
    const outcomes = await Promise.all(sent)
    await killed
    for (const outcome of outcomes.filter((one) => typeof one !== 'number')) {
      expect(outcome).toMatchObject({ code: 'unavailable' })
    }
    expect(typeof (await push('after-the-cut'))).toBe('number')
    const [row] = await rowsOf<{ events: number; versions: number }>(
      testDatabase.url,
      `select (select count(*) from event where record_id like 'cut-%')::int as events,
         (select coalesce(sum(version), 0) from invoice where id like 'cut-%')::int as versions`,
    )
    expect(row?.events).toBe(row?.versions)
    expect(row?.events).toBeGreaterThanOrEqual(
      outcomes.filter((one) => typeof one === 'number').length,
    )
  })
})

describe('a write transaction', () => {
  test('is ended by PostgreSQL 17 and later when it is never completed', async () => {
    const database = openPools(testDatabase.url)
    const client = await database.connectForWrites()
    const [result] = await runBatch(client, [
      {
        name: 'transaction-timeout',
        text: `select setting, unit from pg_settings where name = 'transaction_timeout'`,
        gives: 'rows',
      },
    ])
    client.release()
    await database.close()
    const version = await rowsOf<{ number: number }>(
      testDatabase.url,
      `select current_setting('server_version_num')::int as number`,
    )
    const setting = { setting: String(databaseLimits.transactionTimeoutMs), unit: 'ms' }
    expect(result?.rows).toEqual((version[0]?.number ?? 0) >= 170_000 ? [setting] : [])
  })
})

describe('a growing table', () => {
  test('is not scanned by a plan made when it was empty', { timeout: 60_000 }, async () => {
    await closeStore()
    await openFreshStore()
    // The planner assumes that a table is empty only after it was analyzed.
    await runOn(testDatabase.url, 'analyze invoice')
    await runOn(testDatabase.url, 'alter table invoice set (autovacuum_enabled = off)')
    await Promise.all([push('first'), push('second'), push('third')])
    await runOn(
      testDatabase.url,
      `insert into invoice (account_id, id, blue_tape_id, version, hub_version, status,
         invoice_number, customer_id, invoice_date, due_date, expiration_date, sub_total,
         tax_amount, total_amount, amount_due, lines, sales_info, source_modified_date, created_at,
         updated_at)
       select '${account}', 'i-' || n, lpad(to_hex(n), 12, '0'), 1, 0, 'Placed', 'N-' || n,
         '${customer.id}', '2026-01-01', '2026-02-01', '2026-03-01', 100, 10, 110, 110, '[]', '[]',
         '2026-01-01', now(), now()
       from generate_series(1, ${sized(20_000, 100_000)}) as n`,
    )
    // As many groups as a hub has in a second, of two changes each, since a single change has another statement.
    for (let group = 0; group < sized(100, 300); group += 1)
      await Promise.all([push('i-1'), push('i-2')])
    const before = await rowsRead()
    for (let group = 0; group < 20; group += 1) await Promise.all([push('i-3'), push('i-4')])
    expect((await rowsRead()) - before).toBeLessThan(10_000)
  })

  /** Rows fetched by indexes; a connection reports them after it was idle for a second. */
  async function rowsRead(): Promise<number> {
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    await push('i-5')
    const [row] = await rowsOf<{ read: number }>(
      testDatabase.url,
      `select idx_tup_fetch::int as read from pg_stat_user_tables where relname = 'invoice'`,
    )
    return row?.read ?? 0
  }
})
