import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCredit, type CreditScene } from '../../../test/support/credit-scene.ts'
import { invoiceBody, quoteBody, startHub, type TestHub } from '../../../test/support/hub.ts'

let hub: TestHub
let credit: CreditScene
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
  credit = await openCredit(hub, 'co')
})
afterAll(() => hub.stop())

const get = async (path: string) => (await hub.call('GET', `/operator/account/acme${path}`)).body

describe('GET /operator/account/{accountId}/invoice/{id}', () => {
  it('shows editable and locked fields, with the buyer, the draw and the payments', async () => {
    await credit.setCredit({ limit: 100_000 })
    await credit.invoice('lent')
    await credit.askForCredit('lent')
    await credit.operate('/application/lent/approve')
    await credit.startPayout('lent')
    const read = await get('/invoice/lent')
    expect(read.invoice).toMatchObject({ id: 'lent', status: 'PaymentProcessing' })
    expect(read.invoice.hub.locked).toContain('dueDate')
    expect(read.invoice.hub.lockedBecause).toBe(
      'a payment of the invoice in its current form is in progress',
    )
    expect(read).toMatchObject({
      customer: { companyId: 'co' },
      company: { id: 'co' },
      quote: null,
      draw: { invoiceId: 'lent', status: 'Approved' },
      payments: [{ purpose: 'advance', items: [{ invoiceId: 'lent' }] }],
    })
  })

  it('has no related records if there are none, and returns 404 in another account', async () => {
    expect(await get('/invoice/i1')).toMatchObject({ draw: null, payments: [], company: null })
    await hub.createCaller('other')
    const elsewhere = await hub.call('GET', '/operator/account/other/invoice/i1')
    expect(elsewhere).toMatchObject({ status: 404, body: { rule: 'invoice_not_found' } })
  })
})

describe('GET /operator/account/{accountId}/invoice/{id}/history', () => {
  it('shows the author, the time and the source time of each version', async () => {
    const pushed = invoiceBody({ dueDate: '2023-01-20', sourceModifiedDate: '2024-07-01' })
    const headers = { 'X-Request-Id': 'nightly-7' }
    await hub.call('PUT', '/integration/invoice/i1', { body: pushed, headers })
    const body = { reason: 'a dispute' }
    await hub.call('PUT', '/operator/account/acme/invoice/i1/freeze', { body })
    const { items } = await get('/invoice/i1/history')
    expect(items).toMatchObject([
      {
        name: 'freeze-invoice',
        actor: { kind: 'operator', name: 'test', reason: 'a dispute' },
        keyId: null,
        status: 'Draft',
        changes: [{ pointer: '/status', before: 'Placed', after: 'Draft' }, {}],
      },
      {
        name: 'update-invoice',
        actor: { kind: 'source', id: hub.acme.key.split('_')[1] },
        requestId: 'nightly-7',
        sourceModifiedDate: '2024-07-01',
        changes: [{ pointer: '/dueDate', before: '2023-01-12', after: '2023-01-20' }],
      },
      { name: 'create-invoice', version: 1 },
    ])
    const page = await get('/invoice/i1/history?limit=1')
    const next = await get(`/invoice/i1/history?limit=1&cursor=${page.nextCursor}`)
    expect([...page.items, ...next.items]).toStrictEqual(items.slice(0, 2))
    expect((await get(`/invoice/i1/history?at=${items[2].at}`)).status).toBe('Placed')
  })
})

describe('related records', () => {
  it('are the company of a customer, and the customer and credit of a company', async () => {
    const { company } = await get('/customer/co-contact')
    expect(company.id).toBe('co')
    const read = await get('/company/co')
    expect(read).toMatchObject({ customer: { id: 'co-contact' }, credit: { limit: 100_000 } })
    expect((await get('/customer/c1')).company).toBeNull()
    expect((await get('/company/co/history')).items.length).toBeGreaterThan(0)
    expect((await get('/customer/c1/history')).items).toMatchObject([{ status: null }])
  })

  it('are the buyer and the project of a quote', async () => {
    const projectDetails = { projectId: 'p1', name: 'Town hall' }
    const quote = { id: 'q1', ...quoteBody({ projectDetails }) }
    await hub.call('POST', '/integration/quote', { body: quote })
    const read = await get('/quote/q1')
    expect(read).toMatchObject({ customer: { id: 'c1' }, project: { name: 'Town hall' } })
    // Operators do not get the buyer's link.
    expect(read.quote.hub.approvalUrl).toBeUndefined()
    expect((await get('/quote/q1/history')).items).toMatchObject([{ status: 'PLACED' }])
  })
})
