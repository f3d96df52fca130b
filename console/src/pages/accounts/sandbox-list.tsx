// The sandboxes that the hub deletes after some hours: create and delete.
import type { Schemas } from 'bthub-client'
import { Link } from '@tanstack/react-router'
import { ActionButton } from '../../components/action-button.tsx'
import { countText, instantText } from '../../components/format.ts'
import { List } from '../../components/list.tsx'
import { Page } from '../../components/page.tsx'
import { Time } from '../../components/time.tsx'
import { hub } from '../../session/session.ts'
import { NewKey } from './keys.tsx'

type Template = Schemas['SandboxCreate']['template']

const templates: readonly Template[] = ['empty', 'contract', 'world']

export function SandboxList() {
  return (
    <Page
      title="Sandboxes"
      trail={[{ to: '/accounts', name: 'Accounts' }]}
      aside={<CreateSandbox />}
    >
      <List
        name="sandboxes"
        label="Sandboxes"
        filters={[]}
        empty="No sandboxes yet."
        load={(query) => hub.get('/operator/sandbox', { params: { query } })}
        rowKey={({ accountId }) => accountId}
        columns={[
          {
            name: 'Account',
            cell: ({ accountId }) => <AccountLink accountId={accountId} />,
          },
          { name: 'Template', cell: ({ template }) => template ?? '–' },
          { name: 'Name', cell: ({ name }) => name ?? '–' },
          {
            name: 'Clock (UTC)',
            cell: ({ clock }) =>
              clock.offsetSeconds === 0 ? 'as the hub' : instantText(clock.now),
          },
          { name: 'Created', cell: ({ createdAt }) => <Time at={createdAt} /> },
          { name: 'Ends', cell: ({ endsAt }) => <Time at={endsAt} /> },
          { name: 'Actions', cell: ({ accountId }) => <DeleteSandbox accountId={accountId} /> },
        ]}
      />
    </Page>
  )
}

function AccountLink({ accountId }: { readonly accountId: string }) {
  return (
    <Link to="/accounts/$accountId" params={{ accountId }}>
      {accountId}
    </Link>
  )
}

function CreateSandbox() {
  return (
    <ActionButton
      label="Create sandbox"
      reason="optional"
      fields={[
        {
          name: 'template',
          label: 'Template',
          description:
            'Nothing, the records of the contract’s page, or a supplier with records of every kind.',
          kind: { oneOf: templates },
        },
        {
          name: 'hours',
          label: 'Hours',
          description: 'It is then deleted with everything in it.',
          value: '24',
          kind: 'amount',
        },
        { name: 'name', label: 'Name' },
      ]}
      run={async ({ template, hours, name = null, reason = null }) => {
        const body = {
          template: template as Template,
          hours: hours === undefined ? null : Number(hours),
          name,
          reason,
        }
        const { accountId, key } = await hub.post('/operator/sandbox', { body })
        return {
          keepOpen: (
            <>
              <p>
                Created <AccountLink accountId={accountId} />.
              </p>
              <NewKey text={key} />
            </>
          ),
        }
      }}
    />
  )
}

function DeleteSandbox({ accountId }: { readonly accountId: string }) {
  return (
    <ActionButton
      label="Delete"
      title={`Delete sandbox ${accountId}`}
      isDangerous
      effect={<p>Deletes the account with its keys and records. You can’t undo this.</p>}
      run={async () => {
        const params = { path: { id: accountId } }
        const { rows } = await hub.delete('/operator/sandbox/{id}', { params })
        return `Sandbox ${accountId} and its ${countText(rows)} rows deleted.`
      }}
    />
  )
}
