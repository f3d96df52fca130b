// The keys of an account: make one, make one in the place of another with both good for a while, revoke.
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { hub } from '../../session/session.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { DataTable } from '../../parts/data-table.tsx'
import type { Said } from '../../parts/form-field.tsx'
import { Section } from '../../parts/page.tsx'
import { Empty, Loaded } from '../../parts/states.tsx'
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
      <Loaded query={keys} what="The list of keys">
        {({ items }) =>
          items.length === 0 ? (
            <Empty>There are no keys yet: nobody can push into this account.</Empty>
          ) : (
            <DataTable
              label="Keys"
              rows={items}
              rowKey={({ keyId }) => keyId}
              columns={[...keyColumns, { name: 'Actions', cell: (key) => <KeyActs of={key} /> }]}
            />
          )
        }
      </Loaded>
    </Section>
  )
}

function createKey(accountId: string, said: Said, more: KeyCreate = {}) {
  const { name = null, scope, expiresAt = null, reason = null } = said
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
    <ActButton
      label="Create key"
      reason="optional"
      fields={newKeyFields}
      act={async (said) => {
        const { text } = await createKey(accountId, said)
        return { stay: <NewKey text={text} /> }
      }}
    />
  )
}

function KeyActs({ of: key }: { readonly of: Key }) {
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
    <ActButton
      label="Rotate"
      title={`Rotate key ${keyId}`}
      reason="optional"
      effect={<p>A new key that may do the same. Both are good until the time is over.</p>}
      fields={[
        {
          name: 'overlapHours',
          label: 'Hours in which both are good',
          value: '24',
          kind: { oneOf: overlaps },
        },
      ]}
      act={async (said) => {
        const overlapHours = Number(said['overlapHours']) as KeyCreate['overlapHours']
        const more = { name, scope, replaces: keyId, overlapHours }
        const { text } = await createKey(accountId, said, more as KeyCreate)
        return { stay: <NewKey text={text} /> }
      }}
    />
  )
}

function Revoke({ of: { accountId, keyId } }: { readonly of: Key }) {
  return (
    <ActButton
      label="Revoke"
      title={`Revoke key ${keyId}`}
      isDangerous
      reason="optional"
      effect={<p>Every hub refuses it within a second, for good.</p>}
      act={async ({ reason }) => {
        const params = { path: { accountId, id: keyId } }
        const body = { reason: reason ?? null }
        await hub.put('/operator/account/{accountId}/key/{id}/revoke', { params, body })
        return `Key ${keyId} was revoked.`
      }}
    />
  )
}
