// What every endpoint and page is served with, and the mapping of errors to refusals.
import type { Context } from '../api/call.ts'
import type { Sending } from './send.ts'
import type { Authenticators } from './authenticators.ts'
import type { Deadlines } from './deadline.ts'
import type { Admission } from './admission.ts'
import type { HttpLimits } from './http-limits.ts'
import type { HeldWork } from '../held-work.ts'
import type { AccountShares } from './account-share.ts'
import type { FastifyRequest } from 'fastify'
import { HubError } from '../domain/hub-error.ts'
import { asRefusal } from './refusals.ts'

export type Edge = {
  /** The path of the public URL; empty when it has none. */
  readonly prefix: string
  /** Called with the cause of every failure that is not the caller's fault. */
  readonly onFailure: (cause: Error) => void
  readonly context: Context
  readonly sending: Sending
  readonly authenticators: Authenticators
  readonly deadlines: Deadlines
  readonly admission: Admission
  readonly limits: HttpLimits
  readonly shares: AccountShares
  /** Calls of sandboxes that arrive late, by account. */
  readonly held: HeldWork
}

export function refusalOf(edge: Edge, error: unknown, request: FastifyRequest): HubError {
  const refusal = asRefusal(error)
  if (refusal.code === 'internal' || refusal.code === 'unavailable') {
    const cause = refusal.cause ?? refusal
    edge.context.log.error('call-failed', { requestId: request.id, error: cause })
    edge.onFailure(cause instanceof Error ? cause : refusal)
  }
  return refusal
}
