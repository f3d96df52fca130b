// PUT /operator/account/{accountId}/invoice/{id}/unfreeze
import { unfreezeInvoice as decide } from '../../domain/unfreeze-invoice.ts'
import type { OperatedCall } from '../call.ts'
import { operate, reasonBody, reasonedOperation } from '../operate.ts'
import { isId } from '../wire/field.ts'
import { invoiceOperated } from './freeze-invoice.ts'

export const unfreezeInvoice = reasonedOperation(
  {
    name: 'unfreeze-invoice',
    summary: 'Let an invoice be paid again; it stays Draft while its customer is frozen',
    schema: invoiceOperated,
  },
  async (call) => {
    const customer = await customerOf(call)
    return operate(call, {
      name: 'unfreeze-invoice',
      kind: 'invoice',
      body: reasonBody,
      decide: (loaded, { id }, moment) => decide(loaded.get('invoice', id), customer, moment),
    })
  },
)

/** Should it change meanwhile: what a frozen customer owes can't be paid, whatever its status is. */
async function customerOf({ store, accountId, id }: OperatedCall) {
  const invoice = isId(id) ? await store.readRecord(accountId, 'invoice', id) : null
  const customerId = invoice?.content.customerId ?? null
  return customerId === null ? null : store.readRecord(accountId, 'customer', customerId)
}
