// The edge: bytes that no well-behaved client sends, limits, and what is there without a key.
import { once } from 'node:events'
import type { Socket } from 'node:net'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { openApiDocument } from '../src/api/openapi.ts'
import { servicePrefix } from '../src/api/endpoint.ts'
import { httpLimits } from '../src/server/http-limits.ts'
import { invoiceBody, startHub, type TestHub } from './support/hub.ts'
import { eventually } from './support/eventually.ts'
import { lockTables } from './support/lock-table.ts'
import { exchange, requestText, type RawAnswer } from './support/raw-http.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
})
afterAll(() => hub.stop())

const service = `${servicePrefix}/integration`
const host = ['Host', 'hub.example.com'] as const
const credentials = () =>
  [
    ['X-BlueTape-Key', hub.acme.key],
    ['X-Integration-AccountId', hub.acme.accountId],
  ] as const

/** A whole request of a caller that may write. */
function authorized(
  method: string,
  path: string,
  {
    headers = [],
    body = '',
  }: { headers?: readonly (readonly [string, string])[]; body?: string } = {},
): string {
  const length = body === '' ? [] : [['Content-Length', String(Buffer.byteLength(body))] as const]
  const target = `${service}${path}`
  return requestText(method, target, [host, ...credentials(), ...length, ...headers], body)
}

/** The status of a refusal that has the hub's own form, whoever refused, and tells nothing of its insides. */
function refusedWith(answer: RawAnswer | undefined): number | undefined {
  const body = JSON.parse(answer?.text ?? '') as Record<string, unknown>
  expect(body).toMatchObject({ code: String(answer?.status), reason: expect.any(String) })
  expect(answer?.headers).toMatchObject({
    'content-type': 'application/json; charset=utf-8',
    'x-request-id': expect.stringMatching(/^[\w.:-]+$/),
  })
  expect(answer?.text).not.toMatch(/node_modules|\.ts\b|\.js\b|    at |fastify|FST_|HPE_|postgres/i)
  expect(answer?.headers).not.toHaveProperty('x-powered-by')
  expect(answer?.headers).not.toHaveProperty('server')
  return answer?.status
}

async function requestIdOf(...ids: readonly string[]): Promise<string | undefined> {
  const headers = ids.map((id) => ['X-Request-Id', id] as const)
  const { answers } = await exchange(hub.url, authorized('GET', '/rules', { headers }))
  return answers[0]?.headers['x-request-id']
}

/** Sends another header now and then, and never the last one. */
function drip(socket: Socket): void {
  const timer = setInterval(() => socket.writable && socket.write('X-A: b\r\n'), 100)
  socket.once('close', () => clearInterval(timer))
}

