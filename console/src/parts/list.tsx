// A list of the hub, a page at a time: filters above, rows, and the way to older ones. A page is never so
// long that it would be slow, however many rows there are.
import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ColumnChoice, useColumns } from './column-choice.tsx'
import { DataTable, type Column } from './data-table.tsx'
import { FilterBar, type Filter } from './filter-bar.tsx'
import type { Search } from './search.ts'
import { Empty, Loaded } from './states.tsx'

type ListPage<Row> = { readonly items: readonly Row[]; readonly nextCursor: string | null }

type Props<Row> = {
  /** Its name in the memory of answers, and for the choice of columns. */
  readonly name: string
  readonly label: string
  readonly filters: readonly Filter[]
  readonly columns: readonly Column<Row>[]
  readonly rowKey: (row: Row) => string
  readonly load: (query: Search) => Promise<ListPage<Row>>
  readonly empty: string
  /** Beside the choice of columns. */
  readonly aside?: ReactNode
  /** Asks again after so long, where things move. */
  readonly everyMs?: number
}

const rowsPerPage = 100

/** Where each page came from, so that there is a way back without leaving the list. */
const before = new Map<string, string | undefined>()

export function List<Row>({ name, filters, columns, load, everyMs, ...props }: Props<Row>) {
  const { search, go } = useListSearch(filters)
  const choice = useColumns(name, columns)
  const query = useQuery({
    queryKey: ['list', name, search],
    queryFn: () => load({ limit: String(rowsPerPage), ...search }),
    placeholderData: keepPreviousData,
    ...(everyMs === undefined ? {} : { refetchInterval: everyMs }),
  })
  const { cursor } = search
  return (
    <>
      {filters.length === 0 ? null : <FilterBar filters={filters} search={search} onSearch={go} />}
      <div className="list-tools">
        {props.aside}
        <ColumnChoice
          names={columns.map((column) => column.name)}
          isShown={choice.isShown}
          onShow={choice.show}
        />
      </div>
      <Loaded query={query} what={props.label}>
        {({ items, nextCursor }) => (
          <div aria-busy={query.isPlaceholderData}>
            {items.length === 0 ? (
              <Empty>{emptyText(search, nextCursor, props.empty)}</Empty>
            ) : (
              <DataTable
                label={props.label}
                columns={choice.shown}
                rows={items}
                rowKey={props.rowKey}
              />
            )}
            {items.length === 0 || items.length >= rowsPerPage || nextCursor === null ? null : (
              <p className="quiet">Not everything was looked at yet: Next goes on from here.</p>
            )}
            <nav className="pages" aria-label="Pages">
              <Button
                size="xs"
                variant="default"
                disabled={cursor === undefined}
                onClick={() => go({ ...search, cursor: before.get(cursor ?? '') })}
              >
                Back
              </Button>
              <Button
                size="xs"
                variant="default"
                disabled={nextCursor === null}
                onClick={() => {
                  if (nextCursor === null) return
                  before.set(nextCursor, cursor)
                  go({ ...search, cursor: nextCursor })
                }}
              >
                Next
              </Button>
            </nav>
          </div>
        )}
      </Loaded>
    </>
  )
}

/** What of the address is the list's; the rest, such as the view of a page, stays as it is. */
function useListSearch(filters: readonly Filter[]) {
  const all: Search = useSearch({ strict: false })
  const navigate = useNavigate()
  const own = new Set(['cursor', 'limit', ...filters.map(({ name }) => name)])
  const entries = Object.entries(all)
  const search: Search = Object.fromEntries(entries.filter(([name]) => own.has(name)))
  const others: Search = Object.fromEntries(entries.filter(([name]) => !own.has(name)))
  const go = (next: Search) => void navigate({ to: '.', search: { ...others, ...next } })
  return { search, go }
}

/** A search that no index answers ends its page after so many rows that it looked at, found or not. */
function emptyText(search: Search, nextCursor: string | null, empty: string): string {
  if (nextCursor !== null) return 'Nothing was found yet. There is more to look at: Next goes on.'
  return hasFilters(search) ? 'Nothing was found.' : empty
}

function hasFilters(search: Search): boolean {
  return Object.entries(search).some(
    ([name, value]) => !['cursor', 'limit'].includes(name) && value !== undefined,
  )
}
