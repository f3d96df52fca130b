// Accounts that have not pushed for longer than usual.
import { Link } from '@tanstack/react-router'
import { DataTable } from '../../components/data-table.tsx'
import { durationText } from '../../components/format.ts'
import { Section } from '../../components/page.tsx'
import { Empty } from '../../components/states.tsx'
import { Time } from '../../components/time.tsx'
import type { TodayData } from './today.tsx'

export function InactiveAccounts({ today }: { readonly today: TodayData }) {
  return (
    <Section title="Inactive accounts">
      {today.silent.length === 0 ? (
        <Empty>Every account is pushing as usual.</Empty>
      ) : (
        <DataTable
          label="Inactive accounts"
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
            {
              name: 'Inactive for',
              isNumber: true,
              cell: ({ silentMs }) => durationText(silentMs),
            },
            {
              name: 'Usual interval',
              isNumber: true,
              cell: ({ usualPauseMs }) => durationText(usualPauseMs),
            },
          ]}
        />
      )}
    </Section>
  )
}
