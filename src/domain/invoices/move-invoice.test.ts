import { describe, expect, it } from 'vitest'
import { invoiceIn, context, refusalOf } from '../../../test/support/domain-fixtures.ts'
import { moveCells } from '../../../test/support/status-tables.ts'
import { moveInvoice, type HubAction } from './move-invoice.ts'

// The expected event by status.
const events: Record<string, string> = {
  InReview: 'invoice.in_review',
  Approved: 'invoice.approved',
  PaymentProcessing: 'invoice.payment_processing',
  Paid: 'invoice.paid',
  Rejected: 'invoice.rejected',
  Canceled: 'invoice.canceled',
  Failed: 'invoice.failed',
}

const hubActions = [
  'request_credit',
  'pay',
  'approve_automatically',
  'approve',
  'reject',
  'cancel_application',
  'start_payout',
  'retry_payout',
  'settle',
  'fail',
] as const satisfies readonly HubAction[]

const cells = hubActions.flatMap((action) =>
  moveCells.filter(({ row }) => row === action).map((cell) => ({ ...cell, action })),
)

describe('moveInvoice', () => {
  it('is tested for every action and status', () => {
    expect(cells).toHaveLength(10 * 9)
  })

  it.each(cells.filter(({ cell }) => cell !== 'refused'))(
    '$action moves $status to $cell, and increments hubVersion only',
    ({ action, status, cell }) => {
      const invoice = invoiceIn(status)
      const record = {
        ...invoice,
        status: cell,
        version: 7,
        hubVersion: 4,
        updatedAt: '2026-01-06T10:00:00.000Z',
      }
      const changes = [{ pointer: '/status', before: status, after: cell }]
      expect(moveInvoice(invoice, action, context)).toStrictEqual({
        verdict: 'applied',
        record,
        changed: ['/status'],
        warnings: [],
        writes: [{ record, event: { type: events[cell], changes } }],
      })
    },
  )

  it.each(cells.filter(({ cell }) => cell === 'refused'))(
    '$action of $status is refused, naming the status',
    ({ action, status }) => {
      const refusal = refusalOf(() => moveInvoice(invoiceIn(status), action, context))
      expect(refusal).toMatchObject({ code: 'conflict', rule: 'move_not_possible' })
      expect(refusal.message).toContain(`the invoice is ${status}`)
    },
  )

  it('never moves updatedAt back', () => {
    const ahead = invoiceIn('Placed', { updatedAt: '2026-01-07T00:00:00.000Z' })
    expect(moveInvoice(ahead, 'pay', context).record.updatedAt).toBe('2026-01-07T00:00:00.000Z')
  })
})
