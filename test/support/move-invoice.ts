// Takes an invoice through moves of the hub's own, by the door that every write goes through.
import { v7 as uuidv7 } from 'uuid'
import { moveInvoice, type HubAction } from '../../src/domain/invoices/move-invoice.ts'
import type { InvoiceStatus } from '../../src/domain/invoices/invoice-status.ts'
import type { TestHub } from './hub.ts'

/** The moves from Placed to each status that only the hub gives. */
export const waysFromPlaced: Partial<Record<InvoiceStatus, readonly HubAction[]>> = {
  InReview: ['request_credit'],
  Approved: ['request_credit', 'approve'],
  PaymentProcessing: ['pay'],
  Paid: ['pay', 'settle'],
  Rejected: ['request_credit', 'reject'],
  Canceled: ['request_credit', 'cancel_application'],
  Failed: ['pay', 'fail'],
}

export async function moveAlong(
  hub: TestHub,
  id: string,
  actions: readonly HubAction[],
): Promise<void> {
  for (const action of actions) {
    await hub.app.backend.store.change(
      {
        attempt: {
          operationId: uuidv7(),
          accountId: hub.acme.accountId,
          name: action,
          keyId: null,
          requestId: null,
          recordKind: 'invoice',
          recordId: id,
          sent: null,
        },
        load: [{ kind: 'invoice', id, access: 'write' }],
        idempotency: null,
      },
      (loaded, context) => {
        const invoice = loaded.get('invoice', id)
        if (invoice === null) throw new Error(`no invoice ${id}`)
        return moveInvoice(invoice, action, context)
      },
    )
  }
}