/** Sends chunks of spaces without an end: only an answer or a close stops it. */
function sendChunks(socket: Socket, sent: { bytes: number; readonly max: number }): void {
  const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`
  while (!socket.destroyed && sent.bytes < sent.max) {
    sent.bytes += 0x10000
    if (socket.write(chunk)) continue
    socket.once('drain', () => sendChunks(socket, sent))
    return
  }
}

const cancelBody = '{}'
const framed = (headers: string, body = cancelBody) =>
  `PUT ${service}/invoice/nope/cancel HTTP/1.1\r\nHost: a\r\nX-BlueTape-Key: ${hub.acme.key}\r\n` +
  `X-Integration-AccountId: acme\r\n${headers}\r\n\r\n${body}`

const smuggled = `GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n`

describe('a request that is framed in two ways', () => {
  it.each<[string, () => string]>([
    [
      'Content-Length and Transfer-Encoding',
      () => framed('Content-Length: 4\r\nTransfer-Encoding: chunked', `0\r\n\r\n${smuggled}`),
    ],
    [
      'Transfer-Encoding and Content-Length',
      () => framed('Transfer-Encoding: chunked\r\nContent-Length: 4', `0\r\n\r\n${smuggled}`),
    ],
    [
      'two Content-Lengths that differ',
      () =>
        framed(
          `Content-Length: 2\r\nContent-Length: ${2 + smuggled.length}`,
          cancelBody + smuggled,
        ),
    ],
    ['two equal Content-Lengths', () => framed('Content-Length: 2\r\nContent-Length: 2')],
    ['a list of Content-Lengths', () => framed('Content-Length: 2, 2')],
    ['a signed Content-Length', () => framed('Content-Length: +2')],
    ['a negative Content-Length', () => framed('Content-Length: -2')],
    ['a hexadecimal Content-Length', () => framed('Content-Length: 0x2')],
    ['a Content-Length beyond 64 bits', () => framed('Content-Length: 18446744073709551618')],
    ['chunked twice', () => framed('Transfer-Encoding: chunked, chunked', `0\r\n\r\n${smuggled}`)],
    [
      'a coding behind chunked',
      () => framed('Transfer-Encoding: chunked, identity', `0\r\n\r\n${smuggled}`),
    ],
    [
      'a coding that only looks chunked',
      () => framed('Transfer-Encoding: xchunked', `0\r\n\r\n${smuggled}`),
    ],
    [
      'a space before the colon',
      () => framed('Transfer-Encoding : chunked', `0\r\n\r\n${smuggled}`),
    ],
    [
      'a folded header',
      () => framed('X-Folded: a\r\n Transfer-Encoding: chunked\r\nContent-Length: 2'),
    ],
    [
      'a chunk size that is none',
      () => framed('Transfer-Encoding: chunked', `zz\r\n{}\r\n0\r\n\r\n`),
    ],
    ['a negative chunk size', () => framed('Transfer-Encoding: chunked', `-2\r\n{}\r\n0\r\n\r\n`)],
    [
      'a chunk size beyond 64 bits',
      () => framed('Transfer-Encoding: chunked', `fffffffffffffffff\r\n{}\r\n0\r\n\r\n`),
    ],
    [
      'a chunk longer than its size',
      () => framed('Transfer-Encoding: chunked', `1\r\n{}\r\n0\r\n\r\n`),
    ],
    ['a zero byte in a header', () => framed('X-Note: a\u0000b\r\nContent-Length: 2')],
    [
      'a bare carriage return in a header',
      () => framed('X-Note: a\rTransfer-Encoding: chunked\r\nContent-Length: 2'),
    ],
    ['a header without a name', () => framed(': a\r\nContent-Length: 2')],
    ['a header without a colon', () => framed('Transfer-Encoding\r\nContent-Length: 2')],
    ['a space inside a header’s name', () => framed('X Note: a\r\nContent-Length: 2')],
    [
      'a version that does not exist',
      () => framed('Content-Length: 2').replace('HTTP/1.1', 'HTTP/9.9'),
    ],
    ['no version', () => `GET ${service}/rules\r\nHost: a\r\n\r\n`],
    ['a target with a space', () => `GET ${service}/in voice HTTP/1.1\r\nHost: a\r\n\r\n`],
    ['a target with a zero byte', () => `GET ${service}/\u0000 HTTP/1.1\r\nHost: a\r\n\r\n`],
    ['a target with bytes beyond ASCII', () => `GET ${service}/\u00e9 HTTP/1.1\r\nHost: a\r\n\r\n`],
    ['no Host', () => `GET /health/live HTTP/1.1\r\n\r\n`],
    ['two Hosts', () => `GET /health/live HTTP/1.1\r\nHost: a\r\nhost: b\r\n\r\n`],
    ['two equal Hosts', () => `GET /health/live HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n`],
    ['a TLS greeting', () => '\u0016\u0003\u0001\u0002\u0000\u0001'],
    ['a method that does not exist', () => `FETCH /health/live HTTP/1.1\r\nHost: a\r\n\r\n`],
    ['a method in small letters', () => `get /health/live HTTP/1.1\r\nHost: a\r\n\r\n`],
  ])('is refused, and nothing behind it is read, with %s', async (_name, bytes) => {
    const { answers } = await exchange(hub.url, Buffer.from(bytes(), 'latin1'))
    expect(answers).toHaveLength(1)
    expect(refusedWith(answers[0])).toBe(400)
  })

  it('is closed where the framing is not known', async () => {
    const bytes = framed('Content-Length: 4\r\nTransfer-Encoding: chunked', `0\r\n\r\n${smuggled}`)
    const { answers, closed } = await exchange(hub.url, bytes, { untilClosed: true })
    expect(closed).toBe(true)
    expect(answers.map(({ status }) => status)).toStrictEqual([400])
  })
})

describe('requests in one go', () => {
  it('are answered in the order they came', async () => {
    const paths = ['/invoice/i1/status', '/rules', '/invoice/nope', '/invoice/i1']
    const bytes = paths.map((path) => authorized('GET', path)).join('')
    const { answers } = await exchange(hub.url, bytes, { answers: paths.length })
    expect(answers.map(({ status }) => status)).toStrictEqual([200, 200, 404, 200])
    expect(answers[0]?.text).toContain('"invoiceId":"i1"')
    expect(answers[3]?.text).toContain('"id":"i1"')
  })

  it('are each answered as what they are, before the bytes behind them are refused', async () => {
    await hub.call('POST', '/integration/invoice', { body: { id: 'first', ...invoiceBody() } })
    const bytes = `${authorized('PUT', '/invoice/first/cancel', { headers: [['Content-Length', '0']] })}NOT HTTP\r\n\r\n`
    const { answers, closed } = await exchange(hub.url, bytes, { untilClosed: true })
    expect(answers.map(({ status }) => status)).toStrictEqual([202, 400])
    expect(closed).toBe(true)
  })
})

describe('methods', () => {
  it('a tunnel is closed', async () => {
    const { answers, closed } = await exchange(hub.url, `CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n`)
    expect(closed).toBe(true)
    expect(answers).toStrictEqual([])
  })
})

describe('headers', () => {
  it('an upgrade is not offered: the call is answered as it is', async () => {
    for (const protocol of ['websocket', 'h2c', 'TLS/1.3']) {
      const headers = [
        ['Connection', 'Upgrade'],
        ['Upgrade', protocol],
      ] as const
      const { answers } = await exchange(
        hub.url,
        authorized('GET', '/invoice/i1/status', { headers }),
      )
      expect(answers[0]?.status).toBe(200)
    }
  })

  it('an expectation is met when it is 100-continue, and ignored when it is not known', async () => {
    const body = JSON.stringify(invoiceBody())
    const put = (expectation: string) =>
      authorized('PUT', '/invoice/i1', { headers: [['Expect', expectation]], body })
    const met = await exchange(hub.url, put('100-continue'))
    expect(met.answers.map(({ status }) => status)).toStrictEqual([100, 202])
    const ignored = await exchange(hub.url, put('a-miracle'))
    expect(ignored.answers.map(({ status }) => status)).toStrictEqual([202])
  })

  it('more than 16 KiB of them are 431', async () => {
    const headers = [['X-Large', 'x'.repeat(httpLimits.headerBytesMax)]] as const
    const { answers, closed } = await exchange(hub.url, authorized('GET', '/rules', { headers }), {
      untilClosed: true,
    })
    expect(refusedWith(answers[0])).toBe(431)
    expect(closed).toBe(true)
    const many = Array.from({ length: 3_000 }, (_, at) => [`X-${at}`, 'x'] as const)
    const flood = await exchange(hub.url, authorized('GET', '/rules', { headers: many }))
    expect(refusedWith(flood.answers[0])).toBe(431)
  })

  it('with the names of what every object has do no harm', async () => {
    const headers = [
      ['__proto__', 'x'],
      ['constructor', 'x'],
      ['toString', 'x'],
    ] as const
    const { answers } = await exchange(
      hub.url,
      authorized('GET', '/invoice/i1/status', { headers }),
    )
    expect(answers[0]?.status).toBe(200)
  })

  it('a caller’s own X-Request-Id comes back when it is sane, and another one when it is not', async () => {
    for (const id of ['a', 'erp-7:42.x_Y', 'x'.repeat(128)]) expect(await requestIdOf(id)).toBe(id)
    const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/
    for (const id of ['', 'x'.repeat(129), 'a b', '<script>', 'a\u00e9', '{"a":1}', 'a,b']) {
      expect(await requestIdOf(id)).toMatch(uuid)
    }
    expect(await requestIdOf('a', 'b')).toMatch(uuid)
  })

  it('of every answer keep browsers and caches out of it', async () => {
    for (const path of ['/invoice/i1', '/invoice/nope', '/rules', '/nothing']) {
      const { headers } = await hub.call('GET', `/integration${path}`)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })
})

describe('paths', () => {
  it.each([
    '//integration/invoice/i1',
    '/integration//invoice/i1',
    '/integration/invoice//i1',
    '/integration/invoice/i1//status',
    '/integration/invoice/i1/',
    '/integration/invoice/i1/status/',
    '/integration/./invoice/i1',
    '/integration/invoice/../invoice/i1',
    '/integration/%2e%2e/health/live',
    '/integration/invoice/i1/..%2f..%2fhealth',
    '/integration/invoice;v=1/i1',
    '/integration/invoice/i1;v=1',
    '/integration/INVOICE/i1',
    '/Integration/invoice/i1',
    '/integration/invoice%2Fi1',
    '/integration%2Finvoice/i1',
    '/integration/invoice/i1%2Fstatus',
    '/integration/invoice/i1%252Fstatus',
    '/integration/invoice/i1%20',
    '/integration/invoice/i1%23',
    '/integration/invoice/i1%3Fa=b',
    '/integration/invoice/i1\\status',
    '/integration',
    '/integration/',
    '/',
    '',
    '/../health/live',
  ])('are compared letter for letter: %s is 404', async (path) => {
    const bytes = requestText('GET', `${servicePrefix}${path}`, [host, ...credentials()])
    const { answers } = await exchange(hub.url, bytes)
    expect(refusedWith(answers[0])).toBe(404)
  })

  it.each(['%', '%2', '%zz', '%c0%af', '%e0%80%af', '%ed%a0%80', '%ff', '%00', '%0d%0aX-A:b', ''])(
    'with %j where the id belongs are 400',
    async (id) => {
      const { answers } = await exchange(hub.url, authorized('GET', `/invoice/${id}`))
      expect(refusedWith(answers[0])).toBe(400)
    },
  )

  it('in the absolute form lead to the same call', async () => {
    const target = `http://elsewhere.example.com${service}/invoice/i1/status`
    const { answers } = await exchange(
      hub.url,
      requestText('GET', target, [host, ...credentials()]),
    )
    expect(answers[0]?.status).toBe(200)
    const without = await exchange(hub.url, requestText('GET', target, [host]))
    expect(refusedWith(without.answers[0])).toBe(401)
  })

  it('never lead to a handler without a key', async () => {
    const ways = ['/invoice/i1', '/%69nvoice/i1', '/invoice/%69%31', '/invoice/i1?x=/health/live']
    for (const way of ways) {
      const { answers } = await exchange(hub.url, requestText('GET', `${service}${way}`, [host]))
      expect(refusedWith(answers[0])).toBe(401)
    }
  })

  it('of 15,000 characters are refused', async () => {
    const { answers } = await exchange(hub.url, authorized('GET', `/invoice/${'x'.repeat(15_000)}`))
    expect(refusedWith(answers[0])).toBe(400)
  })
})

