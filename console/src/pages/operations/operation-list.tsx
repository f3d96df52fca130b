// Every attempt to write, of all accounts: why did my update not take?
import type { Schemas } from 'bthub-client'
import { Link } from '@tanstack/react-router'
import type { Column } from '../../parts/data-table.tsx'
import type { Filter } from '../../parts/filter-bar.tsx'
import { actorText } from '../../parts/format.ts'
import { Label } from '../../parts/labels.tsx'
import { List } from '../../parts/list.tsx'
import { Page } from '../../parts/page.tsx'
import { RecordLink } from '../../parts/record-link.tsx'
import type { Search } from '../../parts/search.ts'
import { Time } from '../../parts/time.tsx'
import { hub } from '../../session/session.ts'

type Row = Schemas['OperationSearchItem']

const verdicts: readonly Schemas['Operation']['verdict'][] = [
  'applied',
  'unchanged',
  'superseded',
  'refused',
]

const filters: readonly Filter[] = [
  { name: 'verdict', label: 'Verdict', kind: { oneOf: verdicts } },
  { name: 'accountId', label: 'Account' },
  { name: 'invoiceNumber', label: 'Invoice number' },
  { name: 'recordId', label: 'Record id' },
  { name: 'rule', label: 'Rule' },
  { name: 'name', label: 'Call' },
  { name: 'operationId', label: 'Operation id' },
  { name: 'requestId', label: 'Request id' },
  { name: 'from', label: 'From', kind: 'date' },
  { name: 'to', label: 'To', kind: 'date' },
]

const columns: readonly Column<Row>[] = [
  { name: 'At', cell: ({ operation }) => <Time at={operation.at} /> },
  {
    name: 'Operation',
    cell: ({ accountId, operation: { operationId: id, name } }) => (
      <Link to="/operations/$accountId/$id" params={{ accountId, id }}>
        {name}
      </Link>
    ),
  },
  { name: 'Verdict', cell: ({ operation }) => <Label>{operation.verdict}</Label> },
  { name: 'Account', cell: ({ accountId }) => accountId },
  {
    name: 'Record',
    cell: ({ accountId, operation: { record } }) => (
      <RecordLink accountId={accountId} kind={record.kind} id={record.id}>
        {`${record.kind} ${record.id ?? ''}`}
      </RecordLink>
    ),
  },
  { name: 'Why', cell: ({ operation }) => whyOf(operation) },
  { name: 'By', isExtra: true, cell: ({ operation }) => actorText(operation.actor) },
  { name: 'Request', isExtra: true, cell: ({ operation }) => operation.requestId ?? '–' },
]

function whyOf({ reason, errors, warnings, changes }: Schemas['Operation']): string {
  if (reason !== null) return reason
  const rules = [...errors, ...warnings].map(({ rule }) => rule)
  if (rules.length > 0) return [...new Set(rules)].join(', ')
  return changes.map(({ pointer }) => pointer).join(', ') || '–'
}

/** For so long, pages without a find are passed over. */
const passedOverMs = 200

/** The hub looks through so much at a time; a page without a find is no end. */
async function load(query: Search) {
  const until = performance.now() + passedOverMs
  let page = await hub.get('/operator/operation', { params: { query } })
  while (page.items.length === 0 && page.nextCursor !== null && performance.now() < until) {
    const next = { ...query, cursor: page.nextCursor }
    page = await hub.get('/operator/operation', { params: { query: next } })
  }
  return page
}

export function OperationList() {
  return (
    <Page title="Operations">
      <List
        name="operations"
        label="Operations"
        filters={filters}
        columns={columns}
        empty="Nobody has tried to write yet."
        load={load}
        rowKey={({ operation }) => operation.operationId}
      />
    </Page>
  )
}
