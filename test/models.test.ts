// Both published models from end to end, in plain HTTP: the supplier's accounting system, the buyer behind
// his links, and the operator. Nothing else is called; the sandbox waits, and is told when money arrives.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { advanceRates, type AdvanceRate } from '../src/domain/accounts/account.ts'
import { eventually } from './support/eventually.ts'
import {
  companyBody,
  customerBody,
  invoiceBody,
  quoteBody,
  simplifiedBody,
  startHub,
  type Caller,
  type TestHub,
} from './support/hub.ts'

const firstDay = Date.parse('2024-06-20T10:00:00.000Z')
const lasting = { dueDate: '2024-07-12', expirationDate: '2024-07-12' }
let now = firstDay
let hub: TestHub
beforeAll(async () => {
  hub = await startHub({ clock: () => new Date(now), sandboxDelayMs: 3_600_000 })
})
afterAll(() => hub.stop())

const reason = 'as agreed'
let made = 0

/** A supplier on these terms, set up by the operator, with a buying company in its books. */
async function supplier(policies: object = {}, creditLimit: number | null = 10_000) {
  const accountId = `supplier-${(made += 1)}`
  const of = `/operator/account/${accountId}`
  await hub.call('POST', '/operator/account', { body: { id: accountId, policies, reason } })
  const { body: key } = await hub.call('POST', `${of}/key`, { body: { name: 'erp', reason } })
  const as: Caller = { accountId, key: key.text as string }
  const push = (method: string, path: string, body?: unknown) =>
    hub.call(method, `/integration${path}`, { as, ...(body === undefined ? {} : { body }) })
  const operate = (path: string, body: object = {}) =>
    hub.call(path === '/repayment' ? 'POST' : 'PUT', `${of}${path}`, { body: { reason, ...body } })
  await push('POST', '/company', { id: 'b1', ...companyBody() })
  await push('POST', '/customer', customerBody({ id: 'c1', companyId: 'b1' }))
  if (creditLimit !== null) await operate('/company/b1/credit', { limit: creditLimit })

  const statusOf = async (id: string) => (await push('GET', `/invoice/${id}/status`)).body.status
  const checkout = async (id: string) =>
    new URL((await push('GET', `/invoice/${id}/checkout`)).body.checkOutUrl as string).search
  const payments = async (query: string) => {
    const { body } = await hub.call('GET', `/operator/payment?accountId=${accountId}&${query}`)
    return body.items.map(({ record }: { record: object }) => record)
  }
  return {
    push,
    operate,
    statusOf,
    invoice: (id: string, change: object = {}) =>
      push('POST', '/invoice', { id, ...invoiceBody({ ...lasting, ...change }) }),
    /** What the buyer does behind the link of the invoice. */
    async buyer(id: string, path: string, body: object) {
      return hub.call('POST', `/buyer/invoice/${path}`, { link: await checkout(id), body })
    },
    open: async (id: string) => hub.call('GET', '/buyer/invoice', { link: await checkout(id) }),
    /** The money of this purpose arrives, as soon as it is under way. */
    async arrives(id: string, purpose: string) {
      const query = `invoiceId=${id}&purpose=${purpose}&status=Processing`
      await eventually(async () => (await payments(query)).length === 1)
      const [payment] = await payments(query)
      expect((await operate(`/payment/${payment.id}/settle`)).status).toBe(202)
      return payment.amount as number
    },
    async repays(id: string) {
      const body = { companyId: 'b1', items: [{ invoiceId: id }] }
      expect((await operate('/repayment', body)).status).toBe(202)
    },
    bookings: async (id: string) => (await push('GET', `/invoice/${id}`)).body.hub.bookings,
    creditInfo: async () => (await push('GET', '/company/b1/creditInfo')).body.creditInfo,
    events: async () => {
      const { body } = await push('GET', '/events?limit=1000')
      return body.items.map(({ type }: { type: string }) => type) as string[]
    },
  }
}

type Supplier = Awaited<ReturnType<typeof supplier>>

/** Of 1100 dollars at a fee of 3 percent: what is paid out, and what the source has to book. */
const outcomes: Readonly<
  Record<AdvanceRate, { advance: number; rest: number | null; bookings: readonly object[] }>
