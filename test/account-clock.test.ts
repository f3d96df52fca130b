// The clock of a sandbox: everything that goes by time in the account goes with it, and in no other account.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultPolicies } from '../src/domain/accounts/account.ts'
import { rowsOf } from './support/database.ts'
import { customerBody, invoiceBody, startHub, type Caller, type TestHub } from './support/hub.ts'
import { startMailServer } from './support/mail-server.ts'
import { startReceiver, type WebhookReceiver } from './support/webhook-receiver.ts'
import { sized } from './support/sized.ts'

const dayMs = 24 * 60 * 60 * 1000

const templates = ['invoice_due_soon', 'invoice_overdue'] as const

let hub: TestHub
let receiver: WebhookReceiver
beforeAll(async () => {
  receiver = await startReceiver(() => 500)
  hub = await startHub({ webhooks: true, sandboxDelayMs: 2 * dayMs })
})
afterAll(async () => {
  await hub.stop()
  await receiver.stop()
})

let made = 0
async function newSandbox(): Promise<Caller> {
  const as = await hub.createCaller(`lab-${(made += 1)}`, { policies: { sandbox: true } })
  await hub.call('POST', '/integration/customer', { as, body: customerBody({ id: 'c1' }) })
  return as
}

const clockOf = ({ accountId }: Caller) => `/operator/account/${accountId}/clock`
async function advance(as: Caller, by: string) {
  const moved = await hub.call('PUT', clockOf(as), { body: { advance: by } })
  expect(moved.status).toBe(200)
  return moved.body as {
    now: string
    offsetSeconds: number
    events: { type: string; at: string }[]
  }
}
const types = ({ events }: { events: { type: string }[] }) => events.map(({ type }) => type)

const day = (offset: number) => new Date(Date.now() + offset * dayMs).toISOString().slice(0, 10)

function payable(id: string, change: Readonly<Record<string, unknown>> = {}) {
  return {
    id,
    ...invoiceBody({ invoiceDate: day(0), dueDate: day(10), expirationDate: day(20), ...change }),
  }
}

async function link(as: Caller, id: string): Promise<string> {
  const { body } = await hub.call('GET', `/integration/invoice/${id}/checkout`, { as })
  return new URL(body.checkOutUrl).search
}

describe('the clock of a sandbox', () => {
  it('goes forward by a duration or to a time, and never back', async () => {
    const as = await newSandbox()
    const { body: before } = await hub.call('GET', clockOf(as))
    expect(before.offsetSeconds).toBe(0)
    const moved = await advance(as, 'P1DT2H')
    expect(moved.offsetSeconds).toBe(26 * 3_600)
    expect(Math.abs(Date.parse(moved.now) - Date.now() - 26 * 3_600_000)).toBeLessThan(5_000)
    const now = new Date(Date.now() + 10 * dayMs).toISOString()
    expect((await hub.call('PUT', clockOf(as), { body: { now } })).status).toBe(200)
    for (const body of [
      { now: new Date().toISOString() },
      { advance: '30 days' },
      { advance: 'P9999D' },
      { advance: 'P1D', now },
      {},
    ]) {
      expect((await hub.call('PUT', clockOf(as), { body })).status).toBe(400)
    }
  })

  it('decides what is past: expiry, a source clock that is ahead, and the time of events', async () => {
    const [as, other] = [await newSandbox(), await newSandbox()]
    for (const each of [as, other]) {
      await hub.call('POST', '/integration/invoice', { as: each, body: payable('i1') })
    }
    await advance(as, 'P25D')
    const open = async (each: Caller) => {
      const { body } = await hub.call('GET', '/buyer/invoice', { link: await link(each, 'i1') })
      return body.payable.because as string | null
    }
    expect(await open(as)).not.toBeNull()
    expect(await open(other)).toBeNull()
    const sourceModifiedDate = new Date(Date.now() + 20 * dayMs).toISOString()
    const update = (each: Caller) =>
      hub.call('PUT', '/integration/customer/c1', {
        as: each,
        body: customerBody({ firstName: 'Eve', sourceModifiedDate }),
      })
    expect((await update(as)).status).toBe(202)
    expect(JSON.stringify((await update(other)).body)).toContain('source_clock_ahead')
    const { body } = await hub.call('GET', '/integration/events?limit=100', { as })
    const ahead = Date.parse(body.items.at(-1).at) - Date.now()
    expect(Math.abs(ahead - 25 * dayMs)).toBeLessThan(5_000)
  })

  it('settles payments after their delay, and answers with the events', async () => {
    const as = await newSandbox()
    const body = payable('i1', { expirationDate: '2099-01-01' })
    await hub.call('POST', '/integration/invoice', { as, body })
    const payment = { method: 'ach' }
    const paid = await hub.call('POST', '/buyer/invoice/payment', {
      link: await link(as, 'i1'),
      body: payment,
    })
    expect(paid.status).toBeLessThan(300)
    expect(types(await advance(as, 'P1D'))).toEqual([])
    const moved = await advance(as, 'P1D')
    expect(types(moved)).toEqual(expect.arrayContaining(['payment.settled', 'invoice.paid']))
    const { body: read } = await hub.call('GET', '/integration/invoice/i1/status', { as })
    expect(read.status).toBe('Paid')
  })

  it('pays out draws, and lets them become past due', async () => {
    const { body: as } = await hub.call('POST', '/operator/sandbox', {
      body: { template: 'world' },
    })
    const read = async () =>
      (await hub.call('GET', '/integration/company/fernhill/creditInfo', { as })).body
    expect((await read()).creditInfo.pastDueAmount).toBe(0)
    const moved = await advance(as, 'P100D')
    expect(types(moved)).toContain('payment.settled')
    const { creditInfo } = await read()
    expect(creditInfo.pastDueAmount).toBeGreaterThan(0)
    expect(creditInfo.pastDue60 + creditInfo.pastDue30 + creditInfo.pastDue90).toBeGreaterThan(0)
  })

  it('retries webhooks, and disables an endpoint that fails for five days', async () => {
    const as = await newSandbox()
    const body = { url: receiver.url, eventTypes: ['customer.*'] }
    const { body: endpoint } = await hub.call('POST', '/integration/webhook-endpoint', { as, body })
    const push = (id: string) =>
      hub.call('POST', '/integration/customer', { as, body: customerBody({ id }) })
    const isEnabled = async () => {
      const path = `/integration/webhook-endpoint/${endpoint.id}`
      return (await hub.call('GET', path, { as })).body.enabled as boolean
    }
    await push('c2')
    const before = receiver.received.length
    await advance(as, 'P1D')
    expect(receiver.received.length - before).toBeGreaterThan(3)
    await advance(as, 'P3D')
    expect(await isEnabled()).toBe(true)
    await push('c3')
    const moved = await advance(as, 'P7D')
    expect(await isEnabled()).toBe(false)
    expect(types(moved)).toContain('webhook_endpoint.disabled')
  })

  it('does not move the work of other accounts', async () => {
    const [as, other] = [await newSandbox(), await newSandbox()]
    const body = payable('i1', { expirationDate: '2099-01-01' })
    await hub.call('POST', '/integration/invoice', { as: other, body })
    await hub.call('POST', '/buyer/invoice/payment', {
      link: await link(other, 'i1'),
      body: { method: 'ach' },
    })
    await advance(as, 'P30D')
    const [row] = await rowsOf(
      hub.databaseUrl,
      'select status from payment where account_id = $1',
      [other.accountId],
    )
    expect(row).toEqual({ status: 'Processing' })
  })
})

