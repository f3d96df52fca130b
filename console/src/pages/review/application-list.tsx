// Applications for trade credit; those that wait for a decision unless another status is asked for.
import type { Schemas } from 'bthub-client'
import { Link } from '@tanstack/react-router'
import { amountText } from '../../parts/format.ts'
import { Label } from '../../parts/labels.tsx'
import { List } from '../../parts/list.tsx'
import { Time } from '../../parts/time.tsx'
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
        { name: 'status', label: 'Status', kind: { oneOf: drawStatuses } },
        { name: 'accountId', label: 'Account' },
        { name: 'companyId', label: 'Company' },
      ]}
      empty="No application waits for a decision."
      load={(query) =>
        hub.get('/operator/draw', { params: { query: { status: 'InReview', ...query } } })
      }
      everyMs={10_000}
      rowKey={({ accountId, record }) => `${accountId} ${record.invoiceId}`}
      columns={[
        {
          name: 'Invoice',
          cell: ({ accountId, record: { invoiceId: id } }) => (
            <Link to="/review/$accountId/$id" params={{ accountId, id }}>
              {id}
            </Link>
          ),
        },
        { name: 'Account', cell: ({ accountId }) => accountId },
        { name: 'Company', cell: ({ record }) => record.companyId },
        { name: 'Status', cell: ({ record }) => <Label>{record.status}</Label> },
        { name: 'Amount', isNumber: true, cell: ({ record }) => amountText(record.amount) },
        { name: 'Term', isNumber: true, cell: ({ record }) => `${record.termDays} days` },
        { name: 'Asked', cell: ({ record }) => <Time at={record.requestedAt} /> },
        {
          name: 'Decided',
          isExtra: true,
          cell: ({ record }) => <Time at={record.decidedAt} />,
        },
      ]}
    />
  )
}
