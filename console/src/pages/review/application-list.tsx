// Applications in review, unless the filter names another status.
import { Clip } from '../../components/clip.tsx'
import type { Schemas } from 'bthub-client'
import { Link } from '@tanstack/react-router'
import { amountText } from '../../components/format.ts'
import { Label } from '../../components/labels.tsx'
import { List } from '../../components/list.tsx'
import { Time } from '../../components/time.tsx'
import { hub } from '../../session/session.ts'

export const drawStatuses: readonly Schemas['Draw']['status'][] = [
  'InReview',
  'Approved',
  'Rejected',
  'Canceled',
  'Repaid',
]

export function ApplicationList() {
  return (
    <List
      name="applications"
      label="Applications"
      filters={[
        { name: 'status', label: 'Status', kind: { oneOf: drawStatuses }, standard: 'InReview' },
        { name: 'accountId', label: 'Account', kind: 'account' },
        { name: 'companyId', label: 'Company ID' },
      ]}
      empty="No applications to review."
      load={(query) => hub.get('/operator/draw', { params: { query } })}
      refreshMs={10_000}
      rowKey={({ accountId, record }) => `${accountId} ${record.invoiceId}`}
      columns={[
        {
          name: 'Invoice',
          cell: ({ accountId, record: { invoiceId: id } }) => (
            <Link to="/review/$accountId/$id" params={{ accountId, id }}>
              <Clip isLink>{id}</Clip>
            </Link>
          ),
        },
        { name: 'Account', cell: ({ accountId }) => accountId },
        {
          name: 'Buyer',
          cell: ({ accountId, buyer, record: { companyId: id } }) => (
            <Link to="/review/company/$accountId/$id" params={{ accountId, id }}>
              <Clip isLink>{buyer ?? id}</Clip>
            </Link>
          ),
        },
        { name: 'Status', cell: ({ record }) => <Label>{record.status}</Label> },
        { name: 'Amount', isNumber: true, cell: ({ record }) => amountText(record.amount) },
        { name: 'Term', isNumber: true, cell: ({ record }) => `${record.termDays} days` },
        { name: 'Requested', cell: ({ record }) => <Time at={record.requestedAt} /> },
        {
          name: 'Decided',
          isExtra: true,
          cell: ({ record }) => <Time at={record.decidedAt} />,
        },
      ]}
    />
  )
}
