// POST /integration/invoice with a cited quote and a project
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  companyBody,
  customerBody,
  invoiceBody,
  projectBody,
  quoteBody,
  simplifiedBody,
  startHub,
  type TestHub,
} from '../../../test/support/hub.ts'

let now = '2024-06-20T10:00:00.000Z'
let hub: TestHub
beforeAll(async () => {
  hub = await startHub({ clock: () => new Date(now) })
  await hub.seed()
})
afterAll(() => hub.stop())

const open = { dueDate: '2024-07-12', expirationDate: '2024-07-12' }

async function buyer(id: string, limit: number | null = 10_000): Promise<string> {
  await hub.call('POST', '/integration/customer', { body: customerBody({ id }) })
  await hub.call('POST', '/integration/company', { body: { id, ...companyBody() } })
  await hub.call('POST', `/integration/company/${id}/customer`, { body: { customerId: id } })
  if (limit !== null) {
    const path = `/operator/account/acme/company/${id}/credit`
    const { status } = await hub.call('PUT', path, { body: { limit, reason: 'as agreed' } })
    expect(status).toBe(202)
  }
  return id
}

async function approvedQuote(id: string, change: Readonly<Record<string, unknown>> = {}) {
  const body = { id, ...quoteBody({ quoteNumber: `N-${id}`, ...open, ...change }) }
  await hub.call('POST', '/integration/quote', { body })
  const { body: quote } = await hub.call('GET', `/integration/quote/${id}`)
  const link = new URL(quote.hub.approvalUrl).search
  const { status } = await hub.call('POST', '/buyer/quote/approve', { link })
  expect(status).toBe(202)
}

const create = (id: string, change: Readonly<Record<string, unknown>>) =>
  hub.call('POST', '/integration/invoice', { body: { id, ...invoiceBody({ ...open, ...change }) } })
const statusOf = async (id: string) =>
  (await hub.call('GET', `/integration/invoice/${id}/status`)).body

describe('an invoice that cites an approved quote', () => {
  it('is approved without a review, on credit', async () => {
    const customerId = await buyer('b1')
    await approvedQuote('q1', { customerId })
    const { status, body } = await create('i-q1', { customerId, quoteId: 'q1' })
    expect(status).toBe(201)
    expect(body.details).toMatchObject({ verdict: 'applied', version: 1, warnings: [] })
    const shown = await statusOf('i-q1')
    expect(shown.status).toMatch(/^(Approved|PaymentProcessing|Paid)$/)
    expect(shown.creditInfo).toMatchObject({ limit: 10_000, balance: 1100, availableCredit: 8900 })
    const { body: quote } = await hub.call('GET', '/integration/quote/q1')
    expect(quote).toMatchObject({ status: 'AUTHORIZED', hub: { used: 1100 } })
    const { body: invoice } = await hub.call('GET', '/integration/invoice/i-q1')
    expect(invoice).toMatchObject({ quoteId: 'q1', quoteRefNumber: null })
    const { items } = (await hub.call('GET', '/integration/events?limit=1000')).body
    const ofInvoice = items.filter(({ record }: { record: { id: string } }) => record.id === 'i-q1')
    const types = ofInvoice.map(({ type }: { type: string }) => type)
    expect(types.slice(0, 3)).toStrictEqual([
      'invoice.created',
      'draw.approved',
      'invoice.approved',
    ])
  })

  it('may cite it by its number only', async () => {
    const customerId = await buyer('b2')
    await approvedQuote('q2', { customerId })
    const { body } = await create('i-q2', { customerId, quoteRefNumber: 'N-q2', quoteId: '' })
    expect(body.details.warnings).toStrictEqual([])
    expect((await statusOf('i-q2')).status).not.toBe('Placed')
  })

  it('shares it with other invoices up to its total, even if they are created concurrently', async () => {
    const customerId = await buyer('b3')
    await approvedQuote('q3', {
      customerId,
      totalAmount: 3300,
      subTotal: 3000,
      taxAmount: 300,
      lines: [],
    })
    const ids = Array.from({ length: 6 }, (_, at) => `i-q3-${at}`)
    const answers = await Promise.all(ids.map((id) => create(id, { customerId, quoteId: 'q3' })))
    const warned = answers.filter(({ body }) => body.details.warnings.length > 0)
    expect(answers.map(({ status }) => status)).toStrictEqual(ids.map(() => 201))
    expect(warned).toHaveLength(3)
    expect(warned[0]?.body.details.warnings).toMatchObject([
      { pointer: '/quoteId', rule: 'quote_not_applied', sent: 'q3' },
    ])
    const { body: quote } = await hub.call('GET', '/integration/quote/q3')
    expect(quote.hub.used).toBe(3300)
    expect((await statusOf('i-q3-0')).creditInfo.balance).toBe(3300)
  })

  it('is unchanged when it is created again', async () => {
    const customerId = await buyer('b4')
    await approvedQuote('q4', { customerId })
    await create('i-q4', { customerId, quoteId: 'q4' })
    const again = await create('i-q4', { customerId, quoteId: 'q4' })
    expect(again.body).toMatchObject({ code: '409', details: { verdict: 'unchanged' } })
    const other = await create('i-q4', { customerId })
    expect(other.body).toMatchObject({ code: '409', details: { verdict: 'refused' } })
  })

  it('is Placed with a warning if the quote or the credit is insufficient', async () => {
    const customerId = await buyer('b5', 1000)
    const rich = await buyer('b6')
    await buyer('b7', null)
    await approvedQuote('q5', { customerId })
    await approvedQuote('q6', { customerId: rich })
    await approvedQuote('q7', { customerId: 'b7' })
    await approvedQuote('late', { customerId: rich, expirationDate: '2024-06-19' }).catch(() => 0)
    await hub.call('POST', '/integration/quote', {
      body: { id: 'undecided', ...quoteBody({ ...open, customerId: rich }) },
    })
    const cases: readonly (readonly [Readonly<Record<string, unknown>>, RegExp])[] = [
      [{ customerId: rich, quoteId: 'none' }, /there is no such quote/],
      [{ customerId: rich, quoteId: 'undecided' }, /the quote is PLACED/],
      [{ customerId: rich, quoteId: 'late' }, /the quote is EXPIRED/],
      [{ customerId: rich, quoteId: 'q5' }, /another customer’s/],
      [{ customerId: rich, quoteId: 'q6', quoteRefNumber: 'N-5' }, /number of the quote is N-q6/],
      [{ customerId, quoteId: 'q5' }, /available trade credit is 1000.*, but 1100.* is needed/],
      [{ customerId: 'b7', quoteId: 'q7' }, /available trade credit is 0/],
    ]
    for (const [at, [change, reason]] of cases.entries()) {
      const { status, body } = await create(`i-not-${at}`, change)
      expect(status).toBe(201)
      expect(body.details.warnings).toMatchObject([{ rule: 'quote_not_applied' }])
      expect(body.details.warnings[0].message).toMatch(reason)
      expect((await statusOf(`i-not-${at}`)).status).toBe('Placed')
    }
  })

  it('stays a Draft if the push requests Draft', async () => {
    const customerId = await buyer('b8')
    await approvedQuote('q8', { customerId })
    const { body } = await create('i-q8', { customerId, quoteId: 'q8', status: 'Draft' })
    expect(body.details.warnings[0].message).toMatch(/the invoice is Draft/)
    expect((await statusOf('i-q8')).status).toBe('Draft')
  })
})

