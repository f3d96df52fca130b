// The typed client when the network, a proxy or the hub fails: what is repeated, under which key, when it gives up,
// and what its caller gets. A real hub behind a real server that misbehaves.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  HubError,
  HubRefusal,
  HubUnreachable,
  openHubClient,
  type HubClientOptions,
} from '../client/src/hub-client.ts'
import {
  answers,
  breaksOff,
  hangUp,
  losesAnswer,
  passesOn,
  silent,
  startFaultyServer,
  type Behaviour,
  type FaultyServer,
} from './support/faulty-server.ts'
import { customerBody, invoiceBody, startHub, type TestHub } from './support/hub.ts'

let hub: TestHub
let started: FaultyServer | null = null
let number = 0
let id = ''

beforeAll(async () => {
  hub = await startHub()
  await hub.call('POST', '/integration/customer', { body: { id: 'c1', ...customerBody() } })
})
afterAll(() => hub.stop())

beforeEach(async () => {
  number += 1
  id = `i${number}`
  const body = { id, ...invoiceBody(), status: 'Placed' }
  await hub.call('POST', '/integration/invoice', { body })
})
afterEach(() => started?.stop())

type Options = Partial<HubClientOptions>

async function clientBehind(behaviours: readonly Behaviour[], options: Options = {}) {
  const server = await startFaultyServer(behaviours)
  started = server
  const client = openHubClient({
    url: server.url,
    credentials: hub.acme,
    firstWaitMs: 1,
    ...options,
  })
  return { client, server }
}

async function errorOf(call: Promise<unknown>): Promise<unknown> {
  return await call.then(
    () => null,
    (thrown: unknown) => thrown,
  )
}

const html = '<html><body><h1>502 Bad Gateway</h1></body></html>'
const busy = '{"code":"503","reason":"Busy."}'
const json = ['Content-Type: application/json']
const inSeconds = (s: number) => new Date(Date.now() + s * 1_000).toUTCString()

const broken: readonly (readonly [string, Behaviour])[] = [
  ['a connection that is cut', hangUp],
  ['an answer that breaks off in its body', breaksOff],
  ['HTML with 502', answers(502, html, ['Content-Type: text/html'])],
  ['HTML with 200', answers(200, html, ['Content-Type: text/html'])],
  ['HTML with 404', answers(404, html, ['Content-Type: text/html'])],
  ['204 without a body', answers(204, '')],
  ['200 with an empty body', answers(200, '', json)],
  ['JSON that is invalid', answers(200, '{"items":', json)],
  ['a refusal in JSON that is not the hub’s', answers(403, '{"error":"denied"}', json)],
]

describe('an answer that is none', () => {
  it.each(broken)('%s: is repeated, and the next answer is taken', async (_, behaviour) => {
    const { client, server } = await clientBehind([behaviour, passesOn(hub.url)])
    const read = await client.get('/integration/invoice/{id}', { params: { path: { id } } })
    expect([read.id, server.seen.length]).toEqual([id, 2])
  })

  it.each(broken)('%s: is HubUnreachable in the end', async (_, behaviour) => {
    const { client, server } = await clientBehind([behaviour])
    const error = await errorOf(client.get('/integration/rules'))
    expect(error).toBeInstanceOf(HubUnreachable)
    expect(error).toBeInstanceOf(HubError)
    expect(server.seen).toHaveLength(3)
  })

  it('is not asked for again when it is a redirect', async () => {
    const elsewhere = answers(302, '', ['Location: http://127.0.0.1:1/'])
    const { client, server } = await clientBehind([elsewhere])
    const error = await errorOf(client.get('/integration/rules'))
    expect(error).toMatchObject({ kind: 'broken_answer', status: 302 })
    expect(server.seen).toHaveLength(1)
  })
})

