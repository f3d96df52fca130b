// Faults of calls: what the client sees, what is on disk, and what the operation says, for each fault and each write call;
// and that an account that is no sandbox has none of it.
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { servicePrefix, type Route } from '../src/api/endpoint.ts'
import { routes } from '../src/api/routes.ts'
import { faultNames, faults, isCallFault, type CallFault } from '../src/domain/faults/faults.ts'
import { rowsOf } from './support/database.ts'
import { eventually } from './support/eventually.ts'
import {
  customerBody,
  filledPath,
  invoiceBody,
  startHub,
  type Caller,
  type TestHub,
} from './support/hub.ts'
import { sized } from './support/sized.ts'
import { startReceiver, type WebhookReceiver } from './support/webhook-receiver.ts'
import { writeCalls, type WriteCall, type WriteCalls } from './support/write-calls.ts'

let hub: TestHub
let receiver: WebhookReceiver
let as: Caller
let calls: WriteCalls
beforeAll(async () => {
  // It refuses the hub’s own calls, so that imports and deliveries stay where they are.
  receiver = await startReceiver(() => 503)
  hub = await startHub({ webhooks: true, imports: 'off' })
  await hub.seed()
  as = await hub.createCaller('lab', { policies: { sandbox: true } })
  calls = writeCalls({ hub, as, receiver })
})
afterAll(async () => {
  await hub.stop()
  await receiver.stop()
})

/** What a client sees: an answer, or how the exchange ended. */
type Seen =
  | { readonly status: number; readonly fault: string | undefined; readonly body: string }
  | { readonly broken: 'reset' | 'cut' }

/** Never tries again, and keeps no connection. */
function see({ method, path, body, type }: WriteCall, headers: object, by = as): Promise<Seen> {
  const text = typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body)
  return new Promise((resolve) => {
    const sent = request(`${hub.url}${servicePrefix}${path}`, {
      method,
      agent: false,
      headers: {
        'X-BlueTape-Key': by.key,
        'X-Integration-AccountId': by.accountId,
        'Content-Type': type ?? 'application/json',
        'Content-Length': Buffer.byteLength(text),
        ...headers,
      },
    })
    sent.on('error', () => resolve({ broken: 'reset' }))
    sent.on('response', (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', () => resolve({ broken: 'cut' }))
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          fault: answer.headers['x-bthub-fault-injected']?.toString(),
          body: Buffer.concat(chunks).toString(),
        }),
      )
    })
    sent.end(text)
  })
}

/** Attempts at records into which the fault was injected. */
async function attempts(fault: string): Promise<number> {
  const [row] = await rowsOf(
    hub.databaseUrl,
    `select count(distinct operation_id)::int as attempts from (
       select operation_id, operation from event where account_id = 'lab'
       union all select operation_id, operation from operation where account_id = 'lab') all_of_them
     where operation ->> 'fault' = $1`,
    [fault],
  )
  return (row as { attempts: number }).attempts
}

/** Of the account, in the tables that the call changes; without the hub’s own work. */
async function stateFor(name: string): Promise<string> {
  const tables = withoutOperation.has(name)
    ? ['customer_source', 'customer_import']
    : ['feed', 'operation', 'reconciliation']
  const parts = tables.map(
    (table) =>
      `(select json_agg(t order by t::text) from ${table} t where account_id = 'lab')::text`,
  )
  const [row] = await rowsOf(
    hub.databaseUrl,
    `select concat(${parts.join(', ')}, (select json_agg(array[id, round::text, status] order by id)
       from webhook_endpoint where account_id = 'lab')) as state`,
  )
  return (row as { state: string }).state
}

/** Calls whose writes are no attempts at records. */
const withoutOperation = new Set([
  'test-webhook-endpoint',
  'replay-webhook-deliveries',
  'set-customer-source',
  'delete-customer-source',
  'start-customer-import',
  'cancel-customer-import',
])
/** It sends an event, and changes nothing. */
const changesNothing = new Set(['test-webhook-endpoint'])

const parameters: Partial<Record<CallFault, string>> = {
  delay: '; ms=1',
  status: '; status=503; retryAfter=2',
  'slow-answer': '; msPerByte=1',
  hold: '; ms=30000',
}

/** How often the hub handles the call, and what its client sees. */
const expectations: Readonly<
  Record<CallFault, { times: 0 | 1 | 2; sees: 'answer' | 'reset' | 'cut' }>
