import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { customerBody, invoiceBody, startHub, type TestHub } from '../../../test/support/hub.ts'

let hub: TestHub
const made: Record<string, string> = {}
let between = ''

beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
  const other = await hub.createCaller('other')
  await hub.call('POST', '/integration/customer', { as: other, body: customerBody({ id: 'c1' }) })
  const push = async (name: string, change: Readonly<Record<string, unknown>>, headers = {}) => {
    const body = invoiceBody(change)
    const answer = await hub.call('PUT', '/integration/invoice/i1', { body, headers })
    made[name] = answer.headers.get('x-operation-id') ?? ''
  }
  await push('unchanged', {})
  await push('refused', { totalAmount: 1101, dueDate: 'x' }, { 'X-Request-Id': 'nightly-1' })
  await push('superseded', { sourceModifiedDate: '2020-01-01' }, { 'X-Request-Id': 'nightly-2' })
  between = new Date().toISOString()
  const unborn = { id: 'i9', ...invoiceBody({ invoiceNumber: 'INV-9', customerId: 'nobody' }) }
  const refused = await hub.call('POST', '/integration/invoice', { as: other, body: unborn })
  made['unborn'] = refused.headers.get('x-operation-id') ?? ''
  await push('renamed', { invoiceNumber: 'inv-7', sourceModifiedDate: '2024-07-01' })
  const freeze = { body: { reason: 'a dispute' } }
  const frozen = await hub.call('PUT', '/operator/account/acme/invoice/i1/freeze', freeze)
  made['frozen'] = frozen.headers.get('x-operation-id') ?? ''
})
afterAll(() => hub.stop())

const read = async (query: string) => (await hub.call('GET', `/operator/operation?${query}`)).body
type Item = { readonly accountId: string; readonly operation: { readonly operationId: string } }
const named = ({ operation: { operationId } }: Item) =>
  Object.keys(made).find((name) => made[name] === operationId) ?? 'another'
const found = async (query: string) => ((await read(query)).items as Item[]).map(named)

describe('GET /operator/operation', () => {
  it('lists the operations of all accounts, newest first, page by page', async () => {
    const all = await read('limit=200')
    const newest = ['frozen', 'renamed', 'unborn', 'superseded', 'refused', 'unchanged']
    expect((all.items as Item[]).slice(0, 6).map(named)).toStrictEqual(newest)
    expect(all.items[2]).toMatchObject({ accountId: 'other', operation: { verdict: 'refused' } })
    const pages: Item[] = []
    let cursor = ''
    for (let page = await read('limit=2'); ; page = await read(`limit=2&cursor=${cursor}`)) {
      pages.push(...(page.items as Item[]))
      if (page.nextCursor === null) break
      cursor = page.nextCursor
    }
    expect(pages).toStrictEqual(all.items)
  })

  it.each([
    ['verdict=refused', ['unborn', 'refused']],
    ['verdict=superseded', ['superseded']],
    ['verdict=unchanged', ['unchanged']],
    ['verdict=applied&recordId=i1', ['frozen', 'renamed', 'another']],
    ['verdict=refused&accountId=other', ['unborn']],
    ['rule=total_mismatch', ['refused']],
    ['rule=date_invalid', ['refused']],
    ['rule=customer_not_found', ['unborn']],
    ['rule=total_mismatch&verdict=applied', []],
    ['rule=lines_sum_mismatch&recordId=i1', ['refused']],
    ['name=freeze-invoice', ['frozen']],
    ['name=update-invoice&verdict=superseded', ['superseded']],
    ['requestId=nightly-2', ['superseded']],
    ['requestId=nightly-2&verdict=refused', []],
    ['invoiceNumber=INV-9', ['unborn']],
    ['invoiceNumber=Inv-7&limit=3', ['frozen', 'renamed', 'superseded']],
    ['recordId=i1&name=update-invoice', ['renamed', 'superseded', 'refused', 'unchanged']],
    ['recordId=i9', ['unborn']],
    ['accountId=nobody', []],
  ])('finds by %s', async (query, names) => {
    expect(await found(query)).toStrictEqual(names)
  })

  it('finds by operation id, also as the id of a call without an X-Request-Id', async () => {
    for (const name of Object.keys(made)) {
      expect(await found(`operationId=${made[name]}`)).toStrictEqual([name])
    }
    expect(await found(`requestId=${made['frozen']}`)).toStrictEqual(['frozen'])
  })

  it('finds by time', async () => {
    expect(await found(`from=${between}`)).toStrictEqual(['frozen', 'renamed', 'unborn'])
    expect((await found(`to=${between}`)).slice(0, 2)).toStrictEqual(['superseded', 'refused'])
  })

  it('shows the body, and the changes', async () => {
    const { items } = await read(`operationId=${made['renamed']}`)
    expect(items[0].operation).toMatchObject({
      sent: { invoiceNumber: 'inv-7' },
      changes: [{ pointer: '/invoiceNumber', before: 'INV/00003/2023', after: 'inv-7' }],
    })
  })
})
