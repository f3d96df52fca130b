// A refusal shows what was noticed besides, an id in a body is held against the path, and small
// surprises of payloads have the outcome that the source meant.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  companyBody,
  customerBody,
  invoiceBody,
  quoteBody,
  simplifiedBody,
  startHub,
  type TestHub,
} from './support/hub.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
  for (const { create, id, body } of Object.values(records)) {
    if (id === 'i1' || id === 'c1') continue
    const created = await hub.call('POST', create, { body: { id, ...body } })
    if (created.status !== 201) throw new Error(created.text)
  }
})
afterAll(() => hub.stop())

const records = {
  invoice: {
    create: '/integration/invoice',
    path: '/integration/invoice',
    id: 'i1',
    body: invoiceBody(),
  },
  'simplified invoice': {
    create: '/integration/invoice/simplify',
    path: '/integration/invoice/simplify',
    id: 's1',
    body: simplifiedBody(),
  },
  quote: { create: '/integration/quote', path: '/integration/quote', id: 'q1', body: quoteBody() },
  company: {
    create: '/integration/company',
    path: '/integration/company',
    id: 'b1',
    body: companyBody(),
  },
  customer: {
    create: '/integration/customer',
    path: '/integration/customer',
    id: 'c1',
    body: customerBody({}),
  },
}
const kinds = Object.entries(records)

const pascal = (body: object) =>
  Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name[0]?.toUpperCase() + name.slice(1), value]),
  )
const rulesOf = (issues: readonly { readonly rule: string }[] = []) =>
  issues.map(({ rule }) => rule)

describe('a refusal', () => {
  it.each(kinds)('of an update of a %s carries the warnings about its body', async (_, record) => {
    const { path, id, body } = record
    const { status, body: answer } = await hub.call('PUT', `${path}/${id}`, { body: pascal(body) })
    expect(status).toBe(400)
    expect(rulesOf(answer.errors)).toContain('field_required')
    expect(rulesOf(answer.warnings)).toContain('unknown_field')
    expect(answer.errors[0].message).toMatch(/Did you mean "[A-Z]\w+"\?/)
    expect(JSON.stringify(answer)).not.toContain('ignored')
  })

  it.each(kinds)('of a creation of a %s does so, too', async (_, { create, body }) => {
    const { status, body: answer } = await hub.call('POST', create, { body: pascal(body) })
    expect(status).toBe(400)
    expect(rulesOf(answer.warnings)).toContain('unknown_field')
  })

  it.each(kinds)('that a stored %s is the reason for does so, too', async (_, record) => {
    const { create, path, body, id } = record
    const noted = { ...body, colour: 'red' }
    const absent = await hub.call('PUT', `${path}/absent`, { body: noted })
    const twice = await hub.call('POST', create, { body: { ...noted, id } })
    const headers = { 'If-Match': '"99"' }
    const stale = await hub.call('PUT', `${path}/${id}`, { body: noted, headers })
    expect([absent.status, twice.status, stale.status]).toStrictEqual([404, 409, 412])
    for (const answered of [absent, twice, stale]) {
      expect(rulesOf(answered.body.warnings)).toStrictEqual(['unknown_field'])
    }
  })

  it('in strict handling has them as errors, once, and says of none that it was ignored', async () => {
    const body = invoiceBody({ colour: 'red', status: 'Paid' })
    const headers = { Prefer: 'handling=strict' }
    const first = await hub.call('PUT', '/integration/invoice/i1', { body, headers })
    expect(first.status).toBe(400)
    expect(rulesOf(first.body.errors)).toContain('unknown_field')
    expect(first.body.warnings).toBeUndefined()
    const claimed = { body: invoiceBody({ status: 'Paid' }), headers }
    const second = await hub.call('PUT', '/integration/invoice/i1', claimed)
    expect(rulesOf(second.body.errors)).toContain('status_not_yours')
    expect(first.text + second.text).not.toContain('ignored')
  })
})

describe('the id in the body of an update', () => {
  it.each(kinds)('of a %s may repeat that of the path', async (_, { path, id, body }) => {
    const answered = await hub.call('PUT', `${path}/${id}`, { body: { id, ...body } })
    expect(answered.status).toBe(202)
    expect(rulesOf(answered.body.details.warnings)).not.toContain('unknown_field')
    const unsaid = await hub.call('PUT', `${path}/${id}`, { body: { id: null, ...body } })
    expect(unsaid.status).toBe(202)
  })

  it.each(kinds)('of a %s is refused when it is another one', async (_, { path, id, body }) => {
    for (const other of ['another', id.toUpperCase(), `${id} `, 17]) {
      const sent = { ...body, id: other }
      const { status, body: answer } = await hub.call('PUT', `${path}/${id}`, { body: sent })
      expect(status).toBe(400)
      expect(answer.errors).toStrictEqual([
        {
          pointer: '/id',
          rule: 'id_mismatch',
          message: `id is "${other}", but the path names "${id}".`,
          sent: String(other),
          expected: id,
        },
      ])
    }
  })
})

