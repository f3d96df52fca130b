// Companies, each of which may have a credit limit.
import { Link } from '@tanstack/react-router'
import { List } from '../../parts/list.tsx'
import { Time } from '../../parts/time.tsx'
import { hub } from '../../session/session.ts'

export function CompanyList() {
  return (
    <List
      name="companies"
      label="Companies"
      filters={[
        { name: 'name', label: 'A part of the name' },
        { name: 'id', label: 'Company id' },
        { name: 'phone', label: 'Telephone' },
        { name: 'accountId', label: 'Account' },
      ]}
      empty="There are no companies yet."
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
        { name: 'Id', cell: ({ record }) => record.id },
        { name: 'Account', cell: ({ accountId }) => accountId },
        { name: 'Telephone', cell: ({ record }) => record.businessPhoneNumber ?? '–' },
        { name: 'Address', isExtra: true, cell: ({ record }) => record.businessAddress },
        { name: 'Changed', cell: ({ record }) => <Time at={record.hub.updatedAt} /> },
      ]}
    />
  )
}
