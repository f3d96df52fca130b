// The reservation of an Idempotency-Key, and its state.
import type { Json } from '../../domain/json-changes.ts'

export type IdempotencyReservation = {
  readonly accountId: string
  readonly key: string
  /** A hash of method, path and body: reusing the key for another request is refused. */
  readonly fingerprint: Buffer
  /** Identifies this call: its answer is stored only while it holds the reservation. */
  readonly token: string
}

export type IdempotencyState =
  | { readonly state: 'reserved' }
  | { readonly state: 'running' }
  | { readonly state: 'other_request' }
  | { readonly state: 'answered'; readonly answer: Json }
