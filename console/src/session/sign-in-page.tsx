// The sign-in form.
import { Alert, Button, PasswordInput } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import { errorText } from '../components/error-alert.tsx'
import { signIn } from './session.ts'

type Props = { readonly why: string | null; readonly onSignedIn: () => void }

export function SignInPage({ why, onSignedIn }: Props) {
  const [key, setKey] = useState('')
  const [failure, setFailure] = useState(why)
  const [busy, setBusy] = useState(false)

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    setBusy(true)
    try {
      await signIn(key.trim())
      onSignedIn()
    } catch (error) {
      setFailure(errorText(error, { 401: 'This key is not valid on this hub.' }))
      setBusy(false)
    }
  }

  return (
    <main className="sign-in">
      <h1>bthub console</h1>
      <form onSubmit={(event) => void submit(event)}>
        {failure === null ? null : (
          <Alert color="red" role="alert">
            {failure}
          </Alert>
        )}
        <PasswordInput
          label="Operator key"
          description="Create one with: bthub operator key create"
          autoComplete="current-password"
          autoFocus
          required
          value={key}
          onChange={(event) => setKey(event.currentTarget.value)}
        />
        <Button type="submit" loading={busy} disabled={key.trim() === ''}>
          Sign in
        </Button>
      </form>
    </main>
  )
}
