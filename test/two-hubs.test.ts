// Two hubs before one database: what one process promises holds for both together. They are
// processes of their own; nothing is shared but PostgreSQL and the pepper.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { moveInvoice, type HubAction } from '../src/domain/invoices/move-invoice.ts'
import { commitLimits } from '../src/store/unit-of-work/commit-limits.ts'
import { openStore } from '../src/store/postgres-store.ts'
import { openPools, createTestDatabase, rowsOf, type TestDatabase } from './support/database.ts'
import { openHistoryOracle } from './support/history-oracle.ts'
import { openHttpClient, type Reply } from './support/http-client.ts'
import {
  createCaller,
  newDataFolder,
  startHubProcess,
  testPepper,
  type HubProcess,
} from './support/hub-process.ts'
import type { Caller } from './support/hub.ts'
import { randomFrom, seedInvoices, startLoad } from './support/invoice-load.ts'
import { quantiles, report } from './support/report.ts'
import { lockCells, moveCells, claimCells } from './support/status-tables.ts'
import { bodyOf, clockOf, openWriteHistory } from './support/write-history.ts'
import { sized } from './support/sized.ts'

const seed = Number(process.env['BTHUB_TEST_SEED'] ?? Date.now() % 1_000_000)
const random = randomFrom(seed)
const folder = newDataFolder()
const client = openHttpClient()
let database: TestDatabase
let hubs: readonly [HubProcess, HubProcess]

beforeAll(async () => {
  database = await createTestDatabase()
  const options = { dataFolder: folder, databaseUrl: database.url }
  // Both find the database empty: they migrate it at once.
  hubs = await Promise.all([startHubProcess(options), startHubProcess(options)])
})