> = {
  100: { advance: 1067, rest: null, bookings: [{ kind: 'full', amount: 1100, fee: 33 }] },
  90: {
    advance: 990,
    rest: 77,
    bookings: [
      { kind: 'advance', amount: 990, fee: 0 },
      { kind: 'final', amount: 110, fee: 33 },
    ],
  },
  80: {
    advance: 880,
    rest: 187,
    bookings: [
      { kind: 'advance', amount: 880, fee: 0 },
      { kind: 'final', amount: 220, fee: 33 },
    ],
  },
}

/** From an approved invoice to one that is paid, and a buyer who owes nothing. */
async function expectPaidOut(one: Supplier, id: string, rate: AdvanceRate): Promise<void> {
  const { advance, rest, bookings } = outcomes[rate]
  expect(await one.creditInfo()).toMatchObject({ balance: 1100, availableCredit: 8900 })
  expect(await one.arrives(id, 'advance')).toBe(advance)
  expect(await one.statusOf(id)).toBe(rest === null ? 'Paid' : 'PaymentProcessing')
  expect(await one.bookings(id)).toMatchObject(bookings.slice(0, 1))
  await one.repays(id)
  expect(await one.arrives(id, 'repayment')).toBe(1100)
  if (rest !== null) expect(await one.arrives(id, 'final')).toBe(rest)
  expect(await one.statusOf(id)).toBe('Paid')
  expect(await one.bookings(id)).toMatchObject(bookings)
  expect(await one.creditInfo()).toMatchObject({ balance: 0, availableCredit: 10_000 })
  const told = (await one.events()).filter((type) => type === 'invoice.payment_added')
  expect(told).toHaveLength(bookings.length)
}

describe('invoice only', () => {
  it.each(advanceRates)('at %i percent', async (advanceRate) => {
    const one = await supplier({ advanceRate, feeRate: 3 })
    await one.invoice('i1')
    const { body: opened } = await one.open('i1')
    expect(opened.payable.amount).toBe(1100)
    expect((await one.buyer('i1', 'credit', { termDays: 60 })).status).toBe(202)
    expect(await one.statusOf('i1')).toBe('InReview')
    expect((await one.operate('/application/i1/approve')).status).toBe(202)
    await expectPaidOut(one, 'i1', advanceRate)
  })

  it('is approved without anybody looking where that is on', async () => {
    const one = await supplier()
    await one.operate('/company/b1/credit', { automatedDrawApprovalInfo: { isEnabled: true } })
    await one.invoice('i1')
    await one.buyer('i1', 'credit', { termDays: 30 })
    expect(['Approved', 'PaymentProcessing']).toContain(await one.statusOf('i1'))
    await one.arrives('i1', 'advance')
    expect(await one.statusOf('i1')).toBe('Paid')
  })

  it('is paid by bank, several in one payment, and tried again when that fails', async () => {
    const one = await supplier()
    for (const id of ['i1', 'i2']) await one.invoice(id)
    const invoices = [{ invoiceId: 'i1' }, { invoiceId: 'i2' }]
    const paid = await one.buyer('i1', 'payment', { method: 'ach', invoices })
    expect(paid.status).toBe(201)
    const query = `/operator/payment?accountId=supplier-${made}`
    const [{ record }] = (await hub.call('GET', query)).body.items
    expect(record).toMatchObject({ amount: 2200, purpose: 'invoices', status: 'Processing' })
    await one.operate(`/payment/${record.id}/fail`)
    expect(await one.statusOf('i2')).toBe('Failed')
    await one.operate(`/payment/${record.id}/retry`)
    await one.operate(`/payment/${record.id}/settle`)
    for (const id of ['i1', 'i2']) {
      expect(await one.statusOf(id)).toBe('Paid')
      expect(await one.bookings(id)).toMatchObject([{ kind: 'full', amount: 1100, fee: 0 }])
    }
  })
})

describe('quote for approval', () => {
  it.each(advanceRates)('at %i percent', async (advanceRate) => {
    const one = await supplier({ advanceRate, feeRate: 3 })
    await one.push('POST', '/quote', { id: 'q1', ...quoteBody(lasting) })
    const { body: quote } = await one.push('GET', '/quote/q1')
    const { search } = new URL(quote.hub.approvalUrl as string)
    const approved = await hub.call('POST', '/buyer/quote/approve', { link: search })
    expect(approved.body.status).toBe('AUTHORIZED')
    expect(await one.events()).toContain('quote.authorized')
    const { body: status } = await one.push('GET', '/quote/q1/status')
    expect(status).toMatchObject({ status: 'AUTHORIZED', totalAmount: 1100 })
    const { quoteNumber } = quoteBody()
    await one.invoice('i1', { quoteId: 'q1', quoteRefNumber: quoteNumber })
    expect(['Approved', 'PaymentProcessing']).toContain(await one.statusOf('i1'))
    await expectPaidOut(one, 'i1', advanceRate)
  })
})

