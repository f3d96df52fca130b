// The worker of the payments: every payout starts once and every payment ends once, with several workers at
// once, with a provider that can't be asked, and with hubs that are killed.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decimal } from '../src/domain/decimal.ts'
import { hubFieldsOf } from '../src/domain/invoices/invoice.ts'
import { processDuePayments } from '../src/payments/process-due.ts'
import type { PaymentProvider } from '../src/payments/provider.ts'
import { openSandbox } from '../src/payments/sandbox.ts'
import type { Store } from '../src/store/store.ts'
import { brokenRules } from './support/credit-invariants.ts'
import {
  allRecords,
  openTestStore,
  paymentIds,
  recordsIn,
  seedCredit,
} from './support/credit-in-store.ts'
import { doStep, invoiceId, newInvoice, type Step } from './support/credit-world.ts'
import { createMigratedDatabase, rowsOf, type TestDatabase } from './support/database.ts'
import { eventually } from './support/eventually.ts'
import { startHubProcess, type HubProcess } from './support/hub-process.ts'

let database: TestDatabase
let first: Store
let second: Store

beforeAll(async () => {
  database = await createMigratedDatabase()
  first = await openTestStore(database.url)
  second = await openTestStore(database.url)
})
afterAll(async () => {
  await first.close()
  await second.close()
  await database.drop()
})

const policies = { advanceRate: 80, feeRate: decimal('3') } as const
const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
const crowd = Array.from({ length: 24 }, (_, at) => at + 4)
const automatic: Step = { do: 'limit', at: 0, limit: 100_000, isAutomatic: true }

/** An account whose company A drew trade credit for every invoice of the crowd. */
async function seedDraws(account: string): Promise<void> {
  const invoices = crowd.map((at) => {
    const invoice = newInvoice(at)
    return { ...invoice, content: { ...invoice.content, customerId: 'C-A' } }
  })
  await seedCredit(first, account, invoices)
  const records = recordsIn(first, account)
  await doStep(records, automatic, { policies, payments: [] })
  for (const at of crowd) await doStep(records, { do: 'credit', at }, { policies, payments: [] })
  await doStep(records, { do: 'pay', of: [0, 1] }, { policies, payments: [] })
}

const ofCrowd = (account: string) =>
  allRecords(database.url, first, account, [0, 1, ...crowd].map(invoiceId))

async function expectAllAdvanced(account: string): Promise<void> {
  const records = await ofCrowd(account)
  expect(brokenRules(records)).toEqual([])
  for (const record of records) {
    if (record.kind === 'payment') expect(record.status).toBe('Settled')
    if (record.kind === 'draw') expect(record.advancedAt).not.toBeNull()
    if (record.kind === 'invoice') expect(hubFieldsOf(record).bookings).toHaveLength(1)
  }
  expect(records.filter(({ kind }) => kind === 'payment')).toHaveLength(crowd.length + 1)
}

/** Payouts that have to start, and payments that have to end. */
async function underWay(account: string): Promise<number> {
  const [row] = await rowsOf<{ count: string }>(
    database.url,
    `select count(*) from draw d left join payment p on p.account_id = d.account_id and p.id = d.payout_id
     where d.account_id = $1 and coalesce(p.status, '') <> 'Settled'`,
    [account],
  )
  return Number(row?.count)
}

/** Until nothing is under way any more. */
async function carryOnAll(store: Store, provider: PaymentProvider): Promise<void> {
  while ((await processDuePayments({ store, provider, log })).done > 0);
}

describe('two workers', () => {
  it('start every payout once and settle every payment once', async () => {
    await seedDraws('both')
    const keys: string[] = []
    const sandbox = openSandbox({ delayMs: 0 })
    const provider: PaymentProvider = {
      ...sandbox,
      async process(order) {
        keys.push(order.key)
        return sandbox.process(order)
      },
    }
    await Promise.all([carryOnAll(first, provider), carryOnAll(second, provider)])
    await expectAllAdvanced('both')
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toHaveLength(crowd.length + 1)
  })
})

