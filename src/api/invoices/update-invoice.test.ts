// PUT /integration/invoice/{id}: every verdict and every refusal.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { customerBody, invoiceBody, startHub, type TestHub } from '../../../test/support/hub.ts'
import { moveAlong, waysFromPlaced } from '../../../test/support/move-invoice.ts'
import type { InvoiceStatus } from '../../domain/invoices/invoice-status.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
})
afterAll(() => hub.stop())

type Change = Readonly<Record<string, unknown>>

async function create(id: string, change: Change = {}) {
  const created = await hub.call('POST', '/integration/invoice', {
    body: { id, ...invoiceBody(change) },
  })
  expect(created.status).toBe(201)
  return created
}

const push = (id: string, change: Change = {}, headers: Record<string, string> = {}) =>
  hub.call('PUT', `/integration/invoice/${encodeURIComponent(id)}`, {
    body: invoiceBody(change),
    headers,
  })

const read = (id: string) => hub.call('GET', `/integration/invoice/${encodeURIComponent(id)}`)

const later = '2024-06-14T00:00:00Z'
/** The sample’s date is in the past, which adds a warning. */
const payable = { expirationDate: '2099-01-12' }
const line = {
  description: 'Item 1',
  unitAmount: 500,
  quantity: 2,
  subTotal: 1000,
  taxAmount: 100,
  totalAmount: 1100,
}

