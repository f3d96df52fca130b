// How often a peer may try to sign in with keys that are wrong. Only failures count, so that whoever has a
// key is never kept out by signing in often.
import { HubError } from '../domain/hub-error.ts'

export const signInLimits = {
  /** Behind a proxy everybody is one peer: the proxy. */
  failuresMax: 20,
  windowMs: 60_000,
  peersMax: 10_000,
} as const

export type SignInAttempts = {
  /** Throws HubError `too_many_attempts` when the peer has failed too often. */
  admit(peer: string, now: Date): void
  failed(peer: string, now: Date): void
}

type Failures = { count: number; readonly untilMs: number }

export function openSignInAttempts(): SignInAttempts {
  const peers = new Map<string, Failures>()
  const ofPeer = (peer: string, now: Date) => {
    const known = peers.get(peer)
    return known !== undefined && known.untilMs > now.getTime() ? known : null
  }
  return {
    admit(peer, now) {
      const failures = ofPeer(peer, now)
      if (failures === null || failures.count < signInLimits.failuresMax) return
      const retryAfter = Math.ceil((failures.untilMs - now.getTime()) / 1000)
      const message = 'Too many keys were wrong. Wait before the next attempt.'
      throw new HubError('too_many_attempts', message, { rule: 'sign_in_attempts', retryAfter })
    },
    failed(peer, now) {
      const failures = ofPeer(peer, now)
      if (failures !== null) {
        failures.count += 1
        return
      }
      // The oldest goes: the map is in the order of the first failures.
      const [oldest] = peers.keys()
      if (peers.size >= signInLimits.peersMax && oldest !== undefined) peers.delete(oldest)
      peers.delete(peer)
      peers.set(peer, { count: 1, untilMs: now.getTime() + signInLimits.windowMs })
    },
  }
}
