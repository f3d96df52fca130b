// The list of customers.
import { Clip } from '../../components/clip.tsx'
import { Link } from '@tanstack/react-router'
import { List } from '../../components/list.tsx'
import { Label } from '../../components/labels.tsx'
import { Page } from '../../components/page.tsx'
import { Time } from '../../components/time.tsx'
import { hub } from '../../session/session.ts'

export function CustomerList() {
  return (
    <Page title="Customers">
      <List
        name="customers"
        label="Customers"
        filters={[
          { name: 'text', label: 'Any text' },
          { name: 'email', label: 'E-mail' },
          { name: 'accountId', label: 'Account', kind: 'account' },
          { name: 'companyId', label: 'Company ID' },
          { name: 'id', label: 'Customer ID' },
        ]}
        empty="No customers yet."
        load={(query) => hub.get('/operator/customer', { params: { query } })}
        rowKey={({ accountId, record }) => `${accountId} ${record.id}`}
        columns={[
          {
            name: 'Customer',
            cell: ({ accountId, record: { id }, buyer }) => (
              <Link to="/customers/$accountId/$id" params={{ accountId, id }}>
                <Clip isLink>{buyer ?? id}</Clip>
              </Link>
            ),
          },
          { name: 'Account', cell: ({ accountId }) => accountId },
          { name: 'E-mail', cell: ({ record }) => <Clip>{record.emailAddress}</Clip> },
          {
            name: 'Phone',
            cell: ({ record }) => <span className="time">{record.cellPhoneNumber}</span>,
          },
          { name: 'ID', cell: ({ record }) => <Clip>{record.id}</Clip> },
          {
            name: 'Status',
            cell: ({ record: { hub: stored } }) => (
              <Label>
                {stored.frozenAt !== null
                  ? 'frozen'
                  : stored.registeredAt === null
                    ? 'not signed up'
                    : 'signed up'}
              </Label>
            ),
          },
          { name: 'Updated', cell: ({ record }) => <Time at={record.hub.updatedAt} /> },
          { name: 'Company ID', isExtra: true, cell: ({ record }) => record.companyId ?? '–' },
          { name: 'Source time', isExtra: true, cell: ({ record }) => record.sourceModifiedDate },
        ]}
      />
    </Page>
  )
}
