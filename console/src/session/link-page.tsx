// The page of a link that brings a key: it names both keys and asks, since anybody can make such a link.
import { Alert, Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { sentenceOf } from '../parts/failure.tsx'
import { ignoreLink, signIn, type ByLink, type Operator } from './session.ts'

type Props = { readonly link: ByLink; readonly onSignedIn: () => void }

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
      setFailure(sentenceOf(error, { 401: 'The key of the link is not known here.' }))
      setBusy(false)
    }
  }

  return (
    <main className="sign-in">
      <h1>Sign in with the key of a link?</h1>
      {failure === null ? null : (
        <Alert color="red" role="alert">
          {failure}
        </Alert>
      )}
      <Text>The link signs in with {nameOfKey(link.key)}. Do so only if the link is yours.</Text>
      <Text>
        {current.state === 'signed-in'
          ? `You are signed in with ${nameOf(current.operator)}. The link would replace that.`
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

/** Without the secret. */
function nameOfKey(key: string): string {
  const [prefix, keyId] = key.split('_')
  return keyId === undefined ? 'a text that is no key' : `the key ${prefix}_${keyId}`.slice(0, 60)
}

function nameOf({ keyId, name }: Operator): string {
  return name === null ? `bthubop_${keyId}` : `bthubop_${keyId} (${name})`
}
