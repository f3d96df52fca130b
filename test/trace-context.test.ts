// The trace of a caller, in the log, in the operation and with the webhook of the event.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventually } from './support/eventually.ts'
import { customerBody, startHub, type TestHub } from './support/hub.ts'
import { startReceiver, type WebhookReceiver } from './support/webhook-receiver.ts'

const trace = (n: number) => String(n).padStart(32, 'a')
const traceparentOf = (n: number) => `00-${trace(n)}-00f067aa0ba902b7-01`

let hub: TestHub
let receiver: WebhookReceiver
beforeAll(async () => {
  hub = await startHub({ webhooks: true })
  receiver = await startReceiver()
  const body = { url: receiver.url, eventTypes: ['customer.*'] }
  await hub.call('POST', '/integration/webhook-endpoint', { body })
})
afterAll(async () => {
  await hub.stop()
  await receiver.stop()
})

const traceOf = async (operationId: string) =>
  (await hub.call('GET', `/integration/operations/${operationId}`)).body.traceId
const receivedOf = (id: string) => receiver.received.find(({ event }) => event.data.id === id)
const loggedTraces = () =>
  hub.logged.filter(({ event }) => event === 'call').map(({ fields }) => fields['traceId'])

test('of an applied and of a refused write', async () => {
  const headers = { traceparent: traceparentOf(1) }
  const body = customerBody({ id: 'traced' })
  const applied = await hub.call('POST', '/integration/customer', { body, headers })
  expect(applied.status).toBe(201)
  const refused = await hub.call('PUT', '/integration/customer/nobody', { body, headers })
  expect(refused.status).toBe(400)
  expect(await traceOf(applied.body.details.operationId)).toBe(trace(1))
  expect(await traceOf(refused.body.operationId)).toBe(trace(1))
  expect(loggedTraces().filter((id) => id === trace(1))).toHaveLength(2)
  await eventually(() => receivedOf('traced') !== undefined)
  expect(receivedOf('traced')?.headers['traceparent']).toBe(traceparentOf(1))
})

test('of the lines of a batch', async () => {
  const line = { op: 'create-customer', body: customerBody({ id: 'of-a-batch' }) }
  const { status, body } = await hub.call('POST', '/integration/batch', {
    body: { items: [line] },
    headers: { traceparent: traceparentOf(2) },
  })
  expect({ status, line: body.items?.[0]?.status }).toEqual({ status: 200, line: 201 })
  await eventually(() => receivedOf('of-a-batch') !== undefined)
  expect(receivedOf('of-a-batch')?.headers['traceparent']).toBe(traceparentOf(2))
})

test.each([{}, { traceparent: 'not-one' }])('is none with %o', async (headers) => {
  const id = `untraced-${'traceparent' in headers}`
  const created = await hub.call('POST', '/integration/customer', {
    body: customerBody({ id }),
    headers,
  })
  expect(created.status).toBe(201)
  expect(await traceOf(created.body.details.operationId)).toBe(null)
  await eventually(() => receivedOf(id) !== undefined)
  expect(receivedOf(id)?.headers).not.toHaveProperty('traceparent')
})
