// What is canceled or given back with an invoice, as a decision finds it.
import type { Dependents } from '../../domain/invoices/cascade-cancel.ts'
import type { Records } from '../../domain/record.ts'
import type { RecordRef } from '../../store/unit-of-work/change-port.ts'

/** Of all that depends on an invoice only its draw is known by its id. */
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