describe('PUT /integration/invoice/{id} 202', () => {
  it('is unchanged, then applied, then superseded', async () => {
    const same = await push('i1')
    expect(same.status).toBe(202)
    expect(same.body.details).toMatchObject({ verdict: 'unchanged', version: 1, changed: [] })
    const applied = await push('i1', { dueDate: '2023-02-01', sourceModifiedDate: '2024-06-14' })
    expect(applied.body.details).toMatchObject({
      verdict: 'applied',
      version: 2,
      changed: ['/dueDate'],
      totalAmount: 1100,
    })
    expect(applied.headers.get('etag')).toBe('"2"')
    const old = await push('i1')
    expect(old.status).toBe(202)
    expect(old.body.details).toMatchObject({
      verdict: 'superseded',
      version: 2,
      storedSourceModifiedDate: '2024-06-14',
    })
  })

  it('returns exactly the contract’s members', async () => {
    const { body: created } = await create('members')
    const answer = await push('members')
    expect(Object.keys(answer.body)).toStrictEqual(['blueTapeId', 'details'])
    expect(answer.body.blueTapeId).toBe(created.blueTapeId)
    expect(answer.body.blueTapeId).toMatch(/^[0-9a-f]{12}$/)
    expect(answer.body.details.totalAmount).toBe(1100)
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(answer.headers.get('x-operation-id')).toBe(answer.body.details.operationId)
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('stores a later source clock without other changes, without a version or an event', async () => {
    await create('clock')
    const before = (await hub.call('GET', '/integration/events?limit=1')).body.lastSeq
    const answer = await push('clock', { sourceModifiedDate: later })
    expect(answer.body.details).toMatchObject({ verdict: 'unchanged', version: 1 })
    expect((await read('clock')).body.sourceModifiedDate).toBe(later)
    expect((await hub.call('GET', '/integration/events?limit=1')).body.lastSeq).toBe(before)
    const old = await push('clock', { dueDate: '2023-03-01' })
    expect(old.body.details.verdict).toBe('superseded')
  })

  it('applies the last push if the clocks are equal at the coarser precision', async () => {
    await create('coarse')
    const bare = { sourceModifiedDate: '2024-06-13', dueDate: '2023-02-01' }
    expect((await push('coarse', bare)).body.details.verdict).toBe('applied')
    const exact = { sourceModifiedDate: '2024-06-13T01:00:00Z', dueDate: '2023-02-02' }
    // The stored clock remains the more precise one, so this one is earlier.
    expect((await push('coarse', exact)).body.details.verdict).toBe('superseded')
    expect((await read('coarse')).body.sourceModifiedDate).toBe('2024-06-13T09:41:34.633Z')
  })

  it('keeps omitted lists, clears empty ones and replaces given ones', async () => {
    await create('lists')
    const { lines: _lines, salesInfo: _salesInfo, ...unsaid } = invoiceBody()
    const path = '/integration/invoice/lists'
    const silent = await hub.call('PUT', path, { body: unsaid })
    expect(silent.body.details.verdict).toBe('unchanged')
    expect((await push('lists', { lines: null, salesInfo: null })).body.details.verdict).toBe(
      'unchanged',
    )
    const cleared = await push('lists', { salesInfo: [] })
    expect(cleared.body.details.changed).toStrictEqual(['/salesInfo/0'])
    expect((await read('lists')).body.salesInfo).toStrictEqual([])
    const two = [
      { ...line, quantity: 1, subTotal: 500, taxAmount: 50, totalAmount: 550 },
      { ...line, quantity: 1, subTotal: 500, taxAmount: 50, totalAmount: 550, description: null },
    ]
    const replaced = await push('lists', { lines: two, salesInfo: [] })
    expect(replaced.body.details.verdict).toBe('applied')
    expect((await read('lists')).body.lines).toStrictEqual(two)
    expect((await push('lists', { lines: [], salesInfo: [] })).body.details.verdict).toBe('applied')
    expect((await read('lists')).body.lines).toStrictEqual([])
  })

  it('accepts exact amounts as numbers or text, and returns them as numbers', async () => {
    await create('exact')
    const amounts = {
      subTotal: '1.0e3',
      taxAmount: '100.00',
      totalAmount: '1100.0',
      amountDue: '0.00',
    }
    const answer = await push('exact', amounts)
    expect(answer.body.details.changed).toStrictEqual(['/amountDue'])
    const stored = await read('exact')
    expect(stored.body).toMatchObject({ subTotal: 1000, totalAmount: 1100, amountDue: 0 })
  })

  it('accepts fractional quantities, or refuses them by policy', async () => {
    await create('fraction')
    const fraction = [{ ...line, quantity: 2.5, unitAmount: 400 }]
    expect((await push('fraction', { lines: fraction })).body.details.verdict).toBe('applied')
    const whole = await hub.createCaller('whole', { policies: { integerQuantities: true } })
    await hub.call('POST', '/integration/customer', {
      body: customerBody({ id: 'c1' }),
      as: whole,
    })
    const refused = await hub.call('POST', '/integration/invoice', {
      body: { id: 'f', ...invoiceBody({ lines: fraction }) },
      as: whole,
    })
    expect(refused.status).toBe(400)
    expect(refused.body.errors).toMatchObject([
      { pointer: '/lines/0/quantity', rule: 'quantity_not_integer', sent: '2.5' },
    ])
  })

  it('keeps the date of a date-time as written, without converting the time zone', async () => {
    await create('zones')
    const answer = await push('zones', { dueDate: '2023-01-31T23:30:00-08:00' })
    expect(answer.body.details.changed).toStrictEqual(['/dueDate'])
    expect((await read('zones')).body.dueDate).toBe('2023-01-31')
  })

  it('moves between Draft and Placed, and cancels, as requested', async () => {
    await create('claims')
    const draft = await push('claims', { status: 'Draft' })
    expect(draft.body.details).toMatchObject({ verdict: 'applied', changed: ['/status'] })
    await push('claims', { status: 'Placed' })
    const canceled = await push('claims', { status: 'Canceled' })
    expect(canceled.body.details).toMatchObject({ verdict: 'applied', version: 4 })
    expect((await read('claims')).body.status).toBe('Canceled')
    const { items } = (await hub.call('GET', '/integration/events?limit=1000')).body
    const types = items
      .filter((event: { record: { id: string } }) => event.record.id === 'claims')
      .map((event: { type: string }) => event.type)
    expect(types).toStrictEqual([
      'invoice.created',
      'invoice.updated',
      'invoice.updated',
      'invoice.canceled',
    ])
  })

  it('ignores a status that the source cannot set, with a warning, and applies the rest', async () => {
    await create('echo', payable)
    const answer = await push('echo', { ...payable, status: 'Paid', dueDate: '2023-02-01' })
    expect(answer.status).toBe(202)
    expect(answer.body.details).toMatchObject({
      verdict: 'applied',
      changed: ['/dueDate'],
      warnings: [{ pointer: '/status', rule: 'status_not_yours', sent: 'Paid', stored: 'Placed' }],
    })
    expect((await read('echo')).body.status).toBe('Placed')
  })

  it('warns about unknown fields, and names the nearest known one', async () => {
    await create('unknown', payable)
    const answer = await push('unknown', { ...payable, duedate: '2023-02-01', erpColor: 'red' })
    expect(answer.status).toBe(202)
    expect(answer.body.details.warnings).toMatchObject([
      { pointer: '/duedate', rule: 'unknown_field', expected: 'dueDate' },
      { pointer: '/erpColor', rule: 'unknown_field' },
    ])
  })

  it('warns about rounding differences and dates out of order', async () => {
    await create('warned')
    const answer = await push('warned', { totalAmount: 1100.01, dueDate: '2023-01-01' })
    expect(answer.status).toBe(202)
    const found = answer.body.details.warnings.map(
      ({ pointer, rule }: { pointer: string; rule: string }) => `${pointer} ${rule}`,
    )
    expect(found.toSorted()).toStrictEqual([
      '/dueDate dates_out_of_order',
      '/expirationDate expired_on_arrival',
      '/totalAmount rounding_difference',
      '/totalAmount rounding_difference',
    ])
  })

  it.each(Object.keys(waysFromPlaced) as InvoiceStatus[])(
    'accepts new sales people when the invoice is %s, a status that supersedes no push',
    async (status) => {
      const id = `moved-${status}`
      const open = { expirationDate: '2099-01-12' }
      await create(id, open)
      await moveAlong(hub, id, waysFromPlaced[status] ?? [])
      const answer = await push(id, { ...open, status, salesInfo: [{ firstName: 'New' }] })
      expect(answer.status).toBe(202)
      expect(answer.body.details).toMatchObject({
        verdict: 'applied',
        version: 2,
        changed: [
          '/salesInfo/0/firstName',
          '/salesInfo/0/lastName',
          '/salesInfo/0/emailAddress',
          '/salesInfo/0/cellPhoneNumber',
        ],
        warnings: [],
      })
      expect((await read(id)).body).toMatchObject({ status, hub: { version: 2 } })
    },
  )

  it('treats field names of JavaScript’s object prototype as unknown', async () => {
    await create('prototype')
    const text = JSON.stringify(invoiceBody(payable))
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const body = text.replace('{', `{"${name}":{"status":"Paid"},`)
      const answer = await hub.call('PUT', '/integration/invoice/prototype', { body })
      expect(answer.status).toBe(202)
      expect(answer.body.details.warnings).toMatchObject([{ pointer: `/${name}` }])
    }
  })

  it('commits concurrent pushes one after another, without losing any', async () => {
    await create('race')
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, at) => push('race', { invoiceNumber: `N-${at}` })),
    )
    const versions = answers.map(({ body }) => body.details.version as number)
    expect(versions.toSorted((a, b) => a - b)).toStrictEqual(
      Array.from({ length: 24 }, (_, at) => at + 2),
    )
    const last = answers.findIndex(({ body }) => body.details.version === 25)
    expect((await read('race')).body.invoiceNumber).toBe(`N-${last}`)
  })
})

