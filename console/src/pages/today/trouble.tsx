// Endpoints that events do not get through to.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { DataTable } from '../../parts/data-table.tsx'
import { countText } from '../../parts/format.ts'
import { Section } from '../../parts/page.tsx'
import { Empty, Loaded } from '../../parts/states.tsx'
import { Time } from '../../parts/time.tsx'
import { hub } from '../../session/session.ts'

const shownMax = 10

export function Trouble() {
  const query = { inTrouble: 'true', limit: shownMax } as const
  const endpoints = useQuery({
    queryKey: ['endpoints in trouble'],
    queryFn: () => hub.get('/operator/webhook-endpoint', { params: { query } }),
    refetchInterval: 10_000,
  })
  const all = (
    <Link to="/webhooks" search={{ inTrouble: 'true' }}>
      all of them
    </Link>
  )
  return (
    <Section title="Endpoints in trouble" aside={all}>
      <Loaded query={endpoints} what="The list of endpoints">
        {({ items }) =>
          items.length === 0 ? (
            <Empty>Every event gets through.</Empty>
          ) : (
            <DataTable
              label="Endpoints in trouble"
              rows={items}
              rowKey={({ endpoint }) => endpoint.id}
              columns={[
                {
                  name: 'Endpoint',
                  cell: ({ accountId, endpoint: { id, url } }) => (
                    <Link to="/webhooks/$accountId/$id" params={{ accountId, id }}>
                      {url}
                    </Link>
                  ),
                },
                { name: 'Account', cell: ({ accountId }) => accountId },
                {
                  name: 'Since',
                  cell: ({ endpoint }) => <Time at={endpoint.delivery.failingSince} />,
                },
                {
                  name: 'Waiting',
                  isNumber: true,
                  cell: ({ endpoint: { delivery } }) =>
                    countText(delivery.pending + delivery.parked),
                },
              ]}
            />
          )
        }
      </Loaded>
    </Section>
  )
}