describe('a status that asks for patience', () => {
  it.each([408, 429, 502, 503, 504])('%i is repeated', async (status) => {
    const behaviour = answers(status, `{"code":"${status}","reason":"Later."}`, json)
    const { client, server } = await clientBehind([behaviour, behaviour, passesOn(hub.url)])
    expect(await client.get('/integration/rules')).toHaveProperty('rules')
    expect(server.seen).toHaveLength(3)
  })

  it.each([400, 401, 403, 404, 409, 412, 413, 415, 422, 500])('%i is not', async (status) => {
    const behaviour = answers(status, `{"code":"${status}","reason":"No."}`, json)
    const { client, server } = await clientBehind([behaviour])
    const error = await errorOf(client.get('/integration/rules'))
    expect(error).toBeInstanceOf(HubRefusal)
    expect(error).toMatchObject({ status, reason: 'No.' })
    expect(server.seen).toHaveLength(1)
  })

  it.each([
    ['seconds', () => ['Retry-After: 1'], 900],
    ['a date', () => [`Date: ${inSeconds(0)}`, `Retry-After: ${inSeconds(1)}`], 900],
    ['a date that is past', () => [`Retry-After: ${inSeconds(-60)}`], 0],
  ])('waits as Retry-After asks, as %s', async (_, headers, leastMs) => {
    const later = answers(503, busy, [...json, ...headers()])
    const { client } = await clientBehind([later, passesOn(hub.url)])
    const startedMs = performance.now()
    await client.get('/integration/rules')
    const tookMs = performance.now() - startedMs
    expect(tookMs).toBeGreaterThan(leastMs)
    expect(tookMs).toBeLessThan(leastMs + 5_000)
  })

  it.each(['1.5', '-1', '5 seconds', ''])('finds no time in Retry-After: %s', async (text) => {
    const body = '{"code":"400","reason":"No."}'
    const { client } = await clientBehind([answers(400, body, [...json, `Retry-After: ${text}`])])
    const error = await errorOf(client.get('/integration/rules'))
    expect(error).toMatchObject({ status: 400, retryAfterS: null })
  })

  it('reads a date by the clock of whoever sent it', async () => {
    const [sent, after] = ['Mon, 01 Jan 2001 00:00:00 GMT', 'Mon, 01 Jan 2001 00:01:30 GMT']
    const later = answers(429, '{"code":"429","reason":"Later."}', [
      ...json,
      `Date: ${sent}`,
      `Retry-After: ${after}`,
    ])
    const { client } = await clientBehind([later])
    const error = await errorOf(client.get('/integration/rules'))
    expect(error).toMatchObject({ status: 429, retryAfterS: 90 })
  })

  it('gives up at once when it is asked to wait longer than the call may take', async () => {
    const later = answers(503, busy, [...json, 'Retry-After: 3600'])
    const { client, server } = await clientBehind([later])
    const error = await errorOf(client.get('/integration/rules'))
    expect(error).toMatchObject({ status: 503, retryAfterS: 3_600 })
    expect(server.seen).toHaveLength(1)
  })
})

describe('a write whose answer was lost', () => {
  const path = () => ({ params: { path: { id } } })

  it('is one success: a push that demands a version', async () => {
    const { client, server } = await clientBehind([losesAnswer(hub.url), passesOn(hub.url)])
    const body = { ...invoiceBody(), status: 'Placed' as const, invoiceNumber: 'new' }
    const header = { 'If-Match': '"1"' }
    const { details } = await client.put('/integration/invoice/{id}', {
      params: { path: { id }, header },
      body,
    })
    expect(details).toMatchObject({ verdict: 'applied', version: 2 })
    expect(server.seen[0]?.key).not.toBe(null)
    expect(server.seen[1]?.key).toBe(server.seen[0]?.key)
  })

  it('is one success: a cancellation', async () => {
    const { client } = await clientBehind([losesAnswer(hub.url), passesOn(hub.url)])
    expect(await client.put('/integration/invoice/{id}/cancel', path())).toEqual({})
    const { body } = await hub.call('GET', `/integration/invoice/${id}/status`)
    expect(body).toMatchObject({ status: 'Canceled' })
  })

  it('is one success: a creation', async () => {
    const { client } = await clientBehind([losesAnswer(hub.url), passesOn(hub.url)])
    const created = await client.post('/integration/customer', {
      body: { id: `c-${id}`, ...customerBody() },
    })
    expect(created.details.verdict).toBe('applied')
  })

  it('has the caller’s own key where one is given', async () => {
    const { client, server } = await clientBehind([losesAnswer(hub.url), passesOn(hub.url)])
    const header = { 'Idempotency-Key': `mine-${id}` }
    await client.put('/integration/invoice/{id}/cancel', { params: { path: { id }, header } })
    expect(server.seen.map(({ key }) => key)).toEqual([`mine-${id}`, `mine-${id}`])
  })

  it('is waited for while the first attempt is still at work, however many attempts that takes', async () => {
    const running = '{"code":"409","reason":"Still running.","rule":"idempotency_key_running"}'
    const still = answers(409, running, [...json, 'Retry-After: 0'])
    const { client } = await clientBehind([hangUp, still, still, still, still, passesOn(hub.url)])
    expect(await client.put('/integration/invoice/{id}/cancel', path())).toEqual({})
  })

  it('has another key at the next call', async () => {
    const { client, server } = await clientBehind([passesOn(hub.url)])
    const body = { ...invoiceBody(), status: 'Placed' as const }
    await client.put('/integration/invoice/{id}', { ...path(), body })
    await client.put('/integration/invoice/{id}', { ...path(), body })
    expect(server.seen[0]?.key).not.toBe(server.seen[1]?.key)
  })
})

