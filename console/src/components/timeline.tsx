// Everything that was tried with a record, newest first: its events, and attempts that changed nothing.
import { Button, NativeSelect } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Changes } from './changes.tsx'
import { ErrorAlert } from './error-alert.tsx'
import { explanationOf } from './explanation.ts'
import { actorText } from './format.ts'
import { Label } from './labels.tsx'
import { Section } from './page.tsx'
import { RecordLink } from './record-link.tsx'
import type { Search } from './search.ts'
import { Empty, Loading } from './states.tsx'
import { Time } from './time.tsx'
import { readTimeline, type TimelineEntry, type TimelineOf } from './timeline-of.ts'
import { verdictNames } from './verdicts.ts'

export function Timeline(of: TimelineOf) {
  const { kind, accountId, id } = of
  const search: Search = useSearch({ strict: false })
  const verdict = verdictNames.find((name) => name === search['verdict'])
  const timeline = useInfiniteQuery({
    queryKey: ['timeline', kind, accountId, id, verdict],
    queryFn: ({ pageParam }) =>
      readTimeline(of, {
        ...(verdict === undefined ? {} : { verdict }),
        ...(pageParam === '' ? {} : { cursor: pageParam }),
      }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  })
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = timeline
  const entries = data?.pages.flatMap(({ items }) => items)
  return (
    <Section
      title="Timeline"
      docs="concepts/verdicts"
      aside={<VerdictFilter verdict={verdict ?? ''} />}
    >
      {entries === undefined && error === null ? <Loading what="Timeline" /> : null}
      {error === null ? null : <ErrorAlert error={error} />}
      {entries?.length === 0 ? (
        <Empty>{verdict === undefined ? 'Nothing yet.' : `Nothing was ${verdict}.`}</Empty>
      ) : null}
      <ol className="timeline">
        {entries?.map((entry) => (
          <Entry key={keyOf(entry)} entry={entry} accountId={accountId} />
        ))}
      </ol>
      {hasNextPage ? (
        <Button
          size="xs"
          variant="default"
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          Show more
        </Button>
      ) : null}
    </Section>
  )
}

/** An operation may have several events. */
function keyOf({ operationId, event }: TimelineEntry): string {
  return `${operationId} ${event?.seq ?? ''}`
}

function VerdictFilter({ verdict }: { readonly verdict: string }) {
  const search: Search = useSearch({ strict: false })
  const navigate = useNavigate()
  return (
    <NativeSelect
      size="xs"
      aria-label="Verdict"
      value={verdict}
      data={[
        { value: '', label: 'All verdicts' },
        ...verdictNames.map((name) => ({ value: name, label: name })),
      ]}
      onChange={(event) =>
        void navigate({
          to: '.',
          search: { ...search, verdict: event.currentTarget.value },
          replace: true,
          resetScroll: false,
        })
      }
    />
  )
}

type EntryProps = { readonly entry: TimelineEntry; readonly accountId: string }

function Entry({ entry, accountId }: EntryProps) {
  const { operationId, name, verdict, at, actor, event } = entry
  return (
    <li data-verdict={verdict}>
      <div className="row">
        <Label>{verdict}</Label>
        <strong>
          <RecordLink
            accountId={accountId}
            kind="event"
            id={event === null ? null : String(event.seq)}
          >
            {event?.type ?? name}
          </RecordLink>
        </strong>
        <Time at={at} />
        <span className="quiet">by {actorText(actor)}</span>
        {actor.reason === null ? null : <span>“{actor.reason}”</span>}
        <Link to="/operations/$accountId/$id" params={{ accountId, id: operationId }}>
          Operation
        </Link>
      </div>
      {event === null ? <p>{explanationOf(entry)}</p> : <Applied event={event} />}
    </li>
  )
}

function Applied({ event }: { readonly event: NonNullable<TimelineEntry['event']> }) {
  const { status, version, hubVersion, sourceModifiedDate, changes } = event
  const facts = [
    ...(status === null ? [] : [`Status ${status}`]),
    `source version ${version} · hub version ${hubVersion}`,
    ...(sourceModifiedDate === null ? [] : [`source time ${sourceModifiedDate}`]),
  ]
  return (
    <>
      <p className="quiet">{facts.join(' · ')}</p>
      <Changes changes={changes} />
    </>
  )
}
