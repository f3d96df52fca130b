// Methods: HEAD wherever GET is, OPTIONS everywhere, and 405 with the list of what there is for all others. Over every
// call and every page that there is.
import { Agent, METHODS, request, type IncomingHttpHeaders } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { consolePages } from '../src/sites/console/console-pages.ts'
import { docsPages } from '../src/sites/docs/docs-pages.ts'
import { linkPages } from '../src/api/links.ts'
import { servicePrefix, type Audience, type Route } from '../src/api/endpoint.ts'
import { routes } from '../src/api/routes.ts'
import { systemPages } from '../src/server/system-pages.ts'
import { filledPath, startHub, type TestHub } from './support/hub.ts'
import { sized } from './support/sized.ts'

let hub: TestHub
const agent = new Agent({ keepAlive: true })
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
})
afterAll(async () => {
  agent.destroy()
  await hub.stop()
})

type Got = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly bytes: number
  readonly body: unknown
}
type Sent = Readonly<Record<string, string>>

/** Of what has no end, only the head. */
function send(method: string, path: string, headers: Sent = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = request(`${hub.url}${path}`, { method, headers, agent }, (answer) => {
      const { statusCode: status = 0, headers: got } = answer
      const chunks: Buffer[] = []
      const end = () => {
        const text = Buffer.concat(chunks).toString()
        const isJson = text !== '' && got['content-type']?.startsWith('application/json') === true
        const body: unknown = isJson ? JSON.parse(text) : text
        resolve({ status, headers: got, bytes: text.length, body })
      }
      if (method === 'GET' && got['content-length'] === undefined && status !== 304) {
        answer.destroy()
        return end()
      }
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', end)
    })
    sent.on('error', reject)
    sent.end()
  })
}

const credentials: Readonly<Record<Audience, () => Sent>> = {
  account: () => ({
    'X-BlueTape-Key': hub.acme.key,
    'X-Integration-AccountId': hub.acme.accountId,
  }),
  operator: () => ({ 'X-Operator-Key': hub.operator }),
  buyer: () => ({}),
}

/** What differs from call to call. */
const ownOfCall = [
  'date',
  'x-request-id',
  'content-length',
  'transfer-encoding',
  'set-cookie',
  'connection',
  'keep-alive',
]

function comparable({ status, headers }: Got) {
  const others = Object.entries(headers).filter(([name]) => !ownOfCall.includes(name))
  return { status, headers: Object.fromEntries(others) }
}

const targetOf = (path: string) => `${servicePrefix}${filledPath(path, 'i1')}`