describe('the time of a call', () => {
  it('ends an attempt that gets no answer, and the next one is made', async () => {
    const { client } = await clientBehind([silent, passesOn(hub.url)], { attemptTimeoutMs: 100 })
    expect(await client.get('/integration/rules')).toHaveProperty('rules')
  })

  it.each<[string, Options]>([
    ['its attempts', { attemptTimeoutMs: 50 }],
    ['the whole call', { timeoutMs: 80 }],
  ])('is over with %s', async (_, options) => {
    const { client } = await clientBehind([silent], options)
    const error = await errorOf(client.get('/integration/rules'))
    expect(error).toBeInstanceOf(HubUnreachable)
    expect(error).toMatchObject({ kind: 'timeout', status: null })
  })

  it('may be set for one call', async () => {
    const { client, server } = await clientBehind([silent])
    const call = client.get('/integration/rules', {
      timeoutMs: 2_000,
      attemptTimeoutMs: 40,
      attempts: 2,
    })
    expect(await errorOf(call)).toMatchObject({ kind: 'timeout' })
    expect(server.seen).toHaveLength(2)
  })

  it('counts for the body, too', async () => {
    const stalls: Behaviour = (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"rules":')
    }
    const { client } = await clientBehind([stalls], { attempts: 1, attemptTimeoutMs: 80 })
    expect(await errorOf(client.get('/integration/rules'))).toMatchObject({ kind: 'timeout' })
  })
})

describe('an abort', () => {
  const later = answers(503, busy, [...json, 'Retry-After: 30'])

  it.each([
    ['while an answer is waited for', silent],
    ['while the next attempt is waited for', later],
  ])('settles at once %s, with the caller’s reason', async (_, behaviour) => {
    const { client, server } = await clientBehind([behaviour])
    const controller = new AbortController()
    const failed = errorOf(client.get('/integration/rules', { signal: controller.signal }))
    await server.arrived(1)
    const reason = new Error('enough')
    const startedMs = performance.now()
    controller.abort(reason)
    expect(await failed).toBe(reason)
    expect(performance.now() - startedMs).toBeLessThan(5_000)
    expect(server.seen).toHaveLength(1)
  })

  it('before the call sends nothing', async () => {
    const { client, server } = await clientBehind([passesOn(hub.url)])
    const error = await errorOf(client.get('/integration/rules', { signal: AbortSignal.abort() }))
    expect(error).toMatchObject({ name: 'AbortError' })
    expect(server.seen).toHaveLength(0)
  })

  it.each<[string, Behaviour, number]>([
    ['in the first of several attempts', silent, 3],
    ['in the only attempt', silent, 1],
    ['between two attempts', later, 3],
  ])('by AbortSignal.timeout is a TimeoutError, %s', async (_, behaviour, attempts) => {
    const { client } = await clientBehind([behaviour], { attempts })
    const startedMs = performance.now()
    const error = await errorOf(
      client.get('/integration/rules', { signal: AbortSignal.timeout(50) }),
    )
    expect(error).toMatchObject({ name: 'TimeoutError' })
    expect(performance.now() - startedMs).toBeLessThan(5_000)
  })

  it('settles although the fetch in use ignores signals', async () => {
    const client = openHubClient({
      url: hub.url,
      credentials: hub.acme,
      fetch: () => new Promise(() => undefined),
    })
    const error = await errorOf(
      client.get('/integration/rules', { signal: AbortSignal.timeout(20) }),
    )
    expect(error).toMatchObject({ name: 'TimeoutError' })
  })
})

