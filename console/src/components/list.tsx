// A paged list with filters and a choice of columns.
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
  /** The key of its cache entry and of its choice of columns. */
  readonly name: string
  readonly label: string
  readonly filters: readonly Filter[]
  readonly columns: readonly Column<Row>[]
  readonly rowKey: (row: Row) => string
  readonly load: (query: Search) => Promise<ListPage<Row>>
  readonly empty: string
  readonly aside?: ReactNode
  /** Refresh interval. */
  readonly refreshMs?: number
}

const rowsPerPage = 100

/** The cursor of the page before, by cursor; the API has no way back. */
const previousCursors = new Map<string, string | undefined>()

export function List<Row>({ name, filters, columns, load, refreshMs, ...props }: Props<Row>) {
  const { search, go } = useListSearch(filters)
  const choice = useColumns(name, columns)
  const query = useQuery({
    queryKey: ['list', name, search],
    queryFn: () => load({ limit: String(rowsPerPage), ...search }),
    placeholderData: keepPreviousData,
    ...(refreshMs === undefined ? {} : { refetchInterval: refreshMs }),
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
              <p className="quiet">More records to search. Select Next to continue.</p>
            )}
            <nav className="pages" aria-label="Pages">
              <Button
                size="xs"
                variant="default"
                disabled={cursor === undefined}
                onClick={() => go({ ...search, cursor: previousCursors.get(cursor ?? '') })}
              >
                Previous
              </Button>
              <Button
                size="xs"
                variant="default"
                disabled={nextCursor === null}
                onClick={() => {
                  if (nextCursor === null) return
                  previousCursors.set(nextCursor, cursor)
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

/** Changes only the list's own parameters of the address. */
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

/** A search without an index stops after a fixed number of rows, whether it found any or not. */
function emptyText(search: Search, nextCursor: string | null, empty: string): string {
  if (nextCursor !== null) return 'No matches so far. Select Next to continue searching.'
  return hasFilters(search) ? 'No matches.' : empty
}

function hasFilters(search: Search): boolean {
  return Object.entries(search).some(
    ([name, value]) => !['cursor', 'limit'].includes(name) && value !== undefined,
  )
}