describe('reminders of a sandbox', () => {
  it('are sent on the days of its clock', async () => {
    const server = await startMailServer()
    const reminding = await startHub({ mail: server.url })
    try {
      const policies = {
        sandbox: true,
        messages: {
          ...defaultPolicies.messages,
          templates,
          remindDaysBefore: [3],
          remindDaysAfter: [1, 7],
        },
      }
      const as = await reminding.createCaller('lab', { policies })
      const customer = customerBody({ id: 'c1' })
      await reminding.call('POST', '/integration/customer', { as, body: customer })
      await reminding.call('POST', '/integration/invoice', { as, body: payable('i1') })
      const moved = await reminding.call('PUT', clockOf(as), { body: { advance: 'P30D' } })
      expect(moved.status).toBe(200)
      const { body } = await reminding.call('GET', '/operator/message?accountId=lab&limit=100')
      const sent = body.items.map(
        ({ record }: { record: { template: string; reminderDay: string; status: string } }) =>
          `${record.template} ${record.reminderDay} ${record.status}`,
      )
      expect(sent.toSorted()).toEqual([
        `invoice_due_soon ${day(7)} sent`,
        `invoice_overdue ${day(11)} sent`,
        `invoice_overdue ${day(17)} sent`,
      ])
    } finally {
      await reminding.stop()
      await server.stop()
    }
  })
})

describe('thirty days', () => {
  it('end alike in one step and in many', async () => {
    for (let round = 0; round < sized(1, 4); round += 1) {
      const plan = Array.from({ length: 6 }, (_, at) => ({
        id: `i${at}`,
        amount: [1_000, 4_000.01, 4_000.03][Math.floor(Math.random() * 3)] ?? 1_000,
        pays: Math.random() < 0.7,
      }))
      const states = []
      for (const steps of [1, sized(10, 30)]) {
        const as = await newSandbox()
        for (const { id, amount, pays } of plan) {
          const money = {
            subTotal: amount,
            taxAmount: 0,
            totalAmount: amount,
            amountDue: amount,
            lines: [],
          }
          const body = payable(id, { ...money, expirationDate: '2099-01-01' })
          await hub.call('POST', '/integration/invoice', { as, body })
          if (!pays) continue
          await hub.call('POST', '/buyer/invoice/payment', {
            link: await link(as, id),
            body: { method: 'ach' },
          })
        }
        for (let step = 0; step < steps; step += 1) await advance(as, `P${30 / steps}D`)
        const { body } = await hub.call('GET', '/integration/events?limit=500', { as })
        const invoices = await rowsOf(
          hub.databaseUrl,
          'select id, status, version, hub_version from invoice where account_id = $1 order by id',
          [as.accountId],
        )
        const events = body.items
          .map(
            ({ type, data }: { type: string; data: { id: string; amount?: number } }) =>
              `${type} ${type.startsWith('payment') ? data.amount : data.id}`,
          )
          .toSorted()
        states.push({ invoices, events })
      }
      expect(states[1]).toEqual(states[0])
    }
  })
})
