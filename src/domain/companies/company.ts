// A company: a buyer, who has one customer as its contact person.
import type { Instant } from '../instant.ts'
import { jsonChanges, type Change } from '../json-changes.ts'
import type { SourceTime } from '../source-clock.ts'

/** The supplier's own view of the buyer's credit, as it was sent; `null` is "not said". Amounts in dollars. */
export type CreditDetails = {
  readonly [name: string]: null | string | number | readonly AgingBucket[]
}

export type AgingBucket = { readonly [name: string]: null | string | number }

type CompanyContent = {
  readonly businessName: string
  readonly businessAddress: string
  readonly businessPhoneNumber: string | null
  readonly businessDisplayName: string | null
  readonly creditDetails: CreditDetails | null
}

export type Company = {
  readonly kind: 'company'
  readonly id: string
  /** The hub's own id, 12 hex digits, unique in the account. */
  readonly blueTapeId: string
  readonly version: number
  /** Raised by every move of the hub's own, so that such a move never makes a push stale. */
  readonly hubVersion: number
  readonly content: CompanyContent
  /** The one customer of the company. It says the same of the company: see link-customer.ts. */
  readonly customerId: string | null
  /** The source's clock, as it was written. */
  readonly sourceModifiedDate: string
  readonly createdAt: Instant
  readonly updatedAt: Instant
}

/** The content as a push says it: `null` is "not said". */
export type CompanyPush = CompanyContent & { readonly sourceModifiedDate: SourceTime }

/** The content that a push makes: what it leaves unsaid stays as it is stored. */
export function contentOfCompanyPush(
  push: CompanyPush,
  stored: Pick<CompanyContent, 'businessPhoneNumber' | 'businessDisplayName' | 'creditDetails'>,
): CompanyContent {
  return {
    businessName: push.businessName,
    businessAddress: push.businessAddress,
    businessPhoneNumber: push.businessPhoneNumber ?? stored.businessPhoneNumber,
    businessDisplayName: push.businessDisplayName ?? stored.businessDisplayName,
    creditDetails: push.creditDetails ?? stored.creditDetails,
  }
}

/** Every differing field, in the order of the contract's table. */
export function companyChanges(before: CompanyContent, after: CompanyContent): Change[] {
  return jsonChanges('', before, after)
}
