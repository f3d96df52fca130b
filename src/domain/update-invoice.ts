// PUT /integration/invoice/{id}: what an update of the source makes of the stored invoice.
import { claimOn } from './claim-on-invoice.ts'
import type { Customer } from './customer.ts'
import type { Finding } from './finding.ts'
import { HubError, invalid } from './hub-error.ts'
import { requireMatch, type IfMatch } from './if-match.ts'
import { changedField, invoiceChanges, tellable } from './invoice-changes.ts'
import { editableFields, lockReasons, moveStatus, type InvoiceStatus } from './invoice-status.ts'
import {
  contentOfPush,
  isSimplified,
  type Invoice,
  type InvoiceContent,
  type InvoicePush,
} from './invoice.ts'
import { refuseLocked } from './refuse-locked.ts'
import { orderOfPush, settle, superseded } from './settle.ts'
import type { SourceTime } from './source-clock.ts'
import type { Change, Decision, Moment } from './verdict.ts'

export type UpdateInvoice = {
  readonly push: InvoicePush
  readonly ifMatch: IfMatch | null
}

/** The stored customer is known to exist, so only another one is looked for. */
export function updateInvoice(
  invoice: Invoice | null,
  findCustomer: (id: string) => Customer | null,
  command: UpdateInvoice,
  moment: Moment,
): Decision<Invoice> {
  if (invoice === null) throw invoiceNotExists()
  if (isSimplified(invoice)) throw otherKind(invoice)
  const { customerId } = command.push
  if (customerId !== invoice.content.customerId && findCustomer(customerId) === null)
    throw customerNotFound(customerId)
  const { push, ifMatch } = command
  const content = contentOfPush(push, invoice.content)
  const sent = push.sourceModifiedDate
  return applyPush(invoice, { content, status: push.status, sent, ifMatch }, moment)
}

type AppliedPush = {
  readonly content: InvoiceContent
  /** A claim. */
  readonly status: InvoiceStatus
  readonly sent: SourceTime
  readonly ifMatch: IfMatch | null
}

/** What both kinds of invoice do with a push once its content is known. */
export function applyPush(
  invoice: Invoice,
  { content, status: said, sent, ifMatch }: AppliedPush,
  moment: Moment,
): Decision<Invoice> {
  const changes = invoiceChanges(invoice.content, content)
  const claimed = claimOn(invoice, said)
  const status = claimed ?? invoice.status
  const told = () => withStatus(tellable(changes, invoice.content, content), invoice.status, status)
  requireMatch(ifMatch, invoice, told)
  if (orderOfPush(sent, invoice) === 'earlier') return superseded(invoice)
  refuseLocked({
    document: 'Invoice',
    status: invoice.status,
    because: lockReasons[invoice.status],
    wayOut: wayOutOf(invoice.status),
    changes: lockedChanges(invoice.status, changes),
  })
  return settle(
    invoice,
    { ...invoice, content, extra: extraAfter(invoice, content, moment), status },
    {
      changes: told(),
      type:
        status === 'Canceled' && invoice.status !== 'Canceled'
          ? 'invoice.canceled'
          : 'invoice.updated',
      sent,
      warnings: claimed === null ? [statusNotYours(invoice.status, said)] : [],
      moment,
    },
  )
}

/** Only against bookings does it matter when the source last said what is open. */
function extraAfter({ content, extra }: Invoice, next: InvoiceContent, moment: Moment) {
  if (extra === null || extra.bookings.length === 0) return extra
  return content.amountDue === next.amountDue ? extra : { ...extra, amountClaimedAt: moment.now }
}

/** An id is used once, so what is created anew needs another one. */
function wayOutOf(status: InvoiceStatus): string {
  if (status === 'Canceled') return 'Create the invoice anew under another id.'
  if (moveStatus(status, 'cancel') === null) return 'Book a credit note.'
  return 'Cancel the invoice and create it anew under another id, or book a credit note.'
}

function withStatus(
  changes: readonly Change[],
  before: InvoiceStatus,
  after: InvoiceStatus,
): readonly Change[] {
  if (after === before) return changes
  return [...changes, { pointer: '/status', before, after }]
}

function lockedChanges(status: InvoiceStatus, changes: readonly Change[]): readonly Change[] {
  if (lockReasons[status] === null) return []
  const editable = editableFields[status]
  return changes.filter((change) => !editable.includes(changedField(change)))
}

/** The two update calls don't mix: each would leave unsaid what makes the other kind. */
export function otherKind(invoice: Invoice): HubError {
  const simplified = isSimplified(invoice)
  const kind = simplified ? 'a simplified invoice' : 'no simplified invoice'
  const path = simplified ? '/integration/invoice/simplify/{id}' : '/integration/invoice/{id}'
  const reason = `This is ${kind}: update it with PUT ${path}.`
  return new HubError('conflict', reason, { rule: 'invoice_of_other_kind' })
}

export function invoiceNotExists(): HubError {
  return new HubError('not_found', 'Invoice not exists.', { rule: 'invoice_not_found' })
}

export function customerNotFound(customerId: string): HubError {
  const message = 'Customer not found.'
  return invalid([
    { pointer: '/customerId', rule: 'customer_not_found', message, sent: customerId },
  ])
}

export function statusNotYours(stored: InvoiceStatus, claimed: InvoiceStatus): Finding {
  return {
    pointer: '/status',
    rule: 'status_not_yours',
    message: `status ${claimed} was ignored: the invoice is ${stored}, and a push can't make it ${claimed}.`,
    sent: claimed,
    stored,
  }
}