> = {
  delay: { times: 1, sees: 'answer' },
  status: { times: 0, sees: 'answer' },
  'drop-before': { times: 0, sees: 'reset' },
  'commit-then-drop': { times: 1, sees: 'reset' },
  truncate: { times: 1, sees: 'cut' },
  'slow-answer': { times: 1, sees: 'answer' },
  twice: { times: 2, sees: 'answer' },
  hold: { times: 1, sees: 'reset' },
}

const writes = routes.filter(({ audience, endpoint }) => {
  return audience === 'account' && endpoint.access === 'write'
})
const callFaults = faultNames.filter(isCallFault)
const isStream = ({ endpoint: { body, isLong } }: Route) =>
  isLong === true || body?.lines !== undefined

/** In the quick run, each fault in some of the calls, and each call with some of the faults. */
const cases = callFaults
  .flatMap((fault, nth) => writes.map((route, at) => ({ fault, name: route.name, route, nth, at })))
  .filter(({ fault, route }) => faults[fault].streams || !isStream(route))
  .filter(({ nth, at }) => (nth + at) % sized(8, 1) === 0)

it('has a call for every write of accounts', () => {
  expect(new Set(Object.keys(calls))).toEqual(new Set(writes.map(({ name }) => name)))
})

describe('a fault in a call', () => {
  it.each(cases)('$fault in $name', async ({ fault, name, route }) => {
    const call = (await calls[name]?.()) as WriteCall
    const { times, sees } = expectations[fault]
    const before = { attempts: await attempts(fault), state: await stateFor(name) }
    const seen = await see(call, { 'X-Bthub-Fault': `${fault}${parameters[fault] ?? ''}` })
    const isChanged = async () => (await stateFor(name)) !== before.state
    if (fault === 'hold') {
      expect(await isChanged()).toBe(false)
      await hub.call('PUT', '/integration/customer/none', { as, body: customerBody() })
      const arrived = async () =>
        withoutOperation.has(name)
          ? changesNothing.has(name) || (await isChanged())
          : (await attempts(fault)) > before.attempts
      await eventually(arrived)
    }
    if (sees === 'answer') {
      const status = fault === 'status' ? 503 : route.endpoint.success.status
      expect(seen).toMatchObject({ status, fault })
    } else expect(seen).toEqual({ broken: sees })
    if (!changesNothing.has(name)) {
      expect(await isChanged()).toBe(times > 0)
    }
    if (!withoutOperation.has(name)) {
      expect((await attempts(fault)) - before.attempts).toBe(times)
    }
  })

  it.each(
    callFaults
      .filter((fault) => !faults[fault].streams)
      .flatMap((fault) => writes.filter(isStream).map((route) => ({ fault, name: route.name }))),
  )('$fault is refused in $name, which is a stream', async ({ fault, name }) => {
    const call = (await calls[name]?.()) as WriteCall
    const header = `${fault}${parameters[fault] ?? ''}`
    const seen = await see(call, { 'X-Bthub-Fault': header })
    expect(seen).toMatchObject({ status: 400, body: expect.stringContaining('X-Bthub-Fault') })
  })

  it('is in the operation, as GET shows it', async () => {
    const call = (await calls['update-invoice']?.()) as WriteCall
    const seen = await see(call, { 'X-Bthub-Fault': 'delay; ms=1' })
    const { details } = JSON.parse('body' in seen ? seen.body : '{}')
    const { body } = await hub.call('GET', `/integration/operations/${details.operationId}`, { as })
    expect(body).toMatchObject({ verdict: 'applied', fault: 'delay' })
  })

  it('ends with one version when the call that was dropped after its commit is sent again', async () => {
    const call = (await calls['update-invoice']?.()) as WriteCall
    expect(await see(call, { 'X-Bthub-Fault': 'commit-then-drop' })).toEqual({ broken: 'reset' })
    const again = await see(call, {})
    expect(again).toMatchObject({ status: 202, body: expect.stringContaining('"unchanged"') })
    expect(again).toMatchObject({ body: expect.stringContaining('"version":2') })
  })

  it('lets a held call arrive after the next one, which it does not overwrite', async () => {
    const older = (await calls['update-invoice']?.()) as WriteCall
    expect(await see(older, { 'X-Bthub-Fault': 'hold' })).toEqual({ broken: 'reset' })
    const body = { ...(older.body as object), dueDate: '2023-03-01' }
    const newer = { ...body, sourceModifiedDate: '2024-08-01T00:00:00.000Z' }
    expect(await see({ ...older, body: newer }, {})).toMatchObject({ status: 202 })
    const path = older.path.replace('/integration', '/operator/account/lab')
    await eventually(async () => {
      const { body: list } = await hub.call('GET', '/operator/account/lab/operations?limit=5')
      return list.items.some(
        (one: { verdict: string; fault?: string }) =>
          one.verdict === 'superseded' && one.fault === 'hold',
      )
    })
    const { body: read } = await hub.call('GET', path)
    expect(read.invoice.dueDate).toBe('2023-03-01')
  })

  it('is a proxy’s page with 502, and has Retry-After only if told', async () => {
    const call = (await calls['create-customer']?.()) as WriteCall
    const proxy = await see(call, { 'X-Bthub-Fault': 'status; status=502' })
    expect(proxy).toMatchObject({ status: 502, body: expect.stringMatching(/^<html>/) })
    for (const [parameter, value] of [
      ['; retryAfter=2', '2'],
      ['', null],
    ] as const) {
      const { headers } = await hub.call('POST', call.path, {
        as,
        body: call.body,
        headers: { 'X-Bthub-Fault': `status; status=429${parameter}` },
      })
      expect(headers.get('retry-after')).toBe(value)
    }
  })

  it.each([
    ['nonsense', 'value_unknown'],
    ['delay', 'field_required'],
    ['delay; ms=0', 'value_unknown'],
    ['delay; ms=', 'wrong_type'],
    ['status; status=200', 'value_unknown'],
    ['twice; ms=5', 'unknown_field'],
    ['webhook-lose', 'value_unknown'],
  ])('is refused as %s', async (header, rule) => {
    const call = (await calls['create-customer']?.()) as WriteCall
    const headers = { 'X-Bthub-Fault': header }
    const refused = await hub.call('POST', call.path, { as, body: call.body, headers })
    expect(refused.status).toBe(400)
    expect(refused.body.errors[0]).toMatchObject({ pointer: 'X-Bthub-Fault', rule })
  })
})

