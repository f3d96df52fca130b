// GET /buyer/invoice, POST /buyer/invoice/payment and POST /buyer/invoice/credit
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  companyBody,
  customerBody,
  invoiceBody,
  simplifiedBody,
  startHub,
  type TestHub,
} from '../../../test/support/hub.ts'
import { moveAlong } from '../../../test/support/move-invoice.ts'

let now = '2024-06-20T10:00:00.000Z'
let hub: TestHub
beforeAll(async () => {
  hub = await startHub({ clock: () => new Date(now) })
  await hub.seed()
})
afterAll(() => hub.stop())

const lasting = { dueDate: '2024-07-12', expirationDate: '2024-07-12' }

async function checkoutLink(id: string): Promise<string> {
  const { body } = await hub.call('GET', `/integration/invoice/${id}/checkout`)
  return new URL(body.checkOutUrl).search
}

async function invoiced(id: string, change: Readonly<Record<string, unknown>> = {}) {
  const body = { id, ...invoiceBody({ ...lasting, ...change }) }
  const { status } = await hub.call('POST', '/integration/invoice', { body })
  expect(status).toBe(201)
  return checkoutLink(id)
}

/** A separate customer, by default with a company. */
async function buyer(id: string, { company = true } = {}): Promise<string> {
  await hub.call('POST', '/integration/customer', { body: customerBody({ id }) })
  if (!company) return id
  await hub.call('POST', '/integration/company', { body: { id, ...companyBody() } })
  await hub.call('POST', `/integration/company/${id}/customer`, { body: { customerId: id } })
  return id
}

const open = (link: string) => hub.call('GET', '/buyer/invoice', { link })
const pay = (link: string, body: object) =>
  hub.call('POST', '/buyer/invoice/payment', { link, body })
const credit = (link: string, body: object = {}) =>
  hub.call('POST', '/buyer/invoice/credit', { link, body })
const statusOf = async (id: string) =>
  (await hub.call('GET', `/integration/invoice/${id}/status`)).body.status

describe('GET /buyer/invoice 200', () => {
  it('shows the invoice, the payable amount, and the payment methods', async () => {
    const link = await invoiced('shown', { customerId: await buyer('b-shown'), amountDue: 600 })
    const { status, body } = await open(link)
    expect(status).toBe(200)
    expect(body).toStrictEqual({
      supplier: null,
      invoice: {
        id: 'shown',
        invoiceNumber: 'INV/00003/2023',
        invoiceDate: '2023-01-04',
        ...lasting,
        subTotal: 1000,
        taxAmount: 100,
        totalAmount: 1100,
        amountDue: 600,
        status: 'Placed',
        lines: invoiceBody().lines,
      },
      buyer: {
        firstName: 'Ada',
        lastName: 'Example',
        businessName: companyBody().businessName,
        isRegistered: false,
      },
      payable: { amount: 600, because: null },
      ways: [
        { method: 'ach', isPossible: true, because: null, terms: [], isReviewed: false },
        { method: 'card', isPossible: true, because: null, terms: [], isReviewed: false },
        {
          method: 'credit',
          isPossible: true,
          because: null,
          terms: [30, 60, 90],
          isReviewed: true,
        },
      ],
      credit: null,
      others: [],
      canAddBusiness: false,
      redirectUrl: null,
    })
  })

  it('shows only the other payable invoices of the same buyer', async () => {
    const customerId = await buyer('b-others', { company: false })
    const link = await invoiced('o1', { customerId })
    await invoiced('o2', { customerId, dueDate: '2024-07-11' })
    await invoiced('o3', { customerId, dueDate: '2024-07-10', amountDue: 5 })
    await invoiced('o-draft', { customerId, status: 'Draft' })
    await invoiced('o-nothing', { customerId, amountDue: 0 })
    await invoiced('o-expired', { customerId, expirationDate: '2024-06-19' })
    await invoiced('o-stranger', { customerId: await buyer('b-stranger', { company: false }) })
    const { body } = await open(link)
    expect(body.others).toMatchObject([
      { id: 'o3', dueDate: '2024-07-10', payable: 5 },
      { id: 'o2', dueDate: '2024-07-11', payable: 1100 },
    ])
  })

  it('returns the redirect URL of the link, unless it was modified', async () => {
    const policies = { redirectHosts: ['shop.example.com'] }
    const as = await hub.createCaller('shop', { policies })
    const body = { id: 'r1', ...simplifiedBody(lasting) }
    await hub.call('POST', '/integration/invoice/simplify', { body, as })
    const to = encodeURIComponent('https://shop.example.com/thanks?n=1')
    const path = `/integration/invoice/r1/checkout-redirect?redirectUrl=${to}`
    const link = new URL((await hub.call('GET', path, { as })).body).search
    expect((await open(link)).body.redirectUrl).toBe('https://shop.example.com/thanks?n=1')
    expect((await open(link.replace('shop', 'evil'))).status).toBe(404)
    expect((await open(link.replace(/&redirectUrl=.*/, ''))).status).toBe(404)
    const reason = { reason: 'the shop was sold' }
    const set = { policies: { redirectHosts: ['other.example.com'] }, ...reason }
    await hub.call('PUT', '/operator/account/shop', { body: set })
    const later = await open(link)
    expect(later).toMatchObject({ status: 200, body: { redirectUrl: null } })
    const page = await fetch(`${hub.url}/i/r${link}`)
    expect(await page.text()).not.toContain('>Back to')
  })

  it('requires a payer to sign up if there is no customer', async () => {
    const body = { id: 'nobody', ...simplifiedBody(lasting) }
    await hub.call('POST', '/integration/invoice/simplify', { body })
    const link = await checkoutLink('nobody')
    const { body: opened } = await open(link)
    expect(opened).toMatchObject({
      buyer: null,
      payable: { amount: 0, because: { rule: 'sign_up_needed' } },
    })
    expect((await pay(link, { method: 'ach' })).body.rule).toBe('sign_up_needed')
  })
})

