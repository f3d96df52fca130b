// The list of companies.
import { Link } from '@tanstack/react-router'
import { List } from '../../components/list.tsx'
import { Time } from '../../components/time.tsx'
import { hub } from '../../session/session.ts'

export function CompanyList() {
  return (
    <List
      name="companies"
      label="Companies"
      filters={[
        { name: 'name', label: 'Name contains' },
        { name: 'id', label: 'Company ID' },
        { name: 'phone', label: 'Phone' },
        { name: 'accountId', label: 'Account' },
      ]}
      empty="No companies yet."
      load={(query) => hub.get('/operator/company', { params: { query } })}
      rowKey={({ accountId, record }) => `${accountId} ${record.id}`}
      columns={[
        {
          name: 'Company',
          cell: ({ accountId, record: { id, businessName } }) => (
            <Link to="/review/company/$accountId/$id" params={{ accountId, id }}>
              {businessName}
            </Link>
          ),
        },
        { name: 'ID', cell: ({ record }) => record.id },
        { name: 'Account', cell: ({ accountId }) => accountId },
        { name: 'Phone', cell: ({ record }) => record.businessPhoneNumber ?? '–' },
        { name: 'Address', isExtra: true, cell: ({ record }) => record.businessAddress },
        { name: 'Updated', cell: ({ record }) => <Time at={record.hub.updatedAt} /> },
      ]}
    />
  )
}
