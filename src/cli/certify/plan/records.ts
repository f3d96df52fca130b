// The records of the accounting system in the tests: one customer, and invoices that differ in what a test is about.
import type { Change } from '../step.ts'

/** With the zone of an accounting system on the east coast. */
export const morning = '2024-06-03T09:20:00-04:00'
export const noon = '2024-06-03T12:05:30-04:00'
export const evening = '2024-06-03T18:45:10-04:00'

export const customerId = 'C-1001'

export function customer(change: Partial<Change> = {}): Change {
  return {
    kind: 'customer',
    id: customerId,
    changedAt: morning,
    ...change,
    record: {
      firstName: 'Grace',
      lastName: 'Example',
      emailAddress: 'grace@example.com',
      cellPhoneNumber: '+15550101',
      ...change.record,
    },
  }
}

type InvoiceChange = Partial<Omit<Change, 'id' | 'kind'>>

export function invoice(id: string, { record, ...change }: InvoiceChange = {}): Change {
  return {
    kind: 'invoice',
    id,
    changedAt: morning,
    ...change,
    record: {
      invoiceNumber: `No. ${id}`,
      customerId,
      status: 'Placed',
      invoiceDate: '2024-06-01',
      dueDate: '2024-07-01',
      expirationDate: '2099-07-01',
      subTotal: '250.00',
      taxAmount: '20.63',
      totalAmount: '270.63',
      amountDue: '270.63',
      lines: [line],
      ...record,
    },
  }
}

export const line = {
  description: 'Plywood, m²',
  unitAmount: '20',
  quantity: '12.5',
  subTotal: '250.00',
  taxAmount: '20.63',
  totalAmount: '270.63',
} as const

/** Another due date. */
export const later = { dueDate: '2024-07-15' } as const

/** The total is not the sum. */
export const broken = { totalAmount: '270.93', amountDue: '270.93' } as const
