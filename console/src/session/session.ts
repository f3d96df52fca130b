// The session cookie is out of reach of scripts; this holds what the hub said about it, and the CSRF token.
import { HubRefusal, openHubClient, type Schemas } from 'bthub-client'
import { useSyncExternalStore } from 'react'
import { publicPrefix } from '../public-prefix.ts'
import { noteMissingCells } from './missing-cells.ts'

export type Operator = Pick<Schemas['OperatorKey'], 'keyId' | 'name' | 'scope'>

type SignedOut = { readonly state: 'signed-out'; readonly why: string | null }
type SignedIn = {
  readonly state: 'signed-in'
  readonly operator: Operator
  readonly csrfToken: string | null
}

/** A link carried a key; the user decides whether to sign in with it. */
export type LinkSignIn = {
  readonly state: 'by-link'
  readonly key: string
  readonly current: SignedIn | SignedOut
}

type SessionState = { readonly state: 'unknown' } | SignedOut | SignedIn | LinkSignIn

/** Without it, the first call of every visitor would be a 401. */
const marker = 'bthub-console-session'

let current: SessionState = { state: 'unknown' }
const listeners = new Set<() => void>()

function setState(next: SessionState): void {
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

/** Only used while somebody is signed in. */
export function useOperator(): Operator {
  const session = useSession()
  return session.state === 'signed-in' ? session.operator : { keyId: '', name: null, scope: 'read' }
}

const csrfToken = () => (current.state === 'signed-in' ? current.csrfToken : null)

/** A 401 ends the session in the console, too. */
export const hub = openHubClient({
  url: `${location.origin}${publicPrefix}`,
  credentials: { session: { csrfToken } },
  attempts: 1,
  async fetch(input) {
    const response = await fetch(input)
    noteMissingCells(response)
    if (response.status === 401 && current.state === 'signed-in') {
      setState({ state: 'signed-out', why: 'Your session has ended. Sign in again.' })
    }
    return response
  },
})

export async function signIn(key: string): Promise<void> {
  const { key: operator, csrfToken: token } = await hub.post('/operator/session', { body: { key } })
  setState({ state: 'signed-in', operator, csrfToken: token })
}

export async function signOut(): Promise<void> {
  await hub.put('/operator/session/end', {})
  setState({ state: 'signed-out', why: null })
}

/** The fragment never leaves the browser, and is removed from the address at once. */
function takeLinkKey(): string | null {
  const key = new URLSearchParams(location.hash.slice(1)).get('key')
  if (key !== null) history.replaceState(null, '', `${location.pathname}${location.search}`)
  return key
}

export function ignoreLink({ current: before }: LinkSignIn): void {
  setState(before)
}

async function restoreSession(): Promise<void> {
  const key = takeLinkKey()
  const before = await readSession()
  // Otherwise another site could sign its visitors in with a key of its choice.
  setState(key === null ? before : { state: 'by-link', key, current: before })
}

async function readSession(): Promise<SignedIn | SignedOut> {
  if (localStorage.getItem(marker) === null) return { state: 'signed-out', why: null }
  try {
    const { key: operator, csrfToken: token } = await hub.get('/operator/session')
    return { state: 'signed-in', operator, csrfToken: token }
  } catch (error) {
    return { state: 'signed-out', why: reasonOf(error) }
  }
}

function reasonOf(error: unknown): string | null {
  if (!(error instanceof HubRefusal)) return 'The hub is not responding.'
  return error.status === 401 ? null : error.reason
}

void restoreSession()
