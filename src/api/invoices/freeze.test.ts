import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { customerBody, invoiceBody, startHub, type TestHub } from '../../../test/support/hub.ts'
import { moveAlong, waysFromPlaced } from '../../../test/support/move-invoice.ts'
import {
  invoiceStatuses,
  moveStatus,
  type InvoiceAction,
} from '../../domain/invoices/invoice-status.ts'

let hub: TestHub
let made = 0
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
})
afterAll(() => hub.stop())

const reason = 'a dispute'
const act = (kind: 'invoice' | 'customer', id: string, what: string, body: unknown = { reason }) =>
  hub.call('PUT', `/operator/account/acme/${kind}/${id}/${what}`, { body })
const read = async (id: string) => (await hub.call('GET', `/integration/invoice/${id}`)).body
const statusOf = async (id: string) => (await read(id)).status as string

async function invoice(change: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const id = `f${(made += 1)}`
  await hub.call('POST', '/integration/invoice', { body: { id, ...invoiceBody(change) } })
  return id
}

describe('PUT /operator/account/{accountId}/invoice/{id}/freeze', () => {
  it('makes a Placed invoice Draft, and unfreezing Placed again', async () => {
    const id = await invoice()
    const frozen = await act('invoice', id, 'freeze')
    expect(frozen.body).toMatchObject({
      record: { id, status: 'Draft', hub: { version: 1, hubVersion: 1 } },
      details: { verdict: 'applied', changed: ['/status', '/frozenAt'], hubVersion: 1 },
    })
    expect(frozen.body.record.hub.frozenAt).not.toBeNull()
    expect((await act('invoice', id, 'freeze')).body.details.verdict).toBe('unchanged')
    const thawed = await act('invoice', id, 'unfreeze')
    expect(thawed.body.record).toMatchObject({ status: 'Placed', hub: { frozenAt: null } })
    expect((await act('invoice', id, 'unfreeze')).body.details.verdict).toBe('unchanged')
  })

  it('leaves a Draft one Draft', async () => {
    const id = await invoice({ status: 'Draft' })
    await act('invoice', id, 'freeze')
    expect((await act('invoice', id, 'unfreeze')).body.record.status).toBe('Draft')
  })

  it('holds it whatever a push claims, and makes no push stale', async () => {
    const id = await invoice()
    await act('invoice', id, 'freeze')
    const body = invoiceBody({ dueDate: '2023-02-01' })
    const pushed = await hub.call('PUT', `/integration/invoice/${id}`, { body })
    expect(pushed.body.details).toMatchObject({
      verdict: 'applied',
      changed: ['/dueDate'],
      warnings: [{ rule: 'status_not_yours' }],
    })
    expect(await statusOf(id)).toBe('Draft')
    await act('invoice', id, 'unfreeze')
    expect(await statusOf(id)).toBe('Placed')
  })

  it('can be canceled by the source all the same', async () => {
    const id = await invoice()
    await act('invoice', id, 'freeze')
    expect((await hub.call('PUT', `/integration/invoice/${id}/cancel`)).status).toBe(202)
    expect((await act('invoice', id, 'unfreeze')).body.record.status).toBe('Canceled')
  })

  it('is kept with who and why, for the account to read', async () => {
    const id = await invoice()
    const { body } = await act('invoice', id, 'freeze')
    const path = `/integration/operations/${body.details.operationId}`
    expect((await hub.call('GET', path)).body).toMatchObject({
      name: 'freeze-invoice',
      keyId: null,
      actor: { kind: 'operator', id: hub.operator.split('_')[1], name: 'test', reason },
      verdict: 'applied',
      changes: [
        { pointer: '/status', before: 'Placed', after: 'Draft' },
        { pointer: '/frozenAt', before: null, after: body.record.hub.frozenAt },
      ],
    })
  })

  it.each([{}, { reason: '' }, { reason: null }, { reason: 'x'.repeat(501) }, { reason, why: 1 }])(
    'is refused with %j',
    async (body) => {
      const id = await invoice()
      expect((await act('invoice', id, 'freeze', body)).status).toBe(400)
      expect(await statusOf(id)).toBe('Placed')
    },
  )

  it('answers a retry with the same Idempotency-Key, which is nobody else’s', async () => {
    const id = await invoice()
    const path = `/operator/account/acme/invoice/${id}/freeze`
    const options = { body: { reason }, headers: { 'Idempotency-Key': 'once' } }
    const first = await hub.call('PUT', path, options)
    const again = await hub.call('PUT', path, options)
    expect(again.text).toBe(first.text)
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    const push = { body: invoiceBody(), headers: { 'Idempotency-Key': 'once' } }
    expect((await hub.call('PUT', `/integration/invoice/${id}`, push)).status).toBe(202)
    const operator = await hub.createOperator()
    const other = await hub.call('PUT', path, { ...options, operator })
    expect(other.body.details.verdict).toBe('unchanged')
  })
})

