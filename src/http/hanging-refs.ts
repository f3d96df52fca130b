// What has to be loaded besides an invoice where its draw may have to come to nothing.
import type { Loaded, RecordRef, Store } from '../store/store.ts'

/** Read to know what to lock: the draw of the invoice, and the credit of the draw's company. */
export async function drawRefs(
  { store, accountId }: { readonly store: Store; readonly accountId: string },
  invoiceId: string,
): Promise<readonly RecordRef[]> {
  const draw = await store.readRecord(accountId, 'draw', invoiceId)
  const own: RecordRef = { kind: 'draw', id: invoiceId, access: 'write' }
  if (draw === null) return [own]
  return [own, { kind: 'credit', id: draw.companyId, access: 'write' }]
}

/** The records that were planned for, as decisions ask for them. */
export function findDraws(loaded: Loaded) {
  return {
    draw: (id: string) => loaded.get('draw', id),
    credit: (companyId: string) => loaded.get('credit', companyId),
  }
}
