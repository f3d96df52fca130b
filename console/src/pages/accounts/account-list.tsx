// Every account of the hub, and the keys of those who run it.
import { Link } from '@tanstack/react-router'
import { hub } from '../../session/session.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { List } from '../../parts/list.tsx'
import { Page } from '../../parts/page.tsx'
import { Time } from '../../parts/time.tsx'
import { OperatorKeys } from './operator-keys.tsx'

export function AccountList() {
  return (
    <Page title="Accounts" aside={<CreateAccount />}>
      <List
        name="accounts"
        label="Accounts"
        filters={[
          { name: 'text', label: 'A part of the id or name' },
          {
            name: 'sandbox',
            label: 'Sandbox',
            kind: {
              oneOf: [
                { value: 'true', label: 'only' },
                { value: 'false', label: 'none' },
              ],
            },
          },
        ]}
        empty="There are no accounts yet."
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
          { name: 'Money', cell: ({ policies }) => (policies.strictMoney ? 'strict' : 'lenient') },
          { name: 'Advance', isNumber: true, cell: ({ policies }) => `${policies.advanceRate} %` },
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
    <ActButton
      label="Create account"
      reason="optional"
      fields={[
        {
          name: 'id',
          label: 'Id',
          description: 'What X-Integration-AccountId has to say.',
          isRequired: true,
        },
        { name: 'name', label: 'Name' },
      ]}
      act={async ({ id = '', name, reason }) => {
        await hub.post('/operator/account', {
          body: { id, name: name ?? null, reason: reason ?? null },
        })
        return `Account ${id} was created.`
      }}
    />
  )
}