describe('an operator’s moves', () => {
  const calls = { freeze: 'freeze', void: 'void' } as const satisfies Partial<
    Record<InvoiceAction, string>
  >
  const cells = Object.keys(calls).flatMap((action) =>
    invoiceStatuses.map((status) => ({ action: action as keyof typeof calls, status })),
  )

  it.each(cells)('$action from $status is as the table says', async ({ action, status }) => {
    const id = await invoice(status === 'Draft' ? { status } : {})
    await moveAlong(hub, id, waysFromPlaced[status] ?? [])
    expect(await statusOf(id)).toBe(status)
    const to = moveStatus(status, action)
    const answer = await act('invoice', id, calls[action])
    expect(answer.status).toBe(to === null ? 409 : 202)
    expect(await statusOf(id)).toBe(to ?? status)
  })
})

describe('PUT /operator/account/{accountId}/customer/{id}/freeze', () => {
  async function customer(): Promise<string> {
    const id = `k${(made += 1)}`
    await hub.call('POST', '/integration/customer', { body: customerBody({ id }) })
    return id
  }

  it('moves all Placed invoices to Draft and back, however many, but those frozen by themselves', async () => {
    const customerId = await customer()
    const ids = await Promise.all(Array.from({ length: 230 }, () => invoice({ customerId })))
    const [alone = '', ...others] = ids
    const draft = await invoice({ customerId, status: 'Draft' })
    const neighbour = await invoice()
    await act('invoice', alone, 'freeze')
    const frozen = await act('customer', customerId, 'freeze')
    expect(frozen.body).toMatchObject({
      record: { id: customerId },
      invoices: { moved: 229, more: false },
      details: { verdict: 'applied', changed: ['/frozenAt'] },
    })
    const placed = await hub.call(
      'GET',
      `/integration/invoice?customerId=${customerId}&status=Placed`,
    )
    expect(placed.body.items).toStrictEqual([])
    expect(await statusOf(neighbour)).toBe('Placed')
    const again = await act('customer', customerId, 'freeze')
    expect(again.body).toMatchObject({ invoices: { moved: 0 }, details: { verdict: 'unchanged' } })

    const thawed = await act('customer', customerId, 'unfreeze')
    expect(thawed.body).toMatchObject({ invoices: { moved: 229, more: false } })
    expect(await statusOf(others[0] ?? '')).toBe('Placed')
    expect(await statusOf(alone)).toBe('Draft')
    expect(await statusOf(draft)).toBe('Draft')
    expect((await act('invoice', alone, 'unfreeze')).body.record.status).toBe('Placed')
  })

  it('keeps an invoice Draft that is unfrozen while its customer is not', async () => {
    const customerId = await customer()
    const id = await invoice({ customerId })
    await act('invoice', id, 'freeze')
    await act('customer', customerId, 'freeze')
    expect((await act('invoice', id, 'unfreeze')).body.record).toMatchObject({
      status: 'Draft',
      hub: { frozenAt: null },
    })
    await act('customer', customerId, 'unfreeze')
    expect(await statusOf(id)).toBe('Placed')
  })

  it('begins new invoices as Draft, and places them with the others', async () => {
    const customerId = await customer()
    await act('customer', customerId, 'freeze')
    const id = `f${(made += 1)}`
    const body = { id, ...invoiceBody({ customerId }) }
    const created = await hub.call('POST', '/integration/invoice', { body })
    expect(created.body.details.warnings).toMatchObject([{ rule: 'status_not_yours' }])
    expect(await statusOf(id)).toBe('Draft')
    const again = await hub.call('POST', '/integration/invoice', { body })
    expect(again.body.details.verdict).toBe('unchanged')
    const thawed = await act('customer', customerId, 'unfreeze')
    expect(thawed.body.invoices.moved).toBe(1)
    expect(await statusOf(id)).toBe('Placed')
  })

  it('is told by an event for each, with the reason in its operation', async () => {
    const customerId = await customer()
    const id = await invoice({ customerId })
    await act('customer', customerId, 'freeze')
    const operations = `/operator/account/acme/operations?recordId=${id}&verdict=applied`
    const [last] = (await hub.call('GET', operations)).body.items
    expect(last).toMatchObject({ name: 'freeze-customer', actor: { kind: 'operator', reason } })
  })
})

