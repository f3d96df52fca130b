// What operators did, to an account or to the hub, the newest first.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { hub } from '../../session/session.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { Section } from '../../parts/page.tsx'
import { Empty, Loaded } from '../../parts/states.tsx'
import { Time } from '../../parts/time.tsx'

const shownMax = 20

export function Acts({ accountId }: { readonly accountId: string }) {
  const query = { accountId, limit: shownMax }
  const acts = useQuery({
    queryKey: ['acts', accountId],
    queryFn: () => hub.get('/operator/act', { params: { query } }),
  })
  return (
    <Section
      title="What operators did"
      aside={
        <Link to="/acts" search={{ accountId }}>
          all of it
        </Link>
      }
    >
      <Loaded query={acts} what="The list of acts">
        {({ items }) =>
          items.length === 0 ? (
            <Empty>Nothing yet.</Empty>
          ) : (
            <DataTable
              label="What operators did"
              rows={items}
              rowKey={({ actId }) => actId}
              columns={[
                { name: 'At', cell: ({ at }) => <Time at={at} /> },
                { name: 'Act', cell: ({ name, subject }) => [name, subject].join(' ') },
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
