// Refuses a transition that the status of the invoice does not allow.
import { HubError } from '../hub-error.ts'
import type { InvoiceAction, InvoiceStatus } from './invoice-status.ts'

const verbs: Record<InvoiceAction, string> = {
  draft: 'make the invoice a draft',
  place: 'place the invoice',
  cancel: 'cancel the invoice',
  freeze: 'freeze the invoice',
  unfreeze: 'unfreeze the invoice',
  void: 'void the invoice',
  request_credit: 'request trade credit',
  pay: 'pay by bank or card',
  approve_automatically: 'approve trade credit automatically',
  approve: 'approve the credit application',
  reject: 'reject the credit application',
  cancel_application: 'cancel the credit application',
  start_payout: 'start the payout',
  retry_payout: 'retry the payout',
  settle: 'settle the payment',
  fail: 'fail the payment',
}

export function verbOf(action: InvoiceAction): string {
  return verbs[action]
}

export function moveNotPossible(status: InvoiceStatus, action: InvoiceAction): HubError {
  const message = `Cannot ${verbs[action]}: the invoice is ${status}.`
  return new HubError('conflict', message, { rule: 'move_not_possible' })
}
