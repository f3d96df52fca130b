// Where an event, or the events of a record, were delivered to.
import { Clip } from './clip.tsx'
import { HubRefusal, type Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { hub } from '../session/session.ts'
import { DataTable } from './data-table.tsx'
import { countText } from './format.ts'
import { Label } from './labels.tsx'
import { Section } from './page.tsx'
import { Empty, Loaded } from './states.tsx'
import { Time } from './time.tsx'

type Delivery = Schemas['WebhookDelivery'] | Schemas['WebhookDeliveryListed']
type Wanted =
  { readonly seq: number } | { readonly record: { readonly kind: string; readonly id: string } }
type Row = { readonly url: string; readonly delivery: Delivery }

type Props = { readonly accountId: string; readonly of: Wanted }

const endpointsMax = 20
/** Of each endpoint, the newest. */
const shownMax = 10

export function Deliveries({ accountId, of }: Props) {
  const deliveries = useQuery({
    queryKey: ['deliveries-of', accountId, of],
    queryFn: () => readDeliveries(accountId, of),
  })
  return (
    <Section title="Deliveries" docs="concepts/webhooks">
      <Loaded query={deliveries} what="Deliveries">
        {(rows) =>
          rows.length === 0 ? (
            <Empty>
              No deliveries. Endpoints of the account that want an event get it within seconds.
            </Empty>
          ) : (
            <DataTable
              label="Deliveries"
              rows={rows}
              rowKey={({ delivery }) => delivery.id}
              columns={[
                {
                  name: 'Event',
                  cell: ({ delivery: { id, type, seq } }) => (
                    <Link to="/webhooks/delivery/$accountId/$id" params={{ accountId, id }}>
                      {type} ({countText(seq)})
                    </Link>
                  ),
                },
                {
                  name: 'Endpoint',
                  cell: ({ url, delivery: { endpointId: id } }) => (
                    <Link to="/webhooks/$accountId/$id" params={{ accountId, id }}>
                      <Clip isLink>{url}</Clip>
                    </Link>
                  ),
                },
                { name: 'Status', cell: ({ delivery }) => <Label>{delivery.status}</Label> },
                {
                  name: 'Attempts',
                  isNumber: true,
                  cell: ({ delivery: { attempt, attemptsMax } }) => `${attempt} of ${attemptsMax}`,
                },
                {
                  name: 'Completed or next attempt',
                  cell: ({ delivery: { settledAt, dueAt } }) => <Time at={settledAt ?? dueAt} />,
                },
              ]}
            />
          )
        }
      </Loaded>
    </Section>
  )
}

async function readDeliveries(accountId: string, of: Wanted): Promise<Row[]> {
  const query = { accountId, limit: endpointsMax }
  const { items } = await hub.get('/operator/webhook-endpoint', { params: { query } })
  const rows = await Promise.all(
    items.map(async ({ endpoint: { id, url } }) => {
      const found =
        'seq' in of
          ? await readOne(accountId, id, of.seq)
          : await readNewest(accountId, id, of.record)
      return found.map((delivery) => ({ url, delivery }))
    }),
  )
  return rows.flat().toSorted((a, b) => b.delivery.seq - a.delivery.seq)
}

async function readNewest(
  accountId: string,
  endpointId: string,
  record: { kind: string; id: string },
) {
  const params = {
    path: { accountId, id: endpointId },
    query: { recordId: record.id, limit: shownMax },
  }
  const path = '/operator/account/{accountId}/webhook-endpoint/{id}/delivery'
  const { items } = await hub.get(path, { params })
  return items.filter((delivery) => delivery.record.kind === record.kind)
}

/** The id of a delivery consists of the endpoint's and the event's number. */
async function readOne(accountId: string, endpointId: string, seq: number): Promise<Delivery[]> {
  const params = { path: { accountId, id: `${endpointId}-${seq}` } }
  try {
    return [await hub.get('/operator/account/{accountId}/webhook-delivery/{id}', { params })]
  } catch (error) {
    if (error instanceof HubRefusal && error.status === 404) return []
    throw error
  }
}
