// A payment together with the records that it moves: what every decision about a payment begins with.
import type { Credit } from '../credit/credit.ts'
import { notPossible, paymentNotFound } from '../credit/credit-refusals.ts'
import type { Customer } from '../customers/customer.ts'
import type { Draw } from '../credit/draw.ts'
import type { Invoice } from '../invoices/invoice.ts'
import type { Payment, PaymentItem, PaymentStatus } from './payment.ts'
import type { RecordKind, Records } from '../record.ts'

/** How a decision gets at records; those that a payment names have to be there. */
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

/** An impossible state: what a payment names is never deleted. */
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

/** All that a payment moves, itself among it. */
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

/** The stored payment, with all that it moves locked. */
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
