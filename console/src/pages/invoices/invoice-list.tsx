// Invoices of all accounts, found by what an operator is told on the telephone.
import { Link, useSearch } from '@tanstack/react-router'
import type { Schemas } from 'bthub-client'
import { apiPath } from '../../public-prefix.ts'
import type { Column } from '../../parts/data-table.tsx'
import type { Filter } from '../../parts/filter-bar.tsx'
import { amountText } from '../../parts/format.ts'
import { Label } from '../../parts/labels.tsx'
import { List } from '../../parts/list.tsx'
import { Page } from '../../parts/page.tsx'
import { stringifySearch, type Search } from '../../parts/search.ts'
import { Time } from '../../parts/time.tsx'
import { hub } from '../../session/session.ts'
import { invoiceStatuses } from './statuses.ts'

type Row = Schemas['SearchInvoicesItem']

const filters: readonly Filter[] = [
  { name: 'text', label: 'Anything' },
  { name: 'number', label: 'Invoice number' },
  { name: 'customer', label: 'Customer’s name' },
  { name: 'accountId', label: 'Account' },
  { name: 'status', label: 'Status', kind: { oneOf: invoiceStatuses } },
  { name: 'amountFrom', label: 'Total from', kind: 'amount' },
  { name: 'amountTo', label: 'Total to', kind: 'amount' },
  { name: 'dateFrom', label: 'Dated from', kind: 'date' },
  { name: 'dateTo', label: 'Dated to', kind: 'date' },
  { name: 'dueFrom', label: 'Due from', kind: 'date' },
  { name: 'dueTo', label: 'Due to', kind: 'date' },
  { name: 'id', label: 'Invoice id' },
  { name: 'customerId', label: 'Customer id' },
]

const columns: readonly Column<Row>[] = [
  {
    name: 'Number',
    cell: ({ accountId, record: { id, invoiceNumber } }) => (
      <Link to="/invoices/$accountId/$id" params={{ accountId, id }}>
        {invoiceNumber}
      </Link>
    ),
  },
  { name: 'Account', cell: ({ accountId }) => accountId },
  { name: 'Buyer', cell: ({ buyer, record }) => buyer ?? record.customerId ?? '–' },
  { name: 'Status', cell: ({ record }) => <Label>{record.status}</Label> },
  { name: 'Dated', cell: ({ record }) => <span className="time">{record.invoiceDate}</span> },
  { name: 'Due', cell: ({ record }) => <span className="time">{record.dueDate}</span> },
  { name: 'Total', isNumber: true, cell: ({ record }) => amountText(record.totalAmount) },
  { name: 'Open', isNumber: true, cell: ({ record }) => amountText(record.amountDue) },
  { name: 'Changed', cell: ({ record }) => <Time at={record.hub.updatedAt} /> },
  { name: 'Source time', isExtra: true, cell: ({ record }) => record.sourceModifiedDate },
  { name: 'Id', isExtra: true, cell: ({ record }) => record.id },
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
        empty="No invoice was pushed yet."
        load={(query) => hub.get('/operator/invoice', { params: { query } })}
        rowKey={({ accountId, record }) => `${accountId} ${record.id}`}
        aside={<Export />}
      />
    </Page>
  )
}

/** What is found now, as a file; the browser gets it as it gets every page. */
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
