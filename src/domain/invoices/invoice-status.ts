// The statuses, transitions and locks of an invoice, as tables.
//
// An invoice begins as Draft (it can't be paid) or Placed (it can), and the source moves it between
// the two. When the buyer requests trade credit it waits InReview for an operator, or is Approved at
// once; an approved one is paid out and settles. When the buyer pays by bank or card it goes straight
// to PaymentProcessing. From there it ends Paid, or Failed, from which the buyer may try again. A
// Rejected application blocks credit, not payment. Canceled and Paid are final.
//
// `status` in a push is a request. The source sets Draft and Placed and may request Canceled; any
// other value echoes what the hub once returned, and a late echo must neither fail a push nor undo
// an approval, so it is ignored with a warning.
import { invoiceFields, type Editable, type Lock } from './invoice-fields.ts'

export const invoiceStatuses = [
  'Draft',
  'Placed',
  'InReview',
  'Approved',
  'PaymentProcessing',
  'Paid',
  'Rejected',
  'Canceled',
  'Failed',
] as const
export type InvoiceStatus = (typeof invoiceStatuses)[number]

export const actors = ['source', 'buyer', 'operator', 'hub'] as const
export type Actor = (typeof actors)[number]

type Move = {
  readonly actor: Actor
  readonly meaning: string
  readonly from: readonly InvoiceStatus[]
  readonly to: InvoiceStatus
}

/** Every status transition, with who triggers it. */
export const invoiceMoves = {
  draft: {
    actor: 'source',
    meaning: 'a push requests Draft',
    from: ['Draft', 'Placed'],
    to: 'Draft',
  },
  place: {
    actor: 'source',
    meaning: 'a push requests Placed',
    from: ['Draft', 'Placed'],
    to: 'Placed',
  },
  cancel: {
    actor: 'source',
    meaning: 'the cancel call, or a push that requests Canceled',
    from: ['Draft', 'Placed', 'InReview', 'Rejected', 'Failed'],
    to: 'Canceled',
  },
  freeze: {
    actor: 'operator',
    meaning: 'an operator freezes the invoice or its customer',
    from: ['Draft', 'Placed'],
    to: 'Draft',
  },
  unfreeze: {
    actor: 'operator',
    meaning: 'an operator unfreezes an invoice that was Placed',
    from: ['Draft'],
    to: 'Placed',
  },
  void: {
    actor: 'operator',
    meaning: 'an operator voids the invoice',
    from: ['Draft', 'Placed', 'InReview', 'Rejected', 'Failed'],
    to: 'Canceled',
  },
  request_credit: {
    actor: 'buyer',
    meaning: 'the buyer requests trade credit, and an operator has to decide',
    from: ['Placed'],
    to: 'InReview',
  },
  pay: {
    actor: 'buyer',
    meaning: 'the buyer pays by bank or card',
    from: ['Placed', 'Rejected', 'Failed'],
    to: 'PaymentProcessing',
  },
  approve_automatically: {
    actor: 'hub',
    meaning: 'the buyer requests trade credit, and it is approved automatically',
    from: ['Placed'],
    to: 'Approved',
  },
  approve: {
    actor: 'operator',
    meaning: 'an operator approves the credit application',
    from: ['InReview'],
    to: 'Approved',
  },
  reject: {
    actor: 'operator',
    meaning: 'an operator rejects the credit application, which blocks trade credit for six months',
    from: ['InReview'],
    to: 'Rejected',
  },
  cancel_application: {
    actor: 'operator',
    meaning: 'an operator cancels the credit application, without blocking trade credit',
    from: ['InReview'],
    to: 'Canceled',
  },
  start_payout: {
    actor: 'hub',
    meaning: 'the payout of an approved invoice starts',
    from: ['Approved'],
    to: 'PaymentProcessing',
  },
  retry_payout: {
    actor: 'operator',
    meaning: 'an operator retries a failed payout',
    from: ['Failed'],
    to: 'PaymentProcessing',
  },
  settle: {
    actor: 'hub',
    meaning: 'the payment settles',
    from: ['PaymentProcessing'],
    to: 'Paid',
  },
  fail: {
    actor: 'hub',
    meaning: 'the payment fails',
    from: ['PaymentProcessing'],
    to: 'Failed',
  },
} as const satisfies Record<string, Move>

export type InvoiceAction = keyof typeof invoiceMoves

/** The status after an action, or `null` if the action is not possible. */
export function moveStatus(status: InvoiceStatus, action: InvoiceAction): InvoiceStatus | null {
  const move: Move = invoiceMoves[action]
  return move.from.includes(status) ? move.to : null
}

/** The move for each status that a push can request. */
const requestableMoves: Partial<Record<InvoiceStatus, InvoiceAction>> = {
  Draft: 'draft',
  Placed: 'place',
  Canceled: 'cancel',
}

/** The status after a push that requests `requested`, or `null` if the request is ignored. */
export function requestStatus(
  stored: InvoiceStatus,
  requested: InvoiceStatus,
): InvoiceStatus | null {
  if (requested === stored) return stored
  const action = requestableMoves[requested]
  return action === undefined ? null : moveStatus(stored, action)
}

const { salesInfo, payersInfo, ...beforePeople } = invoiceFields

/** By field of a push. `lines` covers everything of a line except its description. */
export const fieldLocks = {
  ...beforePeople,
  'lines/description': { editable: 'untilEnd', group: 'description' },
  salesInfo,
  payersInfo,
} as const satisfies { readonly [name: string]: Lock }
export type PushField = keyof typeof fieldLocks

export function isPushField(name: string): name is PushField {
  return Object.hasOwn(fieldLocks, name)
}

export const pushFields: readonly PushField[] = Object.keys(fieldLocks).filter(isPushField)

const afterCreditRequest = fieldsEditable('untilEnd', 'always')
const afterEnd = fieldsEditable('always')

/** The fields that an update may change, by stored status. All others are locked. */
export const editableFields: Record<InvoiceStatus, readonly PushField[]> = {
  Draft: pushFields,
  Placed: pushFields,
  Rejected: pushFields,
  Failed: pushFields,
  InReview: afterCreditRequest,
  Approved: afterCreditRequest,
  PaymentProcessing: afterCreditRequest,
  Paid: afterEnd,
  Canceled: afterEnd,
}

function fieldsEditable(...editable: readonly Editable[]): readonly PushField[] {
  return pushFields.filter((field) => editable.includes(fieldLocks[field].editable))
}

export function lockedFields(status: InvoiceStatus): readonly PushField[] {
  return pushFields.filter((field) => !editableFields[status].includes(field))
}

/** Why fields are locked, by status: a clause that follows "because", or `null` if none are. */
export const lockReasons = {
  Draft: null,
  Placed: null,
  Rejected: null,
  Failed: null,
  InReview: 'credit was requested for the invoice in its current form',
  Approved: 'credit was granted for the invoice in its current form',
  PaymentProcessing: 'a payment of the invoice in its current form is in progress',
  Paid: 'the invoice is paid',
  Canceled: 'the invoice is canceled',
} as const satisfies Record<InvoiceStatus, string | null>

/** The statuses that lock fields. */
export type LockedStatus = {
  [Status in InvoiceStatus]: (typeof lockReasons)[Status] extends null ? never : Status
}[InvoiceStatus]
