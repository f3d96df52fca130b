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
const operate = (
  kind: 'invoice' | 'customer',
  id: string,
  what: string,
  body: unknown = { reason },
) => hub.call('PUT', `/operator/account/acme/${kind}/${id}/${what}`, { body })
const read = async (id: string) => (await hub.call('GET', `/integration/invoice/${id}`)).body
const statusOf = async (id: string) => (await read(id)).status as string

async function invoice(change: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const id = `f${(made += 1)}`
  await hub.call('POST', '/integration/invoice', { body: { id, ...invoiceBody(change) } })
  return id
}

describe('PUT /operator/account/{accountId}/invoice/{id}/freeze', () => {
  it('moves a Placed invoice to Draft, and unfreezing back to Placed', async () => {
    const id = await invoice()
    const frozen = await operate('invoice', id, 'freeze')
    expect(frozen.body).toMatchObject({
      record: { id, status: 'Draft', hub: { version: 1, hubVersion: 1 } },
      details: { verdict: 'applied', changed: ['/status', '/frozenAt'], hubVersion: 1 },
    })
    expect(frozen.body.record.hub.frozenAt).not.toBeNull()
    expect((await operate('invoice', id, 'freeze')).body.details.verdict).toBe('unchanged')
    const thawed = await operate('invoice', id, 'unfreeze')
    expect(thawed.body.record).toMatchObject({ status: 'Placed', hub: { frozenAt: null } })
    expect((await operate('invoice', id, 'unfreeze')).body.details.verdict).toBe('unchanged')
  })

  it('leaves a Draft unchanged', async () => {
    const id = await invoice({ status: 'Draft' })
    await operate('invoice', id, 'freeze')
    expect((await operate('invoice', id, 'unfreeze')).body.record.status).toBe('Draft')
  })

  it('holds the invoice whatever status a push requests, and supersedes no push', async () => {
    const id = await invoice()
    await operate('invoice', id, 'freeze')
    const body = invoiceBody({ dueDate: '2023-02-01' })
    const pushed = await hub.call('PUT', `/integration/invoice/${id}`, { body })
    expect(pushed.body.details).toMatchObject({
      verdict: 'applied',
      changed: ['/dueDate'],
      warnings: [{ rule: 'status_not_yours' }],
    })
    expect(await statusOf(id)).toBe('Draft')
    await operate('invoice', id, 'unfreeze')
    expect(await statusOf(id)).toBe('Placed')
  })

  it('does not prevent cancellation by the source', async () => {
    const id = await invoice()
    await operate('invoice', id, 'freeze')
    expect((await hub.call('PUT', `/integration/invoice/${id}/cancel`)).status).toBe(202)
    expect((await operate('invoice', id, 'unfreeze')).body.record.status).toBe('Canceled')
  })

  it('is recorded with the operator and the reason, which the account can read', async () => {
    const id = await invoice()
    const { body } = await operate('invoice', id, 'freeze')
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
      expect((await operate('invoice', id, 'freeze', body)).status).toBe(400)
      expect(await statusOf(id)).toBe('Placed')
    },
  )

  it('replays the answer to the same Idempotency-Key of the same caller only', async () => {
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

describe('status changes by operators', () => {
  const calls = { freeze: 'freeze', void: 'void' } as const satisfies Partial<
    Record<InvoiceAction, string>
  >
  const cells = Object.keys(calls).flatMap((action) =>
    invoiceStatuses.map((status) => ({ action: action as keyof typeof calls, status })),
  )

  it.each(cells)('$action from $status follows the table', async ({ action, status }) => {
    const id = await invoice(status === 'Draft' ? { status } : {})
    await moveAlong(hub, id, waysFromPlaced[status] ?? [])
    expect(await statusOf(id)).toBe(status)
    const to = moveStatus(status, action)
    const answer = await operate('invoice', id, calls[action])
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

  it('moves all Placed invoices to Draft and back, except those frozen individually', async () => {
    const customerId = await customer()
    const ids = await Promise.all(Array.from({ length: 230 }, () => invoice({ customerId })))
    const [alone = '', ...others] = ids
    const draft = await invoice({ customerId, status: 'Draft' })
    const neighbour = await invoice()
    await operate('invoice', alone, 'freeze')
    const frozen = await operate('customer', customerId, 'freeze')
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
    const again = await operate('customer', customerId, 'freeze')
    expect(again.body).toMatchObject({ invoices: { moved: 0 }, details: { verdict: 'unchanged' } })

    const thawed = await operate('customer', customerId, 'unfreeze')
    expect(thawed.body).toMatchObject({ invoices: { moved: 229, more: false } })
    expect(await statusOf(others[0] ?? '')).toBe('Placed')
    expect(await statusOf(alone)).toBe('Draft')
    expect(await statusOf(draft)).toBe('Draft')
    expect((await operate('invoice', alone, 'unfreeze')).body.record.status).toBe('Placed')
  })

  it('keeps an unfrozen invoice in Draft while its customer is frozen', async () => {
    const customerId = await customer()
    const id = await invoice({ customerId })
    await operate('invoice', id, 'freeze')
    await operate('customer', customerId, 'freeze')
    expect((await operate('invoice', id, 'unfreeze')).body.record).toMatchObject({
      status: 'Draft',
      hub: { frozenAt: null },
    })
    await operate('customer', customerId, 'unfreeze')
    expect(await statusOf(id)).toBe('Placed')
  })

  it('creates new invoices as Draft, and places them together with the others', async () => {
    const customerId = await customer()
    await operate('customer', customerId, 'freeze')
    const id = `f${(made += 1)}`
    const body = { id, ...invoiceBody({ customerId }) }
    const created = await hub.call('POST', '/integration/invoice', { body })
    expect(created.body.details.warnings).toMatchObject([{ rule: 'status_not_yours' }])
    expect(await statusOf(id)).toBe('Draft')
    const again = await hub.call('POST', '/integration/invoice', { body })
    expect(again.body.details.verdict).toBe('unchanged')
    const thawed = await operate('customer', customerId, 'unfreeze')
    expect(thawed.body.invoices.moved).toBe(1)
    expect(await statusOf(id)).toBe('Placed')
  })

  it('adds an event for each invoice, with the reason in its operation', async () => {
    const customerId = await customer()
    const id = await invoice({ customerId })
    await operate('customer', customerId, 'freeze')
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

  it('refuses unknown filters, invalid amounts and invalid cursors', async () => {
    for (const query of ['nummer=1', 'amountFrom=-1', 'amountTo=x', 'cursor=abc']) {
      expect((await hub.call('GET', `/operator/invoice?${query}`)).status).toBe(400)
    }
  })
})
