// What a source can do when an update is refused because a field is locked, by status and field.
// The stored value is always accepted, and no advice may lead to crediting what was paid.
import type { FieldGroup, Lock } from './invoice-fields.ts'
import {
  fieldLocks,
  lockReasons,
  lockedFields,
  type InvoiceStatus,
  type LockedStatus,
  type PushField,
} from './invoice-status.ts'

const recreate = 'cancel the invoice and create it again under another id'
const separately =
  'Bill additions on a separate invoice, and settle reductions directly with the buyer.'

const whileMoneyMoves: Record<FieldGroup, string> = {
  number: 'Send the stored number.',
  customer: 'Send the stored customer. It can be changed if the payment fails.',
  date: 'Send the stored date. It can be changed if the payment fails.',
  amount: `Send the stored amount. ${separately}`,
  lines: `Omit lines, or send them as stored. ${separately}`,
  description: 'Omit lines, or send them as stored.',
  payers: 'Omit payersInfo, or send it as stored.',
}

const resolutions: Record<LockedStatus, Record<FieldGroup, string>> = {
  InReview: {
    number: 'Send the stored number.',
    customer: `Send the stored customer. To bill another customer, ${recreate}.`,
    date: `Send the stored date. To change it, ${recreate}.`,
    amount: `Send the stored amount. To bill another amount, ${recreate}.`,
    lines: `Omit lines, or send them as stored. To bill other lines, ${recreate}.`,
    description: 'Omit lines, or send them as stored.',
    payers: `Omit payersInfo, or send it as stored. To bill someone else, ${recreate}.`,
  },
  Approved: whileMoneyMoves,
  PaymentProcessing: whileMoneyMoves,
  Paid: {
    number: 'Send the stored number.',
    customer: 'Send the stored customer: that customer has paid.',
    date: 'Send the stored date: the invoice is paid, so its dates no longer matter.',
    amount: `Send the stored amount: it is what was paid. To book the payment, change only amountDue. ${separately}`,
    lines: `Omit lines, or send them as stored. ${separately}`,
    description: 'Omit lines, or send them as stored.',
    payers: 'Omit payersInfo, or send it as stored.',
  },
  Canceled: {
    number: 'Send the stored number.',
    customer:
      'Send the stored customer. To bill another customer, create the invoice under another id.',
    date: 'Send the stored date. To bill it after all, create the invoice under another id.',
    amount:
      'Send the stored amount, or all amounts as zero. To bill it after all, create the invoice under another id.',
    lines:
      'Omit lines, or send them as stored. To bill them after all, create the invoice under another id.',
    description: 'Omit lines, or send them as stored.',
    payers: 'Omit payersInfo, or send it as stored.',
  },
}

/** Throws if the status does not lock the field. */
export function resolutionOf(status: InvoiceStatus, field: PushField): string {
  const lock: Lock = fieldLocks[field]
  if (!isLocked(status) || lock.editable === 'always')
    throw new Error(`${field} of ${status} is not locked`)
  return resolutions[status][lock.group]
}

/** The resolutions of all locked fields. */
export function resolutionsOf(
  status: InvoiceStatus,
): readonly { readonly field: PushField; readonly wayOut: string }[] {
  return lockedFields(status).map((field) => ({ field, wayOut: resolutionOf(status, field) }))
}

function isLocked(status: InvoiceStatus): status is LockedStatus {
  return lockReasons[status] !== null
}
