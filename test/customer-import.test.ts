// The pull of all customers, from a source that is a server of the test's: page after page through the door,
// signed, watched, and carried on by whoever is left when a hub dies in the middle.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { verifyWebhook } from '../client/src/verify-webhook.ts'
import { importLimits } from '../src/customer-import/limits.ts'
import { createMigratedDatabase, rowsOf, runOn } from './support/database.ts'
import { eventually } from './support/eventually.ts'
import { createCaller, newDataFolder, startHubProcess } from './support/hub-process.ts'
import { customerBody, startHub, type TestHub } from './support/hub.ts'

type Asked = { readonly cursor: string | null; readonly headers: IncomingMessage['headers'] }

/** What the source answers by cursor; `''` is the first page. A test puts its own here. */
const pages = new Map<string, () => unknown>()
const asked: Asked[] = []
const source = createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? '/', 'http://source')
  const cursor = searchParams.get('cursor')
  asked.push({ cursor, headers: request.headers })
  void answerWith(response, pages.get(cursor ?? ''))
})

async function answerWith(response: ServerResponse, page: (() => unknown) | undefined) {
  const answer = await page?.()
  response.statusCode = typeof answer === 'number' ? answer : 200
  response.end(typeof answer === 'string' ? answer : JSON.stringify(answer))
}

