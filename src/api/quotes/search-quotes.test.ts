// GET /operator/quote, GET /operator/account/{accountId}/quote/{id}, and the free-text search of GET /operator/customer
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  companyBody,
  customerBody,
  quoteBody,
  startHub,
  type TestHub,
} from '../../../test/support/hub.ts'
import { runOn } from '../../../test/support/database.ts'
import { buyerSearchLimits } from '../../store/customers/buyers-by-name.ts'

let now = '2024-06-20T10:00:00.000Z'
let hub: TestHub

beforeAll(async () => {
  hub = await startHub({ clock: () => new Date(now) })
  await hub.seed()
  const other = await hub.createCaller('other')
  const company = companyBody({ id: 'co', businessName: 'Nordic Timber' })
  await hub.call('POST', '/integration/company', { body: company })
  const people = [
    [
      hub.acme,
      {
        id: 'ada',
        companyId: 'co',
        emailAddress: 'Ada@Timber.example',
        cellPhoneNumber: '+1 555 010 7788',
      },
    ],
    [hub.acme, { id: 'bo', firstName: 'Bo', lastName: 'Lund', emailAddress: 'bo@x.example' }],
    [other, { id: 'bo', firstName: 'Bo', lastName: 'Berg', emailAddress: 'bo@y.example' }],
  ] as const
  for (const [as, change] of people) {
    await hub.call('POST', '/integration/customer', {
      as,
      body: customerBody(change),
    })
  }
  const quotes = [
    [hub.acme, { id: 'q1', quoteNumber: 'Q-100', customerId: 'ada' }],
    [hub.acme, { id: 'q2', quoteNumber: 'Q-200', customerId: 'bo', expirationDate: '2024-07-01' }],
    [other, { id: 'q3', quoteNumber: 'q-1%0', customerId: 'bo' }],
  ] as const
  for (const [as, { id, ...change }] of quotes) {
    const body = { id, ...quoteBody(change) }
    await hub.call('POST', '/integration/quote', { as, body })
  }
  const { body } = await hub.call('GET', '/integration/quote/q1')
  const link = new URL(body.hub.approvalUrl).search
  await hub.call('POST', '/buyer/quote/approve', { link })
})
afterAll(() => hub.stop())

type Item = { readonly accountId: string; readonly record: { readonly id: string } }
const read = async (path: string) => (await hub.call('GET', `/operator/${path}`)).body
const found = async (path: string) =>
  ((await read(path)).items as Item[]).map(({ accountId, record }) => `${accountId} ${record.id}`)

describe('GET /operator/quote', () => {
  it('lists the quotes of all accounts with their buyers, page by page', async () => {
    const first = await read('quote?limit=2')
    const second = await read(`quote?limit=2&cursor=${first.nextCursor}`)
    expect([...first.items, ...second.items]).toMatchObject([
      {
        accountId: 'acme',
        record: { id: 'q1', status: 'AUTHORIZED' },
        buyer: 'Nordic Timber (Ada Example)',
      },
      { accountId: 'acme', record: { id: 'q2', status: 'PLACED' }, buyer: 'Bo Lund' },
      { accountId: 'other', record: { id: 'q3' }, buyer: 'Bo Berg' },
    ])
    expect(second.nextCursor).toBeNull()
  })

  it.each([
    ['accountId=other', ['other q3']],
    ['number=q-1', ['acme q1', 'other q3']],
    // Wildcards of SQL are literal.
    ['number=q-1%25', ['other q3']],
    ['customerId=bo', ['acme q2', 'other q3']],
    ['customer=lund', ['acme q2']],
    ['customer=timb', ['acme q1']],
    ['text=nordic', ['acme q1']],
    ['text=q-20', ['acme q2']],
    ['text=q3', ['other q3']],
    ['status=AUTHORIZED', ['acme q1']],
    ['status=PLACED', ['acme q2', 'other q3']],
    ['status=EXPIRED', []],
    ['id=q1&accountId=other', []],
  ])('finds by %s', async (query, expected) => {
    expect(await found(`quote?${query}`)).toStrictEqual(expected)
  })

  it('shows and finds a quote as expired from the following day', async () => {
    now = '2024-07-02T00:00:00.000Z'
    const { items } = await read('quote?status=EXPIRED')
    const rest = await found('quote?status=PLACED')
    now = '2024-06-20T10:00:00.000Z'
    expect(items).toMatchObject([{ record: { id: 'q2', status: 'EXPIRED' } }])
    expect(rest).toStrictEqual(['other q3'])
  })
})

describe('GET /operator/account/{accountId}/quote/{id}', () => {
  const movesOf = async (id: string) => (await read(`account/acme/quote/${id}`)).moves

  it('shows the possible status changes, and why others are not possible', async () => {
    expect(await movesOf('q2')).toMatchObject([
      { action: 'approve', actor: 'buyer', to: 'AUTHORIZED', because: null },
      { action: 'reject', actor: 'buyer', to: 'REJECTED', because: null },
      { action: 'offer_anew', actor: 'source', because: { rule: 'move_not_possible' } },
    ])
    expect(await movesOf('q1')).toMatchObject([
      { because: { rule: 'quote_decided' } },
      { because: { rule: 'quote_decided' } },
      { because: { rule: 'move_not_possible' } },
    ])
    now = '2024-07-02T00:00:00.000Z'
    const [late] = await movesOf('q2')
    now = '2024-06-20T10:00:00.000Z'
    expect(late.because).toStrictEqual({
      rule: 'quote_expired',
      message: 'The quote expired on 2024-07-01.',
    })
  })
})

describe('GET /operator/customer', () => {
  it.each([
    ['text=bo', ['acme bo', 'other bo']],
    ['text=bo&accountId=other', ['other bo']],
    ['text=lund', ['acme bo']],
    ['text=nordic%20tim', ['acme ada']],
    ['text=ada@timber.EXAMPLE', ['acme ada']],
    ['text=(555)%20010%207788%20%2B1', []],
    ['text=%2B1%20(555)%200107788', ['acme ada']],
    ['text=%25', []],
    ['email=ADA@timber.example', ['acme ada']],
  ])('finds by %s', async (query, expected) => {
    expect(await found(`customer?${query}`)).toStrictEqual(expected)
  })

  it('finds many customers by name, page by page', async () => {
    await runOn(
      hub.databaseUrl,
      `insert into customer (account_id, id, blue_tape_id, version, hub_version, first_name, last_name,
         email_address, cell_phone_number, source_modified_date, created_at, updated_at)
       select 'other', 'many' || n, lpad(n::text, 12, '0'), 1, 0, 'Mara', 'Manyfold', n || '@z.example',
         n::text, '2024-01-01', now(), now()
       from generate_series(0, ${buyerSearchLimits.buyersMax}) n`,
    )
    const page = await read('customer?text=manyfold&limit=3')
    expect(page.items.map(({ record }: Item) => record.id)).toStrictEqual([
      'many0',
      'many1',
      'many10',
    ])
    expect(page.nextCursor).not.toBeNull()
  })
})
