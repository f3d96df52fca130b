// Credit applications as operators decide them: the records involved, and the decision's signature.
import type { Records } from '../domain/record.ts'
import type { Application, Ruling } from '../domain/credit/review-credit.ts'
import type { RecordRef } from '../store/unit-of-work/change-port.ts'
import type { OperatorAccountCall } from './call.ts'

/** An invoice's draw has the invoice's id. */
export function applicationHint(invoiceId: string): readonly RecordRef[] {
  return [
    { kind: 'invoice', id: invoiceId, access: 'write' },
    { kind: 'draw', id: invoiceId, access: 'write' },
  ]
}

/** The draw of an invoice, the credit of its company, and the customer of the invoice. */
export function applicationIn(records: Records, id: string): Application {
  const invoice = records.get('invoice', id)
  const draw = records.lock('draw', id)
  const customerId = invoice?.content.customerId ?? null
  return {
    invoice,
    draw,
    customer: customerId === null ? null : records.get('customer', customerId),
    credit: draw === null ? null : records.lock('credit', draw.companyId),
  }
}

export function rulingOf({ operator }: OperatorAccountCall, reason: string | null): Ruling {
  return { decidedBy: operator.name ?? operator.keyId, reason }
}
