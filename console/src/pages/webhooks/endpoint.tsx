// One endpoint: how it does, what was delivered to it, and what can be done about what was not.
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { countText } from '../../parts/format.ts'
import { Label } from '../../parts/labels.tsx'
import { Facts, Page, Section } from '../../parts/page.tsx'
import { Loaded } from '../../parts/states.tsx'
import { Time } from '../../parts/time.tsx'
import { hub } from '../../session/session.ts'
import { DeliveryList } from './delivery-list.tsx'
import { EndpointActs } from './endpoint-acts.tsx'
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
      aside={data === undefined ? null : <Label>{stateOf(data)}</Label>}
    >
      <Loaded query={endpoint} what="The endpoint">
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

const reasons = {
  asked: 'Somebody switched it off.',
  gone: 'The receiver said that it is gone for good.',
  failing: 'It failed for days.',
} as const

function EndpointFacts({ endpoint, accountId }: EndpointProps) {
  const { delivery, disabledBecause } = endpoint
  return (
    <Section title="How it does" aside={<EndpointActs endpoint={endpoint} accountId={accountId} />}>
      {disabledBecause === null ? null : <p>{reasons[disabledBecause]}</p>}
      <Facts
        facts={[
          ['Waiting', countText(delivery.pending)],
          ['Not looked at yet', countText(delivery.lastSeq - delivery.takenSeq)],
          ['Parked', countText(delivery.parked)],
          ['Failing since', <Time key="f" at={delivery.failingSince} />],
          ['Last delivered', <Time key="d" at={delivery.lastDeliveredAt} />],
          ['Last failed', <Time key="l" at={delivery.lastFailedAt} />],
          ['Last failure', delivery.lastFailure],
          ['Events', endpoint.eventTypes.join(', ')],
          ['Headers', Object.keys(endpoint.headers).join(', ') || 'none'],
          ['Both secrets sign until', <Time key="o" at={endpoint.overlapUntil} />],
          [
            'Account',
            <Link key="a" to="/accounts/$accountId" params={{ accountId }}>
              {accountId}
            </Link>,
          ],
          ['Id', endpoint.id],
          ['Description', endpoint.description],
        ]}
      />
    </Section>
  )
}
