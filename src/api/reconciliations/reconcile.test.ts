// POST /integration/reconcile/{kind}
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  companyBody,
  customerBody,
  invoiceBody,
  quoteBody,
  startHub,
  type Answered,
  type CallOptions,
  type Caller,
  type TestHub,
} from '../../../test/support/hub.ts'
import { moveAlong } from '../../../test/support/move-invoice.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.stop())

type Entry = Readonly<Record<string, unknown>>

const ndjson = (entries: readonly Entry[]) =>
  entries.map((one) => `${JSON.stringify(one)}\n`).join('')

const linesOf = ({ text }: Answered) =>
  text
    .trimEnd()
    .split('\n')
    // oxlint-disable-next-line typescript/no-explicit-any -- tests look into lines of every shape
    .map((line) => JSON.parse(line) as Readonly<Record<string, any>>)

async function reconcile(
  target: string,
  entries: readonly Entry[] | string,
  options: CallOptions = {},
) {
  const body = typeof entries === 'string' ? entries : ndjson(entries)
  const answer = await hub.call('POST', `/integration/reconcile/${target}`, { body, ...options })
  const lines = answer.status === 200 ? linesOf(answer) : []
  return { answer, differences: lines.slice(0, -1), last: lines.at(-1) ?? {} }
}

let accounts = 0
/** An account of its own with customer `c1` and these invoices. */
async function account(invoices: Readonly<Record<string, Entry>> = {}): Promise<Caller> {
  accounts += 1
  const as = await hub.createCaller(`books-${accounts}`)
  await hub.call('POST', '/integration/customer', { body: customerBody({ id: 'c1' }), as })
  for (const [id, change] of Object.entries(invoices)) {
    const body = { id, ...invoiceBody(change) }
    expect((await hub.call('POST', '/integration/invoice', { body, as })).status).toBe(201)
  }
  return as
}

const clock = '2024-06-13T09:41:34.633Z'
const noDifferences = { missing: 0, stale: 0, ahead: 0, different: 0, extra: 0 }

