// The reconciliations of an account.
import { Link, useParams } from '@tanstack/react-router'
import { List } from '../../components/list.tsx'
import { Page } from '../../components/page.tsx'
import { hub } from '../../session/session.ts'
import { kindNames, runColumns } from './reconciliation-columns.tsx'

export function Reconciliations() {
  const { accountId = '' } = useParams({ strict: false })
  const path = { accountId }
  return (
    <Page
      title={`Reconciliations of ${accountId}`}
      aside={
        <Link to="/accounts/$accountId" params={{ accountId }}>
          Account {accountId}
        </Link>
      }
    >
      <List
        name="reconciliations"
        label="Reconciliations"
        filters={[
          {
            name: 'recordKind',
            label: 'Records',
            kind: {
              oneOf: Object.entries(kindNames).map(([value, label]) => ({ value, label })),
            },
          },
          {
            name: 'proof',
            label: 'Result',
            kind: { oneOf: [{ value: 'true', label: 'Complete and equal' }] },
          },
        ]}
        empty="No reconciliations yet."
        load={(query) =>
          hub.get('/operator/account/{accountId}/reconciliation', { params: { path, query } })
        }
        rowKey={({ id }) => id}
        columns={runColumns(accountId)}
      />
    </Page>
  )
}
