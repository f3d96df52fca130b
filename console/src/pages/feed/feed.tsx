// The live feed of events.
import { Button } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { DataTable } from '../../components/data-table.tsx'
import { FilterBar } from '../../components/filter-bar.tsx'
import { actorText, countText } from '../../components/format.ts'
import { Label } from '../../components/labels.tsx'
import { Page } from '../../components/page.tsx'
import type { Search } from '../../components/search.ts'
import { RecordLink } from '../../components/record-link.tsx'
import { Empty, Loading } from '../../components/states.tsx'
import { Time } from '../../components/time.tsx'
import { useStream, type StreamedEvent } from './stream.ts'

export function Feed() {
  const search: Search = useSearch({ strict: false })
  const navigate = useNavigate()
  const { accountId } = search
  const { events, state, skipped, writes, isCaughtUp, isPaused, setPaused } = useStream(
    accountId ?? null,
  )
  return (
    <Page
      title="Feed"
      aside={
        <>
          <Label>{state}</Label>
          <Button size="xs" variant="default" onClick={() => setPaused(!isPaused)}>
            {isPaused ? 'Resume' : 'Pause'}
          </Button>
        </>
      }
    >
      <FilterBar
        filters={[{ name: 'accountId', label: 'Account', kind: 'account' }]}
        search={{ accountId }}
        onSearch={(next) => void navigate({ to: '.', search: next })}
      />
      {state === 'interrupted' ? (
        <p role="status">Connection lost. Reconnecting… Missed events will appear then.</p>
      ) : null}
      {writes === null ? null : (
        <p className="quiet">
          Last minute, all accounts: {countText(writes.applied)} applied,{' '}
          {countText(writes.unchanged)} unchanged, {countText(writes.superseded)} superseded,{' '}
          {countText(writes.refused)} refused.
        </p>
      )}
      {skipped === 0 ? null : (
        <p className="quiet">{countText(skipped)} more events arrived too fast to be shown.</p>
      )}
      {events.length === 0 && !isCaughtUp && state !== 'paused' ? <Loading what="Feed" /> : null}
      {events.length === 0 ? (
        isCaughtUp ? (
          <Empty>No events yet. New events appear here.</Empty>
        ) : null
      ) : (
        <DataTable label="Events" rows={events} rowKey={({ id }) => id} columns={columns} />
      )}
    </Page>
  )
}

const columns = [
  { name: 'Time', cell: ({ at }: StreamedEvent) => <Time at={at} /> },
  {
    name: 'Event',
    cell: ({ type, accountId, seq }: StreamedEvent) => (
      <RecordLink accountId={accountId} kind="event" id={String(seq)}>
        {type}
      </RecordLink>
    ),
  },
  { name: 'Account', cell: ({ accountId }: StreamedEvent) => accountId },
  {
    name: 'Record',
    cell: ({ accountId, record: { kind, id }, number }: StreamedEvent) => (
      <RecordLink accountId={accountId} kind={kind} id={id}>
        {`${kind} ${number ?? id}`}
      </RecordLink>
    ),
  },
  {
    name: 'By',
    cell: ({ actor, name, accountId, operationId: id }: StreamedEvent) => (
      <>
        {actorText({ kind: actor, id: null, name: null })},{' '}
        <RecordLink accountId={accountId} kind="operation" id={id}>
          {name}
        </RecordLink>
      </>
    ),
  },
  { name: 'Sequence', isNumber: true as const, cell: ({ seq }: StreamedEvent) => countText(seq) },
]