describe('differences', () => {
  it('are each told with what to do, and counted in the summary', async () => {
    const as = await account({ ahead: {}, different: {}, equal: {}, extra: {}, stale: {} })
    const { differences, last } = await reconcile(
      'invoice?complete=true',
      [
        { id: 'ahead', sourceModifiedDate: '2024-06-13T09:41:34.632Z' },
        { id: 'different', sourceModifiedDate: clock, amountDue: 0, totalAmount: 1100 },
        { id: 'equal', sourceModifiedDate: clock, totalAmount: '1100.00', amountDue: 1.1e3 },
        { id: 'missing', sourceModifiedDate: clock },
        { id: 'stale', sourceModifiedDate: '2024-06-14', amountDue: 0.01 },
      ],
      { as },
    )
    const earlier = '2024-06-13T09:41:34.632Z'
    const due = (source: number) => ({ pointer: '/amountDue', source, hub: 1100 })
    const clocks = (source: string) => ({ pointer: '/sourceModifiedDate', source, hub: clock })
    expect(differences).toStrictEqual([
      { id: 'ahead', is: 'ahead', do: 'look', fields: [clocks(earlier)] },
      { id: 'different', is: 'different', do: 'push', fields: [due(0)] },
      { id: 'extra', is: 'extra', do: 'cancel' },
      { id: 'missing', is: 'missing', do: 'push' },
      { id: 'stale', is: 'stale', do: 'push', fields: [clocks('2024-06-14'), due(0.01)] },
    ])
    expect(last['summary']).toMatchObject({
      equal: 1,
      missing: 1,
      stale: 1,
      ahead: 1,
      different: 1,
      extra: 1,
      recordKind: 'invoice',
      complete: true,
      buckets: null,
      listed: 5,
      warnings: [],
      asOf: { seq: 6 },
    })
  })

  it('of clocks are those at the coarser precision', async () => {
    const as = await account({ i1: {} })
    const isOf = async (sourceModifiedDate: string) => {
      const { differences } = await reconcile('invoice', [{ id: 'i1', sourceModifiedDate }], { as })
      return differences[0]?.['is'] ?? 'equal'
    }
    expect(await isOf('2024-06-13')).toBe('equal')
    expect(await isOf('2024-06-13T11:41+02:00')).toBe('equal')
    expect(await isOf('2024-06-13T09:41:34.633000001Z')).toBe('equal')
    expect(await isOf('2024-06-13T09:41:34.634Z')).toBe('stale')
    expect(await isOf('2024-06-12')).toBe('ahead')
  })

  it('are only of what the line gives', async () => {
    const as = await account({ i1: {} })
    const line = {
      id: 'i1',
      sourceModifiedDate: null,
      totalAmount: null,
      dueDate: '2023-01-12T23:00',
    }
    const { differences, last } = await reconcile('invoice', [line], { as })
    expect(differences).toEqual([])
    expect(last['summary']).toMatchObject({ ...noDifferences, equal: 1 })
  })

  it('of every field with a single value are found', async () => {
    const as = await account({ i1: {} })
    const fields = {
      invoiceNumber: 'other',
      customerId: 'c2',
      invoiceDate: '2023-01-05',
      dueDate: '2023-01-13',
      expirationDate: '2023-01-14',
      subTotal: 1000.01,
      taxAmount: 100.01,
      totalAmount: 1100.01,
      amountDue: 1,
      status: 'Draft',
    }
    const { differences } = await reconcile('invoice', [{ id: 'i1', ...fields }], { as })
    const sent = Object.entries(fields).map(([name, source]) => ({ pointer: `/${name}`, source }))
    expect(differences).toMatchObject([{ is: 'different', do: 'push', fields: sent }])
    expect(differences[0]?.['fields']).toHaveLength(sent.length)
  })

  it('that no push could settle are to be looked at', async () => {
    for (const id of ['paid', 'approved', 'placed']) {
      await hub.call('POST', '/integration/customer', { body: customerBody({ id: 'c1' }) })
      await hub.call('POST', '/integration/invoice', { body: { id, ...invoiceBody() } })
    }
    await moveAlong(hub, 'paid', ['pay', 'settle'])
    await moveAlong(hub, 'approved', ['approve_automatically'])
    const adviceOn = async (entry: Entry) =>
      (await reconcile('invoice', [entry])).differences[0]?.['do'] as string | undefined
    expect(await adviceOn({ id: 'approved', totalAmount: 1 })).toBe('look')
    expect(await adviceOn({ id: 'approved', amountDue: 1 })).toBe('push')
    expect(await adviceOn({ id: 'approved', status: 'Placed' })).toBe('look')
    expect(await adviceOn({ id: 'placed', status: 'Draft' })).toBe('push')
    expect(await adviceOn({ id: 'placed', status: 'Paid' })).toBe('look')
    const { differences } = await reconcile('invoice?complete=true', [])
    expect(differences).toEqual([
      { id: 'approved', is: 'extra', do: 'look' },
      { id: 'paid', is: 'extra', do: 'look' },
      { id: 'placed', is: 'extra', do: 'cancel' },
    ])
  })

  it('are none for canceled invoices that are not listed, and some for those that are', async () => {
    const as = await account({ i1: {}, i2: {} })
    for (const id of ['i1', 'i2'])
      await hub.call('PUT', `/integration/invoice/${id}/cancel`, { as })
    const entries = [{ id: 'i2', status: 'Placed' }]
    const { differences, last } = await reconcile('invoice?complete=true', entries, { as })
    const fields = [{ pointer: '/status', source: 'Placed', hub: 'Canceled' }]
    expect(differences).toEqual([{ id: 'i2', is: 'different', do: 'look', fields }])
    expect(last['summary']).toMatchObject({ extra: 0 })
  })
})

