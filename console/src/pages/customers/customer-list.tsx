// Customers of all accounts, found by what somebody says of himself on the telephone.
import { Link } from '@tanstack/react-router'
import { List } from '../../parts/list.tsx'
import { Label } from '../../parts/labels.tsx'
import { Page } from '../../parts/page.tsx'
import { Time } from '../../parts/time.tsx'
import { hub } from '../../session/session.ts'

export function CustomerList() {
  return (
    <Page title="Customers">
      <List
        name="customers"
        label="Customers"
        filters={[
          { name: 'text', label: 'Anything' },
          { name: 'email', label: 'E-mail' },
          { name: 'accountId', label: 'Account' },
          { name: 'companyId', label: 'Company id' },
          { name: 'id', label: 'Customer id' },
        ]}
        empty="There are no customers yet."
        load={(query) => hub.get('/operator/customer', { params: { query } })}
        rowKey={({ accountId, record }) => `${accountId} ${record.id}`}
        columns={[
          {
            name: 'Customer',
            cell: ({ accountId, record: { id }, buyer }) => (
              <Link to="/customers/$accountId/$id" params={{ accountId, id }}>
                {buyer ?? id}
              </Link>
            ),
          },
          { name: 'Account', cell: ({ accountId }) => accountId },
          { name: 'E-mail', cell: ({ record }) => record.emailAddress },
          {
            name: 'Telephone',
            cell: ({ record }) => <span className="time">{record.cellPhoneNumber}</span>,
          },
          { name: 'Id', cell: ({ record }) => record.id },
          {
            name: 'Standing',
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
          { name: 'Changed', cell: ({ record }) => <Time at={record.hub.updatedAt} /> },
          { name: 'Company id', isExtra: true, cell: ({ record }) => record.companyId ?? '–' },
          { name: 'Source time', isExtra: true, cell: ({ record }) => record.sourceModifiedDate },
        ]}
      />
    </Page>
  )
}
