// The list of payments and payouts.
import { Clip } from '../../components/clip.tsx'
import { Link } from '@tanstack/react-router'
import { amountText } from '../../components/format.ts'
import { Label } from '../../components/labels.tsx'
import { List } from '../../components/list.tsx'
import { Time } from '../../components/time.tsx'
import { hub } from '../../session/session.ts'

export function PaymentList() {
  return (
    <List
      name="payments"
      label="Payments"
      filters={[
        { name: 'status', label: 'Status', kind: { oneOf: ['Processing', 'Settled', 'Failed'] } },
        { name: 'direction', label: 'Direction', kind: { oneOf: ['in', 'out'] } },
        {
          name: 'purpose',
          label: 'Purpose',
          kind: { oneOf: ['invoices', 'repayment', 'advance', 'final'] },
        },
        { name: 'accountId', label: 'Account', kind: 'account' },
        { name: 'invoiceId', label: 'Invoice ID' },
        { name: 'companyId', label: 'Company ID' },
      ]}
      empty="No payments yet."
      load={(query) => hub.get('/operator/payment', { params: { query } })}
      refreshMs={10_000}
      rowKey={({ accountId, record }) => `${accountId} ${record.id}`}
      columns={[
        {
          name: 'Payment',
          cell: ({ accountId, record: { id } }) => (
            <Link to="/review/payment/$accountId/$id" params={{ accountId, id }}>
              {id}
            </Link>
          ),
        },
        { name: 'Account', cell: ({ accountId }) => accountId },
        { name: 'Buyer', cell: ({ buyer }) => <Clip isLink>{buyer}</Clip> },
        { name: 'Purpose', cell: ({ record }) => `${record.direction}, ${record.purpose}` },
        { name: 'Method', cell: ({ record }) => record.method },
        { name: 'Status', cell: ({ record }) => <Label>{record.status}</Label> },
        { name: 'Amount', isNumber: true, cell: ({ record }) => amountText(record.amount) },
        { name: 'Started', cell: ({ record }) => <Time at={record.startedAt} /> },
        { name: 'Settled', cell: ({ record }) => <Time at={record.settledAt} /> },
        {
          name: 'Failure',
          isExtra: true,
          isText: true,
          cell: ({ record }) => record.failure ?? '–',
        },
      ]}
    />
  )
}