describe('bodies', () => {
  const size = httpLimits.bodyBytesMax

  it('of more than 4 MiB are 413 before they are sent', async () => {
    // The connection stays open for as long as a request may take.
    const limits = { requestTimeoutMs: 1_000, headersTimeoutMs: 1_000 }
    const own = await startHub({ databaseUrl: hub.databaseUrl, http: { limits } })
    const head = authorized('PUT', '/invoice/i1', {
      headers: [['Content-Length', String(size + 1)]],
    })
    const { answers, closed } = await exchange(own.url, head, { untilClosed: true })
    expect(refusedWith(answers[0])).toBe(413)
    expect(closed).toBe(true)
    await own.stop()
  })

  it('without a length are 413 as soon as they have more than 4 MiB', async () => {
    const head = authorized('PUT', '/invoice/i1', { headers: [['Transfer-Encoding', 'chunked']] })
    const sent = { bytes: 0, max: 20 * size }
    const { answers } = await exchange(hub.url, head, {
      onConnect: (socket) => sendChunks(socket, sent),
    })
    expect(refusedWith(answers[0])).toBe(413)
    expect(sent.bytes).toBeLessThan(sent.max)
  })

  it('of just 4 MiB are read', async () => {
    const text = JSON.stringify(invoiceBody())
    const answer = await hub.call('PUT', '/integration/invoice/i1', { body: text.padEnd(size) })
    expect(answer.status).toBe(202)
  })

  it('of callers without a key are not waited for', async () => {
    const bytes = requestText('PUT', `${service}/invoice/i1`, [host, ['Content-Length', '1000000']])
    const { answers } = await exchange(hub.url, bytes)
    expect(refusedWith(answers[0])).toBe(401)
  })

  it('that are compressed are 415', async () => {
    for (const encoding of ['gzip', 'br', 'deflate', 'gzip, gzip', 'identity, gzip', 'x']) {
      const answer = await hub.call('PUT', '/integration/invoice/i1', {
        body: '{}',
        headers: { 'Content-Encoding': encoding },
      })
      expect(answer.status).toBe(415)
      expect(answer.body.rule).toBe('body_content_encoding')
    }
    for (const encoding of ['identity', 'Identity', '', ',', 'identity, identity']) {
      const plain = await hub.call('PUT', '/integration/invoice/i1', {
        body: invoiceBody(),
        headers: { 'Content-Encoding': encoding },
      })
      expect([encoding, plain.status]).toStrictEqual([encoding, 202])
    }
  })
})

