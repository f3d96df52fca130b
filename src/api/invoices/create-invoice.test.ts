// POST /integration/invoice: new invoices, repeats, and refusals.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { invoiceBody, startHub, type TestHub } from '../../../test/support/hub.ts'
import { moveAlong } from '../../../test/support/move-invoice.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
})
afterAll(() => hub.stop())

type Change = Readonly<Record<string, unknown>>

const create = (id: unknown, change: Change = {}, headers: Record<string, string> = {}) =>
  hub.call('POST', '/integration/invoice', { body: { id, ...invoiceBody(change) }, headers })

describe('POST /integration/invoice 201', () => {
  it('creates version 1, with an entity tag, an operation and an event', async () => {
    const before = (await hub.call('GET', '/integration/events')).body.lastSeq
    const answer = await create('new')
    expect(answer.status).toBe(201)
    expect(answer.headers.get('etag')).toBe('"1"')
    expect(answer.body.blueTapeId).toMatch(/^[0-9a-f]{12}$/)
    expect(answer.body.details).toStrictEqual({
      totalAmount: 1100,
      verdict: 'applied',
      version: 1,
      changed: [],
      warnings: [expect.objectContaining({ rule: 'expired_on_arrival' })],
      operationId: answer.headers.get('x-operation-id'),
    })
    const { items } = (await hub.call('GET', `/integration/events?after=${before}`)).body
    expect(items).toMatchObject([
      {
        seq: before + 1,
        type: 'invoice.created',
        record: { kind: 'invoice', id: 'new', version: 1, hubVersion: 0 },
        previous: {},
        operationId: answer.body.details.operationId,
      },
    ])
  })

  it('is created as Draft, with a warning, if the push requests a status that only the hub sets', async () => {
    const answer = await create('imported', { status: 'Paid' })
    expect(answer.body.details.warnings).toMatchObject([
      { pointer: '/status', rule: 'status_not_yours', sent: 'Paid', stored: 'Draft' },
    ])
    const read = await hub.call('GET', '/integration/invoice/imported')
    expect(read.body.status).toBe('Draft')
  })

  it('treats omitted lists as empty', async () => {
    expect((await create('bare', { lines: null, salesInfo: null })).status).toBe(201)
    const read = await hub.call('GET', '/integration/invoice/bare')
    expect(read.body).toMatchObject({ lines: [], salesInfo: [] })
  })

  it('accepts every id except the reserved one, and each has its paths', async () => {
    for (const id of [
      'Simplify',
      'simplify/',
      'cancel',
      'simplify/cancel',
      'status',
      '%73implify',
    ]) {
      expect((await create(id)).status).toBe(201)
      const path = `/integration/invoice/${encodeURIComponent(id)}`
      expect((await hub.call('GET', path)).body.id).toBe(id)
      expect((await hub.call('GET', `${path}/status`)).body.invoiceId).toBe(id)
      const { sourceModifiedDate, ...body } = invoiceBody()
      const later = { ...body, sourceModifiedDate: sourceModifiedDate.replace('2024', '2025') }
      expect((await hub.call('PUT', path, { body: later })).status).toBe(202)
      expect((await hub.call('PUT', `${path}/cancel`)).status).toBe(202)
    }
  })

  it('assigns a unique blueTapeId to every record', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => create(`many-${at}`)))
    expect(new Set(answers.map(({ body }) => body.blueTapeId)).size).toBe(20)
  })
})

describe('POST /integration/invoice 400', () => {
  it.each([
    ['', 'text_empty'],
    [null, 'field_required'],
    [7, 'wrong_type'],
    ['x'.repeat(129), 'text_too_long'],
    ['a\nb', 'id_invalid'],
    ['a\u2028b', 'id_invalid'],
    ['simplify', 'id_reserved'],
  ])('refuses the id %j', async (id, rule) => {
    const answer = await create(id)
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toMatchObject([{ pointer: '/id', rule }])
  })

  it('refuses an unknown customer', async () => {
    const answer = await create('orphan', { customerId: 'nobody' })
    expect(answer.status).toBe(400)
    expect(answer.body.reason).toBe('Customer not found.')
    expect(answer.body.errors).toMatchObject([{ pointer: '/customerId' }])
  })

  it('refuses warnings when the caller prefers strict handling', async () => {
    const answer = await create('strict', { status: 'Paid' }, { Prefer: 'handling=strict' })
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toMatchObject([{ rule: 'status_not_yours' }])
    expect((await hub.call('GET', '/integration/invoice/strict')).status).toBe(404)
  })

  it('records a refusal as an operation with the id in the body', async () => {
    const answer = await create('refused', { customerId: 'nobody' })
    const stored = await hub.call('GET', `/integration/operations/${answer.body.operationId}`)
    expect(stored.body).toMatchObject({
      verdict: 'refused',
      name: 'create-invoice',
      record: { kind: 'invoice', id: 'refused' },
      reason: 'Customer not found.',
    })
  })
})

describe('POST /integration/invoice 409', () => {
  it('answers a repeat with the verdict unchanged', async () => {
    const { body: first } = await create('repeat')
    const answer = await create('repeat')
    expect(answer.status).toBe(409)
    expect(answer.headers.get('etag')).toBe('"1"')
    expect(answer.body).toMatchObject({
      code: '409',
      reason: 'Invoice already exists.',
      blueTapeId: first.blueTapeId,
      details: { verdict: 'unchanged', version: 1 },
      rule: 'already_exists',
      docs: '/docs/rules/already_exists',
    })
    const stored = await hub.call('GET', `/integration/operations/${answer.body.operationId}`)
    expect(stored.body.reason).toBe('Invoice already exists.')
  })

  it.each<[string, Change]>([
    ['another amount', { amountDue: 1 }],
    ['another status', { status: 'Draft' }],
    ['another source clock', { sourceModifiedDate: '2024-06-14' }],
    ['without the sales people', { salesInfo: null }],
  ])('answers a repeat with %s with the verdict refused', async (name, change) => {
    await create(name)
    const answer = await create(name, change)
    expect(answer.status).toBe(409)
    expect(answer.body.details).toStrictEqual({ verdict: 'refused', version: 1 })
  })

  it('recognizes a repeat after the hub has changed the invoice’s status', async () => {
    await create('moved')
    await moveAlong(hub, 'moved', ['pay', 'settle'])
    expect((await create('moved')).body.details.verdict).toBe('unchanged')
  })

  it('accepts one of many concurrent creations, and refuses the others', async () => {
    const answers = await Promise.all(Array.from({ length: 16 }, () => create('race')))
    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b)
    expect(statuses).toStrictEqual([201, ...Array.from({ length: 15 }, () => 409)])
    expect(new Set(answers.map(({ body }) => body.blueTapeId)).size).toBe(1)
    const verdicts = answers.filter(({ status }) => status === 409)
    expect(verdicts.every(({ body }) => body.details.verdict === 'unchanged')).toBe(true)
  })
})
