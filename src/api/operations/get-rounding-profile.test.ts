import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roundingClasses } from '../../domain/money/rounding-profile.ts'
import {
  invoiceBody,
  quoteBody,
  simplifiedBody,
  startHub,
  type TestHub,
} from '../../../test/support/hub.ts'
import { moveOperations } from '../../../test/support/move-operations.ts'

const dayMs = 86_400_000
// Noon, so that no test runs past midnight.
const noonMs = Math.floor(Date.now() / dayMs) * dayMs + dayMs / 2
const none = Object.fromEntries(roundingClasses.map((name) => [name, 0]))

let hub: TestHub
beforeAll(async () => {
  const started = Date.now()
  hub = await startHub({ clock: () => new Date(noonMs) })
  await hub.seed()
  const move = (byMs: number) =>
    moveOperations(hub.databaseUrl, { accountId: 'acme', sinceMs: started, byMs })
  for (const change of yesterday) await hub.call('PUT', '/integration/invoice/i1', { body: change })
  await move(noonMs - dayMs - started)
  for (const change of today) await hub.call('PUT', '/integration/invoice/i1', { body: change })
  const quote = { id: 'q1', ...quoteBody({ totalAmount: 1100.01, lines: [] }) }
  await hub.call('POST', '/integration/quote', { body: quote })
  await hub.call('POST', '/integration/invoice/simplify', {
    body: { id: 's1', ...simplifiedBody() },
  })
  await hub.call('PUT', '/integration/invoice/i1/cancel')
  await move(noonMs - started)
})
afterAll(() => hub.stop())

const line = { unitAmount: 0, quantity: 1, subTotal: 0, taxAmount: 0, totalAmount: 0 }
/** Three lines whose tax differs from that of the header. */
const taxed = (headerTax: number) =>
  invoiceBody({
    subTotal: 0,
    taxAmount: headerTax,
    totalAmount: headerTax,
    amountDue: 0,
    lines: [1, 2, 3].map(() => ({ ...line, description: 'Item', taxAmount: 1, totalAmount: 1 })),
  })
const yesterday = [taxed(3), taxed(3), taxed(3.02)]
const today = [
  taxed(3.02),
  taxed(3.04),
  taxed(3.08),
  // Beyond what rounding explains.
  taxed(3.2),
  invoiceBody({ totalAmount: 1200 }),
  // Refused for another reason, so the amounts are nobody's fault.
  invoiceBody({ customerId: 'nobody' }),
  // Several explanations: the last one counts.
  { ...taxed(3.08), totalAmount: 3.09 },
  invoiceBody({ lines: [], totalAmount: 1100.01 }),
]

const read = (path: string) => hub.call('GET', path)

describe('GET /integration/rounding-profile', () => {
  it('counts each push of amounts once, by day', async () => {
    const { status, body } = await read('/integration/rounding-profile?days=3')
    expect(status).toBe(200)
    const date = (ms: number) => new Date(ms).toISOString().slice(0, 10)
    expect(body.days).toStrictEqual([
      { date: date(noonMs - 2 * dayMs), counts: none, isSample: false },
      {
        date: date(noonMs - dayMs),
        // With the invoice of the seed.
        counts: { ...none, exact: 3, half_up_per_line: 1 },
        isSample: false,
      },
      {
        date: date(noonMs),
        counts: {
          ...none,
          exact: 1,
          amounts_rounded_apart: 2,
          half_up_per_line: 1,
          up_or_down_per_line: 1,
          several_taxes_per_line: 2,
          refused: 2,
        },
        isSample: false,
      },
    ])
    expect(body.total).toMatchObject({ exact: 4, half_up_per_line: 2, refused: 2 })
  })

  it('is the same for operators', async () => {
    const own = await read('/integration/rounding-profile')
    expect(own.body.days).toHaveLength(14)
    const { body } = await read('/operator/account/acme/rounding-profile')
    expect(body).toStrictEqual(own.body)
  })

  it('is bounded', async () => {
    for (const days of ['0', '32', 'x']) {
      const { status, body } = await read(`/integration/rounding-profile?days=${days}`)
      expect(status).toBe(400)
      expect(body.errors).toMatchObject([{ pointer: '?days', rule: 'query_invalid' }])
    }
    expect((await read('/operator/account/nobody/rounding-profile')).status).toBe(404)
  })
})
