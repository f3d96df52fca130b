// GET and POST /buyer/signup, and POST /buyer/invoice/signup
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  customerBody,
  invoiceBody,
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

async function signUpLink(id: string): Promise<string> {
  const { body } = await hub.call('GET', `/integration/customer/${id}/signup`)
  return new URL(body.signUpUrl).search
}

async function checkoutLink(id: string): Promise<string> {
  const { body } = await hub.call('GET', `/integration/invoice/${id}/checkout`)
  return new URL(body.checkOutUrl).search
}

async function simplified(id: string, change: Readonly<Record<string, unknown>> = {}) {
  const body = { id, ...simplifiedBody({ ...open, ...change }) }
  await hub.call('POST', '/integration/invoice/simplify', { body })
  return checkoutLink(id)
}

const read = async (kind: string, id: string) =>
  (await hub.call('GET', `/integration/${kind}/${id}`)).body

const person = {
  firstName: 'Pat',
  lastName: 'Payer',
  emailAddress: 'pat@example.com',
  cellPhoneNumber: '+15550111',
}
const signUpPayer = (link: string, body?: unknown) =>
  hub.call('POST', '/buyer/invoice/signup', { link, ...(body === undefined ? {} : { body }) })

describe('GET /buyer/signup 200', () => {
  it('names the invited customer', async () => {
    const { status, body } = await hub.call('GET', '/buyer/signup', {
      link: await signUpLink('c1'),
    })
    expect(status).toBe(200)
    expect(body).toStrictEqual({
      supplier: null,
      buyer: { firstName: 'Ada', lastName: 'Example', businessName: null, isRegistered: false },
    })
  })
})

describe('the sign-up link', () => {
  it('never changes', async () => {
    const body = customerBody({ id: 'linked' })
    const created = await hub.call('POST', '/integration/customer', { body })
    await hub.call('PUT', '/integration/customer/linked', {
      body: customerBody({ lastName: 'Other', sourceModifiedDate: '2024-06-14' }),
    })
    expect(new URL(created.body.signUpUrl).search).toBe(await signUpLink('linked'))
  })
})

describe('POST /buyer/signup 202', () => {
  it('registers the customer, once', async () => {
    await hub.call('POST', '/integration/customer', { body: customerBody({ id: 'reg' }) })
    const link = await signUpLink('reg')
    const first = await hub.call('POST', '/buyer/signup', { link })
    expect(first.status).toBe(202)
    expect(first.body).toMatchObject({
      customerId: 'reg',
      companyId: null,
      isRegistered: true,
      details: { verdict: 'applied', warnings: [] },
    })
    const again = await hub.call('POST', '/buyer/signup', { link, body: {} })
    expect(again.body.details.verdict).toBe('unchanged')
    const { hub: own } = await read('customer', 'reg')
    expect(own).toMatchObject({ version: 1, hubVersion: 1, registeredAt: now })
  })

  it('notifies the source by an event with the actor', async () => {
    await hub.call('POST', '/integration/customer', { body: customerBody({ id: 'told' }) })
    const { body } = await hub.call('POST', '/buyer/signup', { link: await signUpLink('told') })
    const { operationId } = body.details
    const operation = (await hub.call('GET', `/integration/operations/${operationId}`)).body
    expect(operation).toMatchObject({
      name: 'sign-up-customer',
      verdict: 'applied',
      keyId: null,
      actor: { kind: 'buyer', id: 'told', name: 'signup' },
    })
    const { items } = (await hub.call('GET', '/integration/events?limit=1000')).body
    expect(items.at(-1)).toMatchObject({ type: 'customer.registered', operationId })
  })

  it('returns 404 for a link that was modified, truncated, or made for another purpose', async () => {
    const link = await signUpLink('c1')
    const others = [
      '',
      link.slice(0, -1),
      `${link}0`,
      link.replace('account=acme', 'account=other'),
      link.replace('id=c1', 'id=reg'),
      link.replace(/token=.*/, `token=${'0'.repeat(32)}`),
      `${link}&redirectUrl=https%3A%2F%2Fevil.example`,
      `${link}&id=c1`,
      await checkoutLink('i1'),
    ]
    for (const other of others) {
      const { status, body } = await hub.call('POST', '/buyer/signup', { link: other })
      expect({ other, status }).toStrictEqual({ other, status: 404 })
      expect(body).toMatchObject({ reason: 'Link not found.', rule: 'link_not_found' })
    }
  })
})

