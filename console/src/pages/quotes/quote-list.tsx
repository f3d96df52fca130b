// Quotes of all accounts, by what stands on them, by whom they are for, and by what became of them.
import type { Schemas } from 'bthub-client'
import { Link } from '@tanstack/react-router'
import type { Column } from '../../parts/data-table.tsx'
import type { Filter } from '../../parts/filter-bar.tsx'
import { amountText } from '../../parts/format.ts'
import { Label } from '../../parts/labels.tsx'
import { List } from '../../parts/list.tsx'
import { Page } from '../../parts/page.tsx'
import { Time } from '../../parts/time.tsx'
import { hub } from '../../session/session.ts'

type Row = Schemas['SearchQuotesItem']

const statuses: readonly Schemas['Quote']['status'][] = [
  'PLACED',
  'AUTHORIZED',
  'REJECTED',
  'EXPIRED',
]

const filters: readonly Filter[] = [
  { name: 'text', label: 'Anything' },
  { name: 'number', label: 'Quote number' },
  { name: 'customer', label: 'Customer’s name' },
  { name: 'accountId', label: 'Account' },
  { name: 'status', label: 'Status', kind: { oneOf: statuses } },
  { name: 'customerId', label: 'Customer id' },
  { name: 'id', label: 'Quote id' },
]

const columns: readonly Column<Row>[] = [
  {
    name: 'Number',
    cell: ({ accountId, record: { id, quoteNumber } }) => (
      <Link to="/quotes/$accountId/$id" params={{ accountId, id }}>
        {quoteNumber}
      </Link>
    ),
  },
  { name: 'Account', cell: ({ accountId }) => accountId },
  {
    name: 'Buyer',
    cell: ({ accountId, buyer, record: { customerId } }) => (
      <Link to="/customers/$accountId/$id" params={{ accountId, id: customerId }}>
        {buyer ?? customerId}
      </Link>
    ),
  },
  { name: 'Status', cell: ({ record }) => <Label>{record.status}</Label> },
  { name: 'Dated', cell: ({ record }) => <span className="time">{record.quoteDate}</span> },
  { name: 'Expires', cell: ({ record }) => <span className="time">{record.expirationDate}</span> },
  { name: 'Total', isNumber: true, cell: ({ record }) => amountText(record.totalAmount) },
  { name: 'Used', isNumber: true, cell: ({ record }) => amountText(record.hub.used) },
  { name: 'Changed', cell: ({ record }) => <Time at={record.hub.updatedAt} /> },
  { name: 'Source time', isExtra: true, cell: ({ record }) => record.sourceModifiedDate },
  { name: 'Project', isExtra: true, cell: ({ record }) => record.projectId ?? '–' },
  { name: 'Id', isExtra: true, cell: ({ record }) => record.id },
]

export function QuoteList() {
  return (
    <Page title="Quotes">
      <List
        name="quotes"
        label="Quotes"
        filters={filters}
        columns={columns}
        empty="No quote was pushed yet."
        load={(query) => hub.get('/operator/quote', { params: { query } })}
        rowKey={({ accountId, record }) => `${accountId} ${record.id}`}
      />
    </Page>
  )
}