/** What a busy machine may take longer. */
const slackMs = 3_000

describe('slow callers', () => {
  it('are cut off in time, and others are served meanwhile', async () => {
    const limits = { headersTimeoutMs: 700, requestTimeoutMs: 1_400, connectionsCheckEveryMs: 100 }
    const own = await startHub({ databaseUrl: hub.databaseUrl, http: { limits } })
    onTestFinished(() => own.stop())
    const head = authorized('PUT', '/invoice/i1', { headers: [['Content-Length', '100']] })
    const untilClosed = { untilClosed: true }
    const slow = Promise.all([
      exchange(own.url, head.slice(0, 40), untilClosed),
      exchange(own.url, `GET ${service}/rules HTTP/1.1\r\nHost: a\r\n`, {
        ...untilClosed,
        onConnect: drip,
      }),
      exchange(own.url, `${head}{"a":`, untilClosed),
      exchange(own.url, framed('Transfer-Encoding: chunked', '2\r\n{'), untilClosed),
    ])
    expect((await own.call('GET', '/integration/rules')).status).toBe(200)
    const [headers, dripped, body, chunk] = await slow
    for (const { answers, ms } of [headers, dripped]) {
      expect(refusedWith(answers[0])).toBe(408)
      expect(ms).toBeGreaterThan(limits.headersTimeoutMs - 100)
      expect(ms).toBeLessThan(limits.headersTimeoutMs + slackMs)
    }
    for (const { answers, ms } of [body, chunk]) {
      expect(refusedWith(answers[0])).toBe(408)
      expect(ms).toBeGreaterThan(limits.requestTimeoutMs - 100)
      expect(ms).toBeLessThan(limits.requestTimeoutMs + slackMs)
    }
  })
})

