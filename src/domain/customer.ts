// A customer: a contact person of a buying company, and whom an invoice is issued to.
import type { Instant } from './instant.ts'

export type CustomerContent = {
  readonly firstName: string
  readonly lastName: string
  readonly emailAddress: string
  readonly cellPhoneNumber: string
}

export type Customer = {
  readonly kind: 'customer'
  readonly id: string
  /** The hub's own id, 12 hex digits, unique in the account. */
  readonly blueTapeId: string
  readonly version: number
  readonly content: CustomerContent
  /** The source's clock, as it was written. */
  readonly sourceModifiedDate: string
  /** The secret part of the sign-up link, 32 hex digits. */
  readonly signUpToken: string
  readonly createdAt: Instant
  readonly updatedAt: Instant
}
