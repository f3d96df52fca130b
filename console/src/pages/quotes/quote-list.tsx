// The list of quotes.
import { Clip } from '../../components/clip.tsx'
import type { Schemas } from 'bthub-client'
import { Link } from '@tanstack/react-router'
import type { Column } from '../../components/data-table.tsx'
import type { Filter } from '../../components/filter-bar.tsx'
import { amountText } from '../../components/format.ts'
import { Label } from '../../components/labels.tsx'
import { List } from '../../components/list.tsx'
import { Page } from '../../components/page.tsx'
import { Time } from '../../components/time.tsx'
import { hub } from '../../session/session.ts'

type Row = Schemas['SearchQuotesItem']

const statuses: readonly Schemas['Quote']['status'][] = [
  'PLACED',
  'AUTHORIZED',
  'REJECTED',
  'EXPIRED',
]

const filters: readonly Filter[] = [
  { name: 'text', label: 'Any text' },
  { name: 'number', label: 'Quote number' },
  { name: 'customer', label: 'Customer name' },
  { name: 'accountId', label: 'Account', kind: 'account' },
  { name: 'status', label: 'Status', kind: { oneOf: statuses } },
  { name: 'customerId', label: 'Customer ID' },
  { name: 'id', label: 'Quote ID' },
]

const columns: readonly Column<Row>[] = [
  {
    name: 'Number',
    cell: ({ accountId, record: { id, quoteNumber } }) => (
      <Link to="/quotes/$accountId/$id" params={{ accountId, id }}>
        <Clip isLink>{quoteNumber}</Clip>
      </Link>
    ),
  },
  { name: 'Account', cell: ({ accountId }) => accountId },
  {
    name: 'Buyer',
    cell: ({ accountId, buyer, record: { customerId } }) => (
      <Link to="/customers/$accountId/$id" params={{ accountId, id: customerId }}>
        <Clip isLink>{buyer ?? customerId}</Clip>
      </Link>
    ),
  },
  { name: 'Status', cell: ({ record }) => <Label>{record.status}</Label> },
  { name: 'Date', cell: ({ record }) => <span className="time">{record.quoteDate}</span> },
  { name: 'Expires', cell: ({ record }) => <span className="time">{record.expirationDate}</span> },
  { name: 'Total', isNumber: true, cell: ({ record }) => amountText(record.totalAmount) },
  { name: 'Used', isNumber: true, cell: ({ record }) => amountText(record.hub.used) },
  { name: 'Updated', cell: ({ record }) => <Time at={record.hub.updatedAt} /> },
  { name: 'Source time', isExtra: true, cell: ({ record }) => record.sourceModifiedDate },
  { name: 'Project', isExtra: true, cell: ({ record }) => record.projectId ?? '–' },
  { name: 'ID', isExtra: true, cell: ({ record }) => record.id },
]

export function QuoteList() {
  return (
    <Page title="Quotes">
      <List
        name="quotes"
        label="Quotes"
        filters={filters}
        columns={columns}
        empty="No quotes yet."
        load={(query) => hub.get('/operator/quote', { params: { query } })}
        rowKey={({ accountId, record }) => `${accountId} ${record.id}`}
      />
    </Page>
  )
}
