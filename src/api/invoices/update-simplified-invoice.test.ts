// PUT /integration/invoice/simplify/{id}, and its separation from PUT /integration/invoice/{id}
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { invoiceBody, simplifiedBody, startHub, type TestHub } from '../../../test/support/hub.ts'
import { moveAlong } from '../../../test/support/move-invoice.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
})
afterAll(() => hub.stop())

const later = '2024-06-14T08:00:00Z'

async function created(id: string): Promise<string> {
  const body = { id, ...simplifiedBody() }
  await hub.call('POST', '/integration/invoice/simplify', { body })
  return `/integration/invoice/simplify/${id}`
}

const update = (path: string, change: Readonly<Record<string, unknown>> = {}) =>
  hub.call('PUT', path, { body: simplifiedBody({ sourceModifiedDate: later, ...change }) })

describe('PUT /integration/invoice/simplify/{id} 202', () => {
  it('applies the differences and reports the previous values', async () => {
    const path = await created('changes')
    const payersInfo = [{ ...simplifiedBody().payersInfo[0], emailAddress: 'new@example.com' }]
    const { status, body } = await update(path, { dueDate: '2023-01-11', payersInfo })
    expect(status).toBe(202)
    expect(body.details).toMatchObject({
      totalAmount: 1100,
      verdict: 'applied',
      version: 2,
      changed: ['/dueDate', '/payersInfo/0/emailAddress'],
      warnings: [expect.objectContaining({ rule: 'expired_on_arrival' })],
    })
  })

  it('keeps omitted payers, and replaces given ones', async () => {
    const path = await created('payers')
    expect((await update(path, { payersInfo: null })).body.details.verdict).toBe('unchanged')
    const payersInfo = [{ cellPhoneNumber: '1' }, { emailAddress: 'b@example.com' }]
    await update(path, { payersInfo })
    const { body } = await hub.call('GET', '/integration/invoice/payers')
    expect(body.payersInfo).toMatchObject(payersInfo)
  })

  it('is superseded by a later one, and unchanged the second time', async () => {
    const path = await created('clock')
    await update(path, { dueDate: '2023-01-11' })
    expect((await update(path, { dueDate: '2023-01-11' })).body.details.verdict).toBe('unchanged')
    const late = { dueDate: '2023-01-10', sourceModifiedDate: '2024-06-01' }
    expect((await update(path, late)).body.details).toMatchObject({
      verdict: 'superseded',
      storedSourceModifiedDate: later,
    })
  })
})

describe('PUT /integration/invoice/simplify/{id} 404', () => {
  it('returns the same reason as the update of ordinary invoices', async () => {
    const { status, body } = await update('/integration/invoice/simplify/missing')
    expect(status).toBe(404)
    expect(body).toMatchObject({ code: '404', reason: 'Invoice not exists.' })
  })
})

describe('PUT /integration/invoice/simplify/{id} 409', () => {
  it('names the right call for an ordinary invoice', async () => {
    const { status, body } = await update('/integration/invoice/simplify/i1')
    expect(status).toBe(409)
    expect(body).toMatchObject({
      reason: 'This is no simplified invoice: update it with PUT /integration/invoice/{id}.',
      rule: 'invoice_of_other_kind',
    })
  })

  it('is returned by the update of ordinary invoices for a simplified one, whatever the customer', async () => {
    await created('simple')
    for (const customerId of ['c1', 'nobody']) {
      const body = invoiceBody({ customerId })
      const answer = await hub.call('PUT', '/integration/invoice/simple', { body })
      expect(answer.status).toBe(409)
      expect(answer.body).toMatchObject({
        reason:
          'This is a simplified invoice: update it with PUT /integration/invoice/simplify/{id}.',
        rule: 'invoice_of_other_kind',
      })
    }
  })

  it('locks amounts and payers during a credit review, and keeps other fields editable', async () => {
    const path = await created('locked')
    await moveAlong(hub, 'locked', ['request_credit'])
    const { status, body } = await update(path, { payersInfo: [{ cellPhoneNumber: '9' }] })
    expect(status).toBe(409)
    expect(body.reason).toMatch(/^Invoice is InReview: payersInfo\/0\/\w+ is locked/)
    expect(JSON.stringify(body.errors)).not.toContain('pat@example.com')
    const open = await update(path, { amountDue: 500 })
    expect(open.body.details).toMatchObject({ verdict: 'applied', changed: ['/amountDue'] })
  })
})

describe('status and cancel of a simplified invoice', () => {
  it('are the same as for every invoice', async () => {
    const path = await created('ends')
    const status = () => hub.call('GET', '/integration/invoice/ends/status')
    expect((await status()).body).toStrictEqual({
      invoiceId: 'ends',
      status: 'Placed',
      creditInfo: null,
      totalAmount: 1100,
    })
    const cancel = () => hub.call('PUT', '/integration/invoice/ends/cancel')
    expect((await cancel()).text).toBe('{}')
    expect((await status()).body.status).toBe('Canceled')
    expect((await cancel()).body).toMatchObject({
      code: '409',
      reason: 'Invoice already canceled.',
    })
    expect((await update(path, { dueDate: '2023-01-11' })).body.rule ?? 'locked').toBe('locked')
  })
})
