// Replays a request in a sandbox account.
import type { Schemas } from 'bthub-client'
import { ActionButton } from '../../components/action-button.tsx'
import { valueText } from '../../components/format.ts'
import { hub } from '../../session/session.ts'
import { SandboxField } from './sandbox-field.tsx'

type Props = { readonly operation: Schemas['Operation']; readonly accountId: string }

export function ReplayInSandbox({ operation, accountId }: Props) {
  if (operation.actor.kind !== 'source') return null
  return (
    <ActionButton
      label="Replay in sandbox"
      reason="required"
      effect={
        <>
          <p>
            Sends this request to a sandbox account, with personal data as ***. The original account
            is not affected.
          </p>
          <SandboxField />
        </>
      }
      run={async ({ into = '', reason = '' }) => {
        const params = { path: { accountId, id: operation.operationId } }
        const path = '/operator/account/{accountId}/operations/{id}/again'
        const { status, answer } = await hub.post(path, { params, body: { into, reason } })
        return { keepOpen: <Answer status={status} answer={answer} /> }
      }}
    />
  )
}

function Answer({ status, answer }: { readonly status: number; readonly answer: object }) {
  return (
    <>
      <p>
        The sandbox responded with status <strong>{status}</strong>.
      </p>
      <pre className="secret">{valueText(answer)}</pre>
    </>
  )
}
