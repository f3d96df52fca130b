// A project: the building job that a quote or an invoice is for, with what a preliminary notice or a lien
// has to name. It comes with a quote or an invoice, and the same id is the same project.
import type { Instant } from '../instant.ts'

/** A member of a document that was sent: `null` is "not said". */
type Said<T> = T | null

export type JobAddress = {
  readonly address: Said<string>
  readonly unitNo: Said<string>
  readonly state: Said<string>
  readonly zipCode: Said<string>
  readonly city: Said<string>
  readonly lotNumber: Said<string>
  readonly blockNumber: Said<string>
}

type BusinessParty = {
  readonly businessName: Said<string>
  readonly firstName: Said<string>
  readonly lastName: Said<string>
  readonly businessPhoneNumber: Said<string>
  readonly businessEmail: Said<string>
  readonly businessAddress: Said<string>
  readonly state: Said<string>
  readonly city: Said<string>
  readonly zipCode: Said<string>
}

export type IndividualOwner = {
  readonly firstName: Said<string>
  readonly lastName: Said<string>
  readonly phone: Said<string>
  readonly homeAddress: Said<string>
  readonly state: Said<string>
  readonly city: Said<string>
  readonly zipCode: Said<string>
}

export type ProjectContent = {
  readonly name: Said<string>
  readonly address: Said<string>
  /** Dollars; a number of at most 15 digits, which JSON holds exactly. */
  readonly contractValue: Said<number>
  readonly startDate: Said<string>
  readonly endDate: Said<string>
  readonly jobId: Said<string>
  readonly jobAddress: Said<JobAddress>
  readonly role: Said<ProjectRole>
  readonly primeContractorDetails: Said<BusinessParty>
  readonly type: Said<ProjectType>
  readonly privateProjectDetails: Said<{
    readonly privateProjectType: Said<PrivateProjectType>
    readonly builtFor: Said<{ readonly type: Said<BuiltForType>; readonly notes: Said<string> }>
  }>
  readonly publicProjectDetails: Said<{
    readonly description: Said<string>
    readonly hasBond: Said<boolean>
    readonly isBondRequired: Said<boolean>
  }>
  readonly federalProjectDetails: Said<{ readonly hasBond: Said<boolean> }>
  readonly individualOwners: Said<readonly IndividualOwner[]>
  readonly businessOwners: Said<readonly BusinessParty[]>
}

export const projectRoles = ['PrimeOrGeneralContractor', 'Default'] as const
type ProjectRole = (typeof projectRoles)[number]

export const projectTypes = ['private', 'public', 'federal', 'Default'] as const
type ProjectType = (typeof projectTypes)[number]

export const privateProjectTypes = ['Commercial', 'Default'] as const
type PrivateProjectType = (typeof privateProjectTypes)[number]

export const builtForTypes = ['PropertyOwnerNewBuilding', 'Default'] as const
export type BuiltForType = (typeof builtForTypes)[number]

export type Project = {
  readonly kind: 'project'
  /** The source's own id, `projectId` in a body. */
  readonly id: string
  /** The hub's own id, 12 hex digits, unique in the account. */
  readonly blueTapeId: string
  readonly version: number
  /** Raised by every move of the hub's own, so that such a move never makes a push stale. */
  readonly hubVersion: number
  readonly content: ProjectContent
  /** Its own clock, or that of the quote or invoice that brought it without one, as it was written. */
  readonly sourceModifiedDate: string
  readonly createdAt: Instant
  readonly updatedAt: Instant
}
