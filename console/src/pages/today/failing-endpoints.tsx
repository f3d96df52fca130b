// Webhook endpoints with failing deliveries.
import { Clip } from '../../components/clip.tsx'
import { Link } from '@tanstack/react-router'
import { DataTable } from '../../components/data-table.tsx'
import { countText } from '../../components/format.ts'
import { Section } from '../../components/page.tsx'
import { Empty } from '../../components/states.tsx'
import { Time } from '../../components/time.tsx'
import type { TodayData } from './today.tsx'

export function FailingEndpoints({ today: { endpoints } }: { readonly today: TodayData }) {
  const all = (
    <Link to="/webhooks" search={{ inTrouble: 'true' }}>
      View all
    </Link>
  )
  return (
    <Section title="Failing endpoints" aside={all}>
      {endpoints.length === 0 ? (
        <Empty>All endpoints are healthy.</Empty>
      ) : (
        <DataTable
          label="Failing endpoints"
          rows={endpoints}
          rowKey={({ endpoint }) => endpoint.id}
          columns={[
            {
              name: 'Endpoint',
              cell: ({ accountId, endpoint: { id, url } }) => (
                <Link to="/webhooks/$accountId/$id" params={{ accountId, id }}>
                  <Clip isLink>{url}</Clip>
                </Link>
              ),
            },
            { name: 'Account', cell: ({ accountId }) => accountId },
            {
              name: 'Failing since',
              cell: ({ endpoint }) => <Time at={endpoint.delivery.failingSince} />,
            },
            {
              name: 'Pending',
              isNumber: true,
              cell: ({ endpoint: { delivery } }) => countText(delivery.pending + delivery.parked),
            },
          ]}
        />
      )}
    </Section>
  )
}
