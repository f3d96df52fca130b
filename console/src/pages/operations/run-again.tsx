// Runs what was sent again, in an account that is a sandbox: nothing of the real one is touched.
import type { Schemas } from 'bthub-client'
import { ActButton } from '../../parts/act-button.tsx'
import { valueText } from '../../parts/format.ts'
import { hub } from '../../session/session.ts'
import { SandboxField } from './sandbox-field.tsx'

type Props = { readonly operation: Schemas['Operation']; readonly accountId: string }

export function RunAgain({ operation, accountId }: Props) {
  if (operation.actor.kind !== 'source') return null
  return (
    <ActButton
      label="Run again"
      title="Run what was sent again"
      reason="required"
      effect={
        <>
          <p>
            The sandbox gets what was sent, with personal data as ***, and answers as it is now.
          </p>
          <SandboxField />
        </>
      }
      act={async ({ into = '', reason = '' }) => {
        const params = { path: { accountId, id: operation.operationId } }
        const path = '/operator/account/{accountId}/operations/{id}/again'
        const { status, answer } = await hub.post(path, { params, body: { into, reason } })
        return { stay: <Answer status={status} answer={answer} /> }
      }}
    />
  )
}

function Answer({ status, answer }: { readonly status: number; readonly answer: object }) {
  return (
    <>
      <p>
        The sandbox answered with status <strong>{status}</strong>.
      </p>
      <pre className="secret">{valueText(answer)}</pre>
    </>
  )
}
