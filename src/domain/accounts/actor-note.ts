// Who made a write and why, as stored with the operation.
import type { Actor } from '../invoices/invoice-status.ts'

export type ActorNote = {
  readonly kind: Actor
  /** The id of the key, or of the record whose link was used. */
  readonly id: string | null
  /** The name of the key. */
  readonly name: string | null
  /** Required of operators where money or a status changes. */
  readonly reason: string | null
}
