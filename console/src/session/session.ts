// Who is signed in. The browser holds the cookie where no script can read it; here is only what the hub
// said about it, and the token that writes have to carry.
import { HubRefusal, openHubClient, type Schemas } from 'bthub-client'
import { useSyncExternalStore } from 'react'
import { publicPrefix } from '../public-prefix.ts'

export type Operator = Pick<Schemas['OperatorKey'], 'keyId' | 'name' | 'scope'>

type SignedOut = { readonly state: 'signed-out'; readonly why: string | null }
type SignedIn = {
  readonly state: 'signed-in'
  readonly operator: Operator
  readonly csrfToken: string | null
}

/** A link brought a key: who follows it decides whether to sign in with it. */
export type ByLink = {
  readonly state: 'by-link'
  readonly key: string
  readonly current: SignedIn | SignedOut
}

type SessionState = { readonly state: 'unknown' } | SignedOut | SignedIn | ByLink

/** Whether to ask the hub at all: without it, every visitor's first answer would be a 401. */
const marker = 'bthub-console-session'

let current: SessionState = { state: 'unknown' }
const listeners = new Set<() => void>()

function become(next: SessionState): void {
  current = next
  const { state } = next.state === 'by-link' ? next.current : next
  if (state === 'signed-in') localStorage.setItem(marker, '1')
  else localStorage.removeItem(marker)
  for (const listener of listeners) listener()
}

export function useSession(): SessionState {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => current,
  )
}

/** The operator who is signed in; only asked where somebody is. */
export function useOperator(): Operator {
  const session = useSession()
  return session.state === 'signed-in' ? session.operator : { keyId: '', name: null, scope: 'read' }
}

const csrfToken = () => (current.state === 'signed-in' ? current.csrfToken : null)

/** Every call of the console. One that says that nobody is signed in ends the session here too. */
export const hub = openHubClient({
  url: `${location.origin}${publicPrefix}`,
  credentials: { session: { csrfToken } },
  attempts: 1,
  async fetch(input) {
    const answer = await fetch(input)
    if (answer.status === 401 && current.state === 'signed-in') {
      become({ state: 'signed-out', why: 'Your session has ended. Sign in again.' })
    }
    return answer
  },
})

export async function signIn(key: string): Promise<void> {
  const { key: operator, csrfToken: token } = await hub.post('/operator/session', { body: { key } })
  become({ state: 'signed-in', operator, csrfToken: token })
}

export async function signOut(): Promise<void> {
  await hub.put('/operator/session/end', {})
  become({ state: 'signed-out', why: null })
}

/** What is behind the # never leaves the browser, and is gone at once. */
function keyOfLink(): string | null {
  const key = new URLSearchParams(location.hash.slice(1)).get('key')
  if (key !== null) history.replaceState(null, '', `${location.pathname}${location.search}`)
  return key
}

/** Leaves things as they were before the link was followed. */
export function ignoreLink({ current: before }: ByLink): void {
  become(before)
}

async function restoreSession(): Promise<void> {
  const key = keyOfLink()
  const before = await readSession()
  // Else a page of somebody else could sign its visitor in as whom it likes.
  become(key === null ? before : { state: 'by-link', key, current: before })
}

async function readSession(): Promise<SignedIn | SignedOut> {
  if (localStorage.getItem(marker) === null) return { state: 'signed-out', why: null }
  try {
    const { key: operator, csrfToken: token } = await hub.get('/operator/session')
    return { state: 'signed-in', operator, csrfToken: token }
  } catch (error) {
    return { state: 'signed-out', why: whyOf(error) }
  }
}

function whyOf(error: unknown): string | null {
  if (!(error instanceof HubRefusal)) return 'The hub does not answer.'
  return error.status === 401 ? null : error.reason
}

void restoreSession()
