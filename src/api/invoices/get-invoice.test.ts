// GET /integration/invoice/{id} and GET /integration/invoice/{id}/status
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { invoiceBody, startHub, type TestHub } from '../../../test/support/hub.ts'
import { moveAlong } from '../../../test/support/move-invoice.ts'
import { pushFields } from '../../domain/invoices/invoice-status.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
})
afterAll(() => hub.stop())

const ownFields = pushFields.filter((field) => field !== 'payersInfo')

const get = (path: string) => hub.call('GET', `/integration/invoice/${path}`)

describe('GET /integration/invoice/{id} 200', () => {
  it('shows the source’s fields as pushed, and the hub’s fields separately', async () => {
    const { status, headers, body } = await get('i1')
    expect(status).toBe(200)
    expect(headers.get('etag')).toBe('"1"')
    const { id, blueTapeId, hub: own, ...pushed } = body
    expect(id).toBe('i1')
    expect(blueTapeId).toMatch(/^[0-9a-f]{12}$/)
    expect(pushed).toStrictEqual({
      ...invoiceBody(),
      payersInfo: null,
      quoteId: null,
      quoteRefNumber: null,
      projectId: null,
    })
    expect(own).toMatchObject({
      version: 1,
      hubVersion: 0,
      editable: ownFields,
      locked: [],
      lockedBecause: null,
      frozenAt: null,
      bookings: [],
    })
  })

  it('shows the locked fields, and the reason, as the status changes', async () => {
    await hub.call('POST', '/integration/invoice', { body: { id: 'moved', ...invoiceBody() } })
    await moveAlong(hub, 'moved', ['request_credit', 'approve'])
    const { headers, body } = await get('moved')
    // The tag is the version of the source's fields, which the hub's status changes do not affect.
    expect(headers.get('etag')).toBe('"1"')
    expect(body.status).toBe('Approved')
    expect(body.hub).toMatchObject({
      version: 1,
      hubVersion: 2,
      editable: ['invoiceNumber', 'amountDue', 'lines/description', 'salesInfo'],
      lockedBecause: 'credit was granted for the invoice in its current form',
    })
    expect(new Set([...body.hub.editable, ...body.hub.locked])).toStrictEqual(new Set(ownFields))
  })

  it('returns amounts digit for digit', async () => {
    const lines = [
      {
        description: 'Sand',
        unitAmount: '0.000001',
        quantity: '999999999.999999',
        subTotal: '999.9999',
        taxAmount: '0.00005e1',
        totalAmount: '1000.0004',
      },
    ]
    const amounts = { subTotal: '999.99', taxAmount: 0.01, totalAmount: 1e3, amountDue: '1000.00' }
    const body = { id: 'digits', ...invoiceBody({ ...amounts, lines }) }
    const created = await hub.call('POST', '/integration/invoice', { body })
    expect(created.text).toContain('"totalAmount":1000,')
    const { text } = await get('digits')
    expect(text).toContain('"subTotal":999.99,"totalAmount":1000,"taxAmount":0.01')
    expect(text).toContain(
      '"unitAmount":0.000001,"quantity":999999999.999999,"subTotal":999.9999,"taxAmount":0.0005,"totalAmount":1000.0004',
    )
  })
})

describe('GET /integration/invoice/{id} 404', () => {
  it.each(['missing', 'I1', 'missing/status', 'missing/history', 'missing/history?at=2030-01-01'])(
    'returns the contract’s reason for %s',
    async (path) => {
      const answer = await get(path)
      expect(answer.status).toBe(404)
      expect(answer.body).toMatchObject({ code: '404', reason: 'Invoice not found.' })
    },
  )

  it('does not accept the blueTapeId in place of the id', async () => {
    const { body } = await get('i1')
    expect((await get(body.blueTapeId)).status).toBe(404)
    expect((await get(`${body.blueTapeId}/status`)).status).toBe(404)
    expect((await get(`${body.blueTapeId}/history`)).status).toBe(404)
  })
})

describe('GET /integration/invoice/{id} 400', () => {
  it.each(['%00', '%1F', 'x'.repeat(129), `${'x'.repeat(1_536)}%`])(
    'refuses the id %s',
    async (id) => {
      for (const path of [id, `${id}/status`, `${id}/history`, `${id}/history?at=2024-01-01`]) {
        expect((await get(path)).status).toBe(400)
      }
    },
  )
})

describe('GET /integration/invoice/{id}/status 200', () => {
  it('has the contract’s members', async () => {
    const { status, headers, body } = await get('i1/status')
    expect(status).toBe(200)
    expect(headers.get('etag')).toBe('"1"')
    expect(body).toStrictEqual({
      invoiceId: 'i1',
      status: 'Placed',
      creditInfo: null,
      totalAmount: 1100,
    })
  })
})
