// A company: a buyer, who has one customer as its contact person.
import { contentMaker, type ContentOf, type InputOf } from '../fields.ts'
import type { Instant } from '../instant.ts'
import { jsonChanges, type Change } from '../json-changes.ts'
import type { SourceTime } from '../source-clock.ts'
import { companyFields } from './company-fields.ts'

type CompanyContent = ContentOf<typeof companyFields>

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
export type CompanyPush = InputOf<typeof companyFields> & {
  readonly sourceModifiedDate: SourceTime
}

const makeContent = contentMaker(companyFields)

/** The content that a push makes: what it leaves unsaid stays as it is stored. */
export function contentOfCompanyPush(
  push: CompanyPush,
  stored: CompanyContent | null,
): CompanyContent {
  return makeContent(push, stored)
}

/** Every differing field, in the order of the contract's table. */
export function companyChanges(before: CompanyContent, after: CompanyContent): Change[] {
  return jsonChanges('', before, after)
}