describe('a plan of faults', () => {
  const path = '/operator/account/lab/faults'
  const plan = (...rules: object[]) => hub.call('PUT', path, { body: { seed: 4, rules } })
  const customers = (count: number) =>
    Promise.all(Array.from({ length: count }, async () => calls['create-customer']?.()))

  /** The faults that calls got, one after the other. */
  async function run(count: number): Promise<(string | undefined)[]> {
    const seen: (string | undefined)[] = []
    for (const call of await customers(count)) {
      const one = await see(call as WriteCall, {})
      seen.push('broken' in one ? one.broken : one.fault)
    }
    return seen
  }

  it('is injected as its rules say, counted, and cleared', async () => {
    await plan(
      { fault: 'commit-then-drop', call: 'create-customer', nth: 2, times: 1 },
      { fault: 'delay', ms: 1, call: 'create-customer', nth: 4 },
    )
    expect(await run(4)).toEqual([undefined, 'reset', undefined, 'delay'])
    expect((await hub.call('GET', path)).body).toEqual({
      seed: 4,
      rules: [
        {
          fault: 'commit-then-drop',
          call: 'create-customer',
          nth: 2,
          times: 1,
          matched: 4,
          injected: 1,
        },
        { fault: 'delay', ms: 1, call: 'create-customer', nth: 4, matched: 4, injected: 1 },
      ],
    })
    await hub.call('DELETE', path)
    expect((await hub.call('GET', path)).body.rules).toEqual([])
    expect(await run(2)).toEqual([undefined, undefined])
  })

  it('makes the same run of the same seed', async () => {
    const rule = { fault: 'delay', ms: 1, probability: 0.4 }
    await plan(rule)
    const first = await run(25)
    await plan(rule)
    expect(await run(25)).toEqual(first)
    expect(new Set(first)).toEqual(new Set([undefined, 'delay']))
  })

  it('counts each match once, however many calls there are at once', async () => {
    await plan({ fault: 'status', status: 503, nth: 10, times: 3 })
    const seen = await Promise.all((await customers(40)).map((call) => see(call as WriteCall, {})))
    expect(seen.filter((one) => 'status' in one && one.status === 503)).toHaveLength(3)
    expect((await hub.call('GET', path)).body.rules[0]).toMatchObject({ matched: 40, injected: 3 })
  })

  it('knows the record of a path and of a body, the end of a rule, and reads that it names', async () => {
    const id = 'named'
    await plan(
      { fault: 'status', status: 408, record: id },
      { fault: 'status', status: 500, until: '2020-01-01T00:00:00Z' },
      { fault: 'status', status: 504, call: 'list-events' },
    )
    const body = { id, ...customerBody() }
    const create: WriteCall = { method: 'POST', path: '/integration/customer', body }
    const update: WriteCall = { ...create, method: 'PUT', path: `${create.path}/${id}` }
    for (const call of [create, update]) expect(await see(call, {})).toMatchObject({ status: 408 })
    const other = { ...body, id: `${id}-b` }
    const free = await hub.call('POST', '/integration/customer', { as, body: other })
    expect(free.status).toBe(201)
    const feed = { method: 'GET', path: '/integration/events' } as unknown as WriteCall
    expect(await see(feed, {})).toMatchObject({ status: 504 })
    await hub.call('DELETE', path)
  })

  it.each([
    [{ rules: [{ fault: 'delay' }] }, '/rules/0/ms field_required'],
    [{ rules: [{ fault: 'drop' }] }, '/rules/0/fault value_unknown'],
    [{ rules: [{ fault: 'twice', call: 'updateInvoice' }] }, '/rules/0/call value_unknown'],
    [{ rules: [{ fault: 'twice', event: 'invoice.paid' }] }, '/rules/0/event unknown_field'],
    [
      { rules: [{ fault: 'webhook-lose', call: 'create-customer' }] },
      '/rules/0/call unknown_field',
    ],
    [{ rules: [{ fault: 'twice', probability: 1.5 }] }, '/rules/0/probability value_unknown'],
    [{ rules: [{ fault: 'twice', nth: 0 }] }, '/rules/0/nth value_unknown'],
    [{ rules: [{ fault: 'twice', chance: 1 }] }, '/rules/0/chance unknown_field'],
    [{ seed: -1, rules: [] }, '/seed value_unknown'],
    [{}, '/rules field_required'],
    [{ rules: Array.from({ length: 51 }, () => ({ fault: 'twice' })) }, '/rules too_many_items'],
  ])('is refused as %j', async (body, fault) => {
    const refused = await hub.call('PUT', path, { body })
    expect(refused.status).toBe(400)
    const [{ pointer, rule }] = refused.body.errors
    expect(`${pointer} ${rule}`).toBe(fault)
  })
})