describe('an invoice that cannot be paid', () => {
  it.each([
    ['Draft', 'invoice_not_placed', { status: 'Draft' }, null],
    ['expired', 'invoice_expired', { expirationDate: '2024-06-19' }, null],
    ['without anything due', 'nothing_payable', { amountDue: 0 }, null],
    ['InReview', 'invoice_under_way', {}, ['request_credit']],
    ['Approved', 'invoice_under_way', {}, ['request_credit', 'approve']],
    ['PaymentProcessing', 'invoice_under_way', {}, ['pay']],
    ['Paid', 'invoice_paid', {}, ['pay', 'settle']],
    ['Canceled', 'invoice_canceled', {}, ['request_credit', 'cancel_application']],
  ] as const)('says why when it is %s: %s', async (name, rule, change, moves) => {
    const id = `not-${name.replaceAll(' ', '-')}`
    const link = await invoiced(id, { customerId: await buyer(`b-${id}`), ...change })
    if (moves !== null) await moveAlong(hub, id, moves)
    const { body } = await open(link)
    expect(body.payable).toMatchObject({ amount: 0, because: { rule } })
    expect(body.ways.map(({ because }: { because: object }) => because)).toMatchObject(
      Array.from({ length: 3 }, () => ({ rule })),
    )
    for (const refused of [await pay(link, { method: 'card' }), await credit(link)]) {
      expect(refused.status).toBe(409)
      expect(refused.body.rule).toBe(rule)
    }
  })

  it('is shown as frozen', async () => {
    const link = await invoiced('frozen', { customerId: await buyer('b-frozen') })
    const path = '/operator/account/acme/invoice/frozen/freeze'
    expect((await hub.call('PUT', path, { body: { reason: 'disputed' } })).status).toBe(202)
    expect((await open(link)).body.payable.because.rule).toBe('frozen')
    expect((await pay(link, { method: 'card' })).body.rule).toBe('frozen')
  })
})

describe('an invoice that was rejected or failed', () => {
  it.each([
    ['Rejected', ['request_credit', 'reject'], 'Trade credit was rejected for this invoice'],
    ['Failed', ['pay', 'fail'], 'A payment of this invoice failed'],
  ] as const)(
    'can be paid by bank or card when it is %s, not by credit',
    async (name, moves, message) => {
      const id = `again-${name}`
      const link = await invoiced(id, { customerId: await buyer(`b-${id}`) })
      await moveAlong(hub, id, moves)
      const { body } = await open(link)
      expect(body.payable).toStrictEqual({ amount: 1100, because: null })
      expect(body.ways).toMatchObject([
        { method: 'ach', isPossible: true },
        { method: 'card', isPossible: true },
        { method: 'credit', isPossible: false, because: { rule: 'move_not_possible' } },
      ])
      expect(body.ways[2].because.message).toContain(message)
      expect((await credit(link)).body.rule).toBe('move_not_possible')
      expect((await pay(link, { method: 'ach' })).status).toBe(201)
    },
  )
})

describe('POST /buyer/invoice/payment 201', () => {
  it('starts a payment of the payable amount', async () => {
    const link = await invoiced('paid', { customerId: await buyer('b-paid'), amountDue: 700.5 })
    const { status, body } = await pay(link, { method: 'ach' })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      status: 'Processing',
      method: 'ach',
      amount: 700.5,
      invoices: [{ invoiceId: 'paid', amount: 700.5 }],
      details: { verdict: 'applied' },
    })
    expect(await statusOf('paid')).toMatch(/^(PaymentProcessing|Paid)$/)
  })

  it('pays several invoices of the same buyer at once', async () => {
    const customerId = await buyer('b-several', { company: false })
    const link = await invoiced('s-1', { customerId })
    await invoiced('s-2', { customerId, amountDue: 100 })
    const invoices = [{ invoiceId: 's-2', amount: 100 }, { invoiceId: 's-1' }]
    const { status, body } = await pay(link, { method: 'card', invoices })
    expect(status).toBe(201)
    expect(body.amount).toBe(1200)
    for (const id of ['s-1', 's-2']) expect(await statusOf(id)).not.toBe('Placed')
  })

  it('pays once for many concurrent calls', async () => {
    const link = await invoiced('pressed', { customerId: await buyer('b-pressed') })
    const answers = await Promise.all(Array.from({ length: 8 }, () => pay(link, { method: 'ach' })))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter(({ body }) => body.rule === 'invoice_under_way')).toHaveLength(7)
  })
})

