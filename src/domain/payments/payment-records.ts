// The records that a payment changes, as decisions about payments load and lock them.
import type { Credit } from '../credit/credit.ts'
import { notPossible, paymentNotFound } from '../credit/credit-refusals.ts'
import type { Customer } from '../customers/customer.ts'
import type { Draw } from '../credit/draw.ts'
import type { Invoice } from '../invoices/invoice.ts'
import type { Payment, PaymentItem, PaymentStatus } from './payment.ts'
import type { RecordKind, Records } from '../record.ts'

/** Lookups of related records. The records that a payment refers to always exist. */
export type FindRecords = {
  readonly invoice: (id: string) => Invoice | null
  readonly draw: (id: string) => Draw | null
  readonly credit: (companyId: string) => Credit | null
  readonly customer: (id: string) => Customer | null
}

export function requirePayment(payment: Payment | null, status: PaymentStatus, what: string) {
  if (payment === null) throw paymentNotFound()
  if (payment.status === status) return payment
  throw notPossible(what, `the payment is ${payment.status}`)
}

/** Asserts that a record exists: records that a payment refers to are never deleted. */
export function present<T>(record: T | null, what: string): T {
  if (record === null) throw new Error(`${what} of a payment is missing`)
  return record
}

export function itemsOf<T>(
  { items }: Payment,
  find: (id: string) => T | null,
): readonly { readonly item: PaymentItem; readonly record: T }[] {
  return items.map((item) => ({ item, record: present(find(item.invoiceId), item.invoiceId) }))
}

/** All records that a payment changes, including itself. */
export function movedBy(payment: Payment): readonly RecordName[] {
  const ids = payment.items.map(({ invoiceId }) => invoiceId)
  return [
    { kind: 'payment', id: payment.id },
    ...ids.flatMap(
      (id) =>
        [
          { kind: 'invoice', id },
          { kind: 'draw', id },
        ] as const,
    ),
    ...(payment.companyId === null ? [] : [{ kind: 'credit', id: payment.companyId } as const]),
  ]
}

type RecordName = { readonly kind: RecordKind; readonly id: string }

/** Loads the payment, and locks all records that it changes. */
export function lockPayment(records: Records, id: string): Payment | null {
  const payment = records.lock('payment', id)
  if (payment !== null) records.lockAll(movedBy(payment))
  return payment
}

export function findRecords(records: Records): FindRecords {
  return {
    invoice: (id) => records.lock('invoice', id),
    draw: (id) => records.lock('draw', id),
    credit: (companyId) => records.lock('credit', companyId),
    customer: (id) => records.get('customer', id),
  }
}
