// Status transitions that a buyer, an operator or the hub triggers. They increment hubVersion and not
// version, so that they do not make a push stale.
import type { EventType } from '../event.ts'
import { moveNotPossible } from './impossible-move.ts'
import { moveStatus, type InvoiceAction, type InvoiceStatus } from './invoice-status.ts'
import type { Invoice } from './invoice.ts'
import { laterOf } from '../instant.ts'
import type { Decision, DecisionContext } from '../verdict.ts'

export type HubAction = Exclude<InvoiceAction, 'draft' | 'place' | 'cancel' | 'freeze' | 'unfreeze'>

const eventOfStatus: Record<InvoiceStatus, EventType> = {
  Draft: 'invoice.updated',
  Placed: 'invoice.updated',
  InReview: 'invoice.in_review',
  Approved: 'invoice.approved',
  PaymentProcessing: 'invoice.payment_processing',
  Paid: 'invoice.paid',
  Rejected: 'invoice.rejected',
  Canceled: 'invoice.canceled',
  Failed: 'invoice.failed',
}

export function moveInvoice(
  invoice: Invoice,
  action: HubAction,
  context: DecisionContext,
): Decision<Invoice> {
  const status = moveStatus(invoice.status, action)
  if (status === null) throw moveNotPossible(invoice.status, action)
  return moved({ ...invoice, hubVersion: invoice.hubVersion + 1 }, status, context)
}

/** In `next` the version that the actor owns must be incremented already. */
export function moved(
  next: Invoice,
  status: InvoiceStatus,
  context: DecisionContext,
): Decision<Invoice> {
  const record = { ...next, status, updatedAt: laterOf(context.now, next.updatedAt) }
  const changes = [{ pointer: '/status', before: next.status, after: status }]
  return {
    verdict: 'applied',
    record,
    changed: ['/status'],
    warnings: [],
    writes: [{ record, event: { type: eventOfStatus[status], changes } }],
  }
}
