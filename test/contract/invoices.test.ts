// The contract's calls about invoices, besides the update that samples.test.ts proves: bodies with every field
// that its samples have, the status of its tables, the members of the answers, and the literal reasons.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectBody, startHub, type TestHub } from '../support/hub.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.app.backend.store.setAccount('acme', { redirectHosts: ['www.example.com'] })
  await hub.call('POST', '/integration/customer', { body: customer })
  await hub.call('POST', '/integration/quote', { body: quote })
  await hub.call('POST', '/integration/invoice', { body: { ...invoice, id: 'to-update' } })
  await hub.call('POST', '/integration/invoice/simplify', { body: simplified('simple') })
})
afterAll(() => hub.stop())

const customer = {
  id: '7ba4877cbf52',
  firstName: 'John',
  lastName: 'Doe',
  emailAddress: 'john.doe@example.com',
  cellPhoneNumber: '+12223334456',
  sourceModifiedDate: '2023-01-04T09:47:57.477Z',
}

const lines = [
  {
    description: 'Item 1',
    unitAmount: 500,
    quantity: 2,
    subTotal: 1000,
    taxAmount: 100,
    totalAmount: 1100,
  },
]

const document = {
  dueDate: '2023-01-12T09:47:57.477Z',
  expirationDate: '2023-01-12T09:47:57.477Z',
  subTotal: 1000,
  totalAmount: 1100,
  taxAmount: 100,
  lines,
  sourceModifiedDate: '2024-06-13T09:41:34.633Z',
}

const quote = {
  id: 'quote-1',
  quoteNumber: 'Q/00003/2023',
  customerId: customer.id,
  quoteDate: '2023-01-04',
  ...document,
}

const invoice = {
  id: '2eb1acd98a86',
  invoiceNumber: 'INV/00003/2023',
  customerId: customer.id,
  invoiceDate: '2023-01-04T09:47:57.477Z',
  ...document,
  amountDue: 1100,
  status: 'Placed',
  quoteId: quote.id,
  quoteRefNumber: quote.quoteNumber,
  projectDetails: projectBody(),
}

/** Its project has no clock of its own, and another name for what the building is for. */
function simplified(id: string) {
  const { sourceModifiedDate: _, ...projectDetails } = projectBody({
    projectId: 'project-2',
    role: 'Default',
    type: 'Default',
    privateProjectDetails: {
      privateProjectType: 'Default',
      builtFor: { buildForType: 'Default', notes: '' },
    },
  })
  return { id, ...simplifiedUpdate, projectDetails }
}

const simplifiedUpdate = {
  invoiceNumber: 'INV/00003/2023',
  invoiceDate: '2023-01-04',
  ...document,
  amountDue: 1100,
  payersInfo: [
    {
      firstName: 'string',
      lastName: 'string',
      emailAddress: 'string',
      cellPhoneNumber: 'string',
      businessName: 'string',
    },
  ],
}

const read = (path: string) => hub.call('GET', `/integration/invoice/${path}`)

describe('create an invoice', () => {
  it('is 201, with a quote, its number, and a project', async () => {
    const { status, body } = await hub.call('POST', '/integration/invoice', { body: invoice })
    expect(status).toBe(201)
    expect(Object.keys(body)).toStrictEqual(['blueTapeId', 'details'])
    expect(body.blueTapeId).toMatch(/^[0-9a-f]{12}$/)
    expect(body.details.totalAmount).toBe(1100)
    expect((await read(invoice.id)).body).toMatchObject({
      quoteId: quote.id,
      quoteRefNumber: quote.quoteNumber,
      projectId: 'p1',
    })
  })
})

describe('create a simplified invoice', () => {
  it('is 201', async () => {
    const body = simplified('2eb1acd98a87')
    const answer = await hub.call('POST', '/integration/invoice/simplify', { body })
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({
      details: { totalAmount: 1100, warnings: [{ rule: 'expired_on_arrival' }] },
    })
  })
})

