// What every call does with parts of a URL that would be lost or would hold a write back: ids that are dot
// segments, and query parameters that a write does not have. Over the whole table of routes.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasDryRun, servicePrefix, type Route } from '../src/api/endpoint.ts'
import { routes } from '../src/api/routes.ts'
import {
  companyBody,
  customerBody,
  filledPath,
  invoiceBody,
  quoteBody,
  simplifiedBody,
  startHub,
  type TestHub,
} from './support/hub.ts'
import { rowsOf } from './support/database.ts'
import { exchange, requestText } from './support/raw-http.ts'
import { sized } from './support/sized.ts'

let hub: TestHub
/** By what a link opens: its query. */
const links: Record<string, string> = {}

beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
  await hub.call('POST', '/integration/quote', { body: { id: 'q1', ...quoteBody() } })
  const urlAt = async (path: string, name: string) => {
    const { body } = await hub.call('GET', path)
    const [url] = Object.values({ ...body, ...body.hub }).filter((value) => {
      return typeof value === 'string' && value.includes('token=')
    })
    links[name] = new URL(String(url)).search
  }
  await urlAt('/integration/invoice/i1/checkout', 'checkout')
  await urlAt('/integration/customer/c1/signup', 'signup')
  await urlAt('/integration/quote/q1', 'quote')
})
afterAll(() => hub.stop())

const dotSegments = ['.', '..', '%2e', '%2E', '%2e%2E', '.%2e', '%2E.']
/** In turn every third one; all in the long run. */
const inTurn = (path: string, texts: readonly string[]) =>
  texts.filter((_, at) => (at + path.length) % sized(3, 1) === 0)
const writes = routes.filter(
  ({ method, isOpen, endpoint }) => method !== 'GET' && (isOpen || endpoint.access === 'write'),
)

function credentialsOf({ audience }: Route): readonly (readonly [string, string])[] {
  if (audience === 'operator') return [['X-Operator-Key', hub.operator]]
  return [
    ['X-BlueTape-Key', hub.acme.key],
    ['X-Integration-AccountId', hub.acme.accountId],
  ]
}

/** As a client sends it that normalizes nothing. */
async function statusOf(route: Route, path: string): Promise<number> {
  const headers = [['Host', 'hub'], ...credentialsOf(route), ['Content-Length', '0']] as const
  const request = requestText(route.method, `${servicePrefix}${path}`, headers)
  const { answers } = await exchange(hub.url, request)
  return answers[0]?.status ?? 0
}

describe('an id that is a dot segment', () => {
  const named = routes.filter(({ path }) => path.includes('{'))

  it.each(named.map((route) => [`${route.method} ${route.path}`, route] as const))(
    'is none of %s',
    async (_name, route) => {
      const paths = inTurn(route.path, dotSegments).flatMap((segment) => [
        ...(route.path.includes('{id}') ? [filledPath(route.path, segment)] : []),
        ...(route.path.includes('{accountId}') ? [filledPath(route.path, 'i1', segment)] : []),
      ])
      const statuses = await Promise.all(paths.map((path) => statusOf(route, path)))
      expect(statuses.filter((status) => status !== 400 && status !== 404)).toStrictEqual([])
    },
  )

  it.each([...dotSegments])('is refused as the id of a new record or account: %s', async (id) => {
    const creations = [
      ['/integration/invoice', { id, ...invoiceBody() }],
      ['/integration/invoice/simplify', { id, ...simplifiedBody() }],
      ['/integration/customer', customerBody({ id })],
      ['/integration/company', { id, ...companyBody() }],
      ['/integration/quote', { id, ...quoteBody() }],
      ['/operator/account', { id }],
    ] as const
    for (const [path, body] of creations) {
      const answer = await hub.call('POST', path, { body })
      expect(answer.status).toBe(400)
      expect(answer.body.errors).toMatchObject([{ pointer: '/id', rule: 'id_reserved', sent: id }])
    }
  })
})

describe('a refused write', () => {
  it('leaves its Idempotency-Key free', async () => {
    const refused: string[] = []
    for (const route of writes) {
      const key = `refused ${route.method} ${route.path}`
      const { status } = await hub.call(route.method, filledPath(route.path, 'nothing'), {
        body: 'no JSON',
        headers: { 'Idempotency-Key': key },
        ...(route.link === undefined ? {} : { link: links[route.link] ?? '' }),
      })
      expect(status).toBeLessThan(500)
      if (status >= 400) refused.push(key)
    }
    expect(refused.length).toBeGreaterThan(writes.length - 5)
    const kept = `select idempotency_key as key from idempotency where idempotency_key like '%refused %'`
    const rows = await rowsOf(hub.databaseUrl, kept)
    const isRefused = ({ key }: { key?: unknown }) =>
      refused.some((one) => String(key).endsWith(one))
    expect(rows.filter(isRefused)).toStrictEqual([])
  })
})

describe('a query parameter that a write does not have', () => {
  const cases = writes.map((route) => [`${route.method} ${route.path}`, route] as const)
  const send = (route: Route, name: string, headers = {}) =>
    hub.call(route.method, `${filledPath(route.path, 'i1')}?${name}=true`, {
      body: {},
      headers,
      ...(route.link === undefined ? {} : { link: links[route.link] ?? '' }),
    })

  it.each(cases)('refuses %s when it was meant to hold it back', async (_name, route) => {
    const own = [
      ...(hasDryRun(route) ? ['dryRun'] : []),
      ...Object.keys(route.endpoint.query ?? {}),
    ]
    const names = ['dryRun', 'dryrun', 'dry_run', 'dry-run', 'isDryRun', 'upsrt', 'upsert']
    const others = ['validateOnly', 'preview', 'test', 'whatIf']
    const misnamed = [...names, ...others].filter((one) => !own.includes(one))
    for (const name of inTurn(route.path, misnamed)) {
      const answer = await send(route, name)
      expect(answer.status).toBe(400)
      const pointers = answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)
      expect(pointers).toContain(`?${name}`)
    }
  })

  it.each(cases)('refuses %s when strict handling is asked for', async (_, route) => {
    const answer = await send(route, 'colour', { Prefer: 'handling=strict' })
    expect(answer.status).toBe(400)
    const pointers = answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)
    expect(pointers).toContain('?colour')
  })

  it('is a warning of a write that is done', async () => {
    const path = '/integration/invoice/i1?colour=blue'
    const answer = await hub.call('PUT', path, {
      body: invoiceBody({ invoiceNumber: 'blue', expirationDate: '2099-01-12' }),
    })
    expect(answer.body.details).toMatchObject({
      verdict: 'applied',
      warnings: [{ pointer: '?colour', rule: 'query_unknown' }],
    })
  })

  it('is stored with the operation whatever characters its name has', async () => {
    const { status, body } = await hub.call('PUT', '/integration/invoice/i1?a%00b=1', {
      body: invoiceBody({ invoiceNumber: 'zero', expirationDate: '2099-01-12' }),
    })
    expect(status).toBe(202)
    expect(body.details.warnings).toMatchObject([{ pointer: '?a\ufffdb', rule: 'query_unknown' }])
  })

  it('changes nothing when it is refused', async () => {
    const body = invoiceBody({ invoiceNumber: 'held back' })
    await hub.call('PUT', '/integration/invoice/i1?validateOnly=true', { body })
    const { body: stored } = await hub.call('GET', '/integration/invoice/i1')
    expect(stored.invoiceNumber).not.toBe('held back')
  })
})
