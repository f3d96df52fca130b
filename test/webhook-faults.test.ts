// Faults of webhooks: what the receiver gets, and what the delivery says.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { faultNames, isCallFault } from '../src/domain/faults/faults.ts'
import { verifyWebhook } from '../client/src/verify-webhook.ts'
import { eventually } from './support/eventually.ts'
import { customerBody, startHub, type Caller, type TestHub } from './support/hub.ts'
import { sized } from './support/sized.ts'
import { startReceiver, type Received, type WebhookReceiver } from './support/webhook-receiver.ts'

let hub: TestHub
let receiver: WebhookReceiver
let as: Caller
let secret: string
let endpoint: string
let pushed = 0
beforeAll(async () => {
  receiver = await startReceiver()
  hub = await startHub({ webhooks: true })
  as = await hub.createCaller('lab', { policies: { sandbox: true } })
  const body = { url: receiver.url, eventTypes: ['customer.*'] }
  const created = await hub.call('POST', '/integration/webhook-endpoint', { as, body })
  secret = created.body.secret
  endpoint = created.body.id
})
beforeEach(async () => {
  receiver.received.length = 0
  receiver.answer(() => 204)
  await hub.call('DELETE', '/operator/account/lab/faults')
})
afterAll(async () => {
  await hub.stop()
  await receiver.stop()
})

const plan = (rule: object) => {
  const body = { rules: [{ event: 'customer.created', ...rule }] }
  return hub.call('PUT', '/operator/account/lab/faults', { body })
}

async function push(): Promise<string> {
  const id = `c-${(pushed += 1)}`
  const body = { id, ...customerBody() }
  const created = await hub.call('POST', '/integration/customer', { as, body })
  expect(created.status).toBe(201)
  return id
}

const idsOf = () => receiver.received.map(({ event }) => event.record.id as string)

function isGenuine({ bytes, headers }: Received): boolean {
  try {
    verifyWebhook({ body: bytes, headers, secret })
    return true
  } catch {
    return false
  }
}

async function deliveryOf(id: string) {
  const path = `/integration/webhook-endpoint/${endpoint}/delivery?recordId=${id}`
  let found: { id: string; status: string } | undefined
  await eventually(async () => {
    found = (await hub.call('GET', path, { as })).body.items[0]
    return found?.status === 'delivered'
  })
  const read = `/integration/webhook-delivery/${found?.id}`
  return (await hub.call('GET', read, { as })).body
}

it('webhook-twice: the same delivery comes twice', async () => {
  await plan({ fault: 'webhook-twice' })
  const id = await push()
  await receiver.until(2)
  expect(idsOf()).toEqual([id, id])
  const [first, second] = receiver.received.map(({ headers }) => headers['webhook-id'])
  expect(first).toBe(second)
  expect((await deliveryOf(id)).attempts).toMatchObject([{ status: 204, fault: 'webhook-twice' }])
})

it('webhook-burst: it comes as often as the rule says', async () => {
  await plan({ fault: 'webhook-burst', count: 12, times: 1 })
  const id = await push()
  await receiver.until(12)
  const after = await push()
  await receiver.until(13)
  expect(idsOf()).toEqual([...Array.from({ length: 12 }, () => id), after])
})

it('webhook-lose: it never comes, and counts as delivered', async () => {
  await plan({ fault: 'webhook-lose', times: 1 })
  const lost = await push()
  expect((await deliveryOf(lost)).attempts).toMatchObject([
    { status: null, failure: null, fault: 'webhook-lose' },
  ])
  const next = await push()
  await receiver.until(1)
  expect(idsOf()).toEqual([next])
})

it('webhook-delay: it comes late, and others pass it', async () => {
  await plan({ fault: 'webhook-delay', ms: 400, times: 1 })
  const late = await push()
  const passing = await push()
  await receiver.until(2)
  expect(idsOf()).toEqual([passing, late])
  const [first, second] = receiver.received
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(100)
})

it('webhook-reorder: it comes after the next one of the same record', async () => {
  await plan({ fault: 'webhook-reorder', times: 1 })
  const id = await push()
  const body = customerBody({ firstName: 'Eve', sourceModifiedDate: '2024-07-01T00:00:00.000Z' })
  await hub.call('PUT', `/integration/customer/${id}`, { as, body })
  await receiver.until(2)
  expect(receiver.received.map(({ event }) => event.type)).toEqual([
    'customer.updated',
    'customer.created',
  ])
  expect(receiver.received.map(isGenuine)).toEqual([true, true])
})

it('webhook-reorder: it comes after a while without another one', async () => {
  await plan({ fault: 'webhook-reorder', ms: 50 })
  const id = await push()
  await receiver.until(1)
  expect(idsOf()).toEqual([id])
})

it('webhook-tamper: the signature does not fit, and the retry is intact', async () => {
  await plan({ fault: 'webhook-tamper', times: 1 })
  receiver.answer((one) => (one.event.seq === 0 ? 400 : 204))
  const id = await push()
  await receiver.until(1)
  const [tampered] = receiver.received
  expect(tampered && isGenuine(tampered)).toBe(false)
  const path = `/integration/webhook-endpoint/${endpoint}/delivery?recordId=${id}`
  await eventually(async () => {
    const { body } = await hub.call('GET', path, { as })
    return body.items[0]?.lastAttempt?.fault === 'webhook-tamper'
  })
  if (sized(0, 1) === 0) return
  // The retry comes after five seconds at the earliest.
  receiver.received.length = 0
  await eventually(() => receiver.received.length > 0)
  expect(receiver.received.map(isGenuine)).toEqual([true])
  expect(idsOf()).toEqual([id])
})

it('has a test for every fault of webhooks', () => {
  expect(faultNames.filter((name) => !isCallFault(name))).toHaveLength(6)
})
