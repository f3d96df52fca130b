// Accounts whose books differ from those of their sources.
import { Link } from '@tanstack/react-router'
import { DataTable } from '../../components/data-table.tsx'
import { countText } from '../../components/format.ts'
import { Section } from '../../components/page.tsx'
import { Empty } from '../../components/states.tsx'
import { Time } from '../../components/time.tsx'
import type { TodayData } from './today.tsx'

export function DifferingBooks({ today: { differing } }: { readonly today: TodayData }) {
  return (
    <Section title="Books that differ">
      {differing.length === 0 ? (
        <Empty>No source has found differences in its last reconciliation.</Empty>
      ) : (
        <DataTable
          label="Books that differ"
          rows={differing}
          rowKey={({ id }) => id}
          columns={[
            {
              name: 'Account',
              cell: ({ accountId, id }) => (
                <Link to="/accounts/$accountId/reconciliations/$id" params={{ accountId, id }}>
                  {accountId}
                </Link>
              ),
            },
            { name: 'Records', cell: ({ recordKind }) => recordKind },
            { name: 'Compared', cell: ({ at }) => <Time at={at} /> },
            {
              name: 'Differences',
              isNumber: true,
              cell: ({ differences }) => countText(differences),
            },
          ]}
        />
      )}
    </Section>
  )
}