describe('a simplified invoice', () => {
  it('is paid by a new payer, who becomes a customer of the account', async () => {
    const one = await supplier()
    const body = { id: 's1', ...simplifiedBody(lasting) }
    expect((await one.push('POST', '/invoice/simplify', body)).status).toBe(201)
    const person = {
      firstName: 'Pat',
      lastName: 'Payer',
      emailAddress: 'pat@example.com',
      cellPhoneNumber: '+15550111',
    }
    const signedUp = await one.buyer('s1', 'signup', person)
    expect(signedUp.status).toBe(202)
    const { body: customer } = await one.push('GET', `/customer/${signedUp.body.customerId}`)
    expect(customer).toMatchObject(person)
    await one.buyer('s1', 'payment', { method: 'card' })
    expect(await one.arrives('s1', 'invoices')).toBe(1100)
    expect(await one.statusOf('s1')).toBe('Paid')
  })
})

describe('a rejection', () => {
  it('bars the company for six calendar months, and its money never', async () => {
    const one = await supplier()
    for (const id of ['i1', 'i2']) await one.invoice(id, { expirationDate: '2025-12-31' })
    await one.buyer('i1', 'credit', { termDays: 30 })
    await one.operate('/application/i1/reject')
    expect(await one.statusOf('i1')).toBe('Rejected')
    expect(await one.creditInfo()).toMatchObject({ accountStatus: 'barred', balance: 0 })
    const barred = await one.buyer('i2', 'credit', { termDays: 30 })
    expect(barred).toMatchObject({ status: 409, body: { rule: 'credit_barred' } })
    expect((await one.buyer('i1', 'payment', { method: 'ach' })).status).toBe(201)
    now = Date.parse('2024-12-19T23:59:59.999Z')
    expect((await one.buyer('i2', 'credit', { termDays: 30 })).status).toBe(409)
    now = Date.parse('2024-12-20T00:00:00.000Z')
    expect((await one.buyer('i2', 'credit', { termDays: 30 })).status).toBe(202)
    now = firstDay
    expect(await one.statusOf('i2')).toBe('InReview')
  })
})

describe('a cancellation', () => {
  it('takes the application along, and frees nothing that was not used', async () => {
    const one = await supplier()
    await one.invoice('i1')
    await one.buyer('i1', 'credit', { termDays: 30 })
    expect((await one.push('PUT', '/invoice/i1/cancel')).status).toBe(202)
    const { body } = await hub.call('GET', `/operator/draw?accountId=supplier-${made}`)
    expect(body.items).toMatchObject([{ record: { invoiceId: 'i1', status: 'Canceled' } }])
    expect(await one.creditInfo()).toMatchObject({ balance: 0 })
    expect((await one.operate('/application/i1/approve')).status).toBe(409)
  })

  it('is refused while money moves, and after', async () => {
    const one = await supplier()
    await one.invoice('i1')
    await one.buyer('i1', 'payment', { method: 'ach' })
    const cancel = () => one.push('PUT', '/invoice/i1/cancel')
    expect((await cancel()).body.rule).toBe('not_cancelable')
    await one.arrives('i1', 'invoices')
    expect((await cancel()).body.rule).toBe('not_cancelable')
  })

  it('by the operator, frees what an approved draw had used when its payout failed', async () => {
    const one = await supplier()
    await one.invoice('i1')
    await one.buyer('i1', 'credit', { termDays: 30 })
    await one.operate('/application/i1/approve')
    await eventually(async () => (await one.statusOf('i1')) === 'PaymentProcessing')
    const query = `/operator/payment?accountId=supplier-${made}`
    const [{ record }] = (await hub.call('GET', query)).body.items
    await one.operate(`/payment/${record.id}/fail`)
    expect(await one.statusOf('i1')).toBe('Failed')
    expect((await one.operate('/invoice/i1/void')).status).toBe(202)
    expect(await one.creditInfo()).toMatchObject({ balance: 0, availableCredit: 10_000 })
  })
})
