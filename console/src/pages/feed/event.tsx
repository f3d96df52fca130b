// The page of an event: its record, its operation, its deliveries, and its JSON.
import { Clip } from '../../components/clip.tsx'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { CopyButton } from '../../components/copy-button.tsx'
import { Deliveries } from '../../components/deliveries.tsx'
import { Facts, Page, Section } from '../../components/page.tsx'
import { RecordLink } from '../../components/record-link.tsx'
import { Empty, Loaded } from '../../components/states.tsx'
import { Time } from '../../components/time.tsx'
import { readEvent, type FeedEvent } from './read-event.ts'

export function EventPage() {
  const { accountId = '', id = '' } = useParams({ strict: false })
  const seq = Number(id)
  const event = useQuery({
    queryKey: ['event', accountId, id],
    queryFn: () => (Number.isSafeInteger(seq) && seq > 0 ? readEvent(accountId, seq) : null),
  })
  return (
    <Page
      title={`Event ${id} of ${accountId}`}
      trail={[
        { to: '/feed', name: 'Feed' },
        { to: '/feed', name: accountId, search: { accountId } },
      ]}
    >
      <Loaded query={event} what="Event">
        {(found) =>
          found === null ? (
            <Empty>The account has no event with this number.</Empty>
          ) : (
            <EventDetails event={found} accountId={accountId} />
          )
        }
      </Loaded>
    </Page>
  )
}

function EventDetails({
  event,
  accountId,
}: {
  readonly event: FeedEvent
  readonly accountId: string
}) {
  const { record, operationId, seq } = event
  const json = JSON.stringify(event, null, 2)
  return (
    <>
      <Section title={event.type}>
        <Facts
          facts={[
            ['Time', <Time key="t" at={event.at} />],
            [
              'Record',
              <RecordLink key="r" accountId={accountId} kind={record.kind} id={record.id}>
                {`${record.kind} ${record.id}`}
              </RecordLink>,
            ],
            ['Version', `source ${record.version} · hub ${record.hubVersion}`],
            [
              'Operation',
              <RecordLink key="o" accountId={accountId} kind="operation" id={operationId}>
                Why it happened
              </RecordLink>,
            ],
            ['Event ID (webhook-id)', <Clip key="i">{event.id}</Clip>],
            ['Sequence number', seq],
          ]}
        />
      </Section>
      <Deliveries accountId={accountId} of={{ seq }} />
      <Section title="JSON" aside={<CopyButton text={json}>Copy JSON</CopyButton>}>
        <pre>{json}</pre>
      </Section>
    </>
  )
}