describe('POST /buyer/invoice/payment 400', () => {
  it('is the same for the invoice of another buyer and an unknown one', async () => {
    const link = await invoiced('mine', { customerId: await buyer('b-mine') })
    await invoiced('theirs', { customerId: await buyer('b-theirs') })
    const body = { id: 'theirs-simple', ...simplifiedBody(lasting) }
    await hub.call('POST', '/integration/invoice/simplify', { body })
    for (const invoiceId of ['theirs', 'theirs-simple', 'nobodys']) {
      const invoices = [{ invoiceId: 'mine' }, { invoiceId }]
      const answer = await pay(link, { method: 'ach', invoices })
      expect(answer.status).toBe(400)
      expect(answer.body.errors).toStrictEqual([
        {
          pointer: '/invoices/1/invoiceId',
          rule: 'invoice_not_found',
          message: 'Invoice not found.',
        },
      ])
    }
    expect(await statusOf('mine')).toBe('Placed')
  })

  it.each([{}, { method: 'cash' }, { method: 'credit' }, { method: 'ach', invoices: [] }])(
    'refuses %j',
    async (body) => {
      const link = await invoiced(`bad-${JSON.stringify(body).length}`, {})
      expect((await pay(link, body)).status).toBe(400)
    },
  )
})

describe('POST /buyer/invoice/payment 409', () => {
  it('is returned if the amount has changed', async () => {
    const link = await invoiced('changed', { customerId: await buyer('b-changed') })
    const invoices = [{ invoiceId: 'changed', amount: 1000 }]
    const { status, body } = await pay(link, { method: 'ach', invoices })
    expect(status).toBe(409)
    expect(body.rule).toBe('payable_changed')
  })
})

describe('POST /buyer/invoice/credit 202', () => {
  it('requests credit with the chosen term', async () => {
    const link = await invoiced('credit', { customerId: await buyer('b-credit') })
    const { status, body } = await credit(link, { termDays: 90 })
    expect(status).toBe(202)
    expect(body).toMatchObject({
      invoiceId: 'credit',
      status: 'InReview',
      amount: 1100,
      termDays: 90,
      dueDate: null,
      details: { verdict: 'applied' },
    })
    expect(await statusOf('credit')).toBe('InReview')
  })

  it('uses the account’s first term by default', async () => {
    const link = await invoiced('unsaid', { customerId: await buyer('b-unsaid') })
    const answer = await hub.call('POST', '/buyer/invoice/credit', { link })
    expect(answer.body.termDays).toBe(30)
  })
})

describe('POST /buyer/invoice/credit 409', () => {
  it('is returned for a customer without a company', async () => {
    const link = await invoiced('lone', { customerId: await buyer('b-lone', { company: false }) })
    expect((await open(link)).body.ways[2]).toMatchObject({
      method: 'credit',
      isPossible: false,
      because: { rule: 'credit_needs_company' },
      terms: [],
    })
    const { status, body } = await credit(link)
    expect(status).toBe(409)
    expect(body.rule).toBe('credit_needs_company')
  })

  it('is returned for a term that the account does not offer', async () => {
    const link = await invoiced('term', { customerId: await buyer('b-term') })
    await hub.app.backend.store.setAccount('acme', { terms: [30] })
    const { status, body } = await credit(link, { termDays: 60 })
    await hub.app.backend.store.setAccount('acme', { terms: [30, 60, 90] })
    expect(status).toBe(409)
    expect(body.rule).toBe('term_not_offered')
  })
})

describe('a simplified invoice with a new payer', () => {
  it('can be paid by trade credit after the payer has signed up with a business', async () => {
    const body = { id: 'whole', ...simplifiedBody(lasting) }
    await hub.call('POST', '/integration/invoice/simplify', { body })
    const link = await checkoutLink('whole')
    const person = {
      firstName: 'Pat',
      lastName: 'Payer',
      emailAddress: 'pat@example.com',
      cellPhoneNumber: '1',
      businessName: 'Payer & Sons',
    }
    await hub.call('POST', '/buyer/invoice/signup', { link, body: person })
    expect((await open(link)).body).toMatchObject({
      buyer: { firstName: 'Pat', businessName: 'Payer & Sons', isRegistered: true },
      payable: { amount: 1100, because: null },
    })
    expect((await credit(link)).body).toMatchObject({ status: 'InReview' })
  })
})