describe('the kinds', () => {
  it('are customers, whose personal data the stored result masks', async () => {
    const as = await account()
    const entry = { id: 'c1', firstName: 'Ada', emailAddress: 'new@example.com' }
    const { differences, last } = await reconcile('customer', [entry], { as })
    const hubs = 'ada@example.com'
    const fields = [{ pointer: '/emailAddress', source: 'new@example.com', hub: hubs }]
    expect(differences).toEqual([{ id: 'c1', is: 'different', do: 'push', fields }])
    const { body } = await hub.call('GET', `/integration/reconciliation/${last['summary'].id}`, {
      as,
    })
    const masked = [{ pointer: '/emailAddress', source: '***', hub: '***' }]
    expect(body.differences).toEqual([{ ...differences[0], fields: masked }])
  })

  it('are companies', async () => {
    const as = await account()
    await hub.call('POST', '/integration/company', { body: { id: 'b1', ...companyBody() }, as })
    const entry = { id: 'b1', businessName: 'Other', businessPhoneNumber: '+12175550100' }
    const { differences } = await reconcile('company?complete=true', [entry], { as })
    const fields = [{ pointer: '/businessName', source: 'Other', hub: 'Example Builders LLC' }]
    expect(differences).toEqual([{ id: 'b1', is: 'different', do: 'push', fields }])
  })

  it('are quotes, whose status expires by itself', async () => {
    const as = await account()
    for (const [id, expirationDate] of [
      ['q1', '2099-01-01'],
      ['q2', '2024-01-01'],
    ]) {
      const body = { id, ...quoteBody({ expirationDate }) }
      expect((await hub.call('POST', '/integration/quote', { body, as })).status).toBe(201)
    }
    const entries = [
      { id: 'q1', totalAmount: 1100, status: 'AUTHORIZED' },
      { id: 'q2', totalAmount: 1100, status: 'EXPIRED' },
    ]
    const { differences, last } = await reconcile('quote?complete=true', entries, { as })
    const fields = [{ pointer: '/status', source: 'AUTHORIZED', hub: 'PLACED' }]
    expect(differences).toEqual([{ id: 'q1', is: 'different', do: 'look', fields }])
    expect(last['summary']).toMatchObject({ equal: 1, recordKind: 'quote' })
  })

  it('are no others', async () => {
    const { answer } = await reconcile('invoices', [])
    expect(answer.body.errors).toMatchObject([{ pointer: '{kind}', rule: 'value_unknown' }])
    expect(answer.body.reason).toContain('Did you mean invoice?')
  })
})

