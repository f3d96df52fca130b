// The page of a delivery.
import { Clip } from '../../components/clip.tsx'
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { ActionButton } from '../../components/action-button.tsx'
import { Label } from '../../components/labels.tsx'
import { Facts, Page, Section } from '../../components/page.tsx'
import { RecordLink } from '../../components/record-link.tsx'
import { Loaded } from '../../components/states.tsx'
import { Time } from '../../components/time.tsx'
import { hub } from '../../session/session.ts'
import { Attempts } from './attempts.tsx'
import { SentRequest } from './sent-request.tsx'

type Delivery = Schemas['WebhookDelivery']

export function DeliveryPage() {
  const { accountId = '', id = '' } = useParams({ strict: false })
  const delivery = useQuery({
    queryKey: ['delivery', accountId, id],
    queryFn: () =>
      hub.get('/operator/account/{accountId}/webhook-delivery/{id}', {
        params: { path: { accountId, id } },
      }),
    refetchInterval: 10_000,
  })
  const { data } = delivery
  return (
    <Page
      title={data === undefined ? `Delivery ${id}` : `Delivery of ${data.type} (${data.seq})`}
      trail={[
        { to: '/webhooks', name: 'Webhooks' },
        { to: '/webhooks', name: accountId, search: { accountId } },
      ]}
      aside={
        data === undefined ? null : (
          <>
            <Label>{data.status}</Label>
            <Redeliver accountId={accountId} delivery={data} />
          </>
        )
      }
    >
      <Loaded query={delivery} what="Delivery">
        {(found) => <DeliveryDetails delivery={found} accountId={accountId} />}
      </Loaded>
    </Page>
  )
}

type Props = { readonly accountId: string; readonly delivery: Delivery }

function DeliveryDetails({ accountId, delivery }: Props) {
  const { record, endpointId, seq } = delivery
  const params = { path: { accountId, id: endpointId } }
  const endpoint = useQuery({
    queryKey: ['endpoint', accountId, endpointId],
    queryFn: () => hub.get('/operator/account/{accountId}/webhook-endpoint/{id}', { params }),
  })
  return (
    <>
      <Section title="Details">
        <Facts
          facts={[
            [
              'Record',
              <RecordLink key="r" accountId={accountId} kind={record.kind} id={record.id}>
                {`${record.kind} ${record.id}`}
              </RecordLink>,
            ],
            [
              'Event',
              <RecordLink key="v" accountId={accountId} kind="event" id={String(seq)}>
                {`${delivery.type} (${seq})`}
              </RecordLink>,
            ],
            [
              'Endpoint',
              <Link key="e" to="/webhooks/$accountId/$id" params={{ accountId, id: endpointId }}>
                {endpoint.data?.url ?? endpointId}
              </Link>,
            ],
            ['Attempts', `${delivery.attempt} of ${delivery.attemptsMax}`],
            ['Next attempt', <Time key="n" at={delivery.dueAt} />],
            ['Completed', <Time key="s" at={delivery.settledAt} />],
            ['Event time', <Time key="h" at={delivery.eventAt} />],
            ['Delivery ID', <Clip key="i">{delivery.id}</Clip>],
            ['webhook-id (event ID)', <Clip key="w">{delivery.eventId}</Clip>],
          ]}
        />
        {delivery.status === 'pending' && delivery.dueAt === null ? (
          <p className="quiet">It waits for an earlier delivery of the same record.</p>
        ) : null}
      </Section>
      <Section title="Attempts">
        <Attempts attempts={delivery.attempts} />
      </Section>
      <SentRequest accountId={accountId} delivery={delivery} endpoint={endpoint.data ?? null} />
    </>
  )
}

function Redeliver({ accountId, delivery: { id, endpointId, status, dueAt } }: Props) {
  const isWaiting = status === 'pending'
  return (
    <ActionButton
      label={isWaiting ? 'Send now' : 'Redeliver'}
      obstacle={
        isWaiting && dueAt === null ? 'It waits for an earlier delivery of the same record.' : null
      }
      effect={
        <p>
          {isWaiting
            ? 'Sends the event now, instead of waiting for the next attempt.'
            : 'Sends the event again with the same webhook-id.'}
        </p>
      }
      run={async () => {
        await hub.post('/operator/account/{accountId}/webhook-endpoint/{id}/replay', {
          params: { path: { accountId, id: endpointId } },
          body: { deliveryId: id },
        })
        return isWaiting ? 'Sending now.' : 'Redelivery queued.'
      }}
    />
  )
}
