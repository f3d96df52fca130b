// Who did a write, and why, as it is kept with its operation.
import type { Actor } from '../invoices/invoice-status.ts'

export type ActorNote = {
  readonly kind: Actor
  /** The id of the key, or of the record whose link was used. */
  readonly id: string | null
  /** What people call the key. */
  readonly name: string | null
  /** Why, in the actor's own words; operators have to say it where money or a status moves. */
  readonly reason: string | null
}
