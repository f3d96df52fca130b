// GET /integration/operations/{id}
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { customerBody, invoiceBody, startHub, type TestHub } from '../../../test/support/hub.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
})
afterAll(() => hub.stop())

const operation = (id: string) => hub.call('GET', `/integration/operations/${id}`)

async function push(change: Readonly<Record<string, unknown>>) {
  const answer = await hub.call('PUT', '/integration/invoice/i1', {
    body: invoiceBody(change),
    headers: { 'X-Request-Id': 'from-the-erp-7' },
  })
  const id = answer.headers.get('x-operation-id') ?? ''
  return { answer, stored: await operation(id), id }
}

const person = {
  firstName: '***',
  lastName: '***',
  emailAddress: '***',
  cellPhoneNumber: '***',
}

describe('GET /integration/operations/{id} 200', () => {
  it('shows an applied write: the actor, the body, and the previous and new values', async () => {
    const { stored, id } = await push({ dueDate: '2023-02-01', amountDue: '7.50' })
    expect(stored.status).toBe(200)
    expect(stored.body).toMatchObject({
      operationId: id,
      name: 'update-invoice',
      verdict: 'applied',
      record: { kind: 'invoice', id: 'i1' },
      keyId: hub.acme.key.split('_')[1],
      requestId: 'from-the-erp-7',
      reason: null,
      errors: [],
      warnings: [expect.objectContaining({ rule: 'expired_on_arrival' })],
      changes: [
        { pointer: '/dueDate', before: '2023-01-12', after: '2023-02-01' },
        { pointer: '/amountDue', before: 1100, after: 7.5 },
      ],
      version: 2,
    })
    expect(stored.body.seq).toBeGreaterThan(0)
    expect(stored.body.sent).toMatchObject({
      amountDue: '7.50',
      totalAmount: '1100',
      salesInfo: [person],
    })
  })

  it('shows unchanged and superseded writes, which have no version', async () => {
    const stored = { dueDate: '2023-02-01', amountDue: '7.50' }
    const same = await push(stored)
    expect(same.stored.body).toMatchObject({
      verdict: 'unchanged',
      changes: [],
      version: null,
      seq: null,
    })
    const old = await push({ sourceModifiedDate: '2020-01-01' })
    expect(old.stored.body).toMatchObject({
      verdict: 'superseded',
      changes: [],
      version: null,
      sent: { sourceModifiedDate: '2020-01-01' },
    })
  })

  it('shows a refused write with its reason and every fault', async () => {
    const { answer, stored } = await push({ dueDate: 'soon', totalAmount: 5 })
    expect(stored.body).toMatchObject({
      verdict: 'refused',
      errors: answer.body.errors,
      sent: { dueDate: 'soon', totalAmount: '5' },
      version: null,
    })
    expect(answer.body.reason.startsWith(stored.body.reason)).toBe(true)
  })

  it('shows the warnings of a write', async () => {
    const { answer, stored } = await push({ status: 'Paid', duedate: 'x' })
    expect(stored.body.warnings).toStrictEqual(answer.body.details.warnings)
    expect(stored.body.sent.duedate).toBe('***')
  })

  it('shows refusals of invalid JSON, of an unknown record and of another version', async () => {
    const broken = await hub.call('PUT', '/integration/invoice/i1', { body: '{"a":' })
    expect((await operation(broken.body.operationId)).body).toMatchObject({
      verdict: 'refused',
      sent: null,
      errors: [{ rule: 'body_not_json' }],
    })
    const missing = await hub.call('PUT', '/integration/invoice/nope', { body: invoiceBody() })
    expect((await operation(missing.body.operationId)).body).toMatchObject({
      verdict: 'refused',
      record: { kind: 'invoice', id: 'nope' },
      reason: 'Invoice not exists.',
    })
    const stale = await hub.call('PUT', '/integration/invoice/i1', {
      body: invoiceBody(),
      headers: { 'If-Match': '"99"' },
    })
    expect((await operation(stale.body.operationId)).body.reason).toContain('not 99')
  })

  it('masks personal data in the body and in the changes', async () => {
    const answer = await hub.call('PUT', '/integration/customer/c1', {
      body: customerBody({ emailAddress: 'canary@example.com', nickname: 'canary' }),
    })
    const stored = await operation(answer.body.details.operationId)
    expect(stored.text).not.toMatch(/canary|ada@example/)
    expect(stored.body.sent).toMatchObject({ ...person, nickname: '***' })
    expect(stored.body.changes).toStrictEqual([
      { pointer: '/emailAddress', before: '***', after: '***' },
    ])
  })

  it.each<[string, unknown]>([
    ['a person where a list belongs', { salesInfo: { emailAddress: 'canary@example.com' } }],
    ['a text where a list belongs', { salesInfo: 'canary@example.com' }],
    ['texts where persons belong', { salesInfo: ['canary@example.com'] }],
    ['a person where a number belongs', { invoiceNumber: { emailAddress: 'canary@example.com' } }],
    ['a number where a text of a person belongs', { salesInfo: [{ cellPhoneNumber: 15550177 }] }],
    ['persons where lines belong', { lines: [{ description: ['canary@example.com'] }] }],
  ])('masks %s', async (_name, change) => {
    const { stored } = await push(change as Readonly<Record<string, unknown>>)
    expect(stored.body.verdict).toBe('refused')
    expect(stored.text).not.toMatch(/canary|15550177/)
  })

  it.each<[string, unknown]>([
    ['a list', [customerBody({ emailAddress: 'canary@example.com' })]],
    ['a text', '"canary@example.com"'],
  ])('masks a body that is %s', async (_name, body) => {
    const answer = await hub.call('PUT', '/integration/customer/c1', { body })
    const stored = await operation(answer.body.operationId)
    expect(stored.text).not.toContain('canary')
  })

  it('accepts an operationId in upper case', async () => {
    const { id } = await push({})
    expect((await operation(id.toUpperCase())).body.operationId).toBe(id)
  })
})

describe('GET /integration/operations/{id} 404', () => {
  it.each(['00000000-0000-7000-8000-000000000000', 'x', '%00', "'; drop table operation", '{}'])(
    'returns 404 for %j',
    async (id) => {
      const answer = await operation(encodeURIComponent(decodeURIComponent(id)))
      expect(answer.status).toBe(404)
      expect(answer.body).toMatchObject({ code: '404', reason: 'Operation not found.' })
    },
  )
})
