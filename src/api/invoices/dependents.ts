// What has to be loaded besides an invoice where it may be canceled: what hangs on it.
import type { Hanging } from '../../domain/invoices/cascade-cancel.ts'
import { extraOf } from '../../domain/invoices/invoice.ts'
import type { Loaded, RecordRef, Store } from '../../store/store.ts'

/** Read to know what to lock: the draw of the invoice, the credit of the draw's company, the quote that approved it. */
export async function hangingRefs(
  { store, accountId }: { readonly store: Store; readonly accountId: string },
  invoiceId: string,
): Promise<readonly RecordRef[]> {
  const [draw, invoice] = await Promise.all([
    store.readRecord(accountId, 'draw', invoiceId),
    store.readRecord(accountId, 'invoice', invoiceId),
  ])
  const quoteUse = invoice === null ? null : extraOf(invoice).quoteUse
  return [
    { kind: 'draw', id: invoiceId, access: 'write' },
    ...(draw === null ? [] : [{ kind: 'credit', id: draw.companyId, access: 'write' } as const]),
    ...(quoteUse === null
      ? []
      : [{ kind: 'quote', id: quoteUse.quoteId, access: 'write' } as const]),
  ]
}

/** The records that were planned for, as decisions ask for them. */
export function findHanging(loaded: Loaded): Hanging {
  return {
    draw: (id) => loaded.get('draw', id),
    credit: (companyId) => loaded.get('credit', companyId),
    quote: (id) => loaded.get('quote', id),
  }
}
