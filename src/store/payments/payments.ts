// The table of payments.
import type { Payment } from '../../domain/payments/payment.ts'
import { amount, hubColumns, instant, integer, json, text } from '../unit-of-work/columns.ts'
import { recordTable } from '../unit-of-work/record-table.ts'

export const paymentTable = recordTable<Payment>('payment', {
  own: {
    ...hubColumns,
    direction: text(),
    purpose: text(),
    method: text(),
    status: text(),
    amount,
    items: json(),
    companyId: text(),
    customerId: text(),
    attempt: integer(),
    failure: text(),
    startedAt: instant(),
    settledAt: instant(),
  },
})