describe('below the prefix of the service', () => {
  it.each(['/integration/nothing', '/nothing', '/'])(
    'a call that there is not is 401 without a key, and 404 with one: %s',
    async (path) => {
      const without = await fetch(`${hub.url}/genericBthubService${path}`)
      expect(without.status).toBe(401)
      expect(await without.text()).toBe('{"code":"401","reason":"Unauthorized."}')
      const answer = await hub.call('GET', path)
      expect(answer.status).toBe(404)
      expect(answer.body.rule).toBe('route_not_found')
    },
  )
})

describe('what is there without a key', () => {
  it('health: alive and ready', async () => {
    const live = await fetch(`${hub.url}/health/live`)
    expect(live.status).toBe(200)
    expect(await live.json()).toStrictEqual({ live: true })
    const ready = await fetch(`${hub.url}/health/ready`)
    expect(ready.status).toBe(200)
    expect(await ready.json()).toStrictEqual({
      ready: true,
      checks: {
        database: 'up',
        disk: 'room',
        writes: 'yes',
        accepting: 'yes',
        log: 'written',
        events: 'kept',
      },
    })
  })

  it('metrics in Prometheus’ form, with every promised series', async () => {
    await hub.call('PUT', '/integration/invoice/i1', { body: invoiceBody() })
    await fetch(`${hub.url}/nowhere`)
    const answer = await fetch(`${hub.url}/metrics`)
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
    const text = await answer.text()
    const label = String.raw`[a-zA-Z_]\w*="(?:[^"\\\n]|\\["\\n])*"`
    const sample = new RegExp(
      String.raw`^[a-zA-Z_:][\w:]*(?:\{(?:${label}(?:,${label})*)?,?\})? (?:[-+]?[\d.e+-]+|NaN|[+-]Inf)$`,
    )
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('# '))
    expect(lines.filter((line) => !sample.test(line))).toStrictEqual([])
    for (const series of [
      'bthub_calls_total{operation="update-invoice",status="202"}',
      'bthub_calls_total{operation="no-such-call",status="404"}',
      'bthub_call_seconds_count{operation="update-invoice"}',
      'bthub_verdicts_total{verdict="applied"}',
      'bthub_verdicts_total{verdict="unchanged"}',
      // From zero on, or the first one ever could not be told from none.
      'bthub_verdicts_total{verdict="superseded"}',
      'bthub_verdicts_total{verdict="refused"}',
      'bthub_database_up 1',
      'bthub_database_connections{state="idle"}',
      'bthub_changes_waiting 0',
      'bthub_log_lines_dropped_total 0',
      'bthub_process_cpu_seconds_total',
      'bthub_nodejs_eventloop_lag_seconds',
    ]) {
      expect(text).toContain(series)
    }
  })

  it('names no caller, no record and no path in its metrics', async () => {
    await hub.call('GET', '/integration/invoice/some-canary-id')
    await fetch(`${hub.url}/some-canary-path`)
    const text = await (await fetch(`${hub.url}/metrics`)).text()
    expect(text).not.toMatch(/canary|acme/)
  })

  it('the OpenAPI document that the routes make', async () => {
    const answer = await fetch(`${hub.url}/openapi.json`)
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await answer.json()).toStrictEqual(JSON.parse(JSON.stringify(openApiDocument())))
  })
})