describe('a list', () => {
  const bytewise = ['A', 'B', 'a', 'a b', 'a-b', 'ä', '\uffee', '\u{1f600}']

  it('is in the order of the bytes of its ids', async () => {
    const as = await account()
    for (const id of bytewise)
      await hub.call('POST', '/integration/customer', { body: customerBody({ id }), as })
    const entries = [...bytewise.slice(0, 4), ...bytewise.slice(4)].map((id) => ({ id }))
    const { differences } = await reconcile('customer?complete=true', entries, { as })
    expect(differences).toEqual([{ id: 'c1', is: 'extra', do: 'look' }])
  })

  it.each([
    ['a', 'B'],
    ['\u{1f600}', '\uffee'],
    ['10', '1'],
    ['same', 'same'],
  ])('that has %j before %j is refused with the line', async (first, second) => {
    const as = await account({ [first]: {} })
    const { answer } = await reconcile('invoice', `{"id":"${first}"}\n\n{"id":"${second}"}\n`, {
      as,
    })
    expect(answer.status).toBe(400)
    expect(answer.body).toMatchObject({
      line: 3,
      errors: [{ pointer: '/id', rule: 'line_out_of_order' }],
    })
    expect(answer.body.reason).toMatch(/^Line 3: id is /)
  })

  it('ends with the error where differences were sent already', async () => {
    const as = await account()
    const missing = Array.from({ length: 1_500 }, (_, at) => `m${String(at).padStart(5, '0')}`)
    const entries = [...missing.map((id) => ({ id })), { id: 'a' }]
    const { answer, differences, last } = await reconcile('invoice', entries, { as })
    expect(answer.status).toBe(200)
    expect(differences.map(({ id }) => id as string)).toEqual(missing.slice(0, differences.length))
    expect(last).toMatchObject({ error: { code: '400', line: 1_501 } })
    const { body } = await hub.call('GET', '/integration/reconciliation', { as })
    expect(body.items).toEqual([])
  })

  it.each<[string, object]>([
    ['{"id":"x","totalAmount":"12,50"}', { pointer: '/totalAmount', rule: 'number_invalid' }],
    ['{"id":"x","amountDue":0.001}', { pointer: '/amountDue', rule: 'too_many_decimals' }],
    ['{"id":"x","dueDate":"2023-02-30"}', { pointer: '/dueDate', rule: 'date_invalid' }],
    ['{"id":"x","status":"paid?"}', { pointer: '/status', rule: 'value_unknown' }],
    ['{"id":"x","sourceModifiedDate":"now"}', { rule: 'source_time_invalid' }],
    ['{"sourceModifiedDate":"2024-06-13"}', { pointer: '/id', rule: 'field_required' }],
    ['{"id":7}', { pointer: '/id', rule: 'wrong_type' }],
    ['{"id":"x"', { rule: 'body_not_json' }],
    ['["x"]', { pointer: '', rule: 'wrong_type' }],
    ['{"id":"x","id":"y"}', { rule: 'duplicate_field' }],
  ])('with the line %s is refused', async (line, issue) => {
    const { answer } = await reconcile('invoice', `{"id":"a"}\n${line}\n{"id":"z"}`)
    expect(answer.body).toMatchObject({ code: '400', line: 2, errors: [issue] })
    expect(answer.body.reason).toMatch(/^Line 2/)
  })

  it('names all faults of a line', async () => {
    const { answer } = await reconcile('invoice', '{"totalAmount":"x","amountDue":[]}')
    const pointers = (answer.body.errors as { pointer: string }[]).map(({ pointer }) => pointer)
    expect(pointers).toEqual(['/totalAmount', '/amountDue', '/id'])
  })

  it('may have fields that are not compared, which the summary names', async () => {
    const as = await account({ i1: {} })
    const line = { id: 'i1', lines: [], totalAmont: 7 }
    const { last } = await reconcile('invoice', [line, { id: 'i2', lines: [] }], { as })
    expect(last['summary'].warnings).toMatchObject([
      { pointer: '/lines', rule: 'field_not_compared', line: 1, lines: 2 },
      { pointer: '/totalAmont', expected: 'totalAmount', line: 1, lines: 1 },
    ])
    const strict = { as, headers: { Prefer: 'handling=strict' } }
    const { answer } = await reconcile('invoice', [line], strict)
    expect(answer.body).toMatchObject({ code: '400', line: 1 })
  })

  it('may be empty, have blank lines and CRLF, and end without a line feed', async () => {
    const as = await account({ i1: {} })
    const empty = await reconcile('invoice', '', { as })
    expect(empty.last['summary']).toMatchObject({ ...noDifferences, listed: 0, equal: 0 })
    const extra = await reconcile('invoice?complete=true', '\n', { as })
    expect(extra.last['summary']).toMatchObject({ ...noDifferences, extra: 1 })
    const body = '\r\n{"id":"i1"}\r\n \t\r\n{"id":"i2"}'
    const { last } = await reconcile('invoice', body, { as })
    expect(last['summary']).toMatchObject({ ...noDifferences, equal: 1, missing: 1 })
  })

  it.each(['application/x-ndjson', 'application/jsonl', 'application/json; charset=utf-8'])(
    'may be sent as %s',
    async (type) => {
      const as = await account({ i1: {} })
      const headers = { 'Content-Type': type }
      const { last } = await reconcile('invoice', [{ id: 'i1' }], { as, headers })
      expect(last['summary']).toMatchObject({ equal: 1 })
    },
  )

  it('of some buckets is compared with these only', async () => {
    const ids = ['b1', 'b2', 'b3', 'b4', 'b5']
    const as = await account(Object.fromEntries(ids.map((id) => [id, {}])))
    const bucketOf = (id: string) => createHash('sha256').update(id).digest('hex').slice(0, 4)
    const target = `invoice?complete=true&buckets=${bucketOf('b2')},${bucketOf('b4')}`
    const { differences, last } = await reconcile(target, [{ id: 'b2' }], { as })
    expect(differences).toEqual([{ id: 'b4', is: 'extra', do: 'cancel' }])
    expect(last['summary']).toMatchObject({ buckets: 2, equal: 1 })
    const { answer } = await reconcile(target, [{ id: 'b1' }], { as })
    expect(answer.body.errors).toMatchObject([
      { rule: 'line_outside_buckets', sent: bucketOf('b1') },
    ])
    for (const wrong of ['', 'x', '0', '00,0000', 'AA', '000'])
      expect((await reconcile(`invoice?buckets=${wrong}`, [])).answer.status).toBe(400)
  })
})

