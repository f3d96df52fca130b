// Compares two contents of an invoice, and maps changes to the fields of the lock table.
import { comparerOf } from '../field-changes.ts'
import type { Change } from '../json-changes.ts'
import { invoiceFields } from './invoice-fields.ts'
import { isPushField, type PushField } from './invoice-status.ts'

/** Every changed field, in the order of the contract's table. */
export const invoiceChanges = comparerOf(invoiceFields)

/** The field of the lock table that a change belongs to. */
export function changedField({ pointer }: Change): PushField {
  const [, field = '', , leaf] = pointer.split('/')
  const name = field === 'lines' && leaf === 'description' ? 'lines/description' : field
  if (!isPushField(name)) throw new Error(`${pointer} is no field of an invoice`)
  return name
}
