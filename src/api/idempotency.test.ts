// Secrets in answers: a replay repeats them for a limited time, and then explains what to do. The database has none of them.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startHub, type TestHub } from '../../test/support/hub.ts'
import { rowsOf } from '../../test/support/database.ts'
import { replayLimits } from './idempotency.ts'

let hub: TestHub
let now = Date.now()
let endpoint = ''
const url = 'http://127.0.0.1:1/'

beforeAll(async () => {
  hub = await startHub({ clock: () => new Date(now), webhooks: true, imports: 'off' })
  const made = await hub.call('POST', '/integration/webhook-endpoint', { body: { url } })
  endpoint = made.body.id
})
afterAll(() => hub.stop())

it.each<[string, string, () => { path: string; body: object }]>([
  ['POST', 'text', () => ({ path: '/operator/account/acme/key', body: {} })],
  ['POST', 'text', () => ({ path: '/operator/key', body: {} })],
  ['POST', 'csrfToken', () => ({ path: '/operator/session', body: { key: hub.operator } })],
  ['POST', 'secret', () => ({ path: '/integration/webhook-endpoint', body: { url } })],
  [
    'POST',
    'secret',
    () => ({ path: `/integration/webhook-endpoint/${endpoint}/rotate`, body: {} }),
  ],
  ['PUT', 'secret', () => ({ path: '/integration/customer-source', body: { url } })],
])('is replayed for a limited time: %s %s', async (method, member, sent) => {
  const { path, body } = sent()
  const send = () => hub.call(method, path, { body, headers: { 'Idempotency-Key': path } })
  const first = await send()
  expect(first.body[member]).toMatch(/./)
  now += replayLimits.secretShownMs - 1
  const repeated = await send()
  expect(repeated.text).toBe(first.text)
  expect(repeated.headers.get('set-cookie')).toBe(first.headers.get('set-cookie'))
  now += 1
  const late = await send()
  expect(late.headers.get('idempotency-replayed')).toBe('true')
  expect(late.headers.get('set-cookie')).toBe(null)
  expect(late.body[member]).toBe(null)
  expect(late.status).toBe(first.status)
  const rows = await rowsOf(hub.databaseUrl, 'select answer::text from idempotency')
  expect(JSON.stringify(rows)).not.toContain(first.body[member])
})