describe('a hub that is stopped', () => {
  it('ends the call under way with its 202, and takes no other connection', async () => {
    const own = await startHub()
    await own.seed()
    const lock = await lockTables(own.databaseUrl, 'invoice')
    const call = own.call('PUT', '/integration/invoice/i1', {
      body: invoiceBody({ dueDate: '2023-02-01' }),
    })
    await eventually(async () => {
      const text = await (await fetch(`${own.url}/metrics`)).text()
      return text.includes('bthub_database_connections{state="busy"} 1')
    })
    const stopped = own.stop()
    await eventually(() => isRefused(own.url))
    await lock.release()
    const answer = await call
    expect(answer.status).toBe(202)
    expect(answer.body.details.verdict).toBe('applied')
    expect(answer.headers.get('connection')).toBe('close')
    await stopped
    expect(own.logged.map(({ event }) => event).slice(-3)).toStrictEqual([
      'stopping',
      'call',
      'stopped',
    ])
  })

  it('does not wait for connections that nobody uses', async () => {
    const own = await startHub()
    const { hostname, port } = new URL(own.url)
    const idle = connect({ host: hostname, port: Number(port) })
    await once(idle, 'connect')
    const kept = await exchangeAndKeep(own.url)
    const before = performance.now()
    await own.stop()
    expect(performance.now() - before).toBeLessThan(httpLimits.drainMs - 1_000)
    idle.destroy()
    kept.destroy()
  })
})