describe('a result', () => {
  it('is stored, listed newest first, and announced in the feed', async () => {
    const as = await account({ i1: {} })
    const first = await reconcile('invoice?complete=true', [{ id: 'i1' }, { id: 'i2' }], { as })
    const second = await reconcile('customer', [], { as })
    const ids = [second, first].map(({ last }) => last['summary'].id as string)
    const { body: listed } = await hub.call('GET', '/integration/reconciliation', { as })
    expect((listed.items as Entry[]).map(({ id }) => id)).toEqual(ids)
    const page = await hub.call('GET', '/integration/reconciliation?limit=1', { as })
    const next = await hub.call(
      'GET',
      `/integration/reconciliation?limit=1&cursor=${page.body.nextCursor}`,
      { as },
    )
    expect(next.body).toMatchObject({ items: [{ id: ids[1] }], nextCursor: null })
    const filtered = await hub.call('GET', '/integration/reconciliation?recordKind=invoice', { as })
    expect(filtered.body.items).toMatchObject([{ id: ids[1], recordKind: 'invoice' }])
    const { warnings: _, seconds: __, ...summary } = first.last['summary']
    expect(listed.items[1]).toEqual(summary)
    const { body: result } = await hub.call('GET', `/integration/reconciliation/${ids[1]}`, { as })
    expect(result).toEqual({ ...summary, differences: first.differences })
    const operators = `/operator/account/${as.accountId}/reconciliation`
    expect((await hub.call('GET', operators)).body).toEqual(listed)
    expect((await hub.call('GET', `${operators}/${ids[1]}`)).body).toEqual(result)
    const { body: feed } = await hub.call('GET', '/integration/events?after=2', { as })
    expect(feed.items).toMatchObject([
      { seq: 3, type: 'reconciliation.completed', data: summary, previous: {} },
      { seq: 4, type: 'reconciliation.completed', record: { kind: 'reconciliation', id: ids[0] } },
    ])
    expect(feed.items[0].operationId).toBe(ids[1])
  })

  it('has the first 1,000 differences', async () => {
    const as = await account()
    const entries = Array.from({ length: 1_200 }, (_, at) => ({ id: `i${10_000 + at}` }))
    const { differences, last } = await reconcile('invoice', entries, { as })
    expect(differences).toHaveLength(1_200)
    const { body } = await hub.call('GET', `/integration/reconciliation/${last['summary'].id}`, {
      as,
    })
    expect(body.differences).toEqual(differences.slice(0, 1_000))
    expect(body.missing).toBe(1_200)
  })

  it('is a proof if it is complete and found no differences', async () => {
    const as = await account({ i1: {} })
    const list = async (query = '') =>
      (await hub.call('GET', `/integration/reconciliation${query}`, { as })).body.items as Entry[]
    await reconcile('invoice', [{ id: 'i1' }], { as })
    expect(await list('?proof=true')).toEqual([])
    const { last } = await reconcile('invoice?complete=true', [{ id: 'i1' }], { as })
    await reconcile('invoice?complete=true', [], { as })
    expect(await list('?proof=true')).toMatchObject([{ id: last['summary'].id }])
    expect(await list('?proof=true&recordKind=customer')).toEqual([])
    expect(await list('?proof=false')).toHaveLength(3)
  })

  it('is among those that differ until books of its kind are equal', async () => {
    const as = await account({ i1: {} })
    const differing = async () => {
      const all = await hub.app.backend.store.findDiffering()
      return all.filter(({ accountId }) => accountId === as.accountId)
    }
    await reconcile('customer?complete=true', [], { as })
    const { last } = await reconcile('invoice?complete=true', [{ id: 'i2' }], { as })
    const { id, asOf } = last['summary']
    const one = { accountId: as.accountId, id, recordKind: 'invoice', at: asOf.at, differences: 2 }
    expect(await differing()).toMatchObject([one, { recordKind: 'customer', differences: 1 }])
    const today = await hub.call('GET', `/operator/today?accountId=${as.accountId}`)
    expect(today.body.differing[0]).toEqual(one)
    await reconcile('invoice?complete=true', [{ id: 'i1' }], { as })
    expect(await differing()).toMatchObject([{ recordKind: 'customer' }])
  })

  it('is of the account only', async () => {
    const as = await account()
    const { last } = await reconcile('invoice', [], { as })
    const { id } = last['summary']
    const stranger = await account()
    const answer = await hub.call('GET', `/integration/reconciliation/${id}`, { as: stranger })
    expect(answer.body).toMatchObject({ code: '404', rule: 'reconciliation_not_found' })
  })

  it('is deleted after its retention time, except the last one of each kind', async () => {
    const as = await account()
    for (const kind of ['invoice', 'invoice', 'customer'])
      await reconcile(kind, [{ id: 'x' }], { as })
    const { store } = hub.app.backend
    const list = async () =>
      store.listReconciliations(as.accountId, { proof: false }, { after: null, limit: 9 })
    const [customers, last, first] = await list()
    await store.prune(as.accountId, new Date(Date.now() + 60_000).toISOString())
    expect(await list()).toEqual([customers, last])
    await store.prune(as.accountId, new Date(Date.now() + 60_000).toISOString())
    expect(await store.readDifferences(as.accountId, first?.id ?? '')).toEqual([])
    expect(await store.readDifferences(as.accountId, last?.id ?? '')).toHaveLength(1)
  })
})
