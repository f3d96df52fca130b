// A customer: a contact person of a buying company, and whom an invoice is issued to.
import type { ContentOf } from '../fields.ts'
import type { Instant } from '../instant.ts'
import type { customerFields } from './customer-fields.ts'

export type CustomerContent = ContentOf<typeof customerFields>

export type Customer = {
  readonly kind: 'customer'
  readonly id: string
  /** The hub's own id, 12 hex digits, unique in the account. */
  readonly blueTapeId: string
  readonly version: number
  /** Raised by every move of the hub's own, so that such a move never makes a push stale. */
  readonly hubVersion: number
  readonly content: CustomerContent
  /** The company whose contact person this is. */
  readonly companyId: string | null
  /** When the person signed up with the hub. */
  readonly registeredAt: Instant | null
  /** Since when an operator lets nothing of this customer be paid. */
  readonly frozenAt: Instant | null
  /** The source's clock, as it was written. */
  readonly sourceModifiedDate: string
  readonly createdAt: Instant
  readonly updatedAt: Instant
}
