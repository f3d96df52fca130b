// Accounts that have gone silent: no push for longer than is usual for them.
import { Link } from '@tanstack/react-router'
import { DataTable } from '../../parts/data-table.tsx'
import { durationText } from '../../parts/format.ts'
import { Section } from '../../parts/page.tsx'
import { Empty } from '../../parts/states.tsx'
import { Time } from '../../parts/time.tsx'
import type { TodayData } from './today.tsx'

export function Silent({ today }: { readonly today: TodayData }) {
  return (
    <Section title="Gone silent">
      {today.silent.length === 0 ? (
        <Empty>Every account pushes as it usually does.</Empty>
      ) : (
        <DataTable
          label="Gone silent"
          rows={today.silent}
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
            { name: 'Last push', cell: ({ lastPushAt }) => <Time at={lastPushAt} /> },
            { name: 'Silent for', isNumber: true, cell: ({ silentMs }) => durationText(silentMs) },
            {
              name: 'Usual pause',
              isNumber: true,
              cell: ({ usualPauseMs }) => durationText(usualPauseMs),
            },
          ]}
        />
      )}
    </Section>
  )
}
