// GET /integration/company, customer, quote and project: the behavior of all lists, and the filters of each.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  companyBody,
  customerBody,
  filledPath,
  projectBody,
  quoteBody,
  startHub,
  type TestHub,
} from '../../test/support/hub.ts'
import { moveQuote } from '../../test/support/move-quote.ts'
import { routes } from './routes.ts'

let hub: TestHub
/** The time after the first half was created. */
let halfway = ''

const idsOfHalf = (half: number) => Array.from({ length: 6 }, (_, at) => `r-${half}-${at}`)
const ids = [...idsOfHalf(0), ...idsOfHalf(1)]

beforeAll(async () => {
  hub = await startHub()
  for (const id of idsOfHalf(0)) await createAll(id)
  halfway = (await hub.call('GET', '/integration/project/r-0-5')).body.hub.updatedAt
  for (const id of idsOfHalf(1)) await createAll(id)
  await moveQuote(hub, 'r-0-0', 'approve')
  await moveQuote(hub, 'r-0-1', 'reject')
})
afterAll(() => hub.stop())

/** A company with its customer, and a quote with its project, all with the same id. */
async function createAll(id: string): Promise<void> {
  const customers = [customerBody({ id, emailAddress: `${id}@Example.com` })]
  const company = { id, ...companyBody({ businessName: `Business ${id}`, customers }) }
  await hub.call('POST', '/integration/company', { body: company })
  const expirationDate = id === 'r-1-0' ? '2023-01-12' : '2099-01-12'
  const projectDetails = projectBody({ projectId: id })
  const quote = quoteBody({ customerId: id, quoteNumber: id, expirationDate, projectDetails })
  await hub.call('POST', '/integration/quote', { body: { id, ...quote } })
}

type Query = Readonly<Record<string, string>>

const list = (kind: string, query: Query = {}) =>
  hub.call('GET', `/integration/${kind}?${new URLSearchParams(query).toString()}`)

type Item = { readonly id?: string; readonly projectId: string }
const idsOf = (items: readonly Item[]) => items.map((item) => item.id ?? item.projectId)

async function walk(kind: string, query: Query): Promise<string[]> {
  const seen: string[] = []
  let cursor: string | null = null
  do {
    const { body } = await list(kind, { ...query, ...(cursor === null ? {} : { cursor }) })
    seen.push(...idsOf(body.items))
    cursor = body.nextCursor
  } while (cursor !== null)
  return seen
}

describe.each(['company', 'customer', 'quote', 'project'])('GET /integration/%s', (kind) => {
  it.each(['1', '5', '12', '200'])('lists every record once, %s per page', async (limit) => {
    expect(await walk(kind, { limit })).toStrictEqual(ids)
  })

  it('shows records as in single reads', async () => {
    const { items } = (await list(kind, { limit: '1' })).body
    const one = (await hub.call('GET', `/integration/${kind}/r-0-0`)).body
    // Only the single read contains the buyer's link.
    delete one.hub.approvalUrl
    expect(items).toStrictEqual([one])
  })

  it('finds records changed after a given time', async () => {
    const changed = await walk(kind, { changedAfter: halfway })
    const moved = kind === 'quote' ? ['r-0-0', 'r-0-1'] : []
    expect(changed).toStrictEqual([...moved, ...idsOfHalf(1)])
  })

  it('refuses unknown parameters, and cursors of another list', async () => {
    expect((await list(kind, { nmber: '1' })).status).toBe(400)
    const { nextCursor } = (await list('invoice', { limit: '1' })).body
    expect(nextCursor).toBeNull()
    const other = kind === 'company' ? 'customer' : 'company'
    const { nextCursor: cursor } = (await list(other, { limit: '1' })).body
    const answer = await list(kind, { limit: '1', cursor })
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toMatchObject([{ rule: 'cursor_invalid' }])
  })
})

describe('an empty cursor', () => {
  const lists = routes.filter(({ endpoint }) => 'cursor' in (endpoint.query ?? {}))

  it.each(lists)('is the first page of $path', async ({ method, path }) => {
    const at = filledPath(path, 'r-0-0')
    const [first, same] = [await hub.call(method, at), await hub.call(method, `${at}?cursor=`)]
    expect([same.status, same.body.items]).toStrictEqual([first.status, first.body.items])
    expect([200, 404]).toContain(first.status)
  })
})

describe('a filter', () => {
  it.each([
    ['company', { businessName: 'Business r-0-3' }, ['r-0-3']],
    ['company', { businessName: 'Business' }, []],
    ['company', { customerId: 'r-1-2' }, ['r-1-2']],
    ['customer', { companyId: 'r-0-4' }, ['r-0-4']],
    ['customer', { email: 'R-0-4@example.COM' }, ['r-0-4']],
    ['customer', { email: 'r-0-4@example.com', companyId: 'r-0-5' }, []],
    ['quote', { customerId: 'r-0-2' }, ['r-0-2']],
    ['quote', { number: 'r-0-3' }, ['r-0-3']],
    ['quote', { projectId: 'r-1-4' }, ['r-1-4']],
    ['quote', { status: 'AUTHORIZED' }, ['r-0-0']],
    ['quote', { status: 'REJECTED' }, ['r-0-1']],
    ['quote', { status: 'EXPIRED' }, ['r-1-0']],
    ['quote', { status: 'PLACED' }, ids.filter((id) => !['r-0-0', 'r-0-1', 'r-1-0'].includes(id))],
    ['quote', { status: 'PLACED', customerId: 'r-0-0' }, []],
  ] as const)('of the list of %s: %j', async (kind, query, found) => {
    expect(await walk(kind, { ...query, limit: '4' })).toStrictEqual(found)
  })

  it('shows the requested status', async () => {
    const { items } = (await list('quote', { status: 'EXPIRED' })).body
    expect(items).toMatchObject([{ id: 'r-1-0', status: 'EXPIRED' }])
  })

  it('refuses an unknown status', async () => {
    const answer = await list('quote', { status: 'Placed' })
    expect(answer.body.errors).toMatchObject([
      { pointer: '?status', expected: 'one of PLACED, AUTHORIZED, REJECTED, EXPIRED' },
    ])
  })
})
