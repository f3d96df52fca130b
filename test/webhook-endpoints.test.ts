// Endpoints of webhooks: what is refused, what is shown, and what is kept secret.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endpointLimits } from '../src/api/webhooks/schema.ts'
import { rowsOf } from './support/database.ts'
import { eventually } from './support/eventually.ts'
import { companyBody, startHub, type TestHub } from './support/hub.ts'
import { startReceiver, type WebhookReceiver } from './support/webhook-receiver.ts'

let hub: TestHub
let receiver: WebhookReceiver

beforeAll(async () => {
  hub = await startHub({ webhooks: true })
  receiver = await startReceiver()
})
afterAll(async () => {
  await hub.stop()
  await receiver.stop()
})

const path = '/integration/webhook-endpoint'
const post = (body: Readonly<Record<string, unknown>>, headers = {}) =>
  hub.call('POST', path, { body: { url: receiver.url, eventTypes: ['quote.*'], ...body }, headers })

const rulesOf = ({ body }: { body: { errors?: { rule: string; pointer: string }[] } }) =>
  (body.errors ?? []).map(({ rule, pointer }) => `${rule} ${pointer}`)

describe('POST /integration/webhook-endpoint', () => {
  it('201: tells the secret this once, and never again', async () => {
    const made = await post({ description: 'books', headers: { 'X-Token': 'hush-hush' } })
    expect(made.status).toBe(201)
    expect(made.body.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    const read = await hub.call('GET', `${path}/${made.body.id}`)
    expect(read.body).toMatchObject({
      url: receiver.url,
      eventTypes: ['quote.*'],
      description: 'books',
      headers: { 'X-Token': '***' },
      enabled: true,
      inTrouble: false,
    })
    for (const answer of [made, read, await hub.call('GET', path)]) {
      expect(answer.text).not.toContain('hush-hush')
    }
    expect(read.text).not.toContain(made.body.secret)
  })

  it('keeps neither the secret nor a header’s value in the database or the log', async () => {
    const made = await post({ headers: { 'X-Token': 'hush-hush' } }, { 'Idempotency-Key': 'once' })
    const tables = ['webhook_endpoint', 'event', 'operation', 'idempotency', 'webhook_delivery']
    for (const table of tables) {
      const rows = await rowsOf<{ text: string }>(
        hub.databaseUrl,
        `select t::text as text from ${table} t`,
      )
      const text = rows.map((row) => row.text).join('\n')
      expect(text).not.toContain('hush-hush')
      expect(text).not.toContain(made.body.secret)
    }
    const logged = JSON.stringify(hub.logged)
    expect(logged).not.toContain('hush-hush')
    expect(logged).not.toContain(made.body.secret)
    const again = await post({ headers: { 'X-Token': 'hush-hush' } }, { 'Idempotency-Key': 'once' })
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect(again.body).toMatchObject({ id: made.body.id, secret: made.body.secret })
  })

  it('400: tells all faults of a body in one answer', async () => {
    const answer = await hub.call('POST', path, {
      body: {
        url: 'http://10.0.0.7/hook',
        eventTypes: ['invoice.payed', '*', 'invoice.*', 'inv*'],
        headers: { 'webhook-id': 'x', 'bad name': 'x', Host: 'x', 'X-Line': 'a\nb', 'X-Number': 7 },
        enabled: 'yes',
      },
    })
    expect(answer.status).toBe(400)
    expect(rulesOf(answer).toSorted()).toEqual([
      'event_type_unknown /eventTypes/0',
      'event_type_unknown /eventTypes/3',
      'webhook_header_not_allowed /headers/Host',
      'webhook_header_not_allowed /headers/X-Line',
      'webhook_header_not_allowed /headers/bad name',
      'webhook_header_not_allowed /headers/webhook-id',
      'webhook_url_not_allowed /url',
      'wrong_type /enabled',
      'wrong_type /headers/X-Number',
    ])
    expect(answer.text).toContain('invoice.paid')
  })

  it('400: checks a URL of any characters that fits', async () => {
    const url = `http://10.0.0.7/${'\u{1f600}'.repeat(1_100)}`
    const answer = await hub.call('POST', path, { body: { url } })
    expect([answer.status, ...rulesOf(answer)]).toEqual([400, 'webhook_url_not_allowed /url'])
  })

  it.each([
    'content-type',
    'Content-Length',
    'transfer-encoding',
    'connection',
    'user-agent',
    'webhook-signature',
    'proxy-authorization',
    'x-forwarded-for',
    'expect',
    'te',
  ])('400: %s is the hub’s own header', async (name) => {
    const answer = await post({ headers: { [name]: 'x' } })
    expect(rulesOf(answer)).toEqual([`webhook_header_not_allowed /headers/${name}`])
  })

  it('400: a header can’t be named twice in another case', async () => {
    const answer = await post({ headers: { 'X-A': '1', 'x-a': '2' } })
    expect(rulesOf(answer)).toEqual(['webhook_header_not_allowed /headers'])
  })

  it('409: an account has so many at most, and deleted ones do not count', async () => {
    const as = await hub.createCaller('crowded')
    const body = { url: receiver.url, eventTypes: ['quote.*'] }
    const create = () => hub.call('POST', path, { body, as })
    const made = await Promise.all(Array.from({ length: endpointLimits.perAccountMax }, create))
    expect(new Set(made.map(({ status }) => status))).toEqual(new Set([201]))
    const refused = await create()
    expect(refused).toMatchObject({ status: 409, body: { rule: 'too_many_webhook_endpoints' } })
    await hub.call('DELETE', `${path}/${made[0]?.body.id}`, { as })
    expect((await create()).status).toBe(201)
    const list = await hub.call('GET', `${path}?limit=200`, { as })
    expect(list.body.items).toHaveLength(endpointLimits.perAccountMax)
  })
})

describe('PATCH /integration/webhook-endpoint/{id}', () => {
  it('202: changes what is said, and keeps a header that is ***', async () => {
    const { body: made } = await post({ description: 'old', headers: { 'X-Token': 'first' } })
    const patch = (body: unknown) => hub.call('PATCH', `${path}/${made.id}`, { body })
    const changed = await patch({
      headers: { 'X-Token': '***', 'X-More': 'second' },
      description: '',
    })
    expect(changed).toMatchObject({
      status: 202,
      body: {
        endpoint: { headers: { 'X-Token': '***', 'X-More': '***' }, description: null },
        details: { verdict: 'applied', changed: ['/description', '/headers'] },
      },
    })
    const same = await patch({ headers: { 'X-Token': 'first', 'X-More': '***' } })
    expect(same.body.details.verdict).toBe('unchanged')
    expect(rulesOf(await patch({ headers: { 'X-None': '***' } }))).toEqual([
      'webhook_header_not_allowed /headers/X-None',
    ])
    expect(rulesOf(await patch({ url: 'ftp://127.0.0.1/' }))).toEqual([
      'webhook_url_not_allowed /url',
    ])
    const events = await hub.call('GET', '/integration/events?limit=1000')
    const last = events.body.items.findLast(
      ({ record }: { record: { id: string } }) => record.id === made.id,
    )
    expect(last.type).toBe('webhook_endpoint.updated')
    expect(last.previous).toEqual({ '/description': 'old', '/headers': ['X-Token'] })
  })

  it('404: a deleted endpoint is like one that never was', async () => {
    const { body: made } = await post({})
    expect((await hub.call('DELETE', `${path}/${made.id}`)).status).toBe(202)
    const calls = [
      hub.call('GET', `${path}/${made.id}`),
      hub.call('PATCH', `${path}/${made.id}`, { body: { enabled: true } }),
      hub.call('DELETE', `${path}/${made.id}`),
      hub.call('POST', `${path}/${made.id}/rotate`),
      hub.call('POST', `${path}/${made.id}/test`),
      hub.call('GET', `${path}/${made.id}/delivery`),
    ]
    for (const answer of await Promise.all(calls)) {
      expect(answer).toMatchObject({ status: 404, body: { rule: 'webhook_endpoint_not_found' } })
    }
  })
})

describe('POST /integration/webhook-endpoint/{id}/test', () => {
  it('200: tells what was answered, also of one that is switched off', async () => {
    const { body: made } = await post({ enabled: false })
    receiver.answer((_, reply) => {
      reply.writeHead(503).end('not yet')
      return 'written'
    })
    const failed = await hub.call('POST', `${path}/${made.id}/test`)
    expect(failed.body).toMatchObject({
      delivered: false,
      attempt: { status: 503, failure: 'status_not_2xx', answer: 'not yet' },
    })
    receiver.answer(() => 200)
    const passed = await hub.call('POST', `${path}/${made.id}/test`)
    expect(passed.body).toMatchObject({ delivered: true, attempt: { status: 200, failure: null } })
    const last = receiver.received.at(-1)
    expect(last?.event).toMatchObject({ type: 'webhook_endpoint.test', seq: null })
    expect(last?.headers['webhook-id']).toBe(passed.body.eventId)
  })
})

describe('POST /integration/webhook-endpoint/{id}/replay', () => {
  it('400 without a choice or with two, 404 for a delivery of another endpoint', async () => {
    const { body: made } = await post({})
    const { body: other } = await post({})
    const replay = (body: unknown) => hub.call('POST', `${path}/${made.id}/replay`, { body })
    expect(rulesOf(await replay({}))).toEqual(['replay_not_one '])
    expect(rulesOf(await replay({ fromSeq: 1, failedSince: '2026-01-01' }))).toEqual([
      'replay_not_one ',
    ])
    expect((await replay({ deliveryId: `${other.id}-1` })).status).toBe(404)
    expect(rulesOf(await replay({ fromSeq: 0 }))).toEqual(['value_unknown /fromSeq'])
  })

  it('202 of a dry run leaves its Idempotency-Key free', async () => {
    const { body: made } = await post({})
    for (let time = 0; time < 2; time += 1) {
      const answer = await hub.call('POST', `${path}/${made.id}/replay`, {
        body: { fromSeq: 1, dryRun: true },
        headers: { 'Idempotency-Key': 'dry' },
      })
      expect(answer.status).toBe(202)
      expect(answer.headers.get('idempotency-replayed')).toBeNull()
    }
  })

  it('sends one that waits for its next attempt now, and refuses one that waits for it', async () => {
    const { body: made } = await post({ eventTypes: ['company.*'] })
    receiver.answer(() => 500)
    const push = async (method: 'POST' | 'PUT', address: string, change: object) => {
      const body = { ...companyBody(), ...change }
      return hub.call(method, `/integration/company${address}`, { body })
    }
    await push('POST', '', { id: 'held' })
    await push('PUT', '/held', { businessName: 'Renamed', sourceModifiedDate: new Date() })
    type Waiting = Readonly<Record<'id' | 'dueAt', string>> & {
      readonly attempt: number
      readonly lastAttempt: { readonly at: string }
    }
    const list = async (): Promise<readonly Waiting[]> => {
      return (await hub.call('GET', `${path}/${made.id}/delivery?status=pending`)).body.items
    }
    const replay = (deliveryId: string) =>
      hub.call('POST', `${path}/${made.id}/replay`, { body: { deliveryId } })
    await eventually(async () => {
      const waiting = await list()
      return waiting.length === 2 && waiting[1]?.attempt === 1
    })
    const [later, first] = await list()
    expect(later?.dueAt).toBeNull()
    const refused = await replay(later?.id ?? '')
    expect(refused).toMatchObject({ status: 409, body: { rule: 'replay_still_pending' } })
    const sent = await replay(first?.id ?? '')
    expect(sent).toMatchObject({ status: 202, body: { count: 1 } })
    await eventually(async () => (await list())[1]?.attempt === 2)
    const [, resent] = await list()
    // The next attempt would have been at least five seconds after the first.
    expect(Date.parse(resent?.lastAttempt.at ?? '')).toBeLessThan(Date.parse(first?.dueAt ?? ''))
    receiver.answer(() => 204)
  })
})

describe('operators', () => {
  it('do the same for any account, and see all endpoints in trouble', async () => {
    const of = '/operator/account/acme/webhook-endpoint'
    const made = await hub.call('POST', of, { body: { url: receiver.url, eventTypes: ['draw.*'] } })
    expect(made.status).toBe(201)
    const { id } = made.body
    const operation = await hub.call(
      'GET',
      `/integration/operations/${made.body.details.operationId}`,
    )
    expect(operation.body).toMatchObject({
      name: 'create-account-webhook-endpoint',
      actor: { kind: 'operator' },
    })
    expect((await hub.call('POST', `${of}/${id}/rotate`, { body: {} })).body.secret).toMatch(
      /^whsec_/,
    )
    const replayed = await hub.call('POST', `${of}/${id}/replay`, {
      body: { failedSince: '2026-01-01' },
    })
    expect(replayed.body).toEqual({ count: 0, dryRun: false })
    const acts = await hub.call('GET', '/operator/act?accountId=acme')
    expect(acts.body.items[0]).toMatchObject({
      name: 'replay-account-webhook-deliveries',
      subject: id,
    })
    const troubled = async () =>
      (await hub.call('GET', '/operator/webhook-endpoint?inTrouble=true')).body.items
    expect(
      (await troubled()).some((one: { endpoint: { id: string } }) => one.endpoint.id === id),
    ).toBe(false)
    await rowsOf(
      hub.databaseUrl,
      `update webhook_endpoint set failing_since = now() where id = '${id}'`,
    )
    expect(await troubled()).toContainEqual(
      expect.objectContaining({
        accountId: 'acme',
        endpoint: expect.objectContaining({ id, inTrouble: true }),
      }),
    )
  })
})