afterAll(async () => {
  client.close()
  for (const hub of hubs) hub.signal('SIGTERM')
  await Promise.all(hubs.map((hub) => hub.ended))
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

const urlOf = (at: number): string => hubs[at % hubs.length]?.url ?? ''

/** An account with customer `c1` and invoices, made through the first hub. */
async function openAccount(accountId: string, invoiceIds: readonly string[]) {
  const as = await createCaller(database.url, accountId)
  const history = openWriteHistory(join(folder, `${accountId}.jsonl`))
  await seedInvoices({ client, history, as, url: urlOf(0), invoiceIds })
  return { as, history, oracle: openHistoryOracle(accountId, history) }
}

const idsOf = (count: number) => Array.from({ length: count }, (_, at) => `inv-${at}`)

const put = (at: number, as: Caller, path: string, body: object, headers = {}): Promise<Reply> =>
  client.send({ method: 'PUT', url: `${urlOf(at)}/integration/${path}`, as, body, headers })

describe('64 clients on 10 invoices, at both hubs', { timeout: 120_000 }, () => {
  const invoiceIds = idsOf(10)
  const writes = sized(1_000, 6_000)

  test('gives each version once and numbers the feed without a gap', async () => {
    const { as, history, oracle } = await openAccount('crowd', invoiceIds)
    const began = performance.now()
    const mix = { create: 0.03, cancel: 0.03, faulty: 0.03, withIdempotencyKey: 0.05 }
    const load = { client, history, as, clients: 64, urlFor: urlOf, invoiceIds, random, mix }
    await startLoad({ ...load, writesMax: writes }).ended
    const seconds = (performance.now() - began) / 1000

    const look = await oracle.look(database.url, { all: true })
    expect({ seed, problems: look.problems }).toEqual({ seed, problems: [] })
    const ended = [...history.ended.values()]
    expect(ended.filter((write) => write.class === 'unknown')).toEqual([])
    expect(history.ended.size).toBeGreaterThanOrEqual(writes)

    const stored = await rowsOf<{ id: string; clock: string; number: string }>(
      database.url,
      `select id, source_modified_date as clock, invoice_number as number from invoice
       where account_id = 'crowd'`,
    )
    for (const id of invoiceIds) {
      // The latest of the source's clocks stands, in whatever order the pushes came.
      const accepted = ended.filter((write) => write.id === id && write.class === 'acknowledged')
      const latest = Math.max(...accepted.map((write) => write.n))
      expect(stored.find((row) => row.id === id)).toEqual({
        id,
        clock: clockOf(latest),
        number: `W-${latest}`,
      })
    }
    const verdicts = (verdict: string) => ended.filter((write) => write.verdict === verdict).length
    report('two hubs', {
      seed,
      writes: ended.length,
      applied: verdicts('applied'),
      superseded: verdicts('superseded'),
      refused: verdicts('refused'),
      events: look.lastSeq,
      'anomalies (upper bound 95 %)': `0 (3/${ended.length})`,
      'writes a second': Math.round(ended.length / seconds),
      'answered after, ms': quantiles(ended.map((write) => write.ms)),
    })
  })
})

describe('one Idempotency-Key sent 32 times at once, to both hubs', { timeout: 180_000 }, () => {
  test('executes once, and answers all with the same or with 409', async () => {
    const { as } = await openAccount('repeats', ['inv-0'])
    const bursts = 25
    let replays = 0
    for (let burst = 0; burst < bursts; burst += 1) {
      const headers = { 'Idempotency-Key': `burst-${burst}` }
      const send = (at: number) => put(at, as, 'invoice/inv-0', bodyOf(100 + burst), headers)
      const replies = await Promise.all(Array.from({ length: 32 }, (_, at) => send(at)))
      const done = replies.filter((reply) => reply.status === 202)
      const others = replies.filter((reply) => reply.status !== 202)
      const first = done.filter((reply) => reply.headers['idempotency-replayed'] === undefined)
      expect(first).toHaveLength(1)
      expect(new Set(done.map((reply) => reply.text)).size).toBe(1)
      expect(first[0]?.body.details).toMatchObject({ verdict: 'applied', version: burst + 2 })
      for (const reply of others) {
        expect(reply).toMatchObject({ status: 409, body: { rule: 'idempotency_key_running' } })
      }
      const later = await Promise.all([send(0), send(1)])
      expect(later.map((reply) => reply.text)).toEqual([done[0]?.text, done[0]?.text])
      replays += done.length - 1
    }
    const [counted] = await rowsOf<{ version: number; events: number }>(
      database.url,
      `select version, (select count(*)::integer from event where account_id = 'repeats'
         and record_id = 'inv-0') as events from invoice where account_id = 'repeats'`,
    )
    expect(counted).toEqual({ version: bursts + 1, events: bursts + 1 })
    report('one key, 32 at once', {
      bursts,
      'executions beyond one': 0,
      'replayed within the bursts': replays,
    })
  })
})

describe('the same invoice created at both hubs at once', { timeout: 180_000 }, () => {
  test('is created once: one 201, and 409 with its id for the others', async () => {
    const { as } = await openAccount('creators', [])
    for (let round = 0; round < 20; round += 1) {
      const id = `made-${round}`
      const body = { id, ...bodyOf(round + 1) }
      const create = (at: number) =>
        client.send({ method: 'POST', url: `${urlOf(at)}/integration/invoice`, as, body })
      const replies = await Promise.all(Array.from({ length: 16 }, (_, at) => create(at)))
      const [created, ...more] = replies.filter((reply) => reply.status === 201)
      expect(more).toEqual([])
      for (const reply of replies.filter((each) => each !== created)) {
        expect(reply).toMatchObject({
          status: 409,
          body: {
            blueTapeId: created?.body.blueTapeId,
            reason: 'Invoice already exists.',
            details: { verdict: 'unchanged', version: 1 },
          },
        })
      }
    }
    const [counted] = await rowsOf<{ events: number; last: number }>(
      database.url,
      `select count(*)::integer as events, max(seq)::integer as last from event
       where account_id = 'creators' and record_kind = 'invoice'`,
    )
    expect(counted?.events).toBe(20)
  })
})

describe(
  'pushes, cancels and moves of the hub on one invoice at once',
  { timeout: 180_000 },
  () => {
    const moves: readonly HubAction[] = [
      'request_credit',
      'approve',
      'approve_automatically',
      'reject',
      'start_payout',
      'pay',
      'fail',
      'settle',
    ]

    test('leave a history with legal steps only', async () => {
      const invoiceIds = idsOf(40)
      const { as } = await openAccount('racers', invoiceIds)
      const mover = openMover()
      const stored = invoiceIds.length
      const answers = await Promise.all(
        invoiceIds.flatMap((id, at) => [
          ...Array.from({ length: 5 }, (_, push) => {
            const status = push % 2 === 0 ? 'Placed' : 'Draft'
            return put(push, as, `invoice/${id}`, { ...bodyOf(stored + at * 5 + push + 1), status })
          }),
          ...Array.from({ length: 8 }, () => mover.move(id, pick(moves))),
          ...(at % 2 === 0 ? [put(at, as, `invoice/${id}/cancel`, {})] : []),
          ...Array.from({ length: 4 }, () => mover.move(id, pick(moves))),
        ]),
      )
      await mover.close()
      const statuses = answers.filter((answer) => answer !== null).map((answer) => answer.status)
      expect(statuses.filter((status) => ![202, 409].includes(status))).toEqual([])

      const steps = await readSteps('racers')
      expect(steps.filter((step) => !isLegal(step))).toEqual([])
      const ends = steps.filter(({ from }) => from === 'Paid' || from === 'Canceled')
      expect(ends.filter(({ from, to }) => from !== to)).toEqual([])
      report('racing moves', {
        seed,
        steps: steps.length,
        'kinds of step': new Set(steps.map(({ from, to }) => `${from} ${to}`)).size,
        illegal: 0,
      })
    })
  },
)

describe('locks', { timeout: 180_000 }, () => {
  test('are taken in one order by updates of customers and creations of their invoices', async () => {
    const { as } = await openAccount('families', [])
    const deadlocksBefore = await deadlocks()
    const rounds = sized(10, 150)
    const answers = await Promise.all(
      Array.from({ length: rounds }, (_, round) => [
        put(round, as, 'customer/c1', customerOf(round)),
        client.send({
          method: 'POST',
          url: `${urlOf(round + 1)}/integration/invoice`,
          as,
          body: { id: `made-${round}`, ...bodyOf(round + 1) },
        }),
      ]).flat(),
    )
    const statuses = new Set(answers.map((answer) => answer.status))
    expect([...statuses].filter((status) => status > 202)).toEqual([])
    expect(await deadlocks()).toBe(deadlocksBefore)
    report('customers and their invoices at once', {
      writes: answers.length,
      deadlocks: 0,
      'answered after, ms': quantiles(answers.map((answer) => answer.ms)),
    })
  })

  test('that end in a deadlock are tried again', async () => {
    const { as } = await openAccount('circle', ['inv-0'])
    const other = await connect()
    await other.query('begin')
    await other.query(neverFound)
    await other.query(`select 1 from feed where account_id = 'circle' for update`)
    const push = put(0, as, 'invoice/inv-0', bodyOf(2))
    await waitInCircle(other, 'circle')
    await other.query('commit')
    await other.end()
    expect(await push).toMatchObject({ status: 202, body: { details: { version: 2 } } })
  })

  test('that end in a deadlock again and again give 503, and no part of the write', async () => {
    const { as } = await openAccount('circles', ['inv-0'])
    const other = await connect()
    await other.query('begin')
    await other.query(neverFound)
    await other.query(`select 1 from feed where account_id = 'circles' for update`)
    const push = put(0, as, 'invoice/inv-0', bodyOf(2))
    for (let tries = 0; tries <= commitLimits.retriesMax; tries += 1) {
      await waitInCircle(other, 'circles')
      // Gives the invoice back and keeps the counter.
      await other.query('rollback to turn')
    }
    const refused = await push
    await other.query('rollback')
    await other.end()
    expect(refused).toMatchObject({ status: 503, body: { code: '503' } })
    expect(refused.headers['retry-after']).toBe('1')
    expect(refused.ms).toBeLessThan(10_000)
    const traces = await rowsOf(
      database.url,
      `select version from invoice where account_id = 'circles' and version > 1
       union all select version from event where account_id = 'circles' and version > 1
       union all select 0 from operation where account_id = 'circles'`,
    )
    expect(traces).toEqual([])
    expect(await put(1, as, 'invoice/inv-0', bodyOf(2))).toMatchObject({ status: 202 })
  })
})

describe('the last places for endpoints', () => {
  test('are given to as many as there are, of 200 calls at once; what is deleted makes room', async () => {
    const { as } = await openAccount('endpoints', [])
    const path = '/integration/webhook-endpoint'
    // Nothing is delivered to one that is not enabled.
    const body = { url: 'https://8.8.8.8/', enabled: false }
    const create = (at: number) =>
      client.send({ method: 'POST', url: `${urlOf(at)}${path}`, as, body })
    const first = await Promise.all(Array.from({ length: 200 }, (_, at) => create(at)))
    const made = first.filter(({ status }) => status === 201)
    const full = first.filter(({ status }) => status === 409)
    expect([made.length, full.length]).toEqual([100, 100])
    expect(new Set(full.map((reply) => reply.body.rule))).toEqual(
      new Set(['too_many_webhook_endpoints']),
    )
    const [deleted, again] = await Promise.all([
      Promise.all(
        made.slice(0, 30).map(({ body: { id } }, at) => {
          return client.send({ method: 'DELETE', url: `${urlOf(at)}${path}/${id}`, as })
        }),
      ),
      Promise.all(Array.from({ length: 60 }, (_, at) => create(at))),
    ])
    expect(new Set(deleted.map(({ status }) => status))).toEqual(new Set([202]))
    const more = again.filter(({ status }) => status === 201)
    const kept = await rowsOf<{ status: string }>(
      database.url,
      `select status from webhook_endpoint where account_id = 'endpoints'`,
    )
    expect(kept.filter(({ status }) => status !== 'deleted')).toHaveLength(70 + more.length)
    expect(more.length).toBeLessThanOrEqual(30)
  })
})

/** Who waits longest looks for a circle, and ends it by giving up: that has to be the hub. */
const neverFound = `set local deadlock_timeout = '1min'`

/** Should the hub have looked already, it waits anew when its lock times out, and looks again. */
async function waitInCircle(other: Client, account: string): Promise<void> {
  await hubWaits(other)
  await other.query('savepoint turn')
  await other.query(`select 1 from invoice where account_id = '${account}' for update`)
}

type Step = { id: string; type: string; from: string; to: string; amount: boolean }

async function readSteps(accountId: string): Promise<Step[]> {
  return rowsOf<Step>(
    database.url,
    `select record_id as id, type, data->>'status' as to,
       lag(data->>'status') over record as from,
       data->'content'->>'subTotal' <> lag(data->'content'->>'subTotal') over record as amount
     from event where account_id = $1 and record_kind = 'invoice'
     window record as (partition by record_id order by seq)
     order by seq`,
    [accountId],
  ).then((rows) => rows.filter((row) => row.from !== null))
}

/** By the tables that were written out by hand: who may lead where, and what is locked. */
function isLegal({ from, to, amount }: Step): boolean {
  const led = [...claimCells, ...moveCells].some((cell) => cell.status === from && cell.cell === to)
  const lock = lockCells.find((cell) => cell.row === '/subTotal' && cell.status === from)
  return (from === to || led) && (!amount || lock?.cell === 'open')
}

function pick<T>(items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new RangeError('nothing to pick from')
  return item
}

/** A third store on the database, for what no call does yet. */
function openMover() {
  const own = openPools(database.url)
  const pepper = Buffer.from(testPepper, 'hex')
  const store = openStore({ database: own, clock: () => new Date(), pepper })
  let count = 0
  return {
    close: () => store.close(),
    async move(id: string, action: HubAction): Promise<null> {
      count += 1
      const operationId = `00000000-0000-7000-8000-${String(count).padStart(12, '0')}`
      const attempt = {
        operationId,
        accountId: 'racers',
        name: 'move-invoice',
        keyId: null,
        requestId: null,
        recordKind: 'invoice',
        recordId: id,
        sent: null,
      } as const
      const load = [{ kind: 'invoice', id, access: 'write' }] as const
      await store
        .change({ attempt, load, idempotency: null }, (loaded, context) => {
          const invoice = loaded.get('invoice', id)
          if (invoice === null) throw new Error(`no invoice ${id}`)
          return moveInvoice(invoice, action, context)
        })
        .catch((error: { code?: unknown }) => {
          if (error.code !== 'conflict') throw error
        })
      return null
    },
  }
}

async function connect(): Promise<Client> {
  const own = new Client({ connectionString: database.url })
  await own.connect()
  return own
}

/** Until a hub waits for a lock that this connection holds. */
async function hubWaits(own: Client): Promise<void> {
  for (;;) {
    const { rowCount } = await own.query(
      `select 1 from pg_stat_activity
       where application_name = 'bthub' and pg_backend_pid() = any(pg_blocking_pids(pid))`,
    )
    if ((rowCount ?? 0) > 0) return
  }
}

async function deadlocks(): Promise<number> {
  const [row] = await rowsOf<{ deadlocks: number }>(
    database.url,
    `select deadlocks::integer from pg_stat_database where datname = current_database()`,
  )
  return row?.deadlocks ?? 0
}

function customerOf(round: number) {
  return {
    firstName: 'Ada',
    lastName: `Example ${round}`,
    emailAddress: 'ada@example.com',
    cellPhoneNumber: '+15550100',
    sourceModifiedDate: clockOf(round + 1),
  }
}