describe('a list', () => {
  const query = { limit: 2 }
  const expected: string[] = []

  beforeAll(async () => {
    for (const one of ['k1', 'k2', 'k3', 'k4', 'k5']) {
      await hub.call('POST', '/integration/customer', { body: { id: one, ...customerBody() } })
    }
    const { body } = await hub.call('GET', '/integration/customer?limit=200')
    expected.push(...(body as { items: { id: string }[] }).items.map((one) => one.id))
  })

  it('that fails on the way goes on from the cursor of its error, and nothing is missing or doubled', async () => {
    const { client } = await clientBehind([passesOn(hub.url), passesOn(hub.url), breaksOff], {
      attempts: 1,
    })
    const ids: string[] = []
    const take = async (cursor: string | null, from: typeof client) => {
      const said = { params: { query: cursor === null ? query : { ...query, cursor } } }
      for await (const one of from.items('/integration/customer', said)) ids.push(one.id)
    }
    const error = await errorOf(take(null, client))
    if (!(error instanceof HubError)) throw new Error('no HubError', { cause: error })
    expect(ids).toEqual(expected.slice(0, 4))
    await take(error.cursor, openHubClient({ url: hub.url, credentials: hub.acme }))
    expect(ids).toEqual(expected)
  })

  it('that is left goes on from its own cursor, with the page that was under way', async () => {
    const client = openHubClient({ url: hub.url, credentials: hub.acme })
    const list = client.items('/integration/customer', { params: { query } })
    const first: string[] = []
    for await (const one of list) {
      first.push(one.id)
      if (first.length === 3) break
    }
    expect(first).toEqual(expected.slice(0, 3))
    const cursor = list.cursor ?? ''
    const rest: string[] = []
    const again = client.items('/integration/customer', { params: { query: { ...query, cursor } } })
    for await (const one of again) rest.push(one.id)
    expect(rest).toEqual(expected.slice(2))
  })

  it('whose page is something else is HubUnreachable', async () => {
    const { client } = await clientBehind([answers(200, '{"status":"up"}', json)])
    const list = client.items('/integration/customer')
    expect(await errorOf(list.next())).toMatchObject({ kind: 'broken_answer', cursor: null })
  })
})

describe('what can never be sent', () => {
  const credentials = { accountId: 'acme', key: '' }

  it.each<[string, HubClientOptions]>([
    ['a URL that is none', { url: 'hub.example.com', credentials: { operatorKey: 'k' } }],
    ['a URL without its scheme', { url: 'localhost:4080', credentials: { operatorKey: 'k' } }],
    ['a URL with a query', { url: 'http://localhost?a=b', credentials: { operatorKey: 'k' } }],
    ['an empty key', { url: 'http://127.0.0.1', credentials }],
  ])('%s is refused when the client is opened', (_, options) => {
    expect(() => openHubClient(options)).toThrow(TypeError)
  })

  const odd = ['', '.', '..', '\ud800', undefined, null]
  it.each(odd)('the id %j is refused before it becomes another path', async (oddId) => {
    const { client, server } = await clientBehind([passesOn(hub.url)])
    // As callers without types may pass it.
    const path = { id: oddId } as { id: string }
    const error = await errorOf(client.get('/integration/invoice/{id}', { params: { path } }))
    expect(error).toMatchObject({ name: 'HubRefusal', rule: 'id_invalid' })
    expect(server.seen).toHaveLength(0)
  })

  it('a URL with the service’s prefix is taken as one without', async () => {
    const client = openHubClient({ url: `${hub.url}/genericBthubService/`, credentials: hub.acme })
    expect(await client.get('/integration/rules')).toHaveProperty('rules')
  })
})
