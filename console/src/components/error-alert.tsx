// An error with its issues and a link to the documentation.
import { Alert, Button } from '@mantine/core'
import { HubRefusal, HubUnreachable } from 'bthub-client'

/** `overrides` replace the hub's sentence for a status. */
export function errorText(
  error: unknown,
  overrides: Readonly<Record<number, string>> = {},
): string {
  if (error instanceof HubRefusal) return overrides[error.status] ?? error.reason
  if (error instanceof HubUnreachable) return 'The hub is not responding.'
  return 'Something went wrong in the console. Reload the page.'
}

type Props = { readonly error: unknown; readonly onRetry?: () => void }

export function ErrorAlert({ error, onRetry }: Props) {
  const refusal = error instanceof HubRefusal ? error : null
  return (
    <Alert color="red" role="alert" title={errorText(error)}>
      {refusal === null ? null : <Details refusal={refusal} />}
      {onRetry === undefined ? null : (
        <Button size="xs" variant="default" onClick={onRetry}>
          Try again
        </Button>
      )}
    </Alert>
  )
}

function Details({ refusal }: { readonly refusal: HubRefusal }) {
  const { errors, docs, requestId } = refusal
  return (
    <>
      {errors.length < 2 ? null : (
        <ul>
          {errors.map(({ pointer, message }) => (
            <li key={pointer + message}>{message}</li>
          ))}
        </ul>
      )}
      <p className="quiet">
        {docs === null ? null : (
          <>
            <a href={docs} target="_blank" rel="noreferrer">
              {refusal.rule}
            </a>
            {' · '}
          </>
        )}
        Status {refusal.status}
        {requestId === null ? null : `, request ${requestId}`}
      </p>
    </>
  )
}
