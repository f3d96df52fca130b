// What happens, while it happens: the feeds of all accounts, or of one.
import { Button } from '@mantine/core'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { DataTable } from '../../parts/data-table.tsx'
import { FilterBar } from '../../parts/filter-bar.tsx'
import { countText } from '../../parts/format.ts'
import { Label } from '../../parts/labels.tsx'
import { Page } from '../../parts/page.tsx'
import type { Search } from '../../parts/search.ts'
import { Empty } from '../../parts/states.tsx'
import { Time } from '../../parts/time.tsx'
import { useStream, type StreamedEvent } from './stream.ts'

export function Feed() {
  const search: Search = useSearch({ strict: false })
  const navigate = useNavigate()
  const { accountId } = search
  const { events, state, skipped, isHeld, hold } = useStream(accountId ?? null)
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
      {skipped === 0 ? null : (
        <p className="quiet">
          {countText(skipped)} more events came at once, and are not shown one by one.
        </p>
      )}
      {events.length === 0 ? (
        <Empty>
          Nothing has happened since this page was opened. It appears here when it does.
        </Empty>
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
    cell: ({ accountId, record: { kind, id }, number }: StreamedEvent) =>
      kind === 'invoice' ? (
        <Link to="/invoices/$accountId/$id" params={{ accountId, id }}>
          {number ?? id}
        </Link>
      ) : (
        `${kind} ${number ?? id}`
      ),
  },
  { name: 'By', cell: ({ actor, name }: StreamedEvent) => `${actor}, ${name}` },
  { name: 'Number', isNumber: true as const, cell: ({ seq }: StreamedEvent) => countText(seq) },
]
