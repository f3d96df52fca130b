// The list of operations.
import type { Schemas } from 'bthub-client'
import { Link } from '@tanstack/react-router'
import { Clip } from '../../components/clip.tsx'
import type { Column } from '../../components/data-table.tsx'
import type { Filter } from '../../components/filter-bar.tsx'
import { explanationOf } from '../../components/explanation.ts'
import { actorText } from '../../components/format.ts'
import { Label } from '../../components/labels.tsx'
import { List } from '../../components/list.tsx'
import { Page } from '../../components/page.tsx'
import { RecordLink } from '../../components/record-link.tsx'
import type { Search } from '../../components/search.ts'
import { Time } from '../../components/time.tsx'
import { verdictNames } from '../../components/verdicts.ts'
import { hub } from '../../session/session.ts'

type Row = Schemas['OperationSearchItem']

const filters: readonly Filter[] = [
  { name: 'verdict', label: 'Verdict', kind: { oneOf: verdictNames } },
  { name: 'accountId', label: 'Account', kind: 'account' },
  { name: 'invoiceNumber', label: 'Invoice number' },
  { name: 'recordId', label: 'Record ID' },
  { name: 'rule', label: 'Rule', kind: 'rule' },
  { name: 'name', label: 'Operation', kind: 'call' },
  { name: 'operationId', label: 'Operation ID' },
  { name: 'requestId', label: 'Request ID' },
  { name: 'from', label: 'From', kind: 'time' },
  { name: 'to', label: 'To', kind: 'time' },
]

const columns: readonly Column<Row>[] = [
  { name: 'Time', cell: ({ operation }) => <Time at={operation.at} /> },
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
        <Clip isLink>{`${record.kind} ${record.id ?? ''}`}</Clip>
      </RecordLink>
    ),
  },
  { name: 'Why', isText: true, cell: ({ operation }) => whyOf(operation) },
  { name: 'By', isExtra: true, cell: ({ operation }) => actorText(operation.actor) },
  { name: 'Request', isExtra: true, cell: ({ operation }) => <Clip>{operation.requestId}</Clip> },
]

/** Of an applied operation, the changed fields. */
function whyOf(operation: Schemas['Operation']): string {
  const { verdict, changes } = operation
  if (verdict !== 'applied') return explanationOf(operation)
  return changes.map(({ pointer }) => pointer).join(', ') || '–'
}

/** Pages without a match are skipped for this long. */
const skippingMs = 200

/** A page may be empty before the end, since the hub searches a limited number of rows at a time. */
async function load(query: Search) {
  const until = performance.now() + skippingMs
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
        empty="No operations yet."
        load={load}
        rowKey={({ operation }) => operation.operationId}
      />
    </Page>
  )
}
