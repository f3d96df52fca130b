// Reconciliations of the typed client: differences as they come, the summary, and what ends one early.
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  HubRefusal,
  openHubClient,
  type Difference,
  type ReconciliationEntry,
  type ReconciliationOptions,
} from '../client/src/hub-client.ts'
import {
  bucketOf,
  differingBuckets,
  reconciliationDigest,
} from '../client/src/reconciliation-digest.ts'
import { startFaultyServer } from './support/faulty-server.ts'
import { invoiceBody, startHub, type TestHub } from './support/hub.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
  await hub.call('POST', '/integration/invoice', { body: { id: 'i2', ...invoiceBody() } })
})
afterAll(() => hub.stop())

const client = () => openHubClient({ url: hub.url, credentials: hub.acme })
const { sourceModifiedDate, totalAmount, amountDue } = invoiceBody()
const listed = (id: string) => ({ id, sourceModifiedDate, totalAmount, amountDue })

async function reconciled(
  entries: Iterable<ReconciliationEntry<'invoice'>>,
  options?: ReconciliationOptions,
) {
  const reconciliation = client().reconcile('invoice', entries, options)
  const differences: Difference[] = []
  for await (const difference of reconciliation) differences.push(difference)
  return { differences, summary: reconciliation.summary }
}

it('has the differences in order, then a summary', async () => {
  const entries = ['{"id":"i0"}', { ...listed('i1'), amountDue: 7 }, Buffer.from('{"id":"i3"}')]
  const { differences, summary } = await reconciled(entries, { complete: true })
  expect(differences).toEqual([
    { id: 'i0', is: 'missing', do: 'push' },
    {
      id: 'i1',
      is: 'different',
      do: 'push',
      fields: [{ pointer: '/amountDue', source: 7, hub: amountDue }],
    },
    { id: 'i2', is: 'extra', do: 'cancel' },
    { id: 'i3', is: 'missing', do: 'push' },
  ])
  expect(summary).toMatchObject({
    listed: 3,
    equal: 0,
    missing: 2,
    different: 1,
    extra: 1,
    complete: true,
  })
})

it('says that books are equal, which may take longer than an attempt', async () => {
  async function* slow() {
    yield listed('i1')
    await pause(300)
    yield listed('i2')
  }
  const reconciliation = client().reconcile('invoice', slow(), { attemptTimeoutMs: 200 })
  const { done, value } = await reconciliation.next()
  expect({ done, value }).toMatchObject({
    done: true,
    value: { equal: 2, missing: 0, complete: false },
  })
})

it('compares the buckets that differ', async () => {
  const status = 'Placed' as const
  const own = [listed('i1'), { ...listed('i2'), totalAmount: 5 }].map((entry) => ({
    ...entry,
    status,
  }))
  const { buckets: theirs } = await client().get('/integration/reconcile/{kind}/digest', {
    params: { path: { kind: 'invoice' } },
  })
  const { buckets, equal } = differingBuckets(await reconciliationDigest(own, { depth: 1 }), theirs)
  expect({ buckets: [...buckets], equal }).toEqual({ buckets: [bucketOf('i2', 1)], equal: 1 })
  const { differences, summary } = await reconciled(
    own.filter(({ id }) => buckets.has(bucketOf(id, 1))),
    { complete: true, buckets },
  )
  expect(differences).toMatchObject([{ id: 'i2', is: 'different' }])
  expect(summary).toMatchObject({ listed: 1, buckets: 1 })
})

it('throws the refusal with its line, before and after the first difference', async () => {
  await expect(reconciled(['{"id":"b"}', '{"id":"a"}'])).rejects.toMatchObject({
    name: 'HubRefusal',
    status: 400,
    line: 2,
  })
  const many = Array.from({ length: 5_000 }, (_, at) => ({ id: `m${String(at).padStart(5, '0')}` }))
  const reconciliation = client().reconcile('invoice', [...many, { id: 'a' }])
  expect((await reconciliation.next()).value).toMatchObject({ is: 'missing' })
  const drain = async () => {
    for await (const { is } of reconciliation) expect(is).toBe('missing')
  }
  const error = await drain().catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(HubRefusal)
  expect(error).toMatchObject({ status: 400, rule: 'line_out_of_order', line: 5_001 })
  expect(reconciliation.summary).toBe(null)
})

it('is no answer of a hub', async () => {
  const server = await startFaultyServer([
    (socket) => socket.end('HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{"x":1}\n'),
  ])
  try {
    const own = openHubClient({ url: server.url, credentials: hub.acme })
    await expect(own.reconcile('invoice', []).next()).rejects.toMatchObject({
      name: 'HubUnreachable',
      kind: 'broken_answer',
    })
  } finally {
    await server.stop()
  }
})
