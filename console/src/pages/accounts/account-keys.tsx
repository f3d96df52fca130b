// The keys of an account: create, rotate, revoke.
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { hub } from '../../session/session.ts'
import { ActionButton } from '../../components/action-button.tsx'
import { DataTable } from '../../components/data-table.tsx'
import type { FormValues } from '../../components/form-field.tsx'
import { Section } from '../../components/page.tsx'
import { Empty, Loaded } from '../../components/states.tsx'
import { keyColumns, NewKey, newKeyFields, stateOf } from './keys.tsx'

type Key = Schemas['Key']
type KeyCreate = Schemas['KeyCreate']
type Props = { readonly accountId: string }

const overlaps = ['0', '1', '4', '12', '24', '48', '72', '168', '336', '720']

export function AccountKeys({ accountId }: Props) {
  const keys = useQuery({
    queryKey: ['keys', accountId],
    queryFn: () =>
      hub.get('/operator/account/{accountId}/key', { params: { path: { accountId } } }),
  })
  return (
    <Section title="Keys" aside={<CreateKey accountId={accountId} />}>
      <Loaded query={keys} what="Keys">
        {({ items }) =>
          items.length === 0 ? (
            <Empty>
              No keys yet. Create one so that the accounting system can push to this account.
            </Empty>
          ) : (
            <DataTable
              label="Keys"
              rows={items}
              rowKey={({ keyId }) => keyId}
              columns={[...keyColumns, { name: 'Actions', cell: (key) => <KeyActions of={key} /> }]}
            />
          )
        }
      </Loaded>
    </Section>
  )
}

function createKey(accountId: string, values: FormValues, more: KeyCreate = {}) {
  const { name = null, scope, expiresAt = null, reason = null } = values
  const body: KeyCreate = {
    name,
    scope: scope === 'read' ? 'read' : 'write',
    expiresAt,
    reason,
    ...more,
  }
  return hub.post('/operator/account/{accountId}/key', { params: { path: { accountId } }, body })
}

function CreateKey({ accountId }: Props) {
  return (
    <ActionButton
      label="Create key"
      reason="optional"
      fields={newKeyFields}
      run={async (values) => {
        const { text } = await createKey(accountId, values)
        return { keepOpen: <NewKey text={text} /> }
      }}
    />
  )
}

function KeyActions({ of: key }: { readonly of: Key }) {
  if (stateOf(key) !== 'active') return null
  return (
    <div className="row">
      <Rotate of={key} />
      <Revoke of={key} />
    </div>
  )
}

function Rotate({ of: { accountId, keyId, name, scope } }: { readonly of: Key }) {
  return (
    <ActionButton
      label="Rotate"
      title={`Rotate key ${keyId}`}
      reason="optional"
      effect={<p>Creates a key with the same access. Both keys work until the overlap ends.</p>}
      fields={[
        {
          name: 'overlapHours',
          label: 'Overlap (hours)',
          value: '24',
          kind: { oneOf: overlaps },
        },
      ]}
      run={async (values) => {
        const overlapHours = Number(values['overlapHours']) as KeyCreate['overlapHours']
        const more = { name, scope, replaces: keyId, overlapHours }
        const { text } = await createKey(accountId, values, more as KeyCreate)
        return { keepOpen: <NewKey text={text} /> }
      }}
    />
  )
}

function Revoke({ of: { accountId, keyId } }: { readonly of: Key }) {
  return (
    <ActionButton
      label="Revoke"
      title={`Revoke key ${keyId}`}
      isDangerous
      reason="optional"
      effect={<p>Every hub rejects this key within a second. You can’t undo this.</p>}
      run={async ({ reason }) => {
        const params = { path: { accountId, id: keyId } }
        const body = { reason: reason ?? null }
        await hub.put('/operator/account/{accountId}/key/{id}/revoke', { params, body })
        return `Key ${keyId} revoked.`
      }}
    />
  )
}
