// Compares two contents of a quote, and maps changes to the fields of the lock table.
import { comparerOf } from '../field-changes.ts'
import type { Change } from '../json-changes.ts'
import { quoteFields } from './quote-fields.ts'
import { isQuotePushField, type QuotePushField } from './quote-status.ts'

/** Every changed field, in the order of the contract's table. */
export const quoteChanges = comparerOf(quoteFields)

/** The field of the lock table that a change belongs to. */
export function changedQuoteField({ pointer }: Change): QuotePushField {
  const [, field = '', , leaf] = pointer.split('/')
  const name = field === 'lines' && leaf === 'description' ? 'lines/description' : field
  if (!isQuotePushField(name)) throw new Error(`${pointer} is no field of a quote`)
  return name
}
