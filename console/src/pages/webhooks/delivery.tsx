// One delivery: what it is about, and every try.
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { ActButton } from '../../parts/act-button.tsx'
import { Label } from '../../parts/labels.tsx'
import { Facts, Page, Section } from '../../parts/page.tsx'
import { Loaded } from '../../parts/states.tsx'
import { Time } from '../../parts/time.tsx'
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
      <Loaded query={delivery} what="The delivery">
        {(found) => (
          <>
            <Section
              title={found.type}
              aside={
                <div className="row">
                  <Label>{found.status}</Label>
                  <Again
                    accountId={accountId}
                    endpointId={found.endpointId}
                    id={id}
                    obstacle={found.status === 'pending' ? 'It is still being delivered.' : null}
                  />
                </div>
              }
            >
              <Facts
                facts={[
                  ['Record', `${found.record.kind} ${found.record.id}`],
                  ['Attempts', `${found.attempt} of ${found.attemptsMax}`],
                  ['Next attempt', <Time key="n" at={found.dueAt} />],
                  ['Settled', <Time key="s" at={found.settledAt} />],
                  ['Happened', <Time key="h" at={found.eventAt} />],
                  ['Number in the feed', found.seq],
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

type AgainProps = {
  readonly accountId: string
  readonly endpointId: string
  readonly id: string
  readonly obstacle: string | null
}

function Again({ accountId, endpointId, id, obstacle }: AgainProps) {
  return (
    <ActButton
      label="Deliver again"
      obstacle={obstacle}
      effect={<p>The receiver gets it once more, under the same webhook-id.</p>}
      act={async () => {
        await hub.post('/operator/account/{accountId}/webhook-endpoint/{id}/replay', {
          params: { path: { accountId, id: endpointId } },
          body: { deliveryId: id },
        })
        return 'It will be delivered again.'
      }}
    />
  )
}
