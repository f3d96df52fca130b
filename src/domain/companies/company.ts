// A company: a buying business, with one customer as its contact person.
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
  /** Incremented by the hub's own changes, which must not make a push stale. */
  readonly hubVersion: number
  readonly content: CompanyContent
  /** The contact person, whose `companyId` refers back to this company. */
  readonly customerId: string | null
  /** The source's clock, as sent. */
  readonly sourceModifiedDate: string
  readonly createdAt: Instant
  readonly updatedAt: Instant
}

/** The content of a push; `null` if a field was not sent. */
export type CompanyPush = InputOf<typeof companyFields> & {
  readonly sourceModifiedDate: SourceTime
}

/** The content after a push: fields that were not sent keep their stored value. */
export const contentOfCompanyPush: (
  push: CompanyPush,
  stored: CompanyContent | null,
) => CompanyContent = contentMaker(companyFields)

/** Every changed field, in the order of the contract's table. */
export function companyChanges(before: CompanyContent, after: CompanyContent): Change[] {
  return jsonChanges('', before, after)
}
