// A customer: the person an invoice is issued to, and the contact person of a buying company.
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
  /** Incremented by the hub's own changes, which must not make a push stale. */
  readonly hubVersion: number
  readonly content: CustomerContent
  /** The company whose contact person this is. */
  readonly companyId: string | null
  /** When the person signed up with the hub. */
  readonly registeredAt: Instant | null
  /** Since when an operator has blocked payments of this customer. */
  readonly frozenAt: Instant | null
  /** The source's clock, as sent. */
  readonly sourceModifiedDate: string
  readonly createdAt: Instant
  readonly updatedAt: Instant
}
