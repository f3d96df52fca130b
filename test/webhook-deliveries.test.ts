// Deliveries from end to end: the real hub, real receivers, the database's own clock. Where a test would have to
// wait for hours, it moves what is due.
import { Webhook } from 'standardwebhooks'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { deliveryLimits, retryStepsMs } from '../src/webhooks/delivery.ts'
import { openCredit } from './support/credit-scene.ts'
import { rowsOf } from './support/database.ts'
import { makeEvent } from './support/event-source.ts'
import { eventually } from './support/eventually.ts'
import { customerBody, quoteBody, startHub, type Caller, type TestHub } from './support/hub.ts'
import { startReceiver, type Answering, type WebhookReceiver } from './support/webhook-receiver.ts'

let hub: TestHub
const receivers: WebhookReceiver[] = []

beforeAll(async () => {
  hub = await startHub({ webhooks: true })
})
afterEach(async () => {
  for (const receiver of receivers.splice(0)) await receiver.stop()
})
afterAll(() => hub.stop())

const path = '/integration/webhook-endpoint'
let accounts = 0
let nudges = 0

type Scene = {
  readonly as: Caller
  readonly id: string
  readonly secret: string
  readonly receiver: WebhookReceiver
  /** One event of each of these customers, in this order. */
  tell(...customers: string[]): Promise<void>
  deliveries(query?: string): Promise<Delivery[]>
  /** As if the time had come. */
  makeDue(): Promise<void>
}
type Delivery = {
  id: string
  seq: number
  status: string
  attempt: number
  dueAt: string | null
  record: { id: string }
  lastAttempt: { at: string; status: number | null; failure: string | null; answer: string } | null
}

/** An account of its own with an endpoint for its customers. */
async function open(answering?: Answering, body: object = {}): Promise<Scene> {
  accounts += 1
  const as = await hub.createCaller(`account-${accounts}`)
  const receiver = await startReceiver(answering)
  receivers.push(receiver)
  const made = await hub.call('POST', path, {
    body: { url: receiver.url, eventTypes: ['customer.*'], ...body },
    as,
  })
  expect(made.status).toBe(201)
  const { id, secret } = made.body as { id: string; secret: string }
  return {
    as,
    id,
    secret,
    receiver,
    async tell(...customers) {
      for (const customer of customers) {
        await makeEvent(hub.app.backend.store, as.accountId, customer)
      }
    },
    deliveries: async (query = '') =>
      (await hub.call('GET', `${path}/${id}/delivery${query}`, { as })).body.items,
    async makeDue() {
      await makeDueIn(as)
      // The hub looks every second; a change of the endpoint makes it look now.
      nudges += 1
      const nudge = { body: { description: `nudge ${nudges}` }, as }
      await hub.call('PATCH', `${path}/${id}`, nudge)
    },
  }
}

async function makeDueIn({ accountId }: Caller): Promise<void> {
  await rowsOf(
    hub.databaseUrl,
    `update webhook_delivery set due_at = now() where account_id = $1 and due_at is not null`,
    [accountId],
  )
}

const seqsOf = ({ received }: WebhookReceiver) => received.map(({ event }) => event.seq as number)
const replay = ({ as, id }: Scene, body: object) =>
  hub.call('POST', `${path}/${id}/replay`, { body, as })

describe('an event', () => {
  it('arrives as the feed shows it, signed, with the headers of the endpoint', async () => {
    const scene = await open(undefined, { headers: { Authorization: 'Bearer x' } })
    await scene.tell('a')
    await scene.receiver.until(1)
    const [got] = scene.receiver.received
    const verify = () => new Webhook(scene.secret).verify(got?.bytes ?? '', got?.headers as never)
    expect(verify).not.toThrow()
    expect(got?.headers.authorization).toBe('Bearer x')
    const feed = await hub.call('GET', '/integration/events', { as: scene.as })
    expect(got?.event).toEqual(feed.body.items.at(-1))
    expect(got?.headers['webhook-id']).toBe(got?.event.id)
    await eventually(async () => (await scene.deliveries('?status=delivered')).length === 1)
  })

  it('of another type is passed over, and is no delivery', async () => {
    const scene = await open(undefined, { eventTypes: ['customer.frozen', 'invoice.*'] })
    await scene.tell('a', 'b', 'a')
    await scene.receiver.until(1)
    expect(scene.receiver.received[0]?.event.type).toBe('customer.frozen')
    await eventually(async () => (await scene.deliveries()).length === 1)
    const { body } = await hub.call('GET', `${path}/${scene.id}`, { as: scene.as })
    expect(body.delivery).toMatchObject({ takenSeq: 4, lastSeq: 4, pending: 0 })
  })
})

