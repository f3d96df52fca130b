// PUT /integration/invoice/{id}: the source updates an invoice.
import { requestedStatusOf } from './requested-status.ts'
import type { Customer } from '../customers/customer.ts'
import { expiredInvoice } from '../expired-on-arrival.ts'
import type { Issue } from '../issue.ts'
import { HubError } from '../hub-error.ts'
import { requireMatch, type IfMatch } from '../if-match.ts'
import { changedField, invoiceChanges } from './invoice-changes.ts'
import { editableFields, lockReasons, type InvoiceStatus } from './invoice-status.ts'
import {
  contentOfPush,
  isSimplified,
  type Invoice,
  type InvoiceContent,
  type InvoicePush,
} from './invoice.ts'
import { reportable } from '../field-changes.ts'
import { refuseLocked } from '../refuse-locked.ts'
import { orderOfPush, applySourceUpdate, superseded } from '../source-update.ts'
import type { Instant } from '../instant.ts'
import type { SourceTime } from '../source-clock.ts'
import type { Change } from '../json-changes.ts'
import type { Decision, DecisionContext } from '../verdict.ts'
import { unknownId } from '../visible-text.ts'
import { isVoid, voidedAtSource, withoutVoiding } from './voided-at-source.ts'
import { resolutionOf } from './resolutions.ts'

type UpdateInvoice = {
  readonly push: InvoicePush
  readonly ifMatch: IfMatch | null
}

/** The stored customer is known to exist, so only a different one is looked up. */
export function updateInvoice(
  invoice: Invoice | null,
  findCustomer: (id: string) => Customer | null,
  command: UpdateInvoice,
  context: DecisionContext,
): Decision<Invoice> {
  if (invoice === null) throw invoiceNotExists()
  if (isSimplified(invoice)) throw otherKind(invoice)
  const { customerId } = command.push
  if (customerId !== invoice.content.customerId && findCustomer(customerId) === null)
    throw customerNotFound(customerId)
  const { push, ifMatch } = command
  const content = contentOfPush(push, invoice.content)
  const sent = push.sourceModifiedDate
  return applyPush(invoice, { content, status: push.status, sent, ifMatch }, context)
}

type AppliedPush = {
  readonly content: InvoiceContent
  /** The requested status. */
  readonly status: InvoiceStatus
  readonly sent: SourceTime
  readonly ifMatch: IfMatch | null
}

/** Applies a push to an ordinary or simplified invoice. */
export function applyPush(
  invoice: Invoice,
  { content: pushed, status: requested, sent, ifMatch }: AppliedPush,
  context: DecisionContext,
): Decision<Invoice> {
  const accepted = requestedStatusOf(invoice, requested)
  const status = accepted ?? invoice.status
  const voided = isVoiding(invoice, status, pushed)
  const content = voided ? withoutVoiding(invoice.content, pushed) : pushed
  const changes = invoiceChanges(invoice.content, content)
  const reported = () =>
    withStatus(reportable(changes, invoice.content, content), invoice.status, status)
  requireMatch(ifMatch, invoice, reported)
  if (orderOfPush(sent, invoice) === 'earlier') return superseded(invoice, sent)
  refuseLocked({
    document: 'Invoice',
    status: invoice.status,
    because: lockReasons[invoice.status],
    resolutionOf: (change) => resolutionOf(invoice.status, changedField(change)),
    changes: lockedChanges(invoice.status, changes),
  })
  const next = { ...invoice, content, extra: hubFieldsAfter(invoice, content, context), status }
  const warnings = warningsOf(invoice, next, {
    ignored: accepted === null ? requested : null,
    voided,
    now: context.now,
  })
  return applySourceUpdate(invoice, next, {
    changes: reported(),
    type:
      status === 'Canceled' && invoice.status !== 'Canceled'
        ? 'invoice.canceled'
        : 'invoice.updated',
    sent,
    warnings,
    context,
  })
}

/** The time of the last change of `amountDue` is needed only if there are bookings. */
function hubFieldsAfter(
  { content, extra }: Invoice,
  next: InvoiceContent,
  context: DecisionContext,
) {
  if (extra === null || extra.bookings.length === 0) return extra
  return content.amountDue === next.amountDue ? extra : { ...extra, amountClaimedAt: context.now }
}

type WarningInput = {
  /** A requested status that was ignored. */
  readonly ignored: InvoiceStatus | null
  readonly voided: boolean
  readonly now: Instant
}

function warningsOf(
  { status, content }: Invoice,
  next: Invoice,
  { ignored, voided, now }: WarningInput,
): readonly Issue[] {
  const expired = expiredInvoice(next, now)
  if (ignored === null && !voided) return expired
  return [
    ...(ignored === null ? [] : [statusNotYours(status, ignored)]),
    ...(voided ? [voidedAtSource(content)] : []),
    ...expired,
  ]
}

/** Only if the invoice is or becomes Canceled and its amounts were locked; otherwise the zeros are stored as sent. */
function isVoiding(invoice: Invoice, status: InvoiceStatus, pushed: InvoiceContent): boolean {
  if (status !== 'Canceled' || lockReasons[invoice.status] === null) return false
  return isVoid(invoice.content, pushed)
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

/** Each update call lacks the fields that define the other kind of invoice. */
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

/** The reason is the contract's text; the issue names the id and what may be wrong with it. */
export function customerNotFound(customerId: string): HubError {
  const message = `Customer not found: the account has none with the id ${unknownId(customerId)}.`
  const issue = { pointer: '/customerId', rule: 'customer_not_found', message } as const
  const issues = [{ ...issue, sent: customerId }]
  return new HubError('invalid', 'Customer not found.', { issues })
}

export function statusNotYours(stored: InvoiceStatus, requested: InvoiceStatus): Issue {
  return {
    pointer: '/status',
    rule: 'status_not_yours',
    message: `The invoice is ${stored}, and a push cannot make it ${requested}.`,
    sent: requested,
    stored,
  }
}
