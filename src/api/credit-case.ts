// What operators' decisions about credit and payments have to load, and how they find it.
import { refsOfPayment, type FindRecords } from '../domain/payments/payment-case.ts'
import type { Application, Ruling } from '../domain/credit/review-credit.ts'
import type { Loaded, RecordRef } from '../store/store.ts'
import type { OperatedCall } from './call.ts'

/** The draw of an invoice, the credit of its company, and whom the invoice is issued to. */
export async function refsOfApplication(
  { store, accountId }: OperatedCall,
  invoiceId: string,
): Promise<RecordRef[]> {
  const draw = await store.readRecord(accountId, 'draw', invoiceId)
  const invoice = await store.readRecord(accountId, 'invoice', invoiceId)
  const customerId = invoice?.content.customerId ?? null
  return [
    { kind: 'draw', id: invoiceId, access: 'write' },
    ...(draw === null ? [] : [{ kind: 'credit', id: draw.companyId, access: 'write' } as const]),
    ...(customerId === null ? [] : [{ kind: 'customer', id: customerId, access: 'read' } as const]),
  ]
}

export function applicationIn(loaded: Pick<Loaded, 'get'>, id: string): Application {
  const invoice = loaded.get('invoice', id)
  const draw = loaded.get('draw', id)
  const customerId = invoice?.content.customerId ?? null
  return {
    invoice,
    draw,
    customer: customerId === null ? null : loaded.get('customer', customerId),
    credit: draw === null ? null : loaded.get('credit', draw.companyId),
  }
}

/** Who decides, by the name that people know him by. */
export function rulingOf({ operator }: OperatedCall, reason: string | null): Ruling {
  return { decidedBy: operator.name ?? operator.keyId, reason }
}

/** All that a payment moves besides itself, and the customers of its invoices. */
export async function refsOfPaid(
  { store, accountId }: OperatedCall,
  paymentId: string,
): Promise<readonly RecordRef[]> {
  const payment = await store.readRecord(accountId, 'payment', paymentId)
  if (payment === null) return []
  const invoices = await Promise.all(
    payment.items.map(({ invoiceId }) => store.readRecord(accountId, 'invoice', invoiceId)),
  )
  const customers = [payment.customerId, ...invoices.map((one) => one?.content.customerId ?? null)]
  const known = new Set(customers.filter((id) => id !== null))
  return [
    ...refsOfPayment(payment).filter(({ kind }) => kind !== 'payment'),
    ...[...known].map((id) => ({ kind: 'customer', id, access: 'read' }) as const),
  ]
}

export function findIn(loaded: Pick<Loaded, 'get'>): FindRecords {
  return {
    invoice: (id) => loaded.get('invoice', id),
    draw: (id) => loaded.get('draw', id),
    credit: (id) => loaded.get('credit', id),
    customer: (id) => loaded.get('customer', id),
  }
}