describe('an account that is no sandbox', () => {
  const callers = routes.filter(({ audience, isOpen }) => audience !== 'buyer' && !isOpen)

  it.each(callers.map((route) => [route.name, route] as const))(
    'has no fault in %s',
    async (_, route) => {
      hub.logged.length = 0
      const path = filledPath(route.path, 'none')
      const headers = { 'X-Bthub-Fault': 'status; status=504' }
      const answer = await hub.call(route.method, path, { headers })
      expect(answer.status).not.toBe(504)
      expect(answer.headers.get('x-bthub-fault-injected')).toBeNull()
      const ignored = hub.logged.filter(({ event }) => event === 'fault-header-ignored')
      // The operator's key is no credential of the account, whose calls alone can have faults.
      expect(ignored).toHaveLength(route.audience === 'account' ? 1 : 0)
    },
  )

  const laboratory = routes.filter(({ path }) => /\{accountId\}\/(?:faults|clock)/.test(path))

  it.each(laboratory.map((route) => [route.name, route] as const))(
    'is refused by %s',
    async (_, route) => {
      const body = { 'set-faults': { rules: [] }, 'set-clock': { advance: 'P1D' } }[route.name]
      const refused = await hub.call(route.method, filledPath(route.path, ''), { body })
      expect(refused).toMatchObject({ status: 409, body: { rule: 'not_a_sandbox' } })
    },
  )

  it('loses its plan when it stops to be a sandbox', async () => {
    const once = await hub.createCaller('once', { policies: { sandbox: true } })
    const path = '/operator/account/once'
    await hub.call('PUT', `${path}/faults`, { body: { rules: [{ fault: 'drop-before' }] } })
    await hub.call('PUT', path, { body: { policies: { sandbox: false } } })
    const body = { id: 'c', ...customerBody() }
    expect((await hub.call('POST', '/integration/customer', { as: once, body })).status).toBe(201)
    await hub.call('PUT', path, { body: { policies: { sandbox: true } } })
    const invoice = { id: 'i', ...invoiceBody({ customerId: 'c' }) }
    const pushed = await hub.call('POST', '/integration/invoice', { as: once, body: invoice })
    expect(pushed.status).toBe(201)
  })
})
