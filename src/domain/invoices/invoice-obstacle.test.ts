import { describe, expect, it } from 'vitest'
import { calendarDate, customer, invoiceIn } from '../../../test/support/domain-fixtures.ts'
import { obstacleOf } from './invoice-obstacle.ts'
import { withHubFields, type Invoice } from './invoice.ts'
import { invoiceStatuses, type InvoiceStatus } from './invoice-status.ts'
import type { RuleName } from '../rules.ts'

/** The expiration date of the fixture. */
const lastDay = calendarDate('2026-03-05')
const dayAfter = calendarDate('2026-03-06')
const frozenAt = '2026-01-06T10:00:00.000Z'

const ruleOf = (invoice: Invoice, { today = lastDay, of = customer } = {}) =>
  obstacleOf(invoice, of, today)?.rule ?? null

/** By status: on the last day, and after it. */
const rules: Record<InvoiceStatus, readonly [RuleName | null, RuleName | null]> = {
  Draft: ['invoice_not_placed', 'invoice_not_placed'],
  Placed: [null, 'invoice_expired'],
  InReview: ['invoice_under_way', 'invoice_under_way'],
  Approved: ['invoice_under_way', 'invoice_under_way'],
  PaymentProcessing: ['invoice_under_way', 'invoice_under_way'],
  Paid: ['invoice_paid', 'invoice_paid'],
  Rejected: [null, 'invoice_expired'],
  Canceled: ['invoice_canceled', 'invoice_canceled'],
  Failed: [null, 'invoice_expired'],
}

describe('obstacleOf', () => {
  it.each(invoiceStatuses)('is as listed for %s, on the last day and after it', (status) => {
    const invoice = invoiceIn(status)
    const actual = [ruleOf(invoice), ruleOf(invoice, { today: dayAfter })]
    expect(actual).toStrictEqual(rules[status])
  })

  it.each(invoiceStatuses)(
    'reports that an invoice in %s is frozen, unless it has ended',
    (status) => {
      const invoice = invoiceIn(status)
      const hasEnded = status === 'Paid' || status === 'Canceled'
      const rule = hasEnded ? rules[status][0] : 'frozen'
      expect(ruleOf(withHubFields(invoice, { frozenAt }))).toBe(rule)
      expect(ruleOf(invoice, { of: { ...customer, frozenAt } })).toBe(rule)
    },
  )

  it('requires signing up if there is no other obstacle', () => {
    const today = lastDay
    expect(obstacleOf(invoiceIn('Placed'), null, today)?.rule).toBe('sign_up_needed')
    expect(obstacleOf(invoiceIn('Paid'), null, today)?.rule).toBe('invoice_paid')
    expect(obstacleOf(invoiceIn('Placed'), null, dayAfter)?.rule).toBe('invoice_expired')
  })
})
