// The request of a delivery, as far as it is the same for every attempt; secrets are masked.
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { CopyButton } from '../../components/copy-button.tsx'
import { DataTable } from '../../components/data-table.tsx'
import { Section } from '../../components/page.tsx'
import { Empty, Loaded } from '../../components/states.tsx'
import { readEvent } from '../feed/read-event.ts'

type Props = {
  readonly accountId: string
  readonly delivery: Schemas['WebhookDelivery']
  /** Of the endpoint; `null` if it was deleted. */
  readonly endpoint: Schemas['WatchedWebhookEndpoint'] | null
}

export function SentRequest({ accountId, delivery, endpoint }: Props) {
  const { seq } = delivery
  const event = useQuery({
    queryKey: ['event', accountId, String(seq)],
    queryFn: () => readEvent(accountId, seq),
  })
  return (
    <>
      <Section title="Request headers">
        <p className="quiet">
          {endpoint === null
            ? 'The endpoint was deleted.'
            : `POST ${endpoint.url}. Values marked *** are secret; the timestamp and the signature are new in each attempt.`}
        </p>
        <DataTable
          label="Request headers"
          rows={headersOf(delivery, endpoint)}
          rowKey={([name]) => name}
          columns={[
            { name: 'Header', cell: ([name]) => <code>{name}</code> },
            { name: 'Value', cell: ([, value]) => <code>{value}</code> },
          ]}
        />
      </Section>
      <Loaded query={event} what="Body">
        {(found) => {
          const body = JSON.stringify(found, null, 2)
          return (
            <Section
              title="Request body"
              aside={found === null ? null : <CopyButton text={body}>Copy JSON</CopyButton>}
            >
              {found === null ? <Empty>The event can’t be read.</Empty> : <pre>{body}</pre>}
            </Section>
          )
        }}
      </Loaded>
    </>
  )
}

function headersOf(
  { eventId, attempts }: Props['delivery'],
  endpoint: Props['endpoint'],
): (readonly [name: string, value: string])[] {
  const last = attempts.at(-1)
  const second = last === undefined ? '–' : String(Math.floor(Date.parse(last.at) / 1_000))
  return [
    ...Object.entries(endpoint?.headers ?? {}),
    ['content-type', 'application/json; charset=utf-8'],
    ['user-agent', 'bthub'],
    ['webhook-id', eventId],
    ['webhook-timestamp', second],
    ['webhook-signature', 'v1,***'],
  ]
}
