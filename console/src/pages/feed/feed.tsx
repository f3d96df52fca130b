// What happens, while it happens: the feeds of all accounts, or of one.
import { Button } from '@mantine/core'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { DataTable } from '../../parts/data-table.tsx'
import { FilterBar } from '../../parts/filter-bar.tsx'
import { countText } from '../../parts/format.ts'
import { Label } from '../../parts/labels.tsx'
import { Page } from '../../parts/page.tsx'
import type { Search } from '../../parts/search.ts'
import { RecordLink } from '../../parts/record-link.tsx'
import { Empty, Loading } from '../../parts/states.tsx'
import { Time } from '../../parts/time.tsx'
import { useStream, type StreamedEvent } from './stream.ts'

export function Feed() {
  const search: Search = useSearch({ strict: false })
  const navigate = useNavigate()
  const { accountId } = search
  const { events, state, skipped, writes, isBegun, isHeld, hold } = useStream(accountId ?? null)
  return (
    <Page
      title="Feed"
      aside={
        <>
          <Label>{state}</Label>
          <Button size="xs" variant="default" onClick={() => hold(!isHeld)}>
            {isHeld ? 'Go on' : 'Hold'}
          </Button>
        </>
      }
    >
      <FilterBar
        filters={[{ name: 'accountId', label: 'Account' }]}
        search={{ accountId }}
        onSearch={(next) => void navigate({ to: '.', search: next })}
      />
      {state === 'interrupted' ? (
        <p role="status">
          The line to the hub broke. It is joined again by itself, and tells then what was missed.
        </p>
      ) : null}
      {writes === null ? null : (
        <p className="quiet">
          In the last minute: {countText(writes.applied)} writes applied,{' '}
          {countText(writes.unchanged)} unchanged, {countText(writes.superseded)} superseded,{' '}
          {countText(writes.refused)} refused, in all accounts.
        </p>
      )}
      {skipped === 0 ? null : (
        <p className="quiet">
          {countText(skipped)} more events came at once, and are not shown one by one.
        </p>
      )}
      {events.length === 0 && !isBegun && state !== 'held' ? <Loading what="The feed" /> : null}
      {events.length === 0 ? (
        isBegun ? (
          <Empty>Nothing has happened yet. It appears here when it does.</Empty>
        ) : null
      ) : (
        <DataTable label="Events" rows={events} rowKey={({ id }) => id} columns={columns} />
      )}
    </Page>
  )
}

const columns = [
  { name: 'At', cell: ({ at }: StreamedEvent) => <Time at={at} /> },
  {
    name: 'Event',
    cell: ({ type, accountId, operationId: id }: StreamedEvent) => (
      <Link to="/operations/$accountId/$id" params={{ accountId, id }}>
        {type}
      </Link>
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
  { name: 'By', cell: ({ actor, name }: StreamedEvent) => `${actor}, ${name}` },
  { name: 'Number', isNumber: true as const, cell: ({ seq }: StreamedEvent) => countText(seq) },
]
