// The list of invoices.
import { Clip } from '../../components/clip.tsx'
import { Link, useSearch } from '@tanstack/react-router'
import type { Schemas } from 'bthub-client'
import { apiPath } from '../../public-prefix.ts'
import type { Column } from '../../components/data-table.tsx'
import type { Filter } from '../../components/filter-bar.tsx'
import { amountText } from '../../components/format.ts'
import { Label } from '../../components/labels.tsx'
import { List } from '../../components/list.tsx'
import { Page } from '../../components/page.tsx'
import { stringifySearch, type Search } from '../../components/search.ts'
import { Time } from '../../components/time.tsx'
import { hub } from '../../session/session.ts'
import { invoiceStatuses } from './statuses.ts'

type Row = Schemas['SearchInvoicesItem']

const filters: readonly Filter[] = [
  { name: 'text', label: 'Any text' },
  { name: 'number', label: 'Invoice number' },
  { name: 'customer', label: 'Customer name' },
  { name: 'accountId', label: 'Account', kind: 'account' },
  { name: 'status', label: 'Status', kind: { oneOf: invoiceStatuses } },
  { name: 'amountFrom', label: 'Total from', kind: 'amount' },
  { name: 'amountTo', label: 'Total to', kind: 'amount' },
  { name: 'dateFrom', label: 'Date from', kind: 'date' },
  { name: 'dateTo', label: 'Date to', kind: 'date' },
  { name: 'dueFrom', label: 'Due from', kind: 'date' },
  { name: 'dueTo', label: 'Due to', kind: 'date' },
  { name: 'id', label: 'Invoice ID' },
  { name: 'customerId', label: 'Customer ID' },
]

const columns: readonly Column<Row>[] = [
  {
    name: 'Number',
    cell: ({ accountId, record: { id, invoiceNumber } }) => (
      <Link to="/invoices/$accountId/$id" params={{ accountId, id }}>
        <Clip isLink>{invoiceNumber}</Clip>
      </Link>
    ),
  },
  { name: 'Account', cell: ({ accountId }) => accountId },
  { name: 'Buyer', cell: ({ buyer, record }) => <Clip isLink>{buyer ?? record.customerId}</Clip> },
  { name: 'Status', cell: ({ record }) => <Label>{record.status}</Label> },
  { name: 'Date', cell: ({ record }) => <span className="time">{record.invoiceDate}</span> },
  { name: 'Due', cell: ({ record }) => <span className="time">{record.dueDate}</span> },
  { name: 'Total', isNumber: true, cell: ({ record }) => amountText(record.totalAmount) },
  { name: 'Payable', isNumber: true, cell: ({ payable }) => amountText(payable) },
  {
    name: 'Amount due (per source)',
    isNumber: true,
    isExtra: true,
    cell: ({ record }) => amountText(record.amountDue),
  },
  { name: 'Updated', cell: ({ record }) => <Time at={record.hub.updatedAt} /> },
  { name: 'Source time', isExtra: true, cell: ({ record }) => record.sourceModifiedDate },
  { name: 'ID', isExtra: true, cell: ({ record }) => <Clip>{record.id}</Clip> },
  { name: 'Version', isExtra: true, isNumber: true, cell: ({ record }) => record.hub.version },
]

export function InvoiceList() {
  return (
    <Page title="Invoices">
      <List
        name="invoices"
        label="Invoices"
        filters={filters}
        columns={columns}
        empty="No invoices yet."
        load={(query) => hub.get('/operator/invoice', { params: { query } })}
        rowKey={({ accountId, record }) => `${accountId} ${record.id}`}
        aside={<Export />}
      />
    </Page>
  )
}

function Export() {
  const search: Search = useSearch({ strict: false })
  const known = new Set(filters.map(({ name }) => name))
  const entries = Object.entries(search).filter(([name]) => known.has(name))
  const query = stringifySearch(Object.fromEntries(entries))
  return (
    <a href={`${apiPath}/operator/invoice/export${query}`} download>
      Download as CSV
    </a>
  )
}
