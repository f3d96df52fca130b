// Runs what was sent again, in an account that is a sandbox: nothing of the real one is touched.
import { HubRefusal, type Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { ActButton } from '../../parts/act-button.tsx'
import { valueText } from '../../parts/format.ts'
import { hub } from '../../session/session.ts'

type Props = { readonly operation: Schemas['Operation']; readonly accountId: string }

export function RunAgain({ operation, accountId }: Props) {
  const sandboxes = useQuery({ queryKey: ['sandboxes'], queryFn: loadSandboxes })
  if (operation.actor.kind !== 'source') return null
  const names = sandboxes.data ?? []
  return (
    <ActButton
      label="Run again"
      title="Run what was sent again"
      obstacle={names.length > 0 ? null : 'No account is a sandbox. Its policies can make it one.'}
      reason="required"
      fields={[{ name: 'into', label: 'In the sandbox', kind: { oneOf: names } }]}
      effect={
        <p>The sandbox gets what was sent, with personal data as ***, and answers as it is now.</p>
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

/** More accounts than these are not looked through. */
const accountsMax = 1_000

async function loadSandboxes(): Promise<string[]> {
  const found: string[] = []
  let seen = 0
  try {
    for await (const { id, policies } of hub.items('/operator/account', {
      params: { query: { limit: 200 } },
    })) {
      if (policies.sandbox) found.push(id)
      seen += 1
      if (seen >= accountsMax) break
    }
  } catch (error) {
    if (!(error instanceof HubRefusal)) throw error
  }
  return found
}
