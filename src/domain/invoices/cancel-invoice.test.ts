import { describe, expect, it } from 'vitest'
import { invoiceIn, context, refusalOf } from '../../../test/support/domain-fixtures.ts'
import { moveCells } from '../../../test/support/status-tables.ts'
import { cancelInvoice } from './cancel-invoice.ts'

const cells = moveCells.filter(({ row }) => row === 'cancel')

describe('cancelInvoice', () => {
  it.each(cells.filter(({ cell }) => cell === 'Canceled'))(
    'cancels an invoice that is $status',
    ({ status }) => {
      const invoice = invoiceIn(status)
      const record = {
        ...invoice,
        status: 'Canceled',
        version: 8,
        updatedAt: '2026-01-06T10:00:00.000Z',
      }
      const changes = [{ pointer: '/status', before: status, after: 'Canceled' }]
      expect(cancelInvoice(invoice, null, context)).toStrictEqual({
        verdict: 'applied',
        record,
        changed: ['/status'],
        warnings: [],
        writes: [{ record, event: { type: 'invoice.canceled', changes } }],
      })
    },
  )

  it.each(['Approved', 'PaymentProcessing', 'Paid'] as const)(
    'refuses to cancel an invoice that is %s, naming the status',
    (status) => {
      const refusal = refusalOf(() => cancelInvoice(invoiceIn(status), null, context))
      expect(refusal).toMatchObject({ code: 'conflict', rule: 'not_cancelable' })
      expect(refusal.message).toContain(status)
    },
  )

  it('refuses to cancel twice, with the message of the contract', () => {
    expect(refusalOf(() => cancelInvoice(invoiceIn('Canceled'), null, context))).toMatchObject({
      code: 'conflict',
      message: 'Invoice already canceled.',
      rule: 'already_canceled',
    })
  })

  it('refuses an invoice that does not exist before any other check', () => {
    expect(refusalOf(() => cancelInvoice(null, ['"1"'], context))).toMatchObject({
      code: 'not_found',
      message: 'Invoice not exists.',
    })
  })

  it('refuses a different version before checking the status', () => {
    for (const status of ['Placed', 'Paid', 'Canceled'] as const) {
      const refusal = refusalOf(() => cancelInvoice(invoiceIn(status), ['"6"'], context))
      expect(refusal).toMatchObject({ code: 'version_mismatch', version: 7 })
    }
  })

  it('cancels the stored version', () => {
    expect(cancelInvoice(invoiceIn('Placed'), ['"7"'], context).record.status).toBe('Canceled')
    expect(cancelInvoice(invoiceIn('Placed'), 'any', context).record.status).toBe('Canceled')
  })

  it('never moves updatedAt back', () => {
    const ahead = invoiceIn('Placed', { updatedAt: '2026-01-07T00:00:00.000Z' })
    expect(cancelInvoice(ahead, null, context).record.updatedAt).toBe('2026-01-07T00:00:00.000Z')
  })
})
