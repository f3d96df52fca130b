// The typed client against a running hub: both kinds of keys, refusals as errors, lists page after page,
// and writes that may be repeated.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  HubRefusal,
  HubUnreachable,
  openHubClient,
  type Schemas,
} from '../client/src/hub-client.ts'
import { customerBody, invoiceBody, startHub, type TestHub } from './support/hub.ts'

let hub: TestHub

beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.stop())

function accountClient() {
  return openHubClient({ url: hub.url, credentials: hub.acme })
}

function operatorClient() {
  return openHubClient({ url: hub.url, credentials: { operatorKey: hub.operator } })
}

async function refusalOf(call: Promise<unknown>): Promise<HubRefusal> {
  const error: unknown = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (error instanceof HubRefusal) return error
  throw new Error('The hub did not refuse.', { cause: error })
}

describe('the client of an account', () => {
  it('creates, pushes and reads, typed', async () => {
    const client = accountClient()
    await client.post('/integration/customer', { body: { id: 'c1', ...customerBody() } })
    const body: Schemas['InvoiceUpdate'] = { ...invoiceBody(), status: 'Placed' }
    const created = await client.post('/integration/invoice', { body: { ...body, id: 'i1' } })
    expect(created.details.verdict).toBe('applied')
    const pushed = await client.put('/integration/invoice/{id}', {
      params: { path: { id: 'i1' } },
      body,
    })
    expect(pushed.details.verdict).toBe('unchanged')
    const read = await client.get('/integration/invoice/{id}', { params: { path: { id: 'i1' } } })
    expect(read).toMatchObject({ id: 'i1', totalAmount: 1100, hub: { version: 1 } })
  })

  it('creates what does not exist, with the fields of a creation', async () => {
    const created = await accountClient().put('/integration/customer/{id}', {
      params: { path: { id: 'c2' }, query: { upsert: true } },
      body: { id: 'c2', companyId: null, ...customerBody() },
    })
    expect(created.details).toMatchObject({ verdict: 'applied', version: 1 })
  })

  it('returns what a write would answer, a refusal too', async () => {
    const client = accountClient()
    const params = { path: { id: 'i1' } }
    const body = { ...invoiceBody({ dueDate: '2024-01-01' }), status: 'Placed' } as const
    const dry = await client.dryRun('put', '/integration/invoice/{id}', { params, body })
    expect(dry).toMatchObject({ wouldAnswer: 202, changed: [{ pointer: '/dueDate' }] })
    const refused = await client.dryRun('put', '/integration/invoice/{id}', {
      params: { path: { id: 'none' }, query: { upsert: false } },
      body,
    })
    expect(refused).toMatchObject({ wouldAnswer: 404, answer: { reason: 'Invoice not exists.' } })
  })

  it('throws what the hub refuses, with each fault, its rule and where to read on', async () => {
    const refusal = await refusalOf(
      accountClient().put('/integration/invoice/{id}', {
        params: { path: { id: 'i1' } },
        body: { ...invoiceBody(), status: 'Placed', totalAmount: 1101, dueDate: '12.01.2023' },
      }),
    )
    expect(refusal).toMatchObject({
      status: 400,
      code: '400',
      rule: 'date_invalid',
      docs: '/docs/rules/date_invalid',
      operationId: expect.any(String) as string,
      requestId: expect.any(String) as string,
    })
    expect(refusal.errors.map(({ pointer }) => pointer)).toEqual([
      '/dueDate',
      '/totalAmount',
      '/totalAmount',
    ])
    expect(refusal.message).toBe(refusal.reason)
  })

  it('encodes ids, whatever they are made of', async () => {
    const { status } = await refusalOf(
      accountClient().get('/integration/invoice/{id}', { params: { path: { id: 'a/b?c#d %' } } }),
    )
    expect(status).toBe(404)
  })

  it('reads a list page after page, each item once', async () => {
    const client = accountClient()
    for (const id of ['k1', 'k2', 'k3', 'k4', 'k5']) {
      await client.post('/integration/customer', { body: { id, ...customerBody() } })
    }
    const ids: string[] = []
    const all = client.items('/integration/customer', { params: { query: { limit: 2 } } })
    for await (const { id } of all) ids.push(id)
    expect(ids).toEqual(['c1', 'c2', 'k1', 'k2', 'k3', 'k4', 'k5'])
  })
})

describe('the client of an operator', () => {
  it('finds in all accounts, and acts with a reason', async () => {
    const client = operatorClient()
    const { items } = await client.get('/operator/invoice', { params: { query: { id: 'i1' } } })
    expect(items.map(({ accountId, record }) => [accountId, record.id])).toEqual([['acme', 'i1']])
    const frozen = await client.put('/operator/account/{accountId}/invoice/{id}/freeze', {
      params: { path: { accountId: 'acme', id: 'i1' } },
      body: { reason: 'asked by the supplier' },
    })
    expect(frozen.details.verdict).toBe('applied')
  })

  it('is refused with a key that is none', async () => {
    const credentials = { operatorKey: 'bthubop_none_none' }
    const refusal = await refusalOf(
      openHubClient({ url: hub.url, credentials }).get('/operator/account'),
    )
    expect(refusal).toMatchObject({ status: 401, reason: 'Unauthorized.' })
  })
})

describe('a call whose answer was lost', () => {
  it('is made again under the same key, and is carried out once', async () => {
    const keys: (string | null)[] = []
    const client = openHubClient({
      url: hub.url,
      credentials: hub.acme,
      firstWaitMs: 1,
      // The hub did its work, and the line broke before its answer.
      async fetch(input) {
        const request = input as Request
        keys.push(request.headers.get('idempotency-key'))
        const answer = await fetch(request)
        if (keys.length > 1) return answer
        throw new TypeError('fetch failed')
      },
    })
    const created = await client.post('/integration/customer', {
      body: { id: 'lost', ...customerBody() },
    })
    expect(created).toHaveProperty('blueTapeId')
    expect(keys).toHaveLength(2)
    expect(keys[0]).toBe(keys[1])
  })

  it('is an error of its own when there is never one', async () => {
    let sent = 0
    const client = openHubClient({
      url: hub.url,
      credentials: hub.acme,
      firstWaitMs: 1,
      fetch: () => {
        sent += 1
        return Promise.reject(new TypeError('fetch failed'))
      },
    })
    await expect(client.get('/integration/rules')).rejects.toThrow(HubUnreachable)
    expect(sent).toBe(3)
  })
})
