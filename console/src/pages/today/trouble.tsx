// Endpoints that events do not get through to.
import { Link } from '@tanstack/react-router'
import { DataTable } from '../../parts/data-table.tsx'
import { countText } from '../../parts/format.ts'
import { Section } from '../../parts/page.tsx'
import { Empty } from '../../parts/states.tsx'
import { Time } from '../../parts/time.tsx'
import type { TodayData } from './today.tsx'

export function Trouble({ today: { endpoints } }: { readonly today: TodayData }) {
  const all = (
    <Link to="/webhooks" search={{ inTrouble: 'true' }}>
      all of them
    </Link>
  )
  return (
    <Section title="Endpoints in trouble" aside={all}>
      {endpoints.length === 0 ? (
        <Empty>Every event gets through.</Empty>
      ) : (
        <DataTable
          label="Endpoints in trouble"
          rows={endpoints}
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
              cell: ({ endpoint: { delivery } }) => countText(delivery.pending + delivery.parked),
            },
          ]}
        />
      )}
    </Section>
  )
}
