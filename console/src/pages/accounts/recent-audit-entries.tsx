// The newest audit entries of an account.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { hub } from '../../session/session.ts'
import { DataTable } from '../../components/data-table.tsx'
import { Section } from '../../components/page.tsx'
import { Empty, Loaded } from '../../components/states.tsx'
import { Time } from '../../components/time.tsx'

const shownMax = 20

export function RecentAuditEntries({ accountId }: { readonly accountId: string }) {
  const query = { accountId, limit: shownMax }
  const entries = useQuery({
    queryKey: ['audit-log', accountId],
    queryFn: () => hub.get('/operator/act', { params: { query } }),
  })
  return (
    <Section
      title="Audit log"
      aside={
        <Link to="/audit-log" search={{ accountId }}>
          View all
        </Link>
      }
    >
      <Loaded query={entries} what="Audit log">
        {({ items }) =>
          items.length === 0 ? (
            <Empty>No entries yet.</Empty>
          ) : (
            <DataTable
              label="Audit log"
              rows={items}
              rowKey={({ actId }) => actId}
              columns={[
                { name: 'Time', cell: ({ at }) => <Time at={at} /> },
                { name: 'Action', cell: ({ name, subject }) => [name, subject].join(' ') },
                { name: 'By', cell: ({ actor }) => actor.name ?? actor.id ?? actor.kind },
                { name: 'Reason', cell: ({ actor }) => actor.reason ?? '–' },
              ]}
            />
          )
        }
      </Loaded>
    </Section>
  )
}
