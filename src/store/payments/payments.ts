// The table of payments: rows to payments and back.
import { decimal } from '../../domain/decimal.ts'
import type { Payment } from '../../domain/payments/payment.ts'
import { recordTable } from '../unit-of-work/record-table.ts'

export type PaymentRow = {
  id: string
  blue_tape_id: string
  version: number
  hub_version: number
  direction: Payment['direction']
  purpose: Payment['purpose']
  method: Payment['method']
  status: Payment['status']
  amount: string
  items: Payment['items']
  company_id: string | null
  customer_id: string | null
  attempt: number
  failure: string | null
  started_at: string
  settled_at: string | null
  created_at: string
  updated_at: string
}

export const paymentTable = recordTable<Payment>(
  'payment',
  {
    blue_tape_id: 'text',
    version: 'integer',
    hub_version: 'integer',
    direction: 'text',
    purpose: 'text',
    method: 'text',
    status: 'text',
    amount: 'numeric',
    items: 'json',
    company_id: 'text',
    customer_id: 'text',
    attempt: 'integer',
    failure: 'text',
    started_at: 'timestamptz',
    settled_at: 'timestamptz',
    created_at: 'timestamptz',
    updated_at: 'timestamptz',
  },
  {
    fromRow: (row) => paymentFromRow(row as PaymentRow),
    toValues: (payment) => [
      payment.blueTapeId,
      payment.version,
      payment.hubVersion,
      payment.direction,
      payment.purpose,
      payment.method,
      payment.status,
      payment.amount,
      JSON.stringify(payment.items),
      payment.companyId,
      payment.customerId,
      payment.attempt,
      payment.failure,
      payment.startedAt,
      payment.settledAt,
      payment.createdAt,
      payment.updatedAt,
    ],
  },
)

export function paymentFromRow(row: PaymentRow): Payment {
  return {
    kind: 'payment',
    id: row.id,
    blueTapeId: row.blue_tape_id,
    version: row.version,
    hubVersion: row.hub_version,
    direction: row.direction,
    purpose: row.purpose,
    method: row.method,
    status: row.status,
    amount: decimal(row.amount),
    items: row.items,
    companyId: row.company_id,
    customerId: row.customer_id,
    attempt: row.attempt,
    failure: row.failure,
    startedAt: row.started_at,
    settledAt: row.settled_at,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}
