// PUT /integration/invoice/{id}/cancel
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { invoiceBody, startHub, type TestHub } from '../../../test/support/hub.ts'
import { moveAlong, waysFromPlaced } from '../../../test/support/move-invoice.ts'
import { invoiceStatuses, moveStatus } from '../../domain/invoices/invoice-status.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
})
afterAll(() => hub.stop())

const create = (id: string, status = 'Placed') =>
  hub.call('POST', '/integration/invoice', { body: { id, ...invoiceBody({ status }) } })

type Input = { readonly body?: unknown; readonly headers?: Record<string, string> }
const cancel = (id: string, sent: Input = {}) =>
  hub.call('PUT', `/integration/invoice/${encodeURIComponent(id)}/cancel`, sent)

const from = invoiceStatuses.map((status) => ({ status, to: moveStatus(status, 'cancel') }))

async function createAs(id: string, status: (typeof invoiceStatuses)[number]) {
  await create(id, status === 'Draft' ? 'Draft' : 'Placed')
  await moveAlong(hub, id, waysFromPlaced[status] ?? [])
}

describe('PUT /integration/invoice/{id}/cancel 202', () => {
  it.each<[string, Input]>([
    ['no body', {}],
    ['no body under a JSON label', { body: '', headers: { 'Content-Type': 'application/json' } }],
    ['an empty object', { body: '{ }' }],
    ['null', { body: 'null' }],
    ['null under a text label', { body: 'null', headers: { 'Content-Type': 'text/plain' } }],
    ['an unknown field', { body: { reason: 'typo' } }],
  ])('cancels with %s, and answers {}', async (name, sent) => {
    await create(name)
    const answer = await cancel(name, sent)
    expect(answer.status).toBe(202)
    expect(answer.text).toBe('{}')
    expect(answer.headers.get('etag')).toBe('"2"')
    const operation = answer.headers.get('x-operation-id')
    const stored = await hub.call('GET', `/integration/operations/${operation}`)
    expect(stored.body).toMatchObject({
      name: 'cancel-invoice',
      verdict: 'applied',
      changes: [{ pointer: '/status', before: 'Placed', after: 'Canceled' }],
      version: 2,
    })
    const status = await hub.call('GET', `/integration/invoice/${encodeURIComponent(name)}/status`)
    expect(status.body.status).toBe('Canceled')
  })

  it.each(from.filter(({ to }) => to !== null))('cancels from $status', async ({ status }) => {
    await createAs(`from-${status}`, status)
    expect((await cancel(`from-${status}`)).status).toBe(202)
  })
})

describe('PUT /integration/invoice/{id}/cancel 400', () => {
  it.each<[string, unknown, string]>([
    ['a list', '[]', 'wrong_type'],
    ['a text', '"yes"', 'wrong_type'],
    ['a number', '0', 'wrong_type'],
    ['a boolean', 'false', 'wrong_type'],
    ['spaces', '  ', 'body_empty'],
    ['broken JSON', '{', 'body_not_json'],
    ['form text', 'a=1', 'body_form_encoded'],
  ])('refuses %s as a body', async (_name, body, rule) => {
    const answer = await cancel('i1', { body })
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toMatchObject([{ rule }])
  })

  it('refuses an unknown field when the caller prefers strict handling', async () => {
    const headers = { Prefer: 'handling=strict' }
    const answer = await cancel('i1', { body: { reason: 'typo' }, headers })
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toMatchObject([{ pointer: '/reason', rule: 'unknown_field' }])
  })
})

describe('PUT /integration/invoice/{id}/cancel 404', () => {
  it('returns the reason of every write', async () => {
    const answer = await cancel('missing')
    expect(answer.status).toBe(404)
    expect(answer.body.reason).toBe('Invoice not exists.')
  })
})

describe('PUT /integration/invoice/{id}/cancel 409', () => {
  it('refuses a second cancellation with the contract’s reason', async () => {
    await create('twice')
    await cancel('twice')
    const answer = await cancel('twice')
    expect(answer.status).toBe(409)
    expect(answer.body).toMatchObject({ code: '409', reason: 'Invoice already canceled.' })
    expect(answer.body.docs).toBe('/docs/rules/already_canceled')
  })

  it.each(from.filter(({ status, to }) => to === null && status !== 'Canceled'))(
    'refuses when the invoice is $status',
    async ({ status }) => {
      await createAs(`not-${status}`, status)
      const answer = await cancel(`not-${status}`)
      expect(answer.status).toBe(409)
      expect(answer.body).toMatchObject({
        reason: `Cannot cancel: the invoice is ${status}.`,
        rule: 'not_cancelable',
      })
    },
  )

  it('cancels only once for many concurrent calls', async () => {
    await create('race')
    const answers = await Promise.all(Array.from({ length: 12 }, () => cancel('race')))
    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b)
    expect(statuses).toStrictEqual([202, ...Array.from({ length: 11 }, () => 409)])
  })
})

describe('PUT /integration/invoice/{id}/cancel 412', () => {
  it('refuses when If-Match names another version', async () => {
    await create('tagged')
    const answer = await cancel('tagged', { headers: { 'If-Match': '"2"' } })
    expect(answer.status).toBe(412)
    expect(answer.headers.get('etag')).toBe('"1"')
    expect((await cancel('tagged', { headers: { 'If-Match': '"1"' } })).status).toBe(202)
  })
})