async function isRefused(url: string): Promise<boolean> {
  return exchange(url, 'GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n').then(
    ({ answers }) => answers.length === 0,
  )
}

/** A connection that was used once and is kept alive. */
async function exchangeAndKeep(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url)
  const socket = connect({ host: hostname, port: Number(port) })
  socket.write('GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n')
  await once(socket, 'data')
  return socket
}

describe('a hub without its database', () => {
  it('is alive and not ready, answers 503 with Retry-After, and recovers by itself', async () => {
    const own = await startHub()
    await own.seed()
    const lock = await lockTables(own.databaseUrl, 'invoice, account_key')
    const [read, write] = await Promise.all([
      own.call('GET', '/integration/invoice/i1'),
      own.call('PUT', '/integration/invoice/i1', { body: invoiceBody() }),
    ])
    for (const answer of [read, write]) {
      expect(answer.status).toBe(503)
      expect(answer.headers.get('retry-after')).toBe('1')
      expect(answer.body).toMatchObject({ code: '503', rule: 'database_unavailable' })
      expect(answer.text).not.toMatch(/lock|timeout|relation|canceling/i)
    }
    expect((await fetch(`${own.url}/health/live`)).status).toBe(200)
    await lock.release()
    expect((await own.call('GET', '/integration/invoice/i1')).status).toBe(200)
    await own.stop()
  })
})

describe('a hub with too many calls under way', () => {
  it('refuses the next one at once with Retry-After, and takes calls again after them', async () => {
    const callsUnderWayMax = 4
    const own = await startHub({ http: { limits: { callsUnderWayMax } } })
    await own.seed()
    const lock = await lockTables(own.databaseUrl, 'invoice')
    const under = Array.from({ length: callsUnderWayMax }, () =>
      own.call('GET', '/integration/invoice/i1'),
    )
    let refused = await own.call('GET', '/integration/rules')
    await eventually(async () => {
      refused = await own.call('GET', '/integration/rules')
      return refused.status !== 200
    })
    expect(refused.status).toBe(503)
    expect(refused.headers.get('retry-after')).toBe('1')
    expect(refused.body).toMatchObject({
      code: '503',
      reason: 'The hub is busy.',
      rule: 'hub_busy',
    })
    for (const page of ['/', '/docs', '/openapi.json', '/metrics', '/console', '/i/r']) {
      expect((await fetch(`${own.url}${page}`)).status).toBe(503)
    }
    // What an operator asks is answered all the same.
    for (const probe of ['/health/live', '/health/ready']) {
      expect((await fetch(`${own.url}${probe}`)).status).toBe(200)
    }
    await lock.release()
    expect((await Promise.all(under)).map(({ status }) => status)).toStrictEqual(
      under.map(() => 200),
    )
    expect((await own.call('GET', '/integration/rules')).status).toBe(200)
    await own.stop()
  })
})
