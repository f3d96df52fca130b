import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  customerBody,
  invoiceBody,
  startHub,
  type Caller,
  type TestHub,
} from '../../../test/support/hub.ts'

let hub: TestHub
let sandbox: Caller
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
  sandbox = await hub.createCaller('try', { policies: { sandbox: true } })
  await hub.call('POST', '/integration/customer', { as: sandbox, body: customerBody({ id: 'c1' }) })
  const body = { id: 'i1', ...invoiceBody() }
  await hub.call('POST', '/integration/invoice', { as: sandbox, body })
})
afterAll(() => hub.stop())

const push = (change: Readonly<Record<string, unknown>>, headers = {}) =>
  hub.call('PUT', '/integration/invoice/i1', { body: invoiceBody({ ...change }), headers })
const operationOf = async (change: Readonly<Record<string, unknown>>) => {
  const { headers } = await push(change)
  return headers.get('x-operation-id') ?? ''
}
const again = (id: string, into = 'try', headers = {}) =>
  hub.call('POST', `/operator/account/acme/operations/${id}/again`, {
    body: { into, reason: 'case 7' },
    headers,
  })
const newer = { sourceModifiedDate: '2024-07-01T00:00:00.000Z' }

describe('POST /operator/account/{accountId}/operations/{id}/again', () => {
  it('returns the answer that the source would have received, and changes only the sandbox', async () => {
    const id = await operationOf({ ...newer, dueDate: '2023-02-01', amountDue: 1000.5 })
    const before = await hub.call('GET', '/integration/invoice/i1')
    const ran = await again(id)
    expect(ran).toMatchObject({
      status: 200,
      body: { accountId: 'try', status: 202, answer: { details: { verdict: 'applied' } } },
    })
    const { changed, operationId } = ran.body.answer.details
    expect(changed).toContain('/amountDue')
    const stored = await hub.call('GET', `/operator/account/try/operations/${operationId}`)
    expect(stored.body).toMatchObject({
      name: 'update-invoice',
      keyId: null,
      actor: { kind: 'operator', name: 'test', reason: 'case 7' },
      sent: { amountDue: '1000.5' },
    })
    expect(stored.body.sent.salesInfo).toMatchObject([{ emailAddress: '***' }])
    const after = await hub.call('GET', '/integration/invoice/i1')
    expect(after.body).toStrictEqual(before.body)
  })

  it('returns a refusal as the source would have received it, with its verdict', async () => {
    const ran = await again(await operationOf({ totalAmount: 1100.03 }))
    expect(ran.body).toMatchObject({
      status: 400,
      answer: { code: '400', errors: [{ rule: 'total_mismatch', sent: '1100.03' }] },
    })
  })

  it('repeats every digit of the body', async () => {
    const ran = await again(await operationOf({ totalAmount: '1100.0000000000001' }))
    expect(ran.body.answer.errors).toMatchObject([{ sent: '1100.0000000000001' }])
    const raw = JSON.stringify(invoiceBody()).replace(
      '"totalAmount":1100',
      '"totalAmount":1100.0000000000001',
    )
    const refused = await hub.call('PUT', '/integration/invoice/i1', { body: raw })
    const answered = await again(refused.body.operationId as string)
    expect(answered.body.answer.errors).toMatchObject([{ sent: '1100.0000000000001' }])
  })

  it('has a separate operation if the caller sends an X-Request-Id', async () => {
    const id = await operationOf({})
    const ran = await again(id, 'try', { 'X-Request-Id': 'mine-7' })
    const { operationId } = ran.body.answer.details
    const stored = await hub.call('GET', `/operator/account/try/operations/${operationId}`)
    expect(stored.body.requestId).toBe('mine-7')
  })

  it('is refused for unknown accounts and those that are not sandboxes', async () => {
    const id = await operationOf({})
    const live = await again(id, 'acme')
    expect(live).toMatchObject({ status: 409, body: { rule: 'not_a_sandbox' } })
    const nowhere = await again(id, 'nobody')
    expect(nowhere).toMatchObject({ status: 404, body: { rule: 'account_not_found' } })
    const never = await again('019b8f9c-0000-7000-8000-000000000001')
    expect(never).toMatchObject({ status: 404, body: { rule: 'operation_not_found' } })
  })

  it('requires a call of the source with a readable body', async () => {
    const broken = await hub.call('PUT', '/integration/invoice/i1', { body: '{' })
    const freeze = { body: { reason: 'a dispute' } }
    const frozen = await hub.call('PUT', '/operator/account/acme/invoice/i1/freeze', freeze)
    for (const id of [broken.body.operationId, frozen.body.details.operationId] as string[]) {
      expect(await again(id)).toMatchObject({ status: 409, body: { rule: 'nothing_to_run_again' } })
    }
  })
})

describe('the ids of a call and its operation', () => {
  it('are the same without an X-Request-Id', async () => {
    const { headers } = await push({})
    expect(headers.get('x-request-id')).toBe(headers.get('x-operation-id'))
    const own = await push({}, { 'X-Request-Id': 'mine-8' })
    expect(own.headers.get('x-request-id')).toBe('mine-8')
    expect(own.headers.get('x-operation-id')).not.toBe('mine-8')
  })
})
