import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  companyBody,
  customerBody,
  invoiceBody,
  startHub,
  type TestHub,
} from '../../../test/support/hub.ts'
import { runOn } from '../../../test/support/database.ts'
import { buyerSearchLimits } from '../../store/customers/buyers-by-name.ts'

let hub: TestHub

beforeAll(async () => {
  hub = await startHub()
  for (const accountId of ['acme', 'other']) {
    const as = await hub.createCaller(accountId)
    const post = (path: string, body: object) =>
      hub.call('POST', `/integration${path}`, { as, body })
    const company = companyBody({ businessName: 'O’Hara & Sons Builders' })
    await post('/company', { id: 'b1', ...company })
    await post('/customer', customerBody({ id: 'c1', companyId: 'b1' }))
    await post('/customer', customerBody({ id: 'c2', firstName: 'Zoë', lastName: 'Müller' }))
    for (const [at, id] of ['i1', 'i2', 'i3'].entries()) {
      const invoiceNumber = `Inv_${accountId}-${at}%`
      await post('/invoice', {
        id,
        ...invoiceBody({ invoiceNumber, customerId: `c${(at % 2) + 1}` }),
      })
    }
  }
})
afterAll(() => hub.stop())

type Item = { readonly accountId: string; readonly record: { readonly id: string }; buyer: string }
const read = async (query: string) => (await hub.call('GET', `/operator/invoice?${query}`)).body
const named = ({ accountId, record }: Item) => `${accountId} ${record.id}`
const found = async (query: string) => ((await read(query)).items as Item[]).map(named)

async function paged(query: string): Promise<string[]> {
  const names: string[] = []
  for (let cursor = ''; ;) {
    const page = await read(`${query}&limit=1${cursor}`)
    names.push(...(page.items as Item[]).map(named))
    if (page.nextCursor === null) return names
    cursor = `&cursor=${page.nextCursor}`
  }
}

const newest = ['other i3', 'other i2', 'other i1', 'acme i3', 'acme i2', 'acme i1']

describe('GET /operator/invoice', () => {
  it('lists the last changed first, in pages of any size', async () => {
    expect(await found('limit=200')).toStrictEqual(newest)
    expect(await paged('status=Placed')).toStrictEqual(newest)
    expect(await paged('')).toStrictEqual(newest)
    const freeze = { body: { reason: 'a dispute' } }
    await hub.call('PUT', '/operator/account/acme/invoice/i2/freeze', freeze)
    await hub.call('PUT', '/operator/account/acme/invoice/i2/unfreeze', freeze)
    const changed = ['acme i2', ...newest.filter((name) => name !== 'acme i2')]
    expect(await paged('')).toStrictEqual(changed)
    expect(await paged('status=Placed')).toStrictEqual(changed)
    expect(await paged('accountId=acme')).toStrictEqual(['acme i2', 'acme i3', 'acme i1'])
  })

  it.each([
    ['number=inv_acme', ['acme i2', 'acme i3', 'acme i1']],
    ['number=INV_ACME-1%25', ['acme i2']],
    ['number=%25', []],
    ['number=Inv.acme', []],
    ['customer=hara+build&accountId=acme', ['acme i3', 'acme i1']],
    ['customer=müll', ['acme i2', 'other i2']],
    ['customer=zoë+müller&status=Paid', []],
    ['customer=%26', []],
    ['customer=%27%3A*%7C(', []],
    ['text=inv_other-2', ['other i3']],
    ['text=i3', ['other i3', 'acme i3']],
    ['text=sons&accountId=other', ['other i3', 'other i1']],
    ['text=nothing+of+it', []],
  ])('finds by %s', async (query, names) => {
    expect(await found(query)).toStrictEqual(names)
  })

  it('finds by the blueTapeId, and shows the buyer’s name', async () => {
    const { items } = await read('accountId=acme&id=i1')
    expect(items[0].buyer).toBe('O’Hara & Sons Builders (Ada Example)')
    expect(await found(`text=${items[0].record.blueTapeId}`)).toStrictEqual(['acme i1'])
  })

  it('finds by a very common name', async () => {
    await runOn(
      hub.databaseUrl,
      `insert into customer (account_id, id, blue_tape_id, version, first_name, last_name,
         email_address, cell_phone_number, source_modified_date, created_at, updated_at)
       select 'acme', 'many-' || n, lpad(n::text, 12, '0'), 1, 'Zoë', 'Müller', '', '', '', now(), now()
       from generate_series(0, ${buyerSearchLimits.buyersMax}) n`,
    )
    expect(await paged('customer=müller')).toStrictEqual(['acme i2', 'other i2'])
    expect(await paged('text=müller')).toStrictEqual(['acme i2', 'other i2'])
  })
})

describe('GET /operator/invoice/export', () => {
  it('returns the results as CSV, without formulas', async () => {
    const hostile = invoiceBody({ invoiceNumber: '=cmd|"/C calc"!A0', customerId: 'c1' })
    await hub.call('POST', '/integration/invoice', { body: { id: 'hostile', ...hostile } })
    const file = await hub.call('GET', '/operator/invoice/export?accountId=acme')
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="invoices.csv"')
    const [head, first, ...rest] = file.text.split('\r\n')
    expect(head?.split(',').slice(0, 4)).toStrictEqual(['account', 'id', 'number', 'status'])
    expect(first).toMatch(/^acme,hostile,"'=cmd\|""\/C calc""!A0",Placed,c1,O’Hara & Sons/)
    expect(first).toContain(',1000,100,1100,1100,')
    expect(rest).toHaveLength(4)
    const none = await hub.call('GET', '/operator/invoice/export?status=Paid')
    expect(none.text.split('\r\n')).toHaveLength(2)
    expect((await hub.call('GET', '/operator/invoice/export?state=Paid')).status).toBe(400)
  })
})
