// What differs between two contents of an invoice, field by field, and which field a pointer means.
import { comparerOf } from '../field-changes.ts'
import type { Change } from '../json-changes.ts'
import { invoiceFields } from './invoice-fields.ts'
import { isPushField, type PushField } from './invoice-status.ts'

/** Every differing field, in the order of the contract's table. */
export const invoiceChanges = comparerOf(invoiceFields)

/** The field that a change belongs to, as the lock table names it. */
export function changedField({ pointer }: Change): PushField {
  const [, field = '', , leaf] = pointer.split('/')
  const name = field === 'lines' && leaf === 'description' ? 'lines/description' : field
  if (!isPushField(name)) throw new Error(`${pointer} is no field of an invoice`)
  return name
}
