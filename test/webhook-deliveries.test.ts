// Deliveries from end to end: the real hub, a real receiver, the real clock of the database.
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eventually } from './support/eventually.ts'
import { invoiceBody, startHub, type TestHub } from './support/hub.ts'
import { startReceiver, type WebhookReceiver } from './support/webhook-receiver.ts'

let hub: TestHub
let receiver: WebhookReceiver

beforeAll(async () => {
  hub = await startHub({ webhooks: true })
  receiver = await startReceiver()
  await hub.seed()
})
afterAll(async () => {
  await hub.stop()
  await receiver.stop()
})

async function createEndpoint(body: Readonly<Record<string, unknown>> = {}) {
  const answer = await hub.call('POST', '/integration/webhook-endpoint', {
    body: { url: receiver.url, ...body },
  })
  expect(answer.status).toBe(201)
  return answer.body as { id: string; secret: string }
}

describe('an event', () => {
  it('arrives as the feed shows it, signed', async () => {
    const { id, secret } = await createEndpoint({
      eventTypes: ['invoice.*'],
      headers: { Authorization: 'Bearer x' },
    })
    const body = invoiceBody({ dueDate: '2023-02-01', sourceModifiedDate: '2024-07-01' })
    expect((await hub.call('PUT', '/integration/invoice/i1', { body })).status).toBe(202)
    await receiver.until(1)
    const [got] = receiver.received
    expect(got?.event.type).toBe('invoice.updated')
    expect(() => new Webhook(secret).verify(got?.bytes ?? '', got?.headers as never)).not.toThrow()
    expect(got?.headers.authorization).toBe('Bearer x')
    const feed = await hub.call('GET', '/integration/events')
    expect(got?.event).toEqual(feed.body.items.at(-1))
    await eventually(async () => {
      const list = await hub.call('GET', `/integration/webhook-endpoint/${id}/delivery`)
      return list.body.items.length === 1 && list.body.items[0].status === 'delivered'
    })
  })
})