describe('a delivery that fails', () => {
  it('holds back later ones of its record, and no others, until it gets through', async () => {
    let isBroken = true
    const scene = await open(({ event }) => (isBroken && event.record.id === 'a' ? 500 : 204))
    await scene.tell('a', 'b', 'a', 'c', 'a', 'b')
    await scene.receiver.until(4)
    await eventually(async () => (await scene.deliveries('?status=pending')).length === 3)
    expect(seqsOf(scene.receiver).toSorted((x, y) => x - y)).toEqual([2, 3, 5, 7])
    const pending = await scene.deliveries('?status=pending')
    expect(pending.map(({ seq, dueAt }) => [seq, dueAt !== null])).toEqual([
      [6, false],
      [4, false],
      [2, true],
    ])
    isBroken = false
    await scene.makeDue()
    await scene.receiver.until(7)
    expect(seqsOf(scene.receiver).slice(4)).toEqual([2, 4, 6])
    const ids = scene.receiver.received.filter(({ event }) => event.seq === 2)
    expect(new Set(ids.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
  })

  it.each<[string, Answering, object]>([
    ['a 400', () => 400, { status: 400, failure: 'status_not_2xx' }],
    [
      'a redirect, which is not followed',
      (_, reply) => {
        reply.writeHead(302, { location: 'http://127.0.0.1:1/' }).end('elsewhere')
        return 'written'
      },
      { status: 302, failure: 'redirected', answer: 'elsewhere' },
    ],
    [
      'a reset',
      (_, reply) => {
        reply.socket?.resetAndDestroy()
        return 'written'
      },
      { status: null, failure: 'connection_lost' },
    ],
  ])('is tried again after %s', async (_, answering, told) => {
    const scene = await open(answering)
    await scene.tell('a')
    await eventually(async () => (await scene.deliveries('?status=pending')).length === 1)
    const [delivery] = await scene.deliveries()
    expect(delivery).toMatchObject({ attempt: 1, lastAttempt: told })
    scene.receiver.answer(() => 204)
    await scene.makeDue()
    await eventually(async () => (await scene.deliveries('?status=delivered')).length === 1)
  })

  it('waits as long as Retry-After says', async () => {
    const scene = await open((_, reply) => {
      reply.writeHead(429, { 'retry-after': '7200' }).end()
      return 'written'
    })
    await scene.tell('a')
    await eventually(async () => (await scene.deliveries('?status=pending')).length === 1)
    const [delivery] = await scene.deliveries()
    const waitMs = Date.parse(delivery?.dueAt ?? '') - Date.now()
    expect(waitMs).toBeGreaterThan(7_100_000)
    expect(waitMs).toBeLessThanOrEqual(7_200_000)
  })

  it('is parked after ten attempts, frees what is behind it, and can be replayed', async () => {
    const scene = await open(({ event }) => (event.seq === 2 ? 503 : 204))
    await scene.tell('a', 'a')
    for (let attempt = 1; attempt < deliveryLimits.attemptsMax; attempt += 1) {
      await eventually(async () => (await scene.deliveries()).at(-1)?.attempt === attempt)
      const delivery = (await scene.deliveries()).at(-1)
      const waitMs = Date.parse(delivery?.dueAt ?? '') - Date.parse(delivery?.lastAttempt?.at ?? '')
      const step = retryStepsMs[attempt - 1] ?? 0
      expect(waitMs).toBeGreaterThanOrEqual(step)
      expect(waitMs).toBeLessThan(2 * step + 5_000)
      await scene.makeDue()
    }
    await eventually(async () => (await scene.deliveries('?status=parked')).length === 1)
    await eventually(async () => (await scene.deliveries('?status=delivered')).length === 1)
    const [parked] = await scene.deliveries('?status=parked')
    const { body } = await hub.call('GET', `/integration/webhook-delivery/${parked?.id}`, scene)
    expect(body).toMatchObject({ status: 'parked', attempt: 10, dueAt: null })
    expect(body.attempts).toHaveLength(10)
    scene.receiver.answer(() => 204)
    const since = { failedSince: '2026-01-01' }
    expect((await replay(scene, { ...since, dryRun: true })).body).toEqual({
      count: 1,
      dryRun: true,
    })
    expect((await replay(scene, since)).body).toEqual({ count: 1, dryRun: false })
    await eventually(async () => (await scene.deliveries('?status=delivered')).length === 2)
  })

  it('with an event that can’t be written out goes its way, and stops nobody', async () => {
    const scene = await open(undefined, { enabled: false })
    await scene.tell('a', 'b')
    await rowsOf(
      hub.databaseUrl,
      `update event set data = '{"kind":"invoice"}' where account_id = $1 and seq = 2`,
      [scene.as.accountId],
    )
    const patch = { body: { enabled: true }, as: scene.as }
    await hub.call('PATCH', `${path}/${scene.id}`, patch)
    await eventually(async () => (await scene.deliveries('?status=pending')).length === 1)
    const [poison] = await scene.deliveries('?status=pending')
    expect(poison?.lastAttempt).toMatchObject({ status: null, failure: 'request_invalid' })
    expect(hub.logged.some(({ event }) => event === 'webhook-event-unreadable')).toBe(true)
    await rowsOf(
      hub.databaseUrl,
      `update webhook_delivery set attempt = 9 where status = 'pending'`,
    )
    await scene.tell('b')
    await scene.makeDue()
    await eventually(async () => (await scene.deliveries('?status=parked')).length === 1)
    await eventually(async () => (await scene.deliveries('?status=delivered')).length === 2)
  })
})

describe('an endpoint', () => {
  const typesIn = async ({ as }: Scene) =>
    (await hub.call('GET', '/integration/events?limit=1000', { as })).body.items.map(
      ({ type }: { type: string }) => type,
    )

  it('that answers 410 is switched off, says so in an event, and goes on when it is switched on', async () => {
    const scene = await open(() => 410)
    await scene.tell('a')
    await eventually(async () => (await typesIn(scene)).includes('webhook_endpoint.disabled'))
    const read = () => hub.call('GET', `${path}/${scene.id}`, { as: scene.as })
    expect((await read()).body).toMatchObject({
      enabled: false,
      disabledBecause: 'gone',
      inTrouble: true,
    })
    await scene.tell('b')
    scene.receiver.answer(() => 204)
    const patch = { body: { enabled: true }, as: scene.as }
    expect((await hub.call('PATCH', `${path}/${scene.id}`, patch)).status).toBe(202)
    await scene.makeDue()
    await eventually(async () => (await scene.deliveries('?status=delivered')).length === 2)
    expect((await read()).body).toMatchObject({ enabled: true, inTrouble: false })
  })

  it('that fails for five days is switched off', async () => {
    const scene = await open(() => 500)
    await scene.tell('a')
    await eventually(async () => (await scene.deliveries('?status=pending')).length === 1)
    await rowsOf(
      hub.databaseUrl,
      `update webhook_endpoint set failing_since = now() - interval '120 hours 1 second'
       where account_id = $1`,
      [scene.as.accountId],
    )
    // Without a change of the endpoint: one that was changed meanwhile is not switched off for what was before.
    await makeDueIn(scene.as)
    await eventually(async () => (await typesIn(scene)).includes('webhook_endpoint.disabled'))
    const { body } = await hub.call('GET', `${path}/${scene.id}`, { as: scene.as })
    expect(body).toMatchObject({ enabled: false, disabledBecause: 'failing' })
  })

  it('that was deleted gets nothing any more once that is answered', async () => {
    const other = await startHub({ webhooks: true, databaseUrl: hub.databaseUrl })
    for (let round = 0; round < 3; round += 1) {
      const scene = await open()
      const telling = Promise.all(
        Array.from({ length: 60 }, (_, at) => scene.tell(`r-${at % 7}`).catch(() => undefined)),
      )
      await scene.receiver.until(5)
      const answer = await hub.call('DELETE', `${path}/${scene.id}`, { as: scene.as })
      const endedAt = Date.now()
      expect(answer.status).toBe(202)
      await telling
      await rowsOf(hub.databaseUrl, 'select pg_sleep(1.2)')
      const late = scene.receiver.received.filter(({ at }) => at > endedAt)
      expect(late).toEqual([])
    }
    await other.stop()
  })

  it('that never answers keeps nobody waiting', async () => {
    const silent = await open(() => 'written')
    await silent.tell(...Array.from({ length: 30 }, (_, at) => `s-${at}`))
    const healthy = await open()
    const began = performance.now()
    await healthy.tell('a')
    await healthy.receiver.until(1)
    expect(performance.now() - began).toBeLessThan(3_000)
  })

  it('with a slow record gets the others meanwhile, and the mark in the feed moves on', async () => {
    const scene = await open(({ event }) =>
      event.record.id === 'slow' ? new Promise(() => undefined) : 204,
    )
    await scene.tell('a', 'slow', 'b', 'slow', 'c')
    await scene.receiver.until(4)
    await eventually(async () => (await scene.deliveries('?status=delivered')).length === 3)
    await eventually(async () => (await scene.deliveries('?status=pending')).length === 2)
    const { body } = await hub.call('GET', `${path}/${scene.id}`, { as: scene.as })
    expect(body.delivery.takenSeq).toBe(6)
  })
})

describe('a replay', () => {
  it('of the feed delivers again from a number on, of the types that are wanted', async () => {
    const scene = await open(undefined, { eventTypes: ['customer.created'] })
    await scene.tell('a', 'b', 'a', 'c')
    await scene.receiver.until(3)
    await eventually(async () => (await scene.deliveries('?status=delivered')).length === 3)
    expect((await replay(scene, { fromSeq: 3, dryRun: true })).body.count).toBe(2)
    expect((await replay(scene, { fromSeq: 3 })).body.count).toBe(2)
    await scene.receiver.until(5)
    expect(seqsOf(scene.receiver).slice(3)).toEqual([3, 5])
    const [{ id } = { id: '' }] = await scene.deliveries()
    expect((await replay(scene, { deliveryId: id })).body.count).toBe(1)
    await scene.receiver.until(6)
    expect(seqsOf(scene.receiver).at(-1)).toBe(5)
  })
})

describe('a rotated secret', () => {
  it('signs beside the one before it until the overlap is over', async () => {
    const scene = await open()
    const rotate = async (hours: number) =>
      (
        await hub.call('POST', `${path}/${scene.id}/rotate`, {
          body: { overlapHours: hours },
          as: scene.as,
        })
      ).body.secret as string
    const verifies = (secret: string) => {
      const got = scene.receiver.received.at(-1)
      try {
        new Webhook(secret).verify(got?.bytes ?? '', got?.headers as never)
        return true
      } catch {
        return false
      }
    }
    const second = await rotate(24)
    await scene.tell('a')
    await scene.receiver.until(1)
    expect([verifies(scene.secret), verifies(second)]).toEqual([true, true])
    const third = await rotate(0)
    await scene.tell('a')
    await scene.receiver.until(2)
    expect([verifies(scene.secret), verifies(second), verifies(third)]).toEqual([
      false,
      false,
      true,
    ])
  })
})

describe('what a source has to act on', () => {
  const callbacks = async (invoiceId: string) => {
    const { body } = await hub.call('GET', '/integration/events?limit=1000')
    return body.items
      .filter((event: { record: { id: string } }) => event.record.id === invoiceId)
      .flatMap((event: { payment?: object }) => event.payment ?? [])
  }

  it.each([
    [100, [{ kind: 'full', amount: 1100, invoiceStatus: 'Paid' }]],
    [
      90,
      [
        { kind: 'advance', amount: 990, invoiceStatus: 'PaymentProcessing' },
        { kind: 'final', amount: 110, invoiceStatus: 'Paid' },
      ],
    ],
    [
      80,
      [
        { kind: 'advance', amount: 880, invoiceStatus: 'PaymentProcessing' },
        { kind: 'final', amount: 220, invoiceStatus: 'Paid' },
      ],
    ],
  ])('at %i %% is told payment by payment', async (advanceRate, payments) => {
    await hub.app.backend.store.setAccount('acme', { advanceRate: advanceRate as 80 })
    const credit = await openCredit(hub, `company-${advanceRate}`)
    const id = `invoice-${advanceRate}`
    await credit.invoice(id)
    await credit.setCredit({ limit: 10_000 })
    await credit.askForCredit(id)
    await credit.operate(`/application/${id}/approve`)
    await credit.operate(`/payment/${await credit.startPayout(id)}/settle`)
    if (payments.length > 1) {
      const body = { companyId: credit.companyId, items: [{ invoiceId: id }] }
      expect((await credit.operate('/repayment', body)).status).toBe(202)
      for (const purpose of ['repayment', 'final']) {
        const query = `?invoiceId=${id}&purpose=${purpose}`
        const found = await hub.call('GET', `/operator/payment${query}`)
        await credit.operate(`/payment/${found.body.items[0].record.id}/settle`)
      }
    }
    const told = await callbacks(id)
    expect(told).toHaveLength(payments.length)
    expect(told).toMatchObject(payments.map((payment) => ({ invoiceId: id, ...payment })))
    expect(new Set(told.map((payment: { id: string }) => payment.id)).size).toBe(payments.length)
  })

  it('is told of a quote that the buyer decided about', async () => {
    const customer = customerBody({ id: 'q-customer' })
    await hub.call('POST', '/integration/customer', { body: customer })
    for (const [id, decision, status, approvedAmount] of [
      ['q-yes', 'approve', 'AUTHORIZED', 1100],
      ['q-no', 'reject', 'REJECTED', 0],
    ] as const) {
      const body = { id, ...quoteBody({ customerId: 'q-customer' }) }
      const made = await hub.call('POST', '/integration/quote', { body })
      expect(made.status).toBe(201)
      const { body: quote } = await hub.call('GET', `/integration/quote/${id}`)
      const { search: link } = new URL(quote.hub.approvalUrl as string)
      expect((await hub.call('POST', `/buyer/quote/${decision}`, { link })).status).toBe(202)
      const { body: feed } = await hub.call('GET', '/integration/events?limit=1000')
      const told = feed.items.findLast(
        (event: { record: { id: string } }) => event.record.id === id,
      )
      expect(told.authorization).toMatchObject({
        quoteId: id,
        status,
        approvedAmount,
        reason: null,
      })
    }
  })
})
