// POST /integration/invoice/simplify
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { invoiceBody, simplifiedBody, startHub, type TestHub } from '../../../test/support/hub.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
})
afterAll(() => hub.stop())

const create = (id: string, change: Readonly<Record<string, unknown>> = {}) =>
  hub.call('POST', '/integration/invoice/simplify', { body: { id, ...simplifiedBody(change) } })

describe('POST /integration/invoice/simplify 201', () => {
  it('accepts ids that are words in other paths, except its own', async () => {
    expect((await create('cancel')).status).toBe(201)
    const path = '/integration/invoice/simplify/cancel'
    expect((await hub.call('PUT', path, { body: simplifiedBody() })).status).toBe(202)
    const refused = await create('simplify')
    expect(refused.body.errors).toMatchObject([{ pointer: '/id', rule: 'id_reserved' }])
  })

  it('creates an invoice that is Placed at once, without a customer', async () => {
    const { status, headers, body } = await create('one')
    expect(status).toBe(201)
    expect(headers.get('etag')).toBe('"1"')
    expect(body.blueTapeId).toMatch(/^[0-9a-f]{12}$/)
    expect(body.details).toMatchObject({
      totalAmount: 1100,
      verdict: 'applied',
      version: 1,
      warnings: [expect.objectContaining({ rule: 'expired_on_arrival' })],
    })
    const { body: read } = await hub.call('GET', '/integration/invoice/one')
    expect(read).toMatchObject({
      status: 'Placed',
      customerId: null,
      payersInfo: simplifiedBody().payersInfo,
      quoteId: null,
    })
    expect(read.hub.editable).toContain('payersInfo')
    expect(read.hub.editable).not.toContain('customerId')
  })

  it('accepts payers with only an e-mail address or only a telephone number', async () => {
    const payersInfo = [{ emailAddress: 'a@example.com' }, { cellPhoneNumber: '+15550112' }]
    expect((await create('reachable', { payersInfo })).status).toBe(201)
    const { body } = await hub.call('GET', '/integration/invoice/reachable')
    const nothing = { firstName: null, lastName: null, businessName: null }
    expect(body.payersInfo).toStrictEqual([
      { ...nothing, emailAddress: 'a@example.com', cellPhoneNumber: null },
      { ...nothing, emailAddress: null, cellPhoneNumber: '+15550112' },
    ])
  })

  it('warns of fields that only an ordinary invoice has', async () => {
    const { status, body } = await create('too-much', {
      customerId: 'c1',
      status: 'Draft',
      expirationDate: '2099-01-12',
    })
    expect(status).toBe(201)
    const warnings = body.details.warnings.map(({ pointer, rule }: Record<string, string>) => [
      pointer,
      rule,
    ])
    expect(warnings).toStrictEqual([
      ['/customerId', 'unknown_field'],
      ['/status', 'unknown_field'],
    ])
  })

  it('is listed, and in the feed, together with ordinary invoices', async () => {
    await create('listed')
    const { body: list } = await hub.call('GET', '/integration/invoice?limit=200')
    const listed = list.items.find(({ id }: { id: string }) => id === 'listed')
    expect(listed).toMatchObject({ customerId: null, payersInfo: [{ firstName: 'Pat' }] })
    const { body: feed } = await hub.call('GET', '/integration/events?limit=1000')
    const event = feed.items.find(({ data }: { data: { id: string } }) => data.id === 'listed')
    expect(event).toMatchObject({ type: 'invoice.created', data: { payersInfo: [{}] } })
  })

  it('stores no personal data of payers with the operation', async () => {
    const { body } = await create('masked')
    const { text } = await hub.call('GET', `/integration/operations/${body.details.operationId}`)
    expect(text).not.toMatch(/pat@example|\+15550111|"Pat"/)
  })
})

describe('POST /integration/invoice/simplify 400', () => {
  it('names every payer that cannot be reached', async () => {
    const payersInfo = [
      { firstName: 'Ann', emailAddress: '  ' },
      { emailAddress: 'ok@example.com' },
      { businessName: 'Nobody Inc', cellPhoneNumber: '' },
    ]
    const { status, body } = await create('unreachable', { payersInfo })
    expect(status).toBe(400)
    expect(body.reason).toBe('Payer 1 has neither emailAddress nor cellPhoneNumber. (and 1 more)')
    expect(body.errors).toMatchObject([
      { pointer: '/payersInfo/0', rule: 'payer_unreachable' },
      { pointer: '/payersInfo/2', rule: 'payer_unreachable' },
    ])
  })

  it.each([
    [[], 'payer_missing'],
    [undefined, 'field_required'],
    [null, 'field_required'],
    [Array.from({ length: 21 }, () => ({ emailAddress: 'a@b.c' })), 'too_many_items'],
  ])('refuses payersInfo %j', async (payersInfo, rule) => {
    const { status, body } = await create('nobody', { payersInfo })
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ pointer: '/payersInfo', rule }])
  })

  it('checks the amounts and the source’s clock', async () => {
    const { body } = await create('wrong', { totalAmount: 1, sourceModifiedDate: '2999-01-01' })
    const rules = body.errors.map(({ rule }: { rule: string }) => rule)
    expect(rules).toContain('total_mismatch')
    expect(rules).toContain('source_clock_ahead')
  })
})

describe('POST /integration/invoice/simplify 409', () => {
  it('shows whether the first creation was the same', async () => {
    await create('again')
    const same = await create('again')
    expect(same.status).toBe(409)
    expect(same.body).toMatchObject({
      reason: 'Invoice already exists.',
      details: { verdict: 'unchanged' },
    })
    const other = await create('again', { payersInfo: [{ emailAddress: 'new@example.com' }] })
    expect(other.body).toMatchObject({ code: '409', details: { verdict: 'refused' } })
  })

  it('is returned if the id belongs to an ordinary invoice, and vice versa', async () => {
    expect((await create('i1')).body).toMatchObject({ details: { verdict: 'refused' } })
    await create('taken')
    const body = { id: 'taken', ...invoiceBody() }
    const answer = await hub.call('POST', '/integration/invoice', { body })
    expect(answer.body).toMatchObject({ code: '409', details: { verdict: 'refused' } })
  })
})
