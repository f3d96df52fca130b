// GET /operator/account/{accountId}/invoice/{id}/timeline
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { customerBody, invoiceBody, startHub, type TestHub } from '../../../test/support/hub.ts'
import { moveAlong } from '../../../test/support/move-invoice.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
  const push = (change: Readonly<Record<string, unknown>>) =>
    hub.call('PUT', '/integration/invoice/i1', { body: invoiceBody(change) })
  await push({})
  await push({ totalAmount: 1100.03, dueDate: '12.01.2023' })
  await push({ dueDate: '2023-02-01', sourceModifiedDate: '2024-07-01' })
  await push({ dueDate: '2023-03-01', sourceModifiedDate: '2020-01-01' })
  await moveAlong(hub, 'i1', ['request_credit'])
  // A record of another kind with the same id.
  await hub.call('POST', '/integration/customer', { body: customerBody({ id: 'i1' }) })
  await hub.call('POST', '/integration/invoice', {
    body: { id: 'unborn', ...invoiceBody({ invoiceNumber: 'other', customerId: 'nobody' }) },
  })
})
afterAll(() => hub.stop())

type Entry = {
  readonly operationId: string
  readonly verdict: string
  readonly event: { readonly type: string } | null
}

async function timeline(query = '', id = 'i1') {
  const { body } = await hub.call('GET', `/operator/account/acme/invoice/${id}/timeline${query}`)
  return body as { readonly items: readonly Entry[]; readonly nextCursor: string | null }
}

const kinds = (items: readonly Entry[]) => items.map(({ verdict, event }) => event?.type ?? verdict)
const everything = [
  'invoice.in_review',
  'superseded',
  'invoice.updated',
  'refused',
  'unchanged',
  'invoice.created',
]

describe('GET /operator/account/{accountId}/invoice/{id}/timeline', () => {
  it('lists events and attempts that changed nothing together, newest first', async () => {
    const { items, nextCursor } = await timeline()
    expect(kinds(items)).toEqual(everything)
    expect(nextCursor).toBeNull()
    expect(items[1]).toMatchObject({
      name: 'update-invoice',
      actor: { kind: 'source' },
      reason: expect.stringContaining('is earlier than the stored') as string,
      event: null,
    })
    expect(items[2]).toMatchObject({
      event: {
        version: 2,
        sourceModifiedDate: '2024-07-01',
        changes: [{ pointer: '/dueDate' }],
      },
    })
    expect(items[3]).toMatchObject({
      errors: [{ rule: 'date_invalid' }, { rule: 'total_mismatch' }],
    })
  })

  it.each([1, 2, 3, 5])('has every entry once in pages of %i', async (limit) => {
    const paged: Entry[] = []
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = await timeline(`?limit=${limit}&cursor=${cursor}`)
      expect(page.items.length).toBeLessThanOrEqual(limit)
      paged.push(...page.items)
      cursor = page.nextCursor
    }
    expect(kinds(paged)).toEqual(everything)
  })

  it.each([
    ['applied', ['invoice.in_review', 'invoice.updated', 'invoice.created']],
    ['unchanged', ['unchanged']],
    ['superseded', ['superseded']],
    ['refused', ['refused']],
  ])('filters by verdict: %s', async (verdict, expected) => {
    const { items, nextCursor } = await timeline(`?verdict=${verdict}&limit=3`)
    expect(kinds(items)).toEqual(expected)
    expect(nextCursor).toBeNull()
  })

  it('shows the refused creation of an invoice that does not exist', async () => {
    expect(kinds((await timeline('', 'unborn')).items)).toEqual(['refused'])
    expect((await timeline('', 'nothing')).items).toEqual([])
  })

  it('refuses a cursor of another verdict', async () => {
    const { nextCursor } = await timeline('?limit=1')
    const path = `/operator/account/acme/invoice/i1/timeline?verdict=refused&cursor=${nextCursor}`
    expect((await hub.call('GET', path)).status).toBe(400)
  })
})
