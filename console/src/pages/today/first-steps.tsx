// The first steps with a new hub, which tick themselves off; nothing once all are done.
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { CopyButton } from '../../components/copy-button.tsx'
import { Section } from '../../components/page.tsx'
import { apiPath } from '../../public-prefix.ts'
import { hub } from '../../session/session.ts'

const refreshMs = 5_000
const dismissedKey = 'bthub-first-steps-dismissed'

type Progress = {
  readonly accountId: string | null
  readonly hasKey: boolean
  readonly hasVerdict: boolean
  readonly hasEndpoint: boolean
}

export function FirstSteps() {
  const [isDismissed, setDismissed] = useState(() => localStorage.getItem(dismissedKey) !== null)
  const { data } = useQuery({
    queryKey: ['first-steps'],
    queryFn: readProgress,
    enabled: !isDismissed,
    refetchInterval: ({ state }) =>
      state.data === undefined || isComplete(state.data) ? false : refreshMs,
  })
  if (isDismissed || data === undefined || isComplete(data)) return null
  const dismiss = () => {
    localStorage.setItem(dismissedKey, '1')
    setDismissed(true)
  }
  return (
    <Section
      title="First steps"
      aside={
        <Button size="xs" variant="default" onClick={dismiss}>
          Hide
        </Button>
      }
    >
      <Steps progress={data} />
    </Section>
  )
}

function isComplete({ accountId, hasKey, hasVerdict, hasEndpoint }: Progress): boolean {
  return accountId !== null && hasKey && hasVerdict && hasEndpoint
}

async function readProgress(): Promise<Progress> {
  const query = { limit: 1 }
  const [accounts, operations, endpoints] = await Promise.all([
    hub.get('/operator/account', { params: { query } }),
    hub.get('/operator/operation', { params: { query } }),
    hub.get('/operator/webhook-endpoint', { params: { query } }),
  ])
  const accountId = accounts.items[0]?.id ?? null
  const hasVerdict = operations.items.length > 0
  return {
    accountId,
    // A verdict needs a key.
    hasKey: hasVerdict || (accountId !== null && (await hasKeys(accountId))),
    hasVerdict,
    hasEndpoint: endpoints.items.length > 0,
  }
}

async function hasKeys(accountId: string): Promise<boolean> {
  const params = { path: { accountId } }
  return (await hub.get('/operator/account/{accountId}/key', { params })).items.length > 0
}

function Steps({ progress }: { readonly progress: Progress }) {
  const { accountId, hasKey, hasVerdict, hasEndpoint } = progress
  const account =
    accountId === null ? (
      'its page'
    ) : (
      <Link to="/accounts/$accountId" params={{ accountId }}>
        its page
      </Link>
    )
  return (
    <ol className="steps">
      <Step isDone={accountId !== null}>
        <Link to="/accounts">Create an account</Link> for the books of an accounting system.
      </Step>
      <Step isDone={hasKey}>Create a key of the account on {account}.</Step>
      <Step isDone={hasVerdict}>
        Push a first customer with the key. Its verdict will be in{' '}
        <Link to="/operations">Operations</Link>.
        {hasVerdict ? null : <Curl accountId={accountId ?? 'ACCOUNT'} />}
      </Step>
      <Step isDone={hasEndpoint}>
        <Link to="/webhooks">Create a webhook endpoint</Link>, so that the accounting system learns
        of payments and decisions.
      </Step>
    </ol>
  )
}

function Step({ isDone, children }: { readonly isDone: boolean; readonly children: ReactNode }) {
  return (
    <li data-done={isDone}>
      <span role="img" aria-label={isDone ? 'Done' : 'To do'}>
        {isDone ? '✓' : '○'}
      </span>
      <div>{children}</div>
    </li>
  )
}

const customer = {
  id: 'C-1',
  firstName: 'Ada',
  lastName: 'Example',
  emailAddress: 'ada@example.com',
  cellPhoneNumber: '+15550100',
  sourceModifiedDate: '2024-06-13T08:00:00Z',
}

function Curl({ accountId }: { readonly accountId: string }) {
  const line = [
    `curl -X POST '${location.origin}${apiPath}/integration/customer'`,
    `-H "X-BlueTape-Key: $BTHUB_KEY"`,
    `-H 'X-Integration-AccountId: ${accountId}'`,
    `-H 'Content-Type: application/json'`,
    `-d '${JSON.stringify(customer)}'`,
  ].join(' \\\n  ')
  return (
    <>
      <pre className="secret">{line}</pre>
      <CopyButton text={line}>Copy command</CopyButton>
    </>
  )
}
