// The session cookie is out of reach of scripts; this holds what the hub said about it, and the CSRF token.
import { HubRefusal, openHubClient, type Schemas } from 'bthub-client'
import { useSyncExternalStore } from 'react'
import { onReturn, watchedFetch } from './connection.ts'
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

/** `away` while the hub does not answer the question who is signed in. */
type SessionState = { readonly state: 'unknown' | 'away' } | SignedOut | SignedIn | LinkSignIn

/** Without it, the first call of every visitor would be a 401. */
const marker = 'bthub-console-session'

let current: SessionState = { state: 'unknown' }
const listeners = new Set<() => void>()

function setState(next: SessionState): void {
  current = next
  const { state } = next.state === 'by-link' ? next.current : next
  if (state === 'signed-in') localStorage.setItem(marker, '1')
  else if (state === 'signed-out') localStorage.removeItem(marker)
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
    const response = await watchedFetch(input)
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

/** Of a link that was followed while the hub did not answer. */
let linkKey: string | null = null

async function restoreSession(): Promise<void> {
  const key = takeLinkKey() ?? linkKey
  const before = await readSession()
  if (before === null) {
    linkKey = key
    setState({ state: 'away' })
    return
  }
  // Otherwise another site could sign its visitors in with a key of its choice.
  setState(key === null ? before : { state: 'by-link', key, current: before })
}

/** `null` while the hub does not answer. */
async function readSession(): Promise<SignedIn | SignedOut | null> {
  if (localStorage.getItem(marker) === null) return { state: 'signed-out', why: null }
  try {
    const { key: operator, csrfToken: token } = await hub.get('/operator/session')
    return { state: 'signed-in', operator, csrfToken: token }
  } catch (error) {
    if (!(error instanceof HubRefusal)) return null
    return { state: 'signed-out', why: error.status === 401 ? null : error.reason }
  }
}

onReturn(() => {
  if (current.state === 'away') void restoreSession()
})
void restoreSession()
