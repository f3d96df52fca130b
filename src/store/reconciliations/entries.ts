// The records of each kind as a reconciliation compares them: columns, and how rows are read. Derived from the fields when
// the module loads.
import type { CalendarDate } from '../../domain/calendar-date.ts'
import { decimal } from '../../domain/decimal.ts'
import { entriesOf } from '../../domain/fields.ts'
import type { Json } from '../../domain/json-changes.ts'
import type { QuoteStatus } from '../../domain/quotes/quote-status.ts'
import { shownStatus, type HubEntry } from '../../domain/reconciliations/compare-entries.ts'
import { reconciledFields } from '../../domain/reconciliations/reconciled-fields.ts'
import {
  reconciledKinds,
  type ReconciledKind,
} from '../../domain/reconciliations/reconciliation.ts'
import { columnName } from '../unit-of-work/columns.ts'

type Cells = readonly (string | null)[]

export type EntryShape = {
  /** Of the id, the clock, and then the fields. */
  readonly columns: readonly string[]
  /** Of a row in that order. */
  readonly read: (cells: Cells, today: CalendarDate) => HubEntry
}

const fixed = ['id', 'source_modified_date']

function shapeOf(kind: ReconciledKind): EntryShape {
  const fields = entriesOf(reconciledFields[kind]).map(([name, spec], at) => {
    return { name, isAmount: spec.kind === 'amount', at: at + fixed.length }
  })
  const expiresAt = fields.find(({ name }) => name === 'expirationDate')?.at ?? -1
  return {
    columns: [...fixed, ...fields.map(({ name }) => columnName(name, { type: 'text' }))],
    read(cells, today) {
      const [id, sourceModifiedDate] = cells as readonly [string, string]
      const values: Record<string, Json> = {}
      for (const { name, isAmount, at } of fields) {
        const value = cells[at] ?? null
        values[name] = isAmount && value !== null ? decimal(value) : value
      }
      if (kind === 'quote') {
        const expirationDate = cells[expiresAt] as CalendarDate
        values['status'] = shownStatus(values['status'] as QuoteStatus, expirationDate, today)
      }
      return { id, sourceModifiedDate, values }
    },
  }
}

export const entryShapes = Object.fromEntries(
  reconciledKinds.map((kind) => [kind, shapeOf(kind)]),
) as { readonly [K in ReconciledKind]: EntryShape }
