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
  return { answer, kept: await operation(id), id }
}

const person = {
  firstName: '***',
  lastName: '***',
  emailAddress: '***',
  cellPhoneNumber: '***',
}

describe('GET /integration/operations/{id} 200', () => {
  it('tells an applied write: who, what was sent, and each field before and after', async () => {
    const { kept, id } = await push({ dueDate: '2023-02-01', amountDue: '7.50' })
    expect(kept.status).toBe(200)
    expect(kept.body).toMatchObject({
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
    expect(kept.body.seq).toBeGreaterThan(0)
    expect(kept.body.sent).toMatchObject({
      amountDue: '7.50',
      totalAmount: '1100',
      salesInfo: [person],
    })
  })

  it('tells an unchanged and a superseded write, which have no version', async () => {
    const stored = { dueDate: '2023-02-01', amountDue: '7.50' }
    const same = await push(stored)
    expect(same.kept.body).toMatchObject({
      verdict: 'unchanged',
      changes: [],
      version: null,
      seq: null,
    })
    const old = await push({ sourceModifiedDate: '2020-01-01' })
    expect(old.kept.body).toMatchObject({
      verdict: 'superseded',
      changes: [],
      version: null,
      sent: { sourceModifiedDate: '2020-01-01' },
    })
  })

  it('tells a refused write with its reason and every fault', async () => {
    const { answer, kept } = await push({ dueDate: 'soon', totalAmount: 5 })
    expect(kept.body).toMatchObject({
      verdict: 'refused',
      errors: answer.body.errors,
      sent: { dueDate: 'soon', totalAmount: '5' },
      version: null,
    })
    expect(answer.body.reason.startsWith(kept.body.reason)).toBe(true)
  })

  it('keeps the warnings of a write', async () => {
    const { answer, kept } = await push({ status: 'Paid', duedate: 'x' })
    expect(kept.body.warnings).toStrictEqual(answer.body.details.warnings)
    expect(kept.body.sent.duedate).toBe('***')
  })

  it('keeps a refusal of what is no JSON, of no record and of another version', async () => {
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

  it('masks what was sent and what changed of a person', async () => {
    const answer = await hub.call('PUT', '/integration/customer/c1', {
      body: customerBody({ emailAddress: 'canary@example.com', nickname: 'canary' }),
    })
    const kept = await operation(answer.body.details.operationId)
    expect(kept.text).not.toMatch(/canary|ada@example/)
    expect(kept.body.sent).toMatchObject({ ...person, nickname: '***' })
    expect(kept.body.changes).toStrictEqual([
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
    const { kept } = await push(change as Readonly<Record<string, unknown>>)
    expect(kept.body.verdict).toBe('refused')
    expect(kept.text).not.toMatch(/canary|15550177/)
  })

  it.each<[string, unknown]>([
    ['a list', [customerBody({ emailAddress: 'canary@example.com' })]],
    ['a text', '"canary@example.com"'],
  ])('masks a body that is %s', async (_name, body) => {
    const answer = await hub.call('PUT', '/integration/customer/c1', { body })
    const kept = await operation(answer.body.operationId)
    expect(kept.text).not.toContain('canary')
  })

  it('takes an operationId in capitals, which is the same UUID', async () => {
    const { id } = await push({})
    expect((await operation(id.toUpperCase())).body.operationId).toBe(id)
  })
})

describe('GET /integration/operations/{id} 404', () => {
  it.each(['00000000-0000-7000-8000-000000000000', 'x', '%00', "'; drop table operation", '{}'])(
    'says so of %j',
    async (id) => {
      const answer = await operation(encodeURIComponent(decodeURIComponent(id)))
      expect(answer.status).toBe(404)
      expect(answer.body).toMatchObject({ code: '404', reason: 'Operation not found.' })
    },
  )
})
