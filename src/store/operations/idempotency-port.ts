// The reservation of an Idempotency-Key.
import type { Json } from '../../domain/json-changes.ts'

export type IdempotencyReservation = {
  readonly accountId: string
  readonly key: string
  /** A hash of method, path and body: the same key with another one is refused. */
  readonly fingerprint: Buffer
  /** This call's own mark: an answer is only kept while the reservation still bears it. */
  readonly token: string
}

export type IdempotencyState =
  | { readonly state: 'claimed' }
  | { readonly state: 'running' }
  | { readonly state: 'other_request' }
  | { readonly state: 'answered'; readonly answer: Json }
