// What an account may take of the hub: its own limits, and its turn beside other accounts.
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { shareLimits } from '../src/server/account-share.ts'
import { servicePrefix } from '../src/api/endpoint.ts'
import { lockTables } from './support/lock-table.ts'
import { customerBody, invoiceBody, startHub, type Caller, type TestHub } from './support/hub.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
})
afterAll(() => hub.stop())

const read = (as: Caller) => hub.call('GET', '/integration/invoice/i1', { as })
const push = (as: Caller) => hub.call('PUT', '/integration/invoice/i1', { as, body: invoiceBody() })

async function callerWith(
  accountId: string,
  policies: Parameters<TestHub['createCaller']>[1],
): Promise<Caller> {
  const as = await hub.createCaller(accountId, policies)
  await hub.call('POST', '/integration/customer', { as, body: customerBody({ id: 'c1' }) })
  await hub.call('POST', '/integration/invoice', { as, body: { id: 'i1', ...invoiceBody() } })
  return as
}

describe('an account beyond its own limits', () => {
  const quotas = (perSecond: number, inFlight: number) =>
    `"calls-per-second";q=${perSecond};w=1, "calls-in-flight";q=${inFlight};qu="concurrent-requests"`

  test('of calls per second gets 429, with the fields that say so, and others do not', async () => {
    const as = await hub.createCaller('hasty', {
      policies: { callsPerSecondMax: 3, callsInFlightMax: 7 },
    })
    const answers = await Promise.all(Array.from({ length: 8 }, () => read(as)))
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThanOrEqual(1)
    expect(answers.filter(({ status }) => status === 404).length).toBeGreaterThanOrEqual(3)
    const { headers, body } = refused[0] ?? answers[0] ?? { headers: new Headers(), body: null }
    expect(headers.get('retry-after')).toBe('1')
    expect(headers.get('ratelimit-policy')).toBe(quotas(3, 7))
    expect(headers.get('ratelimit')).toBe('"calls-per-second";r=0;t=1')
    expect(body).toEqual({
      code: '429',
      reason: 'The account may make 3 calls per second.',
      rule: 'account_rate_limited',
      docs: '/docs/rules/account_rate_limited',
    })
    expect((await read(hub.acme)).status).toBe(200)
  })

  test('of calls in flight gets 429 before its body is read, until one of them has ended', async () => {
    const as = await callerWith('crowd', { policies: { callsInFlightMax: 2 } })
    const lock = await lockTables(hub.databaseUrl, 'invoice')
    const held = [push(as), push(as)]
    let refused = await push(as)
    while (refused.status !== 429) refused = await push(as)
    expect(refused.headers.get('ratelimit')).toBe('"calls-in-flight";r=0;t=1')
    expect(await statusBeforeBody(as)).toBe(429)
    await lock.release()
    expect((await Promise.all(held)).map(({ status }) => status)).toEqual([202, 202])
    expect((await push(as)).status).toBe(202)
  })

  test.each([0, 1_000_001, 1.5])('can not be set to %d', async (callsInFlightMax) => {
    const body = { policies: { callsInFlightMax } }
    const { status, body: answer } = await hub.call('PUT', '/operator/account/acme', { body })
    expect(status).toBe(400)
    expect(answer.errors[0].pointer).toBe('/policies/callsInFlightMax')
  })

  test('is set where its other policies are', async () => {
    const policies = { callsInFlightMax: 500, callsPerSecondMax: 900 }
    await hub.call('PUT', '/operator/account/acme', { body: { policies } })
    const { body } = await hub.call('GET', '/operator/account/acme')
    expect(body.policies).toMatchObject(policies)
  })
})

/** The head of a call announces a body that never comes. */
function statusBeforeBody({ accountId, key }: Caller): Promise<number> {
  return new Promise((resolve, reject) => {
    const call = request(`${hub.url}${servicePrefix}/integration/invoice/i1`, {
      method: 'PUT',
      headers: {
        'X-BlueTape-Key': key,
        'X-Integration-AccountId': accountId,
        'Content-Length': '1000',
      },
    })
    call.once('error', reject)
    call.once('response', (answer) => {
      resolve(answer.statusCode ?? 0)
      call.destroy()
    })
    call.flushHeaders()
  })
}

describe('an account with more calls than the hub works on at a time', () => {
  test('does not keep another account waiting, nor an operator, and all of its own are answered', async () => {
    const as = await callerWith('flood', {})
    const lock = await lockTables(hub.databaseUrl, 'invoice')
    const waiting = Array.from({ length: shareLimits.runningMax * 2 }, () => push(as))
    const quiet = await hub.createCaller('quiet')
    const customer = customerBody({ id: 'c1' })
    const others = [
      await hub.call('PUT', '/integration/customer/c1', { as: quiet, body: customer }),
      await hub.call('GET', '/operator/account/flood'),
    ]
    expect(others.map(({ status }) => status)).toEqual([404, 200])
    await lock.release()
    const answers = await Promise.all(waiting)
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]))
  })
})
