// Asks before it signs in, since anybody can make a link with a key.
import { Alert, Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { errorText } from '../components/error-alert.tsx'
import { ignoreLink, signIn, type LinkSignIn, type Operator } from './session.ts'

type Props = { readonly link: LinkSignIn; readonly onSignedIn: () => void }

export function LinkPage({ link, onSignedIn }: Props) {
  const [failure, setFailure] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const { current } = link

  async function confirm() {
    setBusy(true)
    try {
      await signIn(link.key)
      onSignedIn()
    } catch (error) {
      setFailure(errorText(error, { 401: 'The key in the link is not valid on this hub.' }))
      setBusy(false)
    }
  }

  return (
    <main className="sign-in">
      <h1>Sign in with the key from this link?</h1>
      {failure === null ? null : (
        <Alert color="red" role="alert">
          {failure}
        </Alert>
      )}
      <Text>
        The link signs in with {nameOfKey(link.key)}. Continue only if you trust the link.
      </Text>
      <Text>
        {current.state === 'signed-in'
          ? `You are signed in with ${nameOf(current.operator)}. The link would replace that session.`
          : 'Nobody is signed in on this browser.'}
      </Text>
      <Group>
        <Button loading={busy} onClick={() => void confirm()}>
          Sign in with this key
        </Button>
        <Button variant="default" onClick={() => ignoreLink(link)}>
          Ignore the link
        </Button>
      </Group>
    </main>
  )
}

/** Leaves the secret out. */
function nameOfKey(key: string): string {
  const [prefix, keyId] = key.split('_')
  return keyId === undefined ? 'an invalid key' : `the key ${prefix}_${keyId}`.slice(0, 60)
}

function nameOf({ keyId, name }: Operator): string {
  return name === null ? `bthubop_${keyId}` : `bthubop_${keyId} (${name})`
}