let hub: TestHub
let url: string
beforeAll(async () => {
  hub = await startHub({ webhooks: true })
  await new Promise<void>((resolve) => source.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(source.address() as AddressInfo).port}/customers?store=7`
})
afterAll(async () => {
  source.closeAllConnections()
  source.close()
  await hub.stop()
})
beforeEach(() => {
  pages.clear()
  asked.length = 0
})

const customer = (id: string, change: object = {}) => ({ ...customerBody(), id, ...change })
const nowhere = { items: [], nextCursor: null }

async function newAccount(accountId: string) {
  const as = await hub.createCaller(accountId)
  const call = (method: string, path: string, body?: unknown) =>
    hub.call(method, path, { as, ...(body === undefined ? {} : { body }) })
  return { as, call }
}

type Call = Awaited<ReturnType<typeof newAccount>>['call']

/** Starts an import and waits for its end; tries that would wait come at once. */
async function runImport(call: Call) {
  const { status, body } = await call('POST', '/integration/customer-import')
  expect(status).toBe(201)
  return endOf(call, body.id)
}

async function endOf(call: Call, id: string) {
  let found = { body: { status: 'running' } as Record<string, unknown> }
  await eventually(async () => {
    await runOn(hub.databaseUrl, `update customer_import set due_at = now() where lease is null`)
    found = await call('GET', `/integration/customer-import/${id}`)
    return found.body['status'] !== 'running'
  })
  return found.body
}

/** What `/metrics` says of imports, by name and labels. */
async function measured(): Promise<Record<string, number>> {
  const text = await (await fetch(`${hub.url}/metrics`)).text()
  const found = text.matchAll(/^bthub_(imports?_\S+) (\d+)$/gm)
  return Object.fromEntries([...found].map(([, name = '', value]) => [name, Number(value)]))
}

describe('the source of an account’s customers', () => {
  it('is set with a secret that is shown once, and headers that are not shown', async () => {
    const { call } = await newAccount('set')
    const path = '/integration/customer-source'
    expect(await call('GET', path)).toMatchObject({ status: 404 })
    const set = await call('PUT', path, { url, headers: { Authorization: 'Bearer hidden-1' } })
    expect(set.status).toBe(200)
    expect(set.body.secret).toMatch(/^whsec_/)
    const kept = await call('PUT', path, { url, headers: { Authorization: '***' } })
    expect(kept.body).toMatchObject({ secret: null, source: { url } })
    const rotated = await call('PUT', path, { url, rotateSecret: true })
    expect(rotated.body.secret).toMatch(/^whsec_/)
    expect(rotated.body.secret).not.toBe(set.body.secret)
    expect((await call('GET', path)).body.headers).toEqual({ Authorization: '***' })
    const rows = await rowsOf(hub.databaseUrl, 'select * from customer_source')
    expect(JSON.stringify(rows)).not.toContain('hidden-1')
  })

  it('has to be allowed, and its headers have to be sound', async () => {
    const { call } = await newAccount('refused')
    const path = '/integration/customer-source'
    for (const [body, rule] of [
      [{ url: 'http://10.0.0.7/' }, 'customer_source_url_not_allowed'],
      [{ url: 'https://169.254.169.254/' }, 'customer_source_url_not_allowed'],
      [{ url, headers: { Host: 'x' } }, 'webhook_header_not_allowed'],
      [{ url, headers: { 'X-New': '***' } }, 'webhook_header_not_allowed'],
      [{ url, hedaers: {} }, 'unknown_field'],
      [{}, 'field_required'],
    ] as const) {
      const refused = await call('PUT', path, body)
      expect(refused).toMatchObject({ status: 400, body: { errors: [{ rule }] } })
    }
    expect(await call('POST', '/integration/customer-import')).toMatchObject({ status: 404 })
  })

  it('is deleted with its headers; one that is set later has another secret, and no old one', async () => {
    const { call } = await newAccount('deleted')
    const path = '/integration/customer-source'
    const set = await call('PUT', path, { url, headers: { Authorization: 'Bearer hidden-2' } })
    expect(await call('DELETE', path)).toMatchObject({ status: 200, body: { url } })
    const rule = 'customer_source_not_found'
    for (const method of ['GET', 'DELETE']) {
      expect(await call(method, path)).toMatchObject({ status: 404, body: { rule } })
    }
    expect(await call('POST', '/integration/customer-import')).toMatchObject({ status: 404 })
    const rows = await rowsOf(
      hub.databaseUrl,
      `select url, headers from customer_source where account_id = 'deleted'`,
    )
    expect(rows).toEqual([{ url: '', headers: {} }])
    const kept = { url, headers: { Authorization: '***' } }
    expect(await call('PUT', path, kept)).toMatchObject({ status: 400 })
    const again = await call('PUT', path, { url })
    expect(again.body.secret).toMatch(/^whsec_/)
    expect(again.body.secret).not.toBe(set.body.secret)
  })
})

describe('an import', () => {
  it('brings customers page after page through the door, each with its verdict', async () => {
    const { call } = await newAccount('pulled')
    await call('POST', '/integration/customer', customer('old', { lastName: 'Before' }))
    await call('POST', '/integration/customer', customer('same'))
    const later = '2099-01-01T00:00:00Z'
    await call('POST', '/integration/customer', customer('newer'))
    const early = { sourceModifiedDate: '2001-01-01T00:00:00Z', lastName: 'Late' }
    const { secret } = (
      await call('PUT', '/integration/customer-source', { url, headers: { 'X-Shop': 'seven' } })
    ).body
    const first = [customer('new-1'), customer('old', { lastName: 'After' }), customer('same')]
    pages.set('', () => ({ items: first, nextCursor: 'two & more' }))
    const second = [
      customer('newer', early),
      customer('new-2', { companyId: 'nobody' }),
      { id: 'no name' },
      customer('ahead', { sourceModifiedDate: later }),
      17,
      customer('new-3'),
    ]
    pages.set('two & more', () => ({ items: second, nextCursor: null }))

    const done = await runImport(call)
    expect(done).toMatchObject({
      status: 'done',
      pages: 2,
      failure: null,
      customers: { created: 2, updated: 1, unchanged: 1, superseded: 1, refused: 4 },
    })
    const faults = done['faults'] as { id: string; operationId: string; index: number }[]
    expect(faults.map(({ id, index }) => [id, index])).toEqual([
      ['new-2', 1],
      ['no name', 2],
      ['ahead', 3],
      [null, 4],
    ])
    const [fault] = faults
    const operation = await call('GET', `/integration/operations/${fault?.operationId}`)
    expect(operation.body).toMatchObject({ verdict: 'refused', requestId: done['id'] })
    expect((await call('GET', '/integration/customer/old')).body.lastName).toBe('After')
    expect(asked.map(({ cursor }) => cursor)).toEqual([null, 'two & more'])
    for (const { headers } of asked) {
      expect(headers['x-shop']).toBe('seven')
      const verified = verifyWebhook({ body: '', headers, secret })
      expect(verified.event).toBe(null)
    }
    const again = await runImport(call)
    expect(again['customers']).toEqual({
      created: 0,
      updated: 0,
      unchanged: 4,
      superseded: 1,
      refused: 4,
    })
    const listed = await call('GET', '/integration/customer-import?limit=1')
    expect(listed.body.items.map(({ id }: { id: string }) => id)).toEqual([again['id']])
    expect(listed.body.nextCursor).not.toBe(null)
  })

  it('runs alone in its account, and its source stays as it is meanwhile', async () => {
    const { call } = await newAccount('busy')
    await call('PUT', '/integration/customer-source', { url })
    let answer: (page: unknown) => void = () => undefined
    pages.set('', () => new Promise((resolve) => (answer = resolve)))
    const started = await call('POST', '/integration/customer-import')
    await eventually(() => asked.length === 1)
    const rule = 'customer_import_running'
    const path = '/integration/customer-import'
    expect(await call('POST', path)).toMatchObject({ status: 409, body: { rule } })
    const set = await call('PUT', '/integration/customer-source', { url })
    expect(set).toMatchObject({ status: 409, body: { rule } })
    const deleted = await call('DELETE', '/integration/customer-source')
    expect(deleted).toMatchObject({ status: 409, body: { rule } })
    answer(nowhere)
    expect(await endOf(call, started.body.id)).toMatchObject({ status: 'done', pages: 1 })
  })

  it('is canceled while its source is slow: what it has brought stays, and no more follows', async () => {
    const { call } = await newAccount('canceled')
    await call('PUT', '/integration/customer-source', { url })
    let answer: (page: unknown) => void = () => undefined
    pages.set('', () => ({ items: [customer('k1')], nextCursor: 'b' }))
    pages.set('b', () => new Promise((resolve) => (answer = resolve)))
    const { id } = (await call('POST', '/integration/customer-import')).body
    await eventually(() => asked.length === 2)
    const cancel = `/integration/customer-import/${id}/cancel`
    const canceled = await call('PUT', cancel)
    expect(canceled).toMatchObject({
      status: 200,
      body: { status: 'canceled', pages: 1, customers: { created: 1 } },
    })
    expect(canceled.body.endedAt).not.toBe(null)
    const rule = 'customer_import_ended'
    expect(await call('PUT', cancel)).toMatchObject({ status: 409, body: { rule } })
    // The page comes all the same; another import has begun meanwhile, and goes its own way.
    pages.set('', () => ({ items: [customer('k3')], nextCursor: null }))
    answer({ items: [customer('k2')], nextCursor: 'c' })
    expect(await runImport(call)).toMatchObject({ status: 'done', customers: { created: 1 } })
    expect(await call('GET', '/integration/customer/k2')).toMatchObject({ status: 404 })
    expect((await call('GET', `/integration/customer-import/${id}`)).body).toEqual(canceled.body)
    expect(asked.map(({ cursor }) => cursor)).toEqual([null, 'b', null])
  })

  it('is counted, page by page, in the metrics', async () => {
    const { call } = await newAccount('measured')
    await call('PUT', '/integration/customer-source', { url })
    const before = await measured()
    const answers = [500, { items: [customer('m1'), { id: 'm2' }], nextCursor: null }]
    pages.set('', () => answers.shift())
    await runImport(call)
    const after = await measured()
    const more = Object.entries(after).map(([name, value]) => [name, value - (before[name] ?? 0)])
    expect(Object.fromEntries(more.filter(([, value]) => value !== 0))).toEqual({
      'import_pages_total{outcome="read"}': 1,
      'import_pages_total{outcome="failed"}': 1,
      'import_customers_total{outcome="created"}': 1,
      'import_customers_total{outcome="refused"}': 1,
      'imports_ended_total{status="done"}': 1,
    })
  })

  it('tries a page again that fails, and goes on where it was', async () => {
    const { call } = await newAccount('flaky')
    await call('PUT', '/integration/customer-source', { url })
    const answers = [503, '{"items":[', { items: [customer('f2')], nextCursor: null }]
    pages.set('', () => ({ items: [customer('f1')], nextCursor: 'b' }))
    pages.set('b', () => answers.shift())
    expect(await runImport(call)).toMatchObject({ status: 'done', customers: { created: 2 } })
    expect(asked.map(({ cursor }) => cursor)).toEqual([null, 'b', 'b', 'b'])
  })

  it.each([
    ['page_invalid', { customers: [] }, 5],
    ['cursor_repeated', { items: [], nextCursor: 'same' }, 2],
  ])('fails for good as %s, and can be begun again', async (failure, answer, tries) => {
    const { call } = await newAccount(`fails-${failure}`)
    await call('PUT', '/integration/customer-source', { url })
    pages.set('', () => answer)
    pages.set('same', () => answer)
    const endedAt = expect.any(String) as string
    expect(await runImport(call)).toMatchObject({ status: 'failed', failure, endedAt })
    expect(asked).toHaveLength(tries)
    pages.set('', () => nowhere)
    expect(await runImport(call)).toMatchObject({ status: 'done', pages: 1 })
  })

  it('is begun and watched by an operator, too, which is kept', async () => {
    const { call } = await newAccount('operated')
    const path = '/operator/account/operated'
    pages.set('', () => ({ items: [customer('o1')], nextCursor: null }))
    const set = await hub.call('PUT', `${path}/customer-source`, { body: { url } })
    expect(set.status).toBe(200)
    const started = await hub.call('POST', `${path}/customer-import`)
    expect(await endOf(call, started.body.id)).toMatchObject({
      status: 'done',
      actor: { kind: 'operator', name: 'test' },
    })
    const watched = await hub.call('GET', `${path}/customer-import/${started.body.id}`)
    expect(watched.body.customers.created).toBe(1)
    pages.set('', () => new Promise(() => undefined))
    const second = await hub.call('POST', `${path}/customer-import`)
    const canceled = await hub.call('PUT', `${path}/customer-import/${second.body.id}/cancel`)
    expect(canceled.body).toMatchObject({ status: 'canceled' })
    expect(await hub.call('DELETE', `${path}/customer-source`)).toMatchObject({ status: 200 })
    const acts = await hub.call('GET', '/operator/act?accountId=operated')
    expect(acts.body.items[1].subject).toBe(second.body.id)
    expect(acts.body.items.map(({ name }: { name: string }) => name)).toEqual([
      'delete-account-customer-source',
      'cancel-account-customer-import',
      'start-account-customer-import',
      'start-account-customer-import',
      'set-account-customer-source',
    ])
  })
})

describe('a hub that leaves imports to others', () => {
  it('begins none of them, and they go on when a hub comes that does', async () => {
    const leaving = await startHub({ webhooks: true, imports: 'off' })
    await leaving.call('PUT', '/integration/customer-source', { body: { url } })
    pages.set('', () => ({ items: [customer('x1')], nextCursor: null }))
    const { body } = await leaving.call('POST', '/integration/customer-import')
    const read = () => leaving.call('GET', `/integration/customer-import/${body.id}`)
    await rowsOf(leaving.databaseUrl, 'select pg_sleep($1)', [(3 * importLimits.everyMs) / 1_000])
    expect((await read()).body).toMatchObject({ status: 'running', pages: 0 })
    expect(asked).toEqual([])
    const pulling = await startHub({ webhooks: true, databaseUrl: leaving.databaseUrl })
    await eventually(async () => (await read()).body.status === 'done')
    await pulling.stop()
    await leaving.stop()
  })
})

describe('a hub that dies in the middle of an import', () => {
  it('is replaced at the page where it was; a page that it had asked for changes nothing twice', async () => {
    const database = await createMigratedDatabase()
    const dataFolder = newDataFolder()
    const options = {
      dataFolder,
      databaseUrl: database.url,
      environment: { BTHUB_WEBHOOK_ALLOW: '127.0.0.1' },
    }
    const first = await startHubProcess(options)
    const as = await createCaller(database.url, 'acme')
    const headers = { 'X-BlueTape-Key': as.key, 'X-Integration-AccountId': as.accountId }
    const callAt = async (at: string, method: string, path: string, body?: unknown) => {
      const said = body === undefined ? {} : { body: JSON.stringify(body) }
      const answer = await fetch(`${at}/integration/${path}`, { method, headers, ...said })
      return (await answer.json()) as Record<string, unknown>
    }
    const items = (page: string) => [1, 2, 3].map((n) => customer(`${page}${n}`))
    pages.set('', () => ({ items: items('a'), nextCursor: 'b' }))
    pages.set('b', () => new Promise(() => undefined))
    await callAt(first.url, 'PUT', 'customer-source', { url })
    const { id } = await callAt(first.url, 'POST', 'customer-import')
    await eventually(() => asked.some(({ cursor }) => cursor === 'b'))
    first.signal('SIGKILL')
    await first.ended
    pages.set('b', () => ({ items: items('b'), nextCursor: null }))
    const second = await startHubProcess(options)
    expect(await callAt(second.url, 'GET', `customer-import/${String(id)}`)).toMatchObject({
      status: 'running',
      pages: 1,
      cursor: 'b',
    })
    // What the lease of the dead hub takes to run out.
    await runOn(database.url, `update customer_import set due_at = now()`)
    let end: Record<string, unknown> = {}
    await eventually(async () => {
      end = await callAt(second.url, 'GET', `customer-import/${String(id)}`)
      return end['status'] !== 'running'
    })
    expect(end).toMatchObject({ status: 'done', pages: 2, customers: { created: 6, refused: 0 } })
    expect(asked.map(({ cursor }) => cursor)).toEqual([null, 'b', 'b'])
    const events = (await callAt(second.url, 'GET', 'events'))['items'] as { type: string }[]
    expect(events.map(({ type }) => type)).toEqual(Array(6).fill('customer.created'))
    second.signal('SIGTERM')
    await second.ended
    await database.drop()
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 })
  })
})
