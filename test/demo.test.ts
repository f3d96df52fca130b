// The demo: what a first start makes of it, and what later ones leave alone.
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SeedCalls } from '../src/api/sandbox/seed-calls.ts'
import { prepareSeedData } from '../src/api/sandbox/seed-data.ts'
import {
  openSupplierAccount,
  prepareDemo,
  preparePage,
  type Demo,
} from '../src/cli/demo/prepare-demo.ts'
import { demoMark } from '../src/demo-mark.ts'
import { invoiceStatuses } from '../src/domain/invoices/invoice-status.ts'
import { verdicts } from '../src/domain/verdict.ts'
import { eventually } from './support/eventually.ts'
import { startHub, type Caller, type TestHub } from './support/hub.ts'

let hub: TestHub
let demo: Demo
let world: Caller
beforeAll(async () => {
  hub = await startHub({ sandboxDelayMs: 3_600_000, demo: true })
  demo = await prepareDemo(hub.app)
  world = { accountId: demo.world.accountId, key: demo.world.key }
})
afterAll(() => hub.stop())

const list = async (path: string) =>
  (await hub.call('GET', `/integration${path}?limit=200`, { as: world })).body.items
const found = async (path: string) =>
  (await hub.call('GET', `/operator${path}`)).body.items.map(
    ({ record }: { record: object }) => record,
  )
const valuesOf = (items: readonly Record<string, unknown>[], name: string) =>
  new Set(items.map((item) => item[name]))
const behind = async (url: string, path: string) =>
  (await hub.call('GET', path, { link: new URL(url).search })).body

describe('the world of the demo', () => {
  it('has invoices in every status, some of them late', async () => {
    const invoices = await list('/invoice')
    expect(invoices.length).toBeGreaterThanOrEqual(25)
    expect(valuesOf(invoices, 'status')).toEqual(new Set(invoiceStatuses))
    const today = new Date().toISOString().slice(0, 10)
    const late = invoices.filter((one: { status: string; dueDate: string }) => {
      return one.status === 'Placed' && one.dueDate < today
    })
    expect(late.length).toBeGreaterThanOrEqual(4)
  })

  it('has payments that settled and that failed, both ways, and an application to review', async () => {
    const payments = await found('/payment?accountId=harbor&limit=200')
    const kinds = payments.map((one: Record<string, string>) => `${one.purpose} ${one.status}`)
    for (const kind of [
      'invoices Settled',
      'invoices Failed',
      'repayment Settled',
      'final Settled',
    ])
      expect(kinds).toContain(kind)
    const draws = await found('/draw?accountId=harbor&status=InReview')
    expect(draws).toHaveLength(1)
    const [{ invoiceId }] = draws
    const path = `/operator/account/harbor/application/${invoiceId}`
    expect((await hub.call('GET', path)).status).toBe(200)
  })

  it('has companies with and without credit, a barred and a frozen one', async () => {
    const companies = await list('/company')
    const positions = await Promise.all(
      companies.map(async ({ id }: { id: string }) => {
        const path = `/integration/company/${id}/creditInfo`
        return (await hub.call('GET', path, { as: world })).body.creditInfo
      }),
    )
    const statuses = new Set(['active', 'barred', 'notApproved'])
    expect(valuesOf(positions, 'accountStatus')).toEqual(statuses)
    expect(valuesOf(positions, 'masterStatus')).toEqual(new Set(['active', 'frozen']))
  })

  it('has operations of every verdict, quotes, a project and a simplified invoice', async () => {
    const path = '/operator/account/harbor/operations'
    for (const verdict of verdicts) {
      const { body } = await hub.call('GET', `${path}?verdict=${verdict}&limit=1`)
      expect(body.items).toHaveLength(1)
    }
    expect(valuesOf(await list('/quote'), 'status')).toEqual(new Set(['PLACED', 'AUTHORIZED']))
    expect(await list('/project')).toHaveLength(1)
    const simplified = (await list('/invoice')).filter(
      (invoice: { payersInfo: unknown }) => invoice.payersInfo !== null,
    )
    expect(simplified).toHaveLength(2)
  })

  it('is made up: example.com, and telephones that nobody has', async () => {
    const { body } = await hub.call('GET', '/integration/events?limit=1000', { as: world })
    const text = JSON.stringify(body)
    const emails = new Set([...text.matchAll(/[\w.+-]+@[\w.-]+/g)].map(([email]) => email))
    const phones = new Set([...text.matchAll(/\+1\d{10}/g)].map(([phone]) => phone))
    expect([...emails].filter((email) => !email.endsWith('@example.com'))).toEqual([])
    expect([...phones].filter((phone) => !/^\+1\d{3}55501\d\d$/.test(phone))).toEqual([])
    expect(emails.size).toBeGreaterThan(5)
  })

  it('opens with the links that are printed: an invoice to pay, a quote to answer', async () => {
    const invoice = await behind(demo.world.payUrl, '/buyer/invoice')
    expect(invoice.payable).toMatchObject({ because: null })
    expect(invoice.ways.every(({ isPossible }: { isPossible: boolean }) => isPossible)).toBe(true)
    expect(invoice.credit.draws.length).toBeGreaterThan(0)
    expect(invoice.others.length).toBeGreaterThan(1)
    expect((await behind(demo.world.quoteUrl, '/buyer/quote')).canDecide).toBe(true)
  })
})