describe('PUT /integration/invoice/{id} 202, by its id', () => {
  it.each([
    'a/b',
    'a b',
    '100%',
    '%2F',
    'a?b#c',
    "o'neil;--",
    '+plus+',
    'rechnung-ä',
    '発注',
    '😀',
    'e\u0301',
    'x'.repeat(128),
    '😀'.repeat(128),
    'i1/cancel',
    'cancel',
  ])('finds the invoice %j by its percent-encoded id', async (id) => {
    await create(id)
    const path = `/integration/invoice/${encodeURIComponent(id)}`
    const answer = await hub.call('PUT', path, { body: invoiceBody({ dueDate: '2023-05-05' }) })
    expect(answer.body.details).toMatchObject({ verdict: 'applied', version: 2 })
    expect((await hub.call('GET', path)).body.id).toBe(id)
    expect((await hub.call('GET', `${path}/status`)).body.invoiceId).toBe(id)
  })

  it('distinguishes ids by case and by every character', async () => {
    await create('Case')
    await create('case')
    await push('case', { dueDate: '2023-05-05' })
    expect((await read('Case')).body.hub.version).toBe(1)
    expect((await push('CASE')).status).toBe(404)
    expect((await push('case ')).status).toBe(404)
  })
})

describe('PUT /integration/invoice/{id} 400', () => {
  it('reports faults of shape, dates and amounts together', async () => {
    const answer = await push('i1', {
      invoiceNumber: 7,
      dueDate: '2023-02-30',
      totalAmount: 1200,
      status: 'placed',
      lines: [{ ...line, quantity: 'two' }],
      sourceModifiedDate: null,
    })
    expect(answer.status).toBe(400)
    const found = answer.body.errors.map(
      ({ pointer, rule }: { pointer: string; rule: string }) => `${pointer} ${rule}`,
    )
    expect(found.toSorted()).toStrictEqual([
      '/dueDate date_invalid',
      '/invoiceNumber wrong_type',
      '/lines/0/quantity number_invalid',
      '/sourceModifiedDate field_required',
      '/status value_unknown',
      '/totalAmount total_mismatch',
    ])
    expect(answer.body.code).toBe('400')
    expect(answer.body.reason).toBe('invoiceNumber is the number 7, not a text. (and 5 more)')
    expect(answer.body.docs).toBe('/docs/rules/wrong_type')
    expect(answer.body.operationId).toBe(answer.headers.get('x-operation-id'))
  })

  it('reports the difference between amounts', async () => {
    const answer = await push('i1', { totalAmount: 1100.02, lines: [] })
    expect(answer.body).toMatchObject({
      code: '400',
      reason: 'totalAmount is 1100.02, but subTotal + taxAmount is 1100.00.',
      errors: [
        {
          pointer: '/totalAmount',
          rule: 'total_mismatch',
          sent: '1100.02',
          expected: '1100.00',
          difference: '0.02',
        },
      ],
      docs: '/docs/rules/total_mismatch',
    })
  })

  it('refuses an unknown customer', async () => {
    const answer = await push('i1', { customerId: 'nobody' })
    expect(answer.status).toBe(400)
    expect(answer.body.reason).toBe('Customer not found.')
    expect(answer.body.errors).toMatchObject([
      { pointer: '/customerId', rule: 'customer_not_found', sent: 'nobody' },
    ])
  })

  it('refuses a source clock more than 24 hours ahead', async () => {
    const ahead = new Date(Date.now() + 25 * 3_600_000).toISOString()
    const answer = await push('i1', { sourceModifiedDate: ahead })
    expect(answer.body.errors).toMatchObject([
      { pointer: '/sourceModifiedDate', rule: 'source_clock_ahead', sent: ahead },
    ])
  })

  it('lists at most 100 faults', async () => {
    const lines = Array.from({ length: 150 }, () => ({ ...line, quantity: 'x' }))
    const answer = await push('i1', { lines })
    expect(answer.body.errors).toHaveLength(100)
    expect(answer.body.reason.length).toBeLessThanOrEqual(200)
  })

  it('refuses more than 5,000 lines, and accepts 5,000', async () => {
    await create('long', { lines: [] })
    const zero = { ...line, unitAmount: 0, subTotal: 0, taxAmount: 0, totalAmount: 0 }
    const whole = { ...line, description: 'all of it' }
    const lines = (count: number) => [whole, ...Array.from({ length: count - 1 }, () => zero)]
    expect((await push('long', { lines: lines(5_001) })).body.errors).toMatchObject([
      { pointer: '/lines', rule: 'too_many_items', sent: '5001' },
    ])
    const taken = await push('long', { lines: lines(5_000) })
    expect(taken.status).toBe(202)
    expect(taken.body.details.changed).toStrictEqual(['/lines'])
    expect((await read('long')).body.lines).toHaveLength(5_000)
  })

  it.each([
    '%00',
    '%0A',
    '%7F',
    '%E2%80%A8',
    '%ED%A0%80',
    'x'.repeat(129),
    '%F0%9F%98%80'.repeat(129),
  ])('refuses the id %s in the path', async (id) => {
    const answer = await hub.call('PUT', `/integration/invoice/${id}`, { body: invoiceBody() })
    expect(answer.status).toBe(400)
  })

  it.each(['7', "'7'", '"1" "2"', '"1", *', '"', ''])(
    'refuses If-Match %j, which is not an entity tag',
    async (tag) => {
      const answer = await push('i1', {}, { 'If-Match': tag })
      expect(answer.status).toBe(400)
      expect(answer.body.errors).toMatchObject([{ pointer: 'If-Match', rule: 'if_match_invalid' }])
    },
  )

  it.each(['W/"1"', '"1-gzip"', '"x"', '""', '"1234567890"', 'W/"1", "1-gzip"'])(
    'returns 412 for If-Match %j, an entity tag that is not the version',
    async (tag) => {
      const id = `one version ${tag}`
      await create(id)
      const answer = await push(id, {}, { 'If-Match': tag })
      expect(answer.status).toBe(412)
      expect(answer.headers.get('etag')).toBe('"1"')
      expect(answer.body.errors[0]).toMatchObject({ pointer: 'If-Match', rule: 'version_mismatch' })
      const accepted = await push(id, {}, { 'If-Match': `${tag}, "1"` })
      expect(accepted.status).toBe(202)
    },
  )

  it('turns every warning into a refusal when the caller prefers strict handling', async () => {
    await create('strict')
    const strictly = { Prefer: 'respond-async, Handling="strict"' }
    const cases: readonly [Change, string][] = [
      [{ duedate: '2023-02-01' }, 'unknown_field'],
      [{ status: 'Paid' }, 'status_not_yours'],
      [{ dueDate: '2023-01-01' }, 'dates_out_of_order'],
      [{ totalAmount: 1100.01 }, 'total_mismatch'],
    ]
    for (const [change, rule] of cases) {
      const lenient = await push('strict', change, { Prefer: 'handling=lenient' })
      expect(lenient.status).toBe(202)
      const answer = await push('strict', change, strictly)
      expect(answer.status).toBe(400)
      expect(answer.body.errors[0].rule).toBe(rule)
    }
    expect((await push('strict', payable, strictly)).status).toBe(202)
  })

  it('refuses rounding differences if the account has strict money', async () => {
    const strict = await hub.createCaller('strict', { policies: { strictMoney: true } })
    await hub.call('POST', '/integration/customer', {
      body: customerBody({ id: 'c1' }),
      as: strict,
    })
    const answer = await hub.call('POST', '/integration/invoice', {
      body: { id: 's', ...invoiceBody({ totalAmount: 1100.01, dueDate: '2023-01-01' }) },
      as: strict,
    })
    expect(answer.status).toBe(400)
    const rules = answer.body.errors.map(({ rule }: { rule: string }) => rule)
    expect(new Set(rules)).toStrictEqual(
      new Set(['dates_out_of_order', 'total_mismatch', 'lines_sum_mismatch']),
    )
  })
})

