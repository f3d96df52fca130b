// What differs between two contents of a quote, field by field, and which field a pointer means.
import { lineChanges, listChangesMax } from '../invoices/invoice-changes.ts'
import { plainQuoteFields, type QuotePushField } from './quote-status.ts'
import type { QuoteContent } from './quote.ts'
import type { Change } from '../json-changes.ts'

/** Every differing field, in the order of the contract's table. Lines are compared place by place. */
export function quoteChanges(before: QuoteContent, after: QuoteContent): Change[] {
  const plain = plainQuoteFields
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ pointer: `/${field}`, before: before[field], after: after[field] }))
  return [...plain, ...lineChanges(before.lines, after.lines)]
}

/** The same changes, short enough to be told: lines that differ in too many places are one change. */
export function tellableQuote(
  changes: readonly Change[],
  before: QuoteContent,
  after: QuoteContent,
): readonly Change[] {
  if (changes.filter(inLines).length <= listChangesMax) return changes
  const whole = { pointer: '/lines', before: before.lines, after: after.lines }
  return [...changes.filter((change) => !inLines(change)), whole]
}

function inLines(change: Change): boolean {
  return change.pointer.startsWith('/lines/')
}

/** The field that a change belongs to, as the lock table names it. */
export function changedQuoteField(change: Change): QuotePushField {
  const [, field, , leaf] = change.pointer.split('/')
  if (field === 'lines' && leaf === 'description') return 'lines/description'
  return field as QuotePushField
}
