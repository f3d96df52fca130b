// The keys of operators: make one, make one useless.
import { useQuery } from '@tanstack/react-query'
import { hub, useOperator } from '../../session/session.ts'
import { ActButton } from '../../parts/act-button.tsx'
import { DataTable } from '../../parts/data-table.tsx'
import { Section } from '../../parts/page.tsx'
import { Loaded } from '../../parts/states.tsx'
import { keyColumns, NewKey, newKeyFields, stateOf } from './keys.tsx'

export function OperatorKeys() {
  const me = useOperator()
  const keys = useQuery({
    queryKey: ['operator-keys'],
    queryFn: () => hub.get('/operator/key'),
  })
  return (
    <Section title="Operators’ keys" aside={<CreateOperatorKey />}>
      <Loaded query={keys} what="The list of keys">
        {({ items }) => (
          <DataTable
            label="Operators’ keys"
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
    <ActButton
      label="Create operator’s key"
      reason="optional"
      fields={newKeyFields}
      act={async ({ name, scope, expiresAt, reason }) => {
        const { text } = await hub.post('/operator/key', {
          body: {
            name: name ?? null,
            scope: scope === 'read' ? 'read' : 'write',
            expiresAt: expiresAt ?? null,
            reason: reason ?? null,
          },
        })
        return { stay: <NewKey text={text} /> }
      }}
    />
  )
}

function Revoke({ keyId, isOwn }: { readonly keyId: string; readonly isOwn: boolean }) {
  return (
    <ActButton
      label="Revoke"
      title={`Revoke operator’s key ${keyId}`}
      isDangerous
      reason="optional"
      effect={
        <p>
          It is refused from the next call on, for good.
          {isOwn ? ' It is the key that you are signed in with: you will be signed out.' : null}
        </p>
      }
      act={async ({ reason }) => {
        const params = { path: { id: keyId } }
        await hub.put('/operator/key/{id}/revoke', { params, body: { reason: reason ?? null } })
        return `Key ${keyId} was revoked.`
      }}
    />
  )
}