describe('PUT /integration/invoice/{id} 404', () => {
  it('returns the contract’s reason', async () => {
    const answer = await push('missing')
    expect(answer.status).toBe(404)
    expect(answer.body).toMatchObject({ code: '404', reason: 'Invoice not exists.' })
    expect(answer.body.docs).toBe('/docs/rules/invoice_not_found')
  })

  it('does not accept the blueTapeId in place of the id', async () => {
    const { body } = await create('by-own-id')
    expect((await push(body.blueTapeId)).status).toBe(404)
  })

  it('is decided before the customer is read, and after the body is validated', async () => {
    expect((await push('missing', { customerId: 'nobody' })).status).toBe(404)
    expect((await push('missing', { customerId: '' })).status).toBe(400)
  })
})

describe('PUT /integration/invoice/{id} 409', () => {
  it.each(['InReview', 'Approved', 'PaymentProcessing', 'Paid', 'Canceled'] as const)(
    'refuses amounts, dates and lines when the invoice is %s, and applies nothing',
    async (status) => {
      const id = `locked-${status}`
      await create(id)
      await moveAlong(hub, id, waysFromPlaced[status] ?? [])
      const answer = await push(id, {
        status,
        dueDate: '2023-02-01',
        subTotal: 900,
        totalAmount: 1000,
        amountDue: 1000,
        lines: [{ ...line, subTotal: 900, totalAmount: 1000 }],
        salesInfo: [],
      })
      expect(answer.status).toBe(409)
      expect(answer.body.reason).toMatch(
        new RegExp(`^Invoice is ${status}: dueDate is locked \\(and \\d more\\)\\.$`),
      )
      expect(answer.body.errors[0]).toMatchObject({
        pointer: '/dueDate',
        rule: 'status_locked',
        sent: '2023-02-01',
        stored: '2023-01-12',
        wayOut: expect.stringMatching(/^Send the stored date/),
      })
      const stored = (await read(id)).body
      expect(stored).toMatchObject({
        dueDate: '2023-01-12',
        totalAmount: 1100,
        hub: { version: 1 },
      })
      expect(stored.salesInfo).toHaveLength(1)
      const changed = await push(id, {
        status,
        dueDate: '2023-02-01',
        sourceModifiedDate: '2020-01-01',
      })
      expect(changed.body.details.verdict).toBe('superseded')
    },
  )
})