describe('POST /buyer/invoice/signup 202', () => {
  it('turns a payer into a customer of the account and of the invoice', async () => {
    const link = await simplified('plain')
    const { status, body } = await signUpPayer(link, person)
    expect(status).toBe(202)
    expect(body).toMatchObject({ companyId: null, isRegistered: true })
    expect(body.customerId).toMatch(/^[0-9a-f]{12}$/)
    expect(await read('customer', body.customerId)).toMatchObject({
      ...person,
      id: body.customerId,
      blueTapeId: body.customerId,
      companyId: null,
      hub: { version: 1, registeredAt: now },
    })
    expect(await read('invoice', 'plain')).toMatchObject({
      customerId: body.customerId,
      payersInfo: [{ firstName: 'Pat' }],
      hub: { version: 1, hubVersion: 1 },
    })
  })

  it('also creates a company if a business is given', async () => {
    const link = await simplified('business')
    const business = { businessName: 'Payer & Sons', businessAddress: '1 Main St, Springfield' }
    const { body } = await signUpPayer(link, { ...person, ...business })
    expect(await read('company', body.companyId)).toMatchObject({
      ...business,
      businessPhoneNumber: null,
      customerId: body.customerId,
    })
    expect((await read('customer', body.customerId)).companyId).toBe(body.companyId)
    const { items } = (await hub.call('GET', '/integration/events?limit=1000')).body
    const types = items.slice(-3).map(({ type }: { type: string }) => type)
    expect(types).toStrictEqual([
      'customer.created',
      'company.created',
      'invoice.customer_assigned',
    ])
  })

  it('accepts the business later from the same payer, and is unchanged the third time', async () => {
    const link = await simplified('later')
    const first = await signUpPayer(link, person)
    const second = await signUpPayer(link, { businessName: 'Late Inc' })
    expect(second.body.customerId).toBe(first.body.customerId)
    expect(second.body.companyId).toMatch(/^[0-9a-f]{12}$/)
    const third = await signUpPayer(link, { ...person, businessName: 'Other Inc' })
    expect(third.body).toMatchObject({
      companyId: second.body.companyId,
      details: { verdict: 'unchanged' },
    })
  })

  it('assigns the invoice to one of two payers who sign up concurrently', async () => {
    const link = await simplified('race')
    const answers = await Promise.all(
      ['Ann', 'Bob', 'Cy', 'Di'].map((firstName) => signUpPayer(link, { ...person, firstName })),
    )
    expect(answers.map(({ status }) => status)).toStrictEqual([202, 202, 202, 202])
    expect(new Set(answers.map(({ body }) => body.customerId)).size).toBe(1)
  })

  it('registers the customer of an ordinary invoice, and ignores the body', async () => {
    await hub.call('POST', '/integration/customer', { body: customerBody({ id: 'ordinary' }) })
    const body = { id: 'ordinary', ...invoiceBody({ customerId: 'ordinary', ...open }) }
    await hub.call('POST', '/integration/invoice', { body })
    const ignored = { ...person, businessName: 'Mine Inc' }
    const answer = await signUpPayer(await checkoutLink('ordinary'), ignored)
    expect(answer.body).toMatchObject({ customerId: 'ordinary', companyId: null })
    expect(await read('customer', 'ordinary')).toMatchObject({
      firstName: 'Ada',
      hub: { registeredAt: now },
    })
  })

  it('accepts updates of the new customer and company by the source, whatever its clock', async () => {
    const link = await simplified('taken-over')
    const { body } = await signUpPayer(link, { ...person, businessName: 'Payer & Sons' })
    const customer = customerBody({ sourceModifiedDate: '2024-01-01T00:00:00Z' })
    const updated = await hub.call('PUT', `/integration/customer/${body.customerId}`, {
      body: customer,
    })
    expect(updated.body.details.verdict).toBe('applied')
  })

  it('stores no personal data with the operation', async () => {
    const { body } = await signUpPayer(await simplified('masked'), person)
    const { text } = await hub.call('GET', `/integration/operations/${body.details.operationId}`)
    expect(text).not.toMatch(/pat@example|\+15550111|"Payer"/)
  })
})

describe('POST /buyer/invoice/signup 400', () => {
  it('reports all members that a new customer needs', async () => {
    const { status, body } = await signUpPayer(await simplified('unsaid'), { firstName: 'Pat' })
    expect(status).toBe(400)
    const missing = body.errors.map(({ pointer, rule }: Record<string, string>) => [pointer, rule])
    expect(missing).toStrictEqual([
      ['/lastName', 'field_required'],
      ['/emailAddress', 'field_required'],
      ['/cellPhoneNumber', 'field_required'],
    ])
    expect((await signUpPayer(await simplified('empty'))).status).toBe(400)
  })
})

describe('POST /buyer/invoice/signup 409', () => {
  it('says that the invoice was canceled', async () => {
    const link = await simplified('canceled')
    await hub.call('PUT', '/integration/invoice/canceled/cancel')
    const { status, body } = await signUpPayer(link, person)
    expect(status).toBe(409)
    expect(body).toMatchObject({ reason: 'The invoice was canceled.', rule: 'invoice_canceled' })
  })

  it('says that the invoice expired, from the day after', async () => {
    const link = await simplified('expired')
    now = '2024-07-13T00:00:00.000Z'
    const { status, body } = await signUpPayer(link, person)
    now = '2024-07-12T23:59:59.999Z'
    expect(status).toBe(409)
    expect(body).toMatchObject({
      reason: 'The invoice expired on 2024-07-12.',
      rule: 'invoice_expired',
    })
    expect((await signUpPayer(link, person)).status).toBe(202)
  })
})
