// A paged list with filters and a choice of columns.
import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ColumnChoice, useColumns } from './column-choice.tsx'
import { DataTable, type Column } from './data-table.tsx'
import { anyChoice, FilterBar, type Filter } from './filter-bar.tsx'
import { Export, SavedFilters } from './list-tools.tsx'
import { countText } from './format.ts'
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
  const sent = sentOf(search, filters)
  const query = useQuery({
    queryKey: ['list', name, search],
    queryFn: () => load({ limit: String(rowsPerPage), ...sent }),
    placeholderData: keepPreviousData,
    ...(refreshMs === undefined ? {} : { refetchInterval: refreshMs }),
  })
  const { cursor } = search
  return (
    <>
      {filters.length === 0 ? null : <FilterBar filters={filters} search={search} onSearch={go} />}
      <div className="list-tools">
        {props.aside}
        {filters.length === 0 ? null : <SavedFilters list={name} search={search} />}
        <Export name={name} load={(place) => load({ ...sent, cursor: undefined, ...place })} />
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
              <span className="quiet">{positionText(cursor, items.length, nextCursor)}</span>
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

/** The filters as the hub understands them. */
function sentOf(search: Search, filters: readonly Filter[]): Search {
  const standards = filters.flatMap(({ name, standard }) =>
    standard === undefined ? [] : [[name, standard] as const],
  )
  const all = Object.entries({ ...Object.fromEntries(standards), ...search })
  const isAny = ([name, value]: readonly [string, unknown]) =>
    value === anyChoice && standards.some(([standard]) => standard === name)
  return Object.fromEntries(all.filter((one) => !isAny(one)))
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

/** The number of a page is known as far as the pages before it were opened here. */
function positionText(cursor: string | undefined, rows: number, next: string | null): string {
  let page = 1
  for (let at = cursor; at !== undefined; at = previousCursors.get(at)) {
    if (!previousCursors.has(at)) return `${countText(rows)} rows`
    page += 1
  }
  const isWhole = page === 1 && next === null
  const noun = isWhole ? (rows === 1 ? 'result' : 'results') : rows === 1 ? 'row' : 'rows'
  return isWhole ? `${countText(rows)} ${noun}` : `Page ${page}, ${countText(rows)} ${noun}`
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