/** By the table of routes: a fixed segment, as of /invoice/simplify, may be an id for other methods. */
function allowedAt(path: string): string[] {
  const target = filledPath(path, 'i1')
  const own = routes.filter((route) => {
    return new RegExp(`^${route.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(target)
  })
  const methods: string[] = own.map(({ method }) => method)
  return [
    ...new Set([...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS']),
  ].toSorted()
}

function allowOf({ headers }: Got): string[] {
  return (headers['allow'] ?? '').split(', ').toSorted()
}

const paths = [...new Map(routes.map((route) => [route.path, route])).values()]
const closedPaths = paths.filter(({ audience }) => audience !== 'buyer')
const others = METHODS.filter((method) => method !== 'CONNECT')
const usual = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE']

/** The usual ones, and in turn some of the rest; all in the long run. */
function othersAt(path: string): string[] {
  return others.filter((method, at) => {
    return usual.includes(method) || (at + path.length) % sized(12, 1) === 0
  })
}

describe('HEAD', () => {
  it.each(routes.filter(({ method }) => method === 'GET'))(
    'has the status and the headers of GET, and no body: $path',
    async ({ audience, path }) => {
      const keys = credentials[audience]()
      const got = await send('GET', targetOf(path), keys)
      const head = await send('HEAD', targetOf(path), keys)
      expect(comparable(head)).toStrictEqual(comparable(got))
      expect(head.bytes).toBe(0)
    },
  )

  it('needs no more than a key that may read, as GET does', async () => {
    const { key, accountId } = await hub.createCaller('reader', { scope: 'read' })
    const keys = { 'X-BlueTape-Key': key, 'X-Integration-AccountId': accountId }
    expect((await send('HEAD', targetOf('/integration/invoice'), keys)).status).toBe(200)
    expect((await send('HEAD', targetOf('/integration/invoice'))).status).toBe(401)
  })
})

describe('another method', () => {
  it.each(closedPaths)('is 405 with Allow at $path', async ({ audience, path }) => {
    const keys = credentials[audience]()
    const allowed = allowedAt(path)
    for (const method of othersAt(path)) {
      if (allowed.includes(method)) continue
      const got = await send(method, targetOf(path), keys)
      expect([method, got.status]).toStrictEqual([method, 405])
      expect(allowOf(got)).toStrictEqual(allowed)
      if (method === 'HEAD') continue
      expect(got.body).toMatchObject({
        code: '405',
        rule: 'method_not_allowed',
        docs: '/docs/rules/method_not_allowed',
      })
    }
  })

  it.each(paths)('tells strangers nothing: $path', async (route: Route) => {
    const { audience, path, isOpen } = route
    if (isOpen) return
    const methods = ['OPTIONS', 'TRACE', 'PROPFIND']
    for (const method of methods.filter((_, at) => (at + path.length) % sized(3, 1) === 0)) {
      const known = await send(method, targetOf(path))
      const unknown = await send(method, `${targetOf(path)}/nothing`)
      expect(known.headers).not.toHaveProperty('allow')
      expect(known.status).toBe(audience === 'buyer' ? 404 : 401)
      expect(known.body).toStrictEqual(unknown.body)
    }
  })

  it('of a path that there is none of is 404', async () => {
    for (const method of others.filter((one) => one !== 'HEAD')) {
      const got = await send(method, targetOf('/integration/nothing'), credentials.account())
      expect([got.status, got.body]).toMatchObject([404, { rule: 'route_not_found' }])
      expect((await send(method, '/nothing')).status).toBe(404)
    }
  })

  it('says nothing back of the request, and lets no other origin call', async () => {
    for (const method of ['TRACE', 'OPTIONS', 'DELETE']) {
      const got = await send(method, targetOf('/integration/invoice/i1'), {
        ...credentials.account(),
        Origin: 'https://elsewhere.example.com',
      })
      expect(JSON.stringify(got)).not.toContain(hub.acme.key)
      expect(got.headers).not.toHaveProperty('access-control-allow-origin')
    }
  })
})

describe('OPTIONS', () => {
  it.each(closedPaths)('is 204 with Allow at $path', async ({ audience, path }) => {
    const got = await send('OPTIONS', targetOf(path), credentials[audience]())
    expect(got.status).toBe(204)
    expect(allowOf(got)).toStrictEqual(allowedAt(path))
    expect(got.headers).not.toHaveProperty('content-length')
    expect(got.bytes).toBe(0)
  })

  it('of the hub itself is 204', async () => {
    expect((await send('OPTIONS', '/')).status).toBe(204)
  })
})

describe('pages', () => {
  const metrics = {
    observeCall: () => undefined,
    observeLine: () => undefined,
    contentType: '',
    text: async () => '',
  }
  const health = { ready: async () => ({ ready: true, checks: {} }) }
  const pages = [
    '/',
    ...[...systemPages(metrics, health), ...docsPages(() => ({})), ...consolePages()].map(
      ({ path }) =>
        path
          .replace('/:call', '/update-invoice')
          .replace('/:name', '/docs.css')
          .replace('*', 'start'),
    ),
  ]
  const withForms = [linkPages.checkout, linkPages.signup, linkPages.quote]

  it.each([...pages, ...withForms])('have HEAD, as GET without its body: %s', async (path) => {
    const got = await send('GET', path)
    const head = await send('HEAD', path)
    const isLive = path === '/metrics'
    expect(comparable(head)).toStrictEqual(comparable(got))
    expect(head.bytes).toBe(0)
    if (!isLive) expect(head.headers['content-length']).toBe(got.headers['content-length'])
  })

  it.each([...pages, ...withForms])('answer other methods with 405 and Allow: %s', async (path) => {
    const forms: readonly string[] = withForms
    const allowed = ['GET', 'HEAD', 'OPTIONS', ...(forms.includes(path) ? ['POST'] : [])]
    for (const method of othersAt(path).filter((one) => !allowed.includes(one))) {
      const got = await send(method, path)
      expect(got.status).toBe(405)
      expect(allowOf(got)).toStrictEqual(allowed)
    }
    const options = await send('OPTIONS', path)
    expect(options.status).toBe(path.startsWith('/health/') ? 200 : 204)
    expect(allowOf(options)).toStrictEqual(allowed)
  })

  it.each([
    '/openapi.json',
    '/',
    '/docs',
    '/docs/api',
    '/docs/start',
    '/docs/assets/docs.css',
    '/console',
  ])('that do not change are not sent again to whoever has them: %s', async (path) => {
    const { headers } = await send('GET', path)
    const etag = headers.etag ?? ''
    expect(etag).not.toBe('')
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await send('GET', path, { 'If-None-Match': known })
      expect([again.status, again.bytes]).toStrictEqual([304, 0])
      expect(again.headers.etag).toBe(etag)
    }
    expect((await send('GET', path, { 'If-None-Match': '"other"' })).status).toBe(200)
  })
})
