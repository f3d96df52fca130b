// What differs between two contents of an invoice, field by field, and which field a pointer means.
import type { InvoiceContent, InvoiceLine, Payer, SalesPerson } from './invoice.ts'
import { plainFields, type PushField } from './invoice-status.ts'
import type { Change, Json } from '../json-changes.ts'

/** More differing leaves than this in one list are told as one change of the whole list. */
export const listChangesMax = 100

const lineFields = [
  'description',
  'unitAmount',
  'quantity',
  'subTotal',
  'taxAmount',
  'totalAmount',
] as const satisfies readonly (keyof InvoiceLine)[]

const salesFields = [
  'firstName',
  'lastName',
  'emailAddress',
  'cellPhoneNumber',
] as const satisfies readonly (keyof SalesPerson)[]

const payerFields = [...salesFields, 'businessName'] as const satisfies readonly (keyof Payer)[]

/** Every differing field, in the order of the contract's table. Lines are compared place by place. */
export function invoiceChanges(before: InvoiceContent, after: InvoiceContent): Change[] {
  const changes: Change[] = []
  for (const field of plainFields) {
    if (before[field] === after[field]) continue
    changes.push({ pointer: `/${field}`, before: before[field], after: after[field] })
  }
  changes.push(...lineChanges(before.lines, after.lines))
  changes.push(...listChanges('salesInfo', salesFields, before.salesInfo, after.salesInfo))
  if (before.payersInfo !== after.payersInfo) {
    const [was, is] = [before.payersInfo ?? [], after.payersInfo ?? []]
    changes.push(...listChanges('payersInfo', payerFields, was, is))
  }
  return changes
}

export function lineChanges(
  before: readonly InvoiceLine[],
  after: readonly InvoiceLine[],
): Change[] {
  return listChanges('lines', lineFields, before, after)
}

function listChanges<Name extends string>(
  list: string,
  fields: readonly Name[],
  before: readonly Readonly<Record<Name, Json>>[],
  after: readonly Readonly<Record<Name, Json>>[],
): Change[] {
  if (before === after) return []
  const changes: Change[] = []
  for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
    const old = before[index]
    const now = after[index]
    if (old === undefined || now === undefined) {
      changes.push({ pointer: `/${list}/${index}`, before: old ?? null, after: now ?? null })
    } else {
      for (const field of fields) {
        if (old[field] === now[field]) continue
        const pointer = `/${list}/${index}/${field}`
        changes.push({ pointer, before: old[field], after: now[field] })
      }
    }
  }
  return changes
}

/** The same changes, short enough to be told: a list that differs in too many places is one change. */
export function tellable(
  changes: readonly Change[],
  before: InvoiceContent,
  after: InvoiceContent,
): readonly Change[] {
  if (changes.length <= listChangesMax) return changes
  return (['lines', 'salesInfo'] as const).reduce<readonly Change[]>((told, list) => {
    const inList = (change: Change) => change.pointer.startsWith(`/${list}/`)
    if (told.filter(inList).length <= listChangesMax) return told
    const whole = { pointer: `/${list}`, before: before[list], after: after[list] }
    return [...told.filter((change) => !inList(change)), whole]
  }, changes)
}

/** The field that a change belongs to, as the lock table names it. */
export function changedField(change: Change): PushField {
  const [, field, , leaf] = change.pointer.split('/')
  if (field === 'lines' && leaf === 'description') return 'lines/description'
  return field as PushField
}