describe('a new invoice that is canceled', () => {
  it('is created and canceled in one call, with an event for each', async () => {
    const { lastSeq } = (await hub.call('GET', '/integration/events?limit=1')).body
    const body = { id: 'gone', ...invoiceBody({ status: 'Canceled' }) }
    const created = await hub.call('POST', '/integration/invoice', { body })
    expect(created.status).toBe(201)
    expect(created.body.details).toMatchObject({ verdict: 'applied', version: 2 })
    expect(rulesOf(created.body.details.warnings)).not.toContain('status_not_yours')
    const { status, hub: ours } = (await hub.call('GET', '/integration/invoice/gone')).body
    expect({ status, version: ours.version }).toStrictEqual({ status: 'Canceled', version: 2 })
    const events = await hub.call('GET', `/integration/events?after=${lastSeq}`)
    expect(events.body.items.map(({ type }: { type: string }) => type)).toStrictEqual([
      'invoice.created',
      'invoice.canceled',
    ])
    const again = await hub.call('POST', '/integration/invoice', { body })
    expect(again.body.details.verdict).toBe('unchanged')
    const later = await hub.call('PUT', '/integration/invoice/gone/cancel')
    expect(later.body.reason).toBe('Invoice already canceled.')
  })

  it('is not taken for a draft that is there', async () => {
    const body = { id: 'draft', ...invoiceBody({ status: 'Draft' }) }
    await hub.call('POST', '/integration/invoice', { body })
    const sent = { ...body, status: 'Canceled' }
    const again = await hub.call('POST', '/integration/invoice', { body: sent })
    expect(again.body.details.verdict).toBe('refused')
  })
})

describe('a line without amounts', () => {
  const goods = invoiceBody().lines[0]
  const update = (lines: unknown) =>
    hub.call('PUT', '/integration/invoice/i1', { body: invoiceBody({ lines }) })

  it.each([
    { description: 'Delivered to the back door' },
    { description: 'Thank you', unitAmount: null, quantity: null, subTotal: null },
  ])('is a comment when it has a description: %j', async (comment) => {
    expect((await update([comment, goods])).status).toBe(202)
    const { lines } = (await hub.call('GET', '/integration/invoice/i1')).body
    expect(lines[0]).toStrictEqual({
      description: comment.description,
      unitAmount: 0,
      quantity: 0,
      subTotal: 0,
      taxAmount: 0,
      totalAmount: 0,
    })
  })

  it.each([
    {},
    { description: '' },
    { description: '  ' },
    { description: 'Nails', quantity: 2 },
    { description: 'Nails', SubTotal: 2 },
    { description: 'Nails', tax_amount: 2, total_amount: 22 },
    { description: 'Nails', amounts: { unitAmount: 2 } },
  ])('is refused otherwise: %j', async (line) => {
    const { status, body } = await update([line, goods])
    expect(status).toBe(400)
    expect(rulesOf(body.errors)).toContain('field_required')
  })

  it('is a comment on a quote and on a simplified invoice, too', async () => {
    for (const { path, id, body } of [records.quote, records['simplified invoice']]) {
      const lines = [{ description: 'By rail' }, ...invoiceBody().lines]
      const money = { subTotal: 1000, taxAmount: 100, totalAmount: 1100 }
      const sent = { ...body, ...money, lines }
      expect((await hub.call('PUT', `${path}/${id}`, { body: sent })).status).toBe(202)
    }
  })
})

describe('a person without any text', () => {
  it('is nobody', async () => {
    const ann = { firstName: 'Ann' }
    const salesInfo = [{}, ann, { firstName: '', lastName: '  ', emailAddress: null }]
    await hub.call('PUT', '/integration/invoice/i1', { body: invoiceBody({ salesInfo }) })
    const stored = (await hub.call('GET', '/integration/invoice/i1')).body.salesInfo
    expect(stored).toMatchObject([ann])
    await hub.call('PUT', '/integration/invoice/i1', { body: invoiceBody({ salesInfo: [{}] }) })
    expect((await hub.call('GET', '/integration/invoice/i1')).body.salesInfo).toStrictEqual([])
  })

  it('is no payer', async () => {
    const { path, id, body } = records['simplified invoice']
    const push = (payersInfo: unknown) =>
      hub.call('PUT', `${path}/${id}`, { body: { ...body, payersInfo } })
    expect(rulesOf((await push([{}, { businessName: ' ' }])).body.errors)).toStrictEqual([
      'payer_missing',
    ])
    expect((await push([{}, { emailAddress: 'pat@example.com' }])).status).toBe(202)
    const stored = (await hub.call('GET', `/integration/invoice/${id}`)).body
    expect(stored.payersInfo).toHaveLength(1)
    const mixed = await push([{}, { firstName: 'Pat' }])
    expect(mixed.body.errors).toMatchObject([
      { pointer: '/payersInfo/1', rule: 'payer_unreachable' },
    ])
  })
})