describe('a later start', () => {
  it('finds everything, and makes nothing anew', async () => {
    const feed = async () => (await hub.call('GET', '/integration/events', { as: world })).body
    const before = await feed()
    const again = await prepareDemo(hub.app)
    expect(again).toEqual(demo)
    expect((await feed()).lastSeq).toBe(before.lastSeq)
  })

  it('completes the world where earlier ones were interrupted', async () => {
    const other = await startHub({ sandboxDelayMs: 3_600_000 })
    try {
      const { calls } = await openSupplierAccount(other.app, await preparePage(other.app))
      // Each start gets further than the one before, and is interrupted, until one completes.
      const interruptedAt: number[] = []
      for (let count = 16; count <= 400; count += 16) {
        const made = prepareSeedData(endingAfter(count, calls), { now: new Date() })
        const isWhole = await made.then(
          () => true,
          (error: Error) => {
            expect(error.message).toBe('interrupted')
            return false
          },
        )
        if (isWhole) break
        interruptedAt.push(count)
      }
      expect(interruptedAt.length).toBeGreaterThanOrEqual(3)
      await prepareDemo(other.app)
      for (const kind of ['invoice', 'payment', 'quote', 'company']) {
        // Payouts begin in the background.
        await eventually(async () => {
          const [made, whole] = [await statusesOf(other, kind), await statusesOf(hub, kind)]
          return isDeepStrictEqual(made, whole)
        })
      }
    } finally {
      await other.stop()
    }
  })
})

/** Whichever of these is frozen before its payout begins is Approved for good. */
const racingInvoices = ['H-1022', 'H-1027', 'H-1028', 'H-1029']

/** The status of every record of a kind except those that race with payouts. */
async function statusesOf(of: TestHub, kind: string): Promise<string[]> {
  const { body } = await of.call('GET', `/operator/${kind}?accountId=harbor&limit=200`)
  return body.items
    .filter(({ record }: { record: object }) => {
      const text = JSON.stringify(record)
      return !racingInvoices.some((id) => text.includes(id))
    })
    .map(({ record }: { record: { status?: string; purpose?: string } }) => {
      return `${record.purpose ?? kind} ${record.status ?? ''}`
    })
    .toSorted()
}

/** As if the process ended: no further call is made. */
function endingAfter(count: number, calls: SeedCalls): SeedCalls {
  let left = count
  return new Proxy(calls, {
    get(target, name, receiver) {
      left -= 1
      if (left < 0) throw new Error('interrupted')
      return Reflect.get(target, name, receiver) as unknown
    },
  })
}

describe('the account of the contract’s page', () => {
  it('has the page’s customer and invoice, and nothing else', async () => {
    const as = { accountId: demo.accountId, key: demo.key }
    const { body } = await hub.call('GET', '/integration/events', { as })
    expect(body.items.map(({ type }: { type: string }) => type)).toEqual([
      'customer.created',
      'invoice.created',
    ])
  })
})

describe('the log of a demo', () => {
  const calls = () => hub.logged.filter(({ event }) => event === 'call')

  it('has no lines of the calls that made it, and one of each other call', async () => {
    const metrics = await fetch(`${hub.url}/metrics`)
    expect(await metrics.text()).toMatch(
      /bthub_calls_total\{operation="create-invoice",status="201"\} [1-9]/,
    )
    const before = calls().length
    await prepareDemo(hub.app)
    expect(calls()).toHaveLength(before)
    await hub.call('GET', '/integration/rules', { as: world })
    expect(calls()).toHaveLength(before + 1)
  })

  it('has a line of whoever only claims to be the demo', async () => {
    const before = calls().length
    const headers = demoMark(Buffer.alloc(32))
    await hub.call('GET', '/integration/rules', { as: world, headers })
    expect(calls()).toHaveLength(before + 1)
  })
})
