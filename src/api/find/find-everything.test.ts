// GET /operator/find
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCredit } from '../../../test/support/credit-scene.ts'
import { eventually } from '../../../test/support/eventually.ts'
import {
  customerBody,
  invoiceBody,
  quoteBody,
  startHub,
  type TestHub,
} from '../../../test/support/hub.ts'

type Hit = Readonly<Record<'accountId' | 'id' | 'label' | 'status' | 'detail', string | null>>

let hub: TestHub
/** Ids of what the hub made. */
const made: Record<string, string> = {}

beforeAll(async () => {
  hub = await startHub({ webhooks: true })
  const credit = await openCredit(hub, 'builder')
  await credit.invoice('i1', { invoiceNumber: 'INV/00003/2023' })
  await credit.pay(['i1'])
  const endpoint = await hub.call('POST', '/integration/webhook-endpoint', {
    body: { url: 'http://127.0.0.1:9/Hook' },
  })
  made['endpoint'] = endpoint.body.id
  const body = customerBody({ id: 'c9', cellPhoneNumber: '+12175550121', lastName: 'Gates' })
  await hub.call('POST', '/integration/customer', { body })
  await hub.call('POST', '/integration/quote', {
    body: { id: 'q1', ...quoteBody({ customerId: 'c9', quoteNumber: 'Q-77' }) },
  })
  const refused = await hub.call('POST', '/integration/invoice', {
    body: { id: 'unborn', ...invoiceBody({ invoiceNumber: 'NEW-1', customerId: 'nobody' }) },
    headers: { 'X-Request-Id': 'nightly-7' },
  })
  made['refused'] = refused.body.operationId
  const feed = await hub.call('GET', '/operator/account/acme/events?after=0&limit=100')
  const { id, seq } = feed.body.items.at(-1)
  Object.assign(made, { event: id, seq: String(seq) })
  const other = await hub.createCaller('other')
  made['key'] = other.key
  await eventually(async () => {
    const path = `/integration/webhook-endpoint/${made['endpoint']}/delivery`
    const { body: deliveries } = await hub.call('GET', path)
    made['delivery'] = deliveries.items[0]?.id
    return made['delivery'] !== undefined
  })
})
afterAll(() => hub.stop())

/** The results by kind, without empty kinds. */
async function find(text: string): Promise<Readonly<Record<string, readonly Hit[]>>> {
  const { status, body } = await hub.call('GET', `/operator/find?text=${encodeURIComponent(text)}`)
  expect(status).toBe(200)
  type Kind = { readonly kind: string; readonly found: readonly Hit[] }
  const kinds = (body.items as Kind[]).filter(({ found }) => found.length > 0)
  return Object.fromEntries(kinds.map(({ kind, found }) => [kind, found]))
}

describe('GET /operator/find', () => {
  it('lists every kind that it searched, also without results', async () => {
    const { body } = await hub.call('GET', '/operator/find?text=nothing-like-it')
    expect(body.items.map(({ kind }: { kind: string }) => kind)).toEqual([
      'invoice',
      'quote',
      'customer',
      'company',
      'payment',
      'operation',
      'event',
      'webhook_delivery',
      'webhook_endpoint',
      'customer_import',
      'account',
      'account_key',
      'operator_key',
      'rule',
    ])
  })

  it('finds an invoice by its number, with its operations', async () => {
    const { invoice, operation } = await find('inv/00003')
    expect(invoice).toMatchObject([{ accountId: 'acme', id: 'i1', label: 'INV/00003/2023' }])
    expect(operation).toBeUndefined()
    expect((await find('INV/00003/2023'))['operation']?.at(-1)).toMatchObject({
      label: 'create-invoice',
      status: 'applied',
    })
  })

  it('finds the refused creation of an invoice that does not exist, with its reason', async () => {
    const { operation } = await find('NEW-1')
    expect(operation).toMatchObject([
      {
        id: made['refused'],
        status: 'refused',
        detail: 'Customer not found.',
      },
    ])
  })

  it.each(['nightly-7', 'unborn'])('finds an operation by %s', async (text) => {
    expect((await find(text))['operation']).toMatchObject([{ id: made['refused'] }])
  })

  it.each([
    '+12175550121',
    '12175550121',
    '2175550121',
    '(217) 555-0121',
    '217.555.0121',
    '001 217 555 0121',
  ])('finds a customer by the telephone number %s', async (text) => {
    expect((await find(text))['customer']).toMatchObject([{ accountId: 'acme', id: 'c9' }])
  })

  it('does not take the digits of other numbers for a telephone number', async () => {
    expect((await find('5550121'))['customer']).toBeUndefined()
    expect((await find('3175550121'))['customer']).toBeUndefined()
  })

  it('finds quotes and customers by name, and companies', async () => {
    expect(await find('gates')).toMatchObject({
      quote: [{ label: 'Q-77' }],
      customer: [{ id: 'c9' }],
    })
    expect(await find('builder')).toMatchObject({ company: [{ id: 'builder' }] })
  })

  it('finds an event, a delivery, an endpoint and a payment', async () => {
    const { event, delivery, endpoint, seq } = made
    expect((await find(event ?? ''))['event']).toMatchObject([{ accountId: 'acme', id: seq }])
    expect((await find(delivery ?? ''))['webhook_delivery']).toMatchObject([{ id: delivery }])
    expect((await find(endpoint ?? ''))['webhook_endpoint']).toMatchObject([{ id: endpoint }])
    expect((await find('127.0.0.1:9/hook'))['webhook_endpoint']).toMatchObject([{ id: endpoint }])
    const payments = await hub.call('GET', '/operator/payment')
    const { id } = payments.body.items[0].record
    expect((await find(id))['payment']).toMatchObject([{ id, accountId: 'acme' }])
  })

  it('finds keys by their id, or in a whole key', async () => {
    const [, keyId = ''] = (made['key'] ?? '').split('_')
    const expected = [{ accountId: 'other', id: keyId, status: 'usable' }]
    expect((await find(keyId))['account_key']).toMatchObject(expected)
    expect((await find(made['key'] ?? ''))['account_key']).toMatchObject(expected)
    const [, operatorId = ''] = hub.operator.split('_')
    expect((await find(operatorId))['operator_key']).toMatchObject([{ id: operatorId }])
  })

  it('finds rules by words of their name, and accounts', async () => {
    expect((await find('total mismatch'))['rule']?.[0]).toMatchObject({ id: 'total_mismatch' })
    expect((await find('othe'))['account']).toMatchObject([{ id: 'other' }])
  })

  it('requires a text', async () => {
    const { status, body } = await hub.call('GET', '/operator/find')
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([{ pointer: '?text' }])
  })
})
