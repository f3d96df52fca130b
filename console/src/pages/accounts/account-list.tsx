// The list of accounts, and the operator keys.
import { Link } from '@tanstack/react-router'
import { hub } from '../../session/session.ts'
import { ActionButton } from '../../components/action-button.tsx'
import { List } from '../../components/list.tsx'
import { Page } from '../../components/page.tsx'
import { Time } from '../../components/time.tsx'
import { OperatorKeys } from './operator-keys.tsx'

export function AccountList() {
  return (
    <Page
      title="Accounts"
      aside={
        <>
          <Link to="/sandboxes">Sandboxes</Link>
          <CreateAccount />
        </>
      }
    >
      <List
        name="accounts"
        label="Accounts"
        filters={[
          { name: 'text', label: 'ID or name contains' },
          {
            name: 'sandbox',
            label: 'Sandbox',
            kind: {
              oneOf: [
                { value: 'true', label: 'Sandbox only' },
                { value: 'false', label: 'No sandboxes' },
              ],
            },
          },
        ]}
        empty="No accounts yet."
        load={(query) => hub.get('/operator/account', { params: { query } })}
        rowKey={({ id }) => id}
        columns={[
          {
            name: 'Account',
            cell: ({ id }) => (
              <Link to="/accounts/$accountId" params={{ accountId: id }}>
                {id}
              </Link>
            ),
          },
          { name: 'Name', cell: ({ name }) => name ?? '–' },
          {
            name: 'Rounding differences',
            cell: ({ policies }) => (policies.strictMoney ? 'refuse' : 'warn'),
          },
          {
            name: 'Advance rate',
            isNumber: true,
            cell: ({ policies }) => `${policies.advanceRate}%`,
          },
          { name: 'Sandbox', cell: ({ policies }) => (policies.sandbox ? 'yes' : '–') },
          { name: 'Created', cell: ({ createdAt }) => <Time at={createdAt} /> },
        ]}
      />
      <OperatorKeys />
    </Page>
  )
}

function CreateAccount() {
  return (
    <ActionButton
      label="Create account"
      reason="optional"
      fields={[
        {
          name: 'id',
          label: 'ID',
          description: 'Calls name it in the header X-Integration-AccountId.',
          isRequired: true,
        },
        { name: 'name', label: 'Name' },
      ]}
      run={async ({ id = '', name, reason }) => {
        await hub.post('/operator/account', {
          body: { id, name: name ?? null, reason: reason ?? null },
        })
        return `Account ${id} created.`
      }}
    />
  )
}