describe('a project in the body of an invoice', () => {
  it.each(['ordinary', 'simplified'])('is stored together with it: %s', async (kind) => {
    const body = {
      id: `p-${kind}`,
      ...(kind === 'ordinary' ? invoiceBody(open) : simplifiedBody(open)),
      projectDetails: projectBody({ projectId: `job-${kind}` }),
    }
    const path = kind === 'ordinary' ? '/integration/invoice' : '/integration/invoice/simplify'
    expect((await hub.call('POST', path, { body })).status).toBe(201)
    const { body: invoice } = await hub.call('GET', `/integration/invoice/p-${kind}`)
    expect(invoice.projectId).toBe(`job-${kind}`)
    const { body: project } = await hub.call('GET', `/integration/project/job-${kind}`)
    expect(project).toMatchObject({ projectId: `job-${kind}`, name: 'Town hall' })
    const again = await hub.call('POST', path, { body })
    expect(again.body).toMatchObject({ code: '409', details: { verdict: 'unchanged' } })
  })

  it('is the same for all of them, and is not changed by an older state', async () => {
    const projectDetails = projectBody({ projectId: 'shared' })
    await create('p1', { projectDetails })
    const older = { ...projectDetails, name: 'Old', sourceModifiedDate: '2024-01-01' }
    const { body } = await create('p2', { projectDetails: older })
    expect(body.details.warnings).toMatchObject([{ rule: 'project_older' }])
    const newer = { ...projectDetails, name: 'New', sourceModifiedDate: '2024-06-13' }
    await create('p3', { projectDetails: newer })
    const { body: project } = await hub.call('GET', '/integration/project/shared')
    expect(project).toMatchObject({ name: 'New', hub: { version: 2 } })
  })

  it('is refused together with the invoice if it has a fault', async () => {
    const projectDetails = projectBody({ type: 'secret' })
    const { status, body } = await create('p4', { projectDetails })
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ pointer: '/projectDetails/type', rule: 'value_unknown' }])
  })
})
