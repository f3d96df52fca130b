// The page of a delivery.
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { ActionButton } from '../../components/action-button.tsx'
import { Label } from '../../components/labels.tsx'
import { Facts, Page, Section } from '../../components/page.tsx'
import { Loaded } from '../../components/states.tsx'
import { Time } from '../../components/time.tsx'
import { hub } from '../../session/session.ts'
import { Attempts } from './attempts.tsx'

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
  return (
    <Page title={`Delivery ${id}`}>
      <Loaded query={delivery} what="Delivery">
        {(found) => (
          <>
            <Section
              title={found.type}
              aside={
                <div className="row">
                  <Label>{found.status}</Label>
                  <Redeliver
                    accountId={accountId}
                    endpointId={found.endpointId}
                    id={id}
                    obstacle={found.status === 'pending' ? 'This delivery is still pending.' : null}
                  />
                </div>
              }
            >
              <Facts
                facts={[
                  ['Record', `${found.record.kind} ${found.record.id}`],
                  ['Attempts', `${found.attempt} of ${found.attemptsMax}`],
                  ['Next attempt', <Time key="n" at={found.dueAt} />],
                  ['Completed', <Time key="s" at={found.settledAt} />],
                  ['Event time', <Time key="h" at={found.eventAt} />],
                  ['Feed sequence', found.seq],
                  ['webhook-id', found.eventId],
                  [
                    'Endpoint',
                    <Link
                      key="e"
                      to="/webhooks/$accountId/$id"
                      params={{ accountId, id: found.endpointId }}
                    >
                      {found.endpointId}
                    </Link>,
                  ],
                ]}
              />
            </Section>
            <Section title="Attempts">
              <Attempts attempts={found.attempts} />
            </Section>
          </>
        )}
      </Loaded>
    </Page>
  )
}

type RedeliverProps = {
  readonly accountId: string
  readonly endpointId: string
  readonly id: string
  readonly obstacle: string | null
}

function Redeliver({ accountId, endpointId, id, obstacle }: RedeliverProps) {
  return (
    <ActionButton
      label="Redeliver"
      obstacle={obstacle}
      effect={<p>Sends the event again with the same webhook-id.</p>}
      run={async () => {
        await hub.post('/operator/account/{accountId}/webhook-endpoint/{id}/replay', {
          params: { path: { accountId, id: endpointId } },
          body: { deliveryId: id },
        })
        return 'Redelivery queued.'
      }}
    />
  )
}