describe('blanks', () => {
  it('are nothing in a required text', async () => {
    for (const invoiceNumber of ['   ', '\t', '\u00a0', '\u200b']) {
      const body = invoiceBody({ invoiceNumber })
      const answered = await hub.call('PUT', '/integration/invoice/i1', { body })
      expect(rulesOf(answered.body.errors)).toStrictEqual(['text_empty'])
    }
  })

  it('at the ends of an id or a number are kept, with a warning', async () => {
    const body = { ...invoiceBody({ invoiceNumber: ' INV-7' }), id: 'PAD-1   ' }
    const { status, body: answer } = await hub.call('POST', '/integration/invoice', { body })
    expect(status).toBe(201)
    const found = answer.details.warnings.filter(
      ({ rule }: { rule: string }) => rule === 'invisible_characters',
    )
    expect(found).toMatchObject([
      { pointer: '/id', message: 'id is "PAD-1   ", which ends with a blank.', expected: 'PAD-1' },
      { pointer: '/invoiceNumber', expected: 'INV-7' },
    ])
    expect((await hub.call('GET', '/integration/invoice/PAD-1%20%20%20')).status).toBe(200)
    expect((await hub.call('GET', '/integration/invoice/PAD-1')).status).toBe(404)
  })
})

describe('an id that looks like another', () => {
  const warned = (warnings: readonly { readonly rule: string }[] = []) =>
    warnings.filter(({ rule }) => rule === 'id_lookalike')

  it.each(kinds)('of a new %s is taken with a warning', async (_, { create, path, id, body }) => {
    for (const other of [id.toUpperCase(), `${id}  `]) {
      const { status, body: answer } = await hub.call('POST', create, {
        body: { ...body, id: other },
      })
      expect(status).toBe(201)
      expect(warned(answer.details.warnings)).toMatchObject([
        {
          pointer: '/id',
          sent: other,
          expected: expect.stringMatching(new RegExp(`^${id} *$`, 'i')),
        },
      ])
      expect((await hub.call('GET', `${path.replace('/simplify', '')}/${id}`)).status).toBe(200)
    }
  })

  it.each(kinds)('of a %s that is not there names the one that is', async (_, record) => {
    const { create, path, body } = record
    const composed = 'Caf\u00e9'
    await hub.call('POST', create, { body: { ...body, id: `${composed}-${create.length}` } })
    const wanted = `${composed}-${create.length}`.normalize('NFD')
    const absent = await hub.call('PUT', `${path}/${encodeURIComponent(wanted)}`, { body })
    expect(absent.status).toBe(404)
    expect(warned(absent.body.warnings)).toMatchObject([
      { pointer: '{id}', sent: wanted, expected: wanted.normalize('NFC') },
    ])
  })

  it.each([records.invoice, records.quote])(
    'of a customer is named, too: $create',
    async (record) => {
      const { create, path, id, body } = record
      for (const customerId of [' c1', 'c1   ']) {
        const sent = { ...body, customerId }
        const answers = [
          await hub.call('PUT', `${path}/${id}`, { body: sent }),
          await hub.call('POST', create, { body: { ...sent, id: `new ${customerId}.` } }),
        ]
        for (const { status, body: answer } of answers) {
          expect(status).toBe(400)
          expect(answer.reason).toBe('Customer not found.')
          expect(answer.errors).toMatchObject([{ pointer: '/customerId', sent: customerId }])
          expect(answer.errors[0].message).toContain(JSON.stringify(customerId))
          expect(warned(answer.warnings)).toMatchObject([
            { pointer: '/customerId', expected: expect.stringMatching(/^c1 *$/i) },
          ])
        }
      }
    },
  )

  it('is not looked for beyond the account', async () => {
    const other = await hub.createCaller('other')
    const body = { ...customerBody({}), id: 'C1' }
    const answered = await hub.call('POST', '/integration/customer', { body, as: other })
    expect(answered.body.details.warnings).toStrictEqual([])
  })
})

describe('an update that is superseded', () => {
  it.each(kinds)('explains itself on a %s', async (_, { path, id, body }) => {
    const sourceModifiedDate = '2020-01-01T04:41:34'
    const answered = await hub.call('PUT', `${path}/${id}`, {
      body: { ...body, sourceModifiedDate },
    })
    const { verdict, reason, warnings } = answered.body.details
    expect(verdict).toBe('superseded')
    expect(reason).toContain('2020-01-01T04:41:34.000Z is earlier than the stored 202')
    expect(rulesOf(warnings)).toContain('source_clock_no_zone')
    const unset = { ...body, sourceModifiedDate: '0001-01-01T00:00:00' }
    const { details } = (await hub.call('PUT', `${path}/${id}`, { body: unset })).body
    expect(details.reason).toContain('0001-01-01 is a default value')
    expect(rulesOf(details.warnings)).toContain('source_clock_default')
    const { details: applied } = (await hub.call('PUT', `${path}/${id}`, { body })).body
    expect(applied.reason).toBeUndefined()
  })
})
