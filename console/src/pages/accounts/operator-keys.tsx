// The operator keys: create, revoke.
import { useQuery } from '@tanstack/react-query'
import { hub, useOperator } from '../../session/session.ts'
import { ActionButton } from '../../components/action-button.tsx'
import { DataTable } from '../../components/data-table.tsx'
import { Section } from '../../components/page.tsx'
import { Loaded } from '../../components/states.tsx'
import { keyColumns, NewKey, newKeyFields, stateOf } from './keys.tsx'

export function OperatorKeys() {
  const me = useOperator()
  const keys = useQuery({
    queryKey: ['operator-keys'],
    queryFn: () => hub.get('/operator/key'),
  })
  return (
    <Section title="Operator keys" aside={<CreateOperatorKey />}>
      <Loaded query={keys} what="Keys">
        {({ items }) => (
          <DataTable
            label="Operator keys"
            rows={items}
            rowKey={({ keyId }) => keyId}
            columns={[
              ...keyColumns,
              {
                name: 'Actions',
                cell: (key) =>
                  stateOf(key) === 'revoked' ? null : (
                    <Revoke keyId={key.keyId} isOwn={key.keyId === me.keyId} />
                  ),
              },
            ]}
          />
        )}
      </Loaded>
    </Section>
  )
}

function CreateOperatorKey() {
  return (
    <ActionButton
      label="Create operator key"
      reason="optional"
      fields={newKeyFields}
      run={async ({ name, scope, expiresAt, reason }) => {
        const { text } = await hub.post('/operator/key', {
          body: {
            name: name ?? null,
            scope: scope === 'read' ? 'read' : 'write',
            expiresAt: expiresAt ?? null,
            reason: reason ?? null,
          },
        })
        return { keepOpen: <NewKey text={text} /> }
      }}
    />
  )
}

function Revoke({ keyId, isOwn }: { readonly keyId: string; readonly isOwn: boolean }) {
  return (
    <ActionButton
      label="Revoke"
      title={`Revoke operator key ${keyId}`}
      isDangerous
      reason="optional"
      effect={
        <p>
          Every hub rejects this key from the next call on. You can’t undo this.
          {isOwn ? ' You are signed in with this key, so you will be signed out.' : null}
        </p>
      }
      run={async ({ reason }) => {
        const params = { path: { id: keyId } }
        await hub.put('/operator/key/{id}/revoke', { params, body: { reason: reason ?? null } })
        return `Key ${keyId} revoked.`
      }}
    />
  )
}
