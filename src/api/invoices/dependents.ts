// The records that are canceled or released together with an invoice.
import type { Dependents } from '../../domain/invoices/cascade-cancel.ts'
import type { Records } from '../../domain/record.ts'
import type { RecordRef } from '../../store/unit-of-work/change-port.ts'

/** The draw is the only dependent whose id is known in advance: that of the invoice. */
export function dependentsHint(invoiceId: string): readonly RecordRef[] {
  return [{ kind: 'draw', id: invoiceId, access: 'write' }]
}

export function dependentsIn(records: Records): Dependents {
  return {
    draw: (id) => records.lock('draw', id),
    credit: (companyId) => records.lock('credit', companyId),
    quote: (id) => records.lock('quote', id),
  }
}
