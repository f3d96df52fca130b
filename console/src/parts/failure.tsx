// Errors as people read them.
import { Alert, Button } from '@mantine/core'
import { HubRefusal, HubUnreachable } from 'bthub-client'

/** One sentence; `words` are better ones for a status. */
export function sentenceOf(error: unknown, words: Readonly<Record<number, string>> = {}): string {
  if (error instanceof HubRefusal) return words[error.status] ?? error.reason
  if (error instanceof HubUnreachable) return 'The hub does not answer.'
  return 'Something went wrong in the console. Reload the page.'
}

type Props = { readonly error: unknown; readonly onAgain?: () => void }

/** What went wrong, every fault of it, and where to read on. */
export function Failure({ error, onAgain }: Props) {
  const refusal = error instanceof HubRefusal ? error : null
  return (
    <Alert color="red" role="alert" title={sentenceOf(error)}>
      {refusal === null ? null : <Details refusal={refusal} />}
      {onAgain === undefined ? null : (
        <Button size="xs" variant="default" onClick={onAgain}>
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