describe('searches', () => {
  it('find invoices in all accounts, page by page', async () => {
    for (const accountId of ['beta', 'alpha']) {
      const as = await hub.createCaller(accountId)
      await hub.call('POST', '/integration/customer', { body: customerBody({ id: 'c1' }), as })
      for (const id of ['s2', 's1']) {
        const body = { id, ...invoiceBody({ invoiceNumber: 'SEARCH', dueDate: '2023-03-01' }) }
        await hub.call('POST', '/integration/invoice', { body, as })
      }
    }
    const found: string[] = []
    const query = 'number=SEARCH&limit=3'
    for (let cursor = ''; ;) {
      const { body } = await hub.call('GET', `/operator/invoice?${query}${cursor}`)
      for (const { accountId, record } of body.items) found.push(`${accountId} ${record.id}`)
      if (body.nextCursor === null) break
      cursor = `&cursor=${body.nextCursor}`
    }
    expect(found).toStrictEqual(['alpha s1', 'alpha s2', 'beta s1', 'beta s2'])
  })

  it.each([
    ['id=s1&accountId=beta', 1],
    ['number=SEARCH&status=Placed', 4],
    ['number=SEARCH&status=Paid', 0],
    ['number=SEARCH&amountFrom=1100&amountTo=1100.00', 4],
    ['number=SEARCH&amountFrom=1100.01', 0],
    ['number=SEARCH&dueFrom=2023-03-01&dueTo=2023-03-01', 4],
    ['number=SEARCH&dueFrom=2023-03-02', 0],
    ['number=SEARCH&dateFrom=2023-01-04&dateTo=2023-01-04&customerId=c1', 4],
    ['number=SEARCH&accountId=none', 0],
  ])('%s finds %i invoices', async (query, count) => {
    const { body } = await hub.call('GET', `/operator/invoice?${query}`)
    expect(body.items).toHaveLength(count)
  })

  it.each([
    ['email=ADA@example.com&accountId=beta', 1],
    ['phone=1-555-0100&accountId=beta', 1],
    ['lastName=example&accountId=alpha', 1],
    ['id=c1&accountId=alpha', 1],
    ['companyId=none', 0],
  ])('%s finds %i customers', async (query, count) => {
    const { body } = await hub.call('GET', `/operator/customer?${query}`)
    expect(body.items).toHaveLength(count)
  })

  it('refuses what is no filter, no amount and no cursor', async () => {
    for (const query of ['nummer=1', 'amountFrom=-1', 'amountTo=x', 'cursor=abc']) {
      expect((await hub.call('GET', `/operator/invoice?${query}`)).status).toBe(400)
    }
  })
})
