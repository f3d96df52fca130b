// Workers that have work which can't be done: how often each looks for it. A database that refuses an update, or another
// hub that holds everything, must not be asked again and again.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startImports } from '../src/customer-import/start-imports.ts'
import { HubError } from '../src/domain/hub-error.ts'
import { openSandbox } from '../src/payments/sandbox.ts'
import { startPayments } from '../src/payments/start-payments.ts'
import { prune } from '../src/prune.ts'
import type { Store } from '../src/store/store.ts'
import type { QueueOutcomes } from '../src/store/webhooks/webhook-port.ts'
import { openOutcomeWriter } from '../src/webhooks/outcome-writer.ts'
import { runOn } from './support/database.ts'
import { makeAccount, makeEndpoint, startOwnDispatcher } from './support/own-dispatcher.ts'
import { startHub, type TestHub } from './support/hub.ts'

let hub: TestHub
let store: Store
const log = { info() {}, warn() {}, error() {} }

beforeAll(async () => {
  hub = await startHub()
  ;({ store } = hub.app.backend)
  await runOn(
    hub.databaseUrl,
    `create function refuse() returns trigger language plpgsql as $$ begin return null; end $$;
     create function fail() returns trigger language plpgsql as $$ begin raise exception 'as the test asked'; end $$`,
  )
})
afterAll(() => hub.stop())

/** Counts calls, and resolves with the time that the first so many took, in ms. */
function counter(rounds: number) {
  let count = 0
  let began = 0
  let finish = (_ms: number): void => undefined
  const done = new Promise<number>((resolve) => (finish = resolve))
  return {
    done,
    count: () => count,
    seen() {
      count += 1
      if (count === 1) began = performance.now()
      if (count === rounds) finish(performance.now() - began)
    },
  }
}

describe('a worker waits longer and longer', () => {
  test.each(['refuse', 'fail'])(
    'for payments that are due and can not be claimed: %s',
    async (how) => {
      await runOn(
        hub.databaseUrl,
        `insert into payment (account_id, id, blue_tape_id, version, hub_version, direction, purpose, method, status,
         amount, items, attempt, started_at, created_at, updated_at)
       select 'acme', '${how}' || n, '${how}' || n, 1, 0, 'in', 'invoices', 'ach', 'Processing', 1, '[]', 1, now(), now(), now()
       from generate_series(1, 60) n;
       create trigger held before update on payment for each row execute function ${how}()`,
      )
      const rounds = counter(3)
      const findDuePayments: Store['findDuePayments'] = (limit) => {
        rounds.seen()
        return store.findDuePayments(limit)
      }
      const provider = openSandbox({ delayMs: 0 })
      const worker = startPayments({ store: { ...store, findDuePayments }, provider, log })
      // Half a second, and then a whole one.
      expect(await rounds.done).toBeGreaterThan(1_400)
      await worker.stop()
      await runOn(
        hub.databaseUrl,
        `drop trigger held on payment; delete from payment where account_id = 'acme'`,
      )
    },
  )

  test.each(['refuse', 'fail'])(
    'for imports that are due and can not be claimed: %s',
    async (how) => {
      await runOn(
        hub.databaseUrl,
        `insert into account (account_id, name, created_at) select '${how}' || n, null, now() from generate_series(1, 4) n;
       insert into customer_import (account_id, import_id, status, started_at)
         select '${how}' || n, gen_random_uuid(), 'running', now() from generate_series(1, 4) n;
       create trigger held before update on customer_import for each row execute function ${how}()`,
      )
      const rounds = counter(3)
      const findDueImports: Store['findDueImports'] = (limit) => {
        rounds.seen()
        return store.findDueImports(limit)
      }
      const client = { exchange: () => Promise.reject(new Error('never asked')) }
      const worker = startImports({
        store: { ...store, findDueImports },
        client,
        customers: { read: () => null, maskedText: () => '' },
        headersFor: () => ({}),
        clock: () => new Date(),
        log,
        observe: () => undefined,
      })
      expect(await rounds.done).toBeGreaterThan(1_400)
      await worker.stop()
      await runOn(
        hub.databaseUrl,
        'drop trigger held on customer_import; delete from customer_import',
      )
    },
  )

  test('for webhooks whose endpoints are all held by another hub', async () => {
    await makeAccount(store, 'held')
    await makeEndpoint(store, 'held', 'http://127.0.0.1:9/')
    await runOn(
      hub.databaseUrl,
      `update webhook_endpoint set holder = gen_random_uuid(), lease_until = now() + interval '1 hour'`,
    )
    const rounds = counter(8)
    const wakes: (() => void)[] = []
    const leaseQueues: Store['leaseQueues'] = (claim) => {
      rounds.seen()
      // An event comes whenever the hub looks.
      setImmediate(() => wakes.forEach((wake) => wake()))
      return store.leaseQueues(claim)
    }
    const onEvent: Store['onEvent'] = (listen) => wakes.push(() => listen('held', 'customer'))
    const worker = startOwnDispatcher({ store: { ...store, leaseQueues, onEvent } })
    // 20, 40, 80 and then 160 ms each.
    expect(await rounds.done).toBeGreaterThan(600)
    await worker.stop()
  })

  test('for webhooks while the database can not be asked', async () => {
    const rounds = counter(3)
    const leaseQueues: Store['leaseQueues'] = () => {
      rounds.seen()
      return Promise.reject(new HubError('unavailable', 'The database does not answer.'))
    }
    const worker = startOwnDispatcher({ store: { ...store, leaseQueues } })
    expect(await rounds.done).toBeGreaterThan(1_400)
    const stopping = performance.now()
    await worker.stop()
    expect(performance.now() - stopping).toBeLessThan(400)
  })
})

describe('an outcome writer', () => {
  const settlementOf = (endpointId: string): QueueOutcomes => ({
    accountId: 'acme',
    endpointId,
    holder: 'h',
    round: 0,
    takenSeq: 0,
    outcomes: [],
    degraded: false,
    release: false,
  })
  const ids = Array.from({ length: 20 }, (_, at) => `e${at}`)

  test.each([
    ['once together while the database is away', new HubError('unavailable', 'away'), 2],
    ['one by one when one of them can not be written', new Error('a constraint'), 21],
  ])('writes %s', async (_, error, asked) => {
    let calls = 0
    const writeQueueOutcomes = () => {
      calls += 1
      return Promise.reject(error)
    }
    const outcomeWriter = openOutcomeWriter({
      store: { writeQueueOutcomes },
      limits: { leaseMs: 1_000, outcomesPerWriteMax: 512 },
    })
    const outcomes = await Promise.allSettled(
      ids.map((id) => outcomeWriter.write(settlementOf(id))),
    )
    expect(outcomes.map(({ status }) => status)).toEqual(ids.map(() => 'rejected'))
    // The first one comes alone: the others gather behind it.
    expect(calls).toBe(asked)
  })
})

test('pruning goes on with the other accounts when one of them can not be pruned', async () => {
  const pruned: string[] = []
  const failing: Store['prune'] = async (accountId) => {
    pruned.push(accountId)
    throw new Error('as the test asked')
  }
  const warned: unknown[] = []
  const warn = (_: string, fields?: Readonly<Record<string, unknown>>) =>
    warned.push(fields?.['accountId'])
  await prune({
    store: { ...store, prune: failing },
    clock: () => new Date(),
    log: { ...log, warn },
  })
  const accounts = (await store.listAccounts()).map(({ id }) => id)
  expect(pruned).toEqual(accounts)
  expect(warned).toEqual(accounts)
})
