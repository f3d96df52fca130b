// The list of companies.
import { Label } from '../../components/labels.tsx'
import { amountText } from '../../components/format.ts'
import { Clip } from '../../components/clip.tsx'
import { Link } from '@tanstack/react-router'
import { List } from '../../components/list.tsx'
import { availableOf } from './credit-facts.tsx'
import { Time } from '../../components/time.tsx'
import { hub } from '../../session/session.ts'

export function CompanyList() {
  return (
    <List
      name="companies"
      label="Companies"
      filters={[
        { name: 'text', label: 'Name, phone or ID' },
        { name: 'name', label: 'Name contains' },
        { name: 'accountId', label: 'Account', kind: 'account' },
      ]}
      empty="No companies yet."
      load={(query) => hub.get('/operator/company', { params: { query } })}
      rowKey={({ accountId, record }) => `${accountId} ${record.id}`}
      columns={[
        {
          name: 'Company',
          cell: ({ accountId, record: { id, businessName } }) => (
            <Link to="/review/company/$accountId/$id" params={{ accountId, id }}>
              <Clip isLink>{businessName}</Clip>
            </Link>
          ),
        },
        { name: 'Account', cell: ({ accountId }) => accountId },
        {
          name: 'Credit',
          cell: ({ credit }) => <Label>{credit?.status ?? 'no credit'}</Label>,
        },
        { name: 'Limit', isNumber: true, cell: ({ credit }) => amountText(credit?.limit) },
        { name: 'In use', isNumber: true, cell: ({ credit }) => amountText(credit?.balance) },
        {
          name: 'Available',
          isNumber: true,
          cell: ({ credit }) => amountText(availableOf(credit)),
        },
        { name: 'Blocked until', cell: ({ credit }) => <Time at={credit?.barredUntil} /> },
        { name: 'ID', isExtra: true, cell: ({ record }) => <Clip>{record.id}</Clip> },
        {
          name: 'Phone',
          isExtra: true,
          cell: ({ record }) => record.businessPhoneNumber ?? '–',
        },
        { name: 'Address', isExtra: true, cell: ({ record }) => record.businessAddress },
        { name: 'Updated', cell: ({ record }) => <Time at={record.hub.updatedAt} /> },
      ]}
    />
  )
}
