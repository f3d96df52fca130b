// Columns about reconciliations that several tables share.
import type { Schemas } from 'bthub-client'
import { Link } from '@tanstack/react-router'
import type { Column } from '../../components/data-table.tsx'
import { countText } from '../../components/format.ts'
import { Label } from '../../components/labels.tsx'
import { Time } from '../../components/time.tsx'

export type Run = Schemas['Reconciliation']

export const kindNames = {
  invoice: 'Invoices',
  customer: 'Customers',
  company: 'Companies',
  quote: 'Quotes',
} as const satisfies Record<Run['recordKind'], string>

export const discrepancies = ['missing', 'stale', 'ahead', 'different', 'extra'] as const

export function differencesOf(run: Run): number {
  return discrepancies.reduce((sum, name) => sum + run[name], 0)
}

/** Equal books of a list that may have had gaps are no proof. */
export function ResultLabel({ run }: { readonly run: Run }) {
  if (differencesOf(run) > 0) return <Label>differs</Label>
  return <Label>{run.complete ? 'equal' : 'listed records equal'}</Label>
}

export function runColumns(accountId: string): readonly Column<Run>[] {
  return [
    {
      name: 'Compared',
      cell: ({ id, asOf }) => (
        <Link to="/accounts/$accountId/reconciliations/$id" params={{ accountId, id }}>
          <Time at={asOf.at} />
        </Link>
      ),
    },
    { name: 'Records', cell: ({ recordKind }) => kindNames[recordKind] },
    { name: 'Result', cell: (run) => <ResultLabel run={run} /> },
    { name: 'Equal', isNumber: true, cell: ({ equal }) => countText(equal) },
    { name: 'Missing', isNumber: true, cell: ({ missing }) => countText(missing) },
    { name: 'Stale', isNumber: true, cell: ({ stale }) => countText(stale) },
    { name: 'Ahead', isNumber: true, cell: ({ ahead }) => countText(ahead) },
    { name: 'Different', isNumber: true, cell: ({ different }) => countText(different) },
    { name: 'Extra', isNumber: true, cell: ({ extra }) => countText(extra) },
  ]
}
