// Accounts of which the database has lost acknowledged events; nothing as long as there are none.
import { Link } from '@tanstack/react-router'
import { DataTable } from '../../components/data-table.tsx'
import { countText } from '../../components/format.ts'
import { Section } from '../../components/page.tsx'
import { Time } from '../../components/time.tsx'
import type { TodayData } from './today.tsx'

export function LostEvents({ today: { lostEvents } }: { readonly today: TodayData }) {
  if (lostEvents.length === 0) return null
  return (
    <Section title="Lost events">
      <p>
        The database went back to an older state, so these accounts have lost writes that were
        answered with success. Reconcile them with their sources.
      </p>
      <DataTable
        label="Lost events"
        rows={lostEvents}
        rowKey={({ accountId }) => accountId}
        columns={[
          {
            name: 'Account',
            cell: ({ accountId }) => (
              <Link to="/operations" search={{ accountId }}>
                {accountId}
              </Link>
            ),
          },
          { name: 'Found', cell: ({ at }) => <Time at={at} /> },
          {
            name: 'Last acknowledged event',
            isNumber: true,
            cell: ({ acknowledged }) => countText(acknowledged),
          },
          { name: 'Last in the feed', isNumber: true, cell: ({ found }) => countText(found) },
        ]}
      />
    </Section>
  )
}