describe('PUT /integration/invoice/{id} 412', () => {
  it('names the current version and the differing fields, and changes nothing', async () => {
    await create('tagged')
    const tag = (await read('tagged')).headers.get('etag') ?? ''
    expect((await push('tagged', { dueDate: '2023-02-01' }, { 'If-Match': tag })).status).toBe(202)
    const answer = await push('tagged', { dueDate: '2023-02-02' }, { 'If-Match': tag })
    expect(answer.status).toBe(412)
    expect(answer.headers.get('etag')).toBe('"2"')
    expect(answer.body).toMatchObject({
      code: '412',
      reason: 'The stored version is 2, not 1.',
      errors: [
        { pointer: 'If-Match', rule: 'version_mismatch', sent: '1', stored: '2' },
        { pointer: '/dueDate', sent: '2023-02-02', stored: '2023-02-01' },
      ],
    })
    expect((await read('tagged')).body.dueDate).toBe('2023-02-01')
  })

  it('accepts a list that contains the version, and *', async () => {
    await create('several')
    for (const tag of ['"3", "1"', '*', ' "1" ']) {
      expect((await push('several', {}, { 'If-Match': tag })).status).toBe(202)
    }
    expect((await push('missing', {}, { 'If-Match': '*' })).status).toBe(404)
  })

  it('is decided before the source’s clock', async () => {
    await create('order')
    const old = { sourceModifiedDate: '2020-01-01' }
    expect((await push('order', old, { 'If-Match': '"9"' })).status).toBe(412)
  })
})
