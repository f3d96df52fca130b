// The page of an endpoint.
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { countText } from '../../components/format.ts'
import { Label } from '../../components/labels.tsx'
import { Facts, Page, Section } from '../../components/page.tsx'
import { Loaded } from '../../components/states.tsx'
import { Time } from '../../components/time.tsx'
import { hub } from '../../session/session.ts'
import { DeliveryList } from './delivery-list.tsx'
import { EndpointActions } from './endpoint-actions.tsx'
import { stateOf } from './endpoint-list.tsx'
import { Replay } from './replay.tsx'

export type EndpointProps = {
  readonly endpoint: Schemas['WatchedWebhookEndpoint']
  readonly accountId: string
}

export function EndpointPage() {
  const { accountId = '', id = '' } = useParams({ strict: false })
  const endpoint = useQuery({
    queryKey: ['endpoint', accountId, id],
    queryFn: () =>
      hub.get('/operator/account/{accountId}/webhook-endpoint/{id}', {
        params: { path: { accountId, id } },
      }),
    refetchInterval: 10_000,
  })
  const { data } = endpoint
  return (
    <Page
      title={data?.url ?? `Endpoint ${id}`}
      trail={[
        { to: '/webhooks', name: 'Webhooks' },
        { to: '/webhooks', name: accountId, search: { accountId } },
      ]}
      aside={data === undefined ? null : <Label>{stateOf(data)}</Label>}
    >
      <Loaded query={endpoint} what="Endpoint">
        {(found) => (
          <>
            <EndpointFacts endpoint={found} accountId={accountId} />
            <Section title="Deliveries" aside={<Replay endpoint={found} accountId={accountId} />}>
              <DeliveryList accountId={accountId} id={id} />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  )
}

const sampleMax = 200

/** `98% of 200`, of the newest deliveries that have ended. */
function useSuccess(id: string, accountId: string): string {
  const { data } = useQuery({
    queryKey: ['deliveries', accountId, id, 'success'],
    queryFn: () =>
      hub.get('/operator/account/{accountId}/webhook-endpoint/{id}/delivery', {
        params: { path: { accountId, id }, query: { limit: sampleMax } },
      }),
  })
  const ended = (data?.items ?? []).filter(({ status }) => status !== 'pending')
  if (ended.length === 0) return '–'
  const delivered = ended.filter(({ status }) => status === 'delivered').length
  return `${Math.floor((100 * delivered) / ended.length)}% of ${countText(ended.length)}`
}

const reasons = {
  asked: 'This endpoint was disabled by a user.',
  gone: 'Disabled because the receiver responded with 410 Gone.',
  failing: 'Disabled because deliveries failed for days.',
} as const

function EndpointFacts({ endpoint, accountId }: EndpointProps) {
  const { delivery, disabledBecause } = endpoint
  const success = useSuccess(endpoint.id, accountId)
  return (
    <Section title="Health" aside={<EndpointActions endpoint={endpoint} accountId={accountId} />}>
      {disabledBecause === null ? null : <p>{reasons[disabledBecause]}</p>}
      <Facts
        facts={[
          ['Delivered, of the last completed', success],
          ['Pending', countText(delivery.pending)],
          ['Not yet queued', countText(delivery.lastSeq - delivery.takenSeq)],
          ['Parked', countText(delivery.parked)],
          ['Failing since', <Time key="f" at={delivery.failingSince} />],
          ['Last delivered', <Time key="d" at={delivery.lastDeliveredAt} />],
          ['Last failed', <Time key="l" at={delivery.lastFailedAt} />],
          ['Last failure', delivery.lastFailure],
          ['Events', endpoint.eventTypes.join(', ')],
          ['Headers', Object.keys(endpoint.headers).join(', ') || 'None'],
          ['Old secret valid until', <Time key="o" at={endpoint.overlapUntil} />],
          [
            'Account',
            <Link key="a" to="/accounts/$accountId" params={{ accountId }}>
              {accountId}
            </Link>,
          ],
          ['ID', endpoint.id],
          ['Description', endpoint.description],
        ]}
      />
    </Section>
  )
}