describe('update a simplified invoice', () => {
  const update = (id: string) =>
    hub.call('PUT', `/integration/invoice/simplify/${id}`, { body: simplifiedUpdate })

  it('is 202', async () => {
    const { status, body } = await update('simple')
    expect(status).toBe(202)
    expect(body).toMatchObject({
      details: { totalAmount: 1100, warnings: [{ rule: 'expired_on_arrival' }] },
    })
  })

  it('is 404 with the literal reason', async () => {
    const { status, text } = await update('missing')
    expect(status).toBe(404)
    expect(text.startsWith('{"code":"404","reason":"Invoice not exists."')).toBe(true)
  })
})

describe('cancel an invoice', () => {
  it.each([
    ['an empty object', '{ }', '2eb1acd98a86'],
    ['nothing', undefined, 'to-update'],
    ['null', 'null', '2eb1acd98a87'],
  ])('is 202 with {} for %s, and 409 with the literal reason then', async (_, body, id) => {
    const cancel = () =>
      hub.call('PUT', `/integration/invoice/${id}/cancel`, body === undefined ? {} : { body })
    const first = await cancel()
    expect(first.status).toBe(202)
    expect(first.text).toBe('{}')
    const second = await cancel()
    expect(second.status).toBe(409)
    expect(second.text.startsWith('{"code":"409","reason":"Invoice already canceled."')).toBe(true)
  })

  it('is 404 with the reason of a write', async () => {
    const { body } = await hub.call('PUT', '/integration/invoice/missing/cancel')
    expect(body).toMatchObject({ code: '404', reason: 'Invoice not exists.' })
  })
})

describe('the status of an invoice', () => {
  it('is 200 with the members of the sample', async () => {
    const { status, body } = await read('simple/status')
    expect(status).toBe(200)
    expect(body).toStrictEqual({
      invoiceId: 'simple',
      status: 'Placed',
      creditInfo: null,
      totalAmount: 1100,
    })
  })

  it('has the credit position of the buyer’s company', async () => {
    const company = {
      id: 'company-1',
      businessName: 'Test Business',
      businessAddress: '1 Test Street',
      sourceModifiedDate: '2023-01-04',
    }
    await hub.call('POST', '/integration/company', { body: company })
    const { status } = await hub.call('POST', '/integration/company/company-1/customer', {
      body: { customerId: customer.id },
    })
    expect(status).toBe(201)
    const { body } = await read('to-update/status')
    expect(Object.keys(body)).toStrictEqual(['invoiceId', 'status', 'creditInfo', 'totalAmount'])
    expect(Object.keys(body.creditInfo)).toStrictEqual([
      'accountStatus',
      'masterStatus',
      'pastDue30',
      'pastDue60',
      'pastDue90',
      'pastDue90Plus',
      'pastDueAmount',
      'limit',
      'balance',
      'availableCredit',
      'processingAmount',
      'creditType',
      'automatedDrawApprovalInfo',
    ])
  })
})

describe('the links of an invoice', () => {
  const redirect = `redirectUrl=${encodeURIComponent('https://www.example.com/paid')}`

  it('are 200 right after its creation: checkOutUrl, and a bare string', async () => {
    const checkout = await read('simple/checkout')
    expect(checkout.status).toBe(200)
    expect(Object.keys(checkout.body)).toStrictEqual(['checkOutUrl'])
    expect(checkout.body.checkOutUrl).toMatch(/\/i\/r\?account=acme&id=simple&/)
    const back = await read(`simple/checkout-redirect?${redirect}`)
    expect(back.status).toBe(200)
    expect(back.body).toBeTypeOf('string')
  })

  it.each(['status', 'checkout', `checkout-redirect?${redirect}`])(
    'and %s are 404 with the literal reason',
    async (call) => {
      const { status, text } = await read(`missing/${call}`)
      expect(status).toBe(404)
      expect(text.startsWith('{"code":"404","reason":"Invoice not found."')).toBe(true)
    },
  )
})