describe('a provider', () => {
  it('that can’t be asked is asked again when the lease is over, under the same key', async () => {
    await seedCredit(first, 'deaf')
    await doStep(recordsIn(first, 'deaf'), { do: 'pay', of: [0] }, { policies, payments: [] })
    const keys: string[] = []
    const deaf: PaymentProvider = {
      name: 'deaf',
      movesMoney: false,
      async process({ key }) {
        keys.push(key)
        throw new Error('no answer')
      },
    }
    await processDuePayments({ store: first, provider: deaf, log })
    await processDuePayments({ store: second, provider: deaf, log })
    expect(keys).toHaveLength(1)
    await rowsOf(database.url, `update payment set due_at = now() where account_id = 'deaf'`)
    await processDuePayments({ store: second, provider: openSandbox({ delayMs: 0 }), log })
    const [id = ''] = await paymentIds(database.url, 'deaf')
    expect((await first.readRecord('deaf', 'payment', id))?.status).toBe('Settled')
    expect(keys).toEqual([`deaf/${id}/1`])
  })

  it('that takes its time is asked again after the time that it named, not before', async () => {
    await seedCredit(first, 'slow')
    await doStep(recordsIn(first, 'slow'), { do: 'pay', of: [0] }, { policies, payments: [] })
    const slow = openSandbox({ delayMs: 60_000 })
    await processDuePayments({ store: first, provider: slow, log })
    const [row] = await rowsOf<{ wait: number }>(
      database.url,
      `select extract(epoch from due_at - now())::float8 as wait from payment where account_id = 'slow'`,
    )
    expect(row?.wait).toBeGreaterThan(50)
    expect(row?.wait).toBeLessThanOrEqual(60)
  })
})

describe('the sandbox', () => {
  it.each([
    ['4000.01', 'Failed', 'Failed'],
    ['4000.02', 'Failed', 'Failed'],
    ['4000.03', 'Failed', 'Settled'],
    ['4000.04', 'Settled', null],
  ])('ends a payment of %s as %s, and its retry as %s', async (amount, end, endOfRetry) => {
    const account = `sandbox-${amount}`
    const dear = newInvoice(9)
    const money = {
      subTotal: decimal(amount),
      taxAmount: decimal('0'),
      totalAmount: decimal(amount),
      amountDue: decimal(amount),
    }
    const content = { ...dear.content, ...money, customerId: 'C-A' }
    await seedCredit(first, account, [{ ...dear, content }])
    await doStep(recordsIn(first, account), { do: 'pay', of: [9] }, { policies, payments: [] })
    const payments = await paymentIds(database.url, account)
    const statusNow = async () => {
      await processDuePayments({ store: first, provider: openSandbox({ delayMs: 0 }), log })
      return (await first.readRecord(account, 'payment', payments[0] ?? ''))?.status
    }
    expect(await statusNow()).toBe(end)
    expect((await first.readRecord(account, 'invoice', 'I-9'))?.status).toBe(
      end === 'Settled' ? 'Paid' : 'Failed',
    )
    if (endOfRetry === null) return
    await doStep(recordsIn(first, account), { do: 'retry', nth: 0 }, { policies, payments })
    expect(await statusNow()).toBe(endOfRetry)
  })
})

describe('hubs that are killed', () => {
  it('lose no payment and make none twice', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bthub-payments-'))
    const start = () =>
      startHubProcess({
        dataFolder: folder,
        databaseUrl: database.url,
        environment: { BTHUB_SANDBOX_DELAY_MS: '100' },
      })
    await seedDraws('killed')
    for (let round = 0; round < 3; round += 1) {
      const hubs: HubProcess[] = [await start(), await start()]
      await new Promise((resolve) => setTimeout(resolve, 40 * round))
      for (const hub of hubs) hub.signal('SIGKILL')
      await Promise.all(hubs.map((hub) => hub.ended))
      expect(brokenRules(await ofCrowd('killed'))).toEqual([])
    }
    const last = await start()
    // What the dead held is free when its lease is over; here that is now.
    await rowsOf(database.url, `update payment set due_at = now() where status = 'Processing'`)
    await eventually(async () => (await underWay('killed')) === 0)
    await expectAllAdvanced('killed')
    last.signal('SIGTERM')
    expect(await last.ended).toMatchObject({ code: 0 })
    rmSync(folder, { recursive: true, force: true })
  }, 120_000)
})
