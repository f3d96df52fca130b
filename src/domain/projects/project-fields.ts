// The fields of a project that the source owns: only the id is required, and texts may be empty as in forms.
import type { FieldTable } from '../fields.ts'

export const projectLimits = {
  projectTextMax: 256,
  notesMax: 2_000,
  contractPlaces: 2,
  ownersMax: 100,
} as const

const { projectTextMax: lengthMax, ownersMax: itemsMax, notesMax } = projectLimits
const text = { kind: 'text', lengthMax, emptyAllowed: true, initially: null } as const
const personal = { ...text, personal: true } as const
const long = { ...text, lengthMax: notesMax } as const
const time = { kind: 'time', initially: null } as const
const flag = { kind: 'flag', initially: null } as const

const jobAddressFields = {
  address: text,
  unitNo: text,
  state: text,
  zipCode: text,
  city: text,
  lotNumber: text,
  blockNumber: text,
} as const satisfies FieldTable

const businessPartyFields = {
  businessName: text,
  firstName: personal,
  lastName: personal,
  businessPhoneNumber: personal,
  businessEmail: personal,
  businessAddress: personal,
  state: text,
  city: text,
  zipCode: text,
} as const satisfies FieldTable

const individualOwnerFields = {
  firstName: personal,
  lastName: personal,
  phone: personal,
  homeAddress: personal,
  state: text,
  city: text,
  zipCode: text,
} as const satisfies FieldTable

export const builtForFields = {
  type: { kind: 'choice', of: ['PropertyOwnerNewBuilding', 'Default'], initially: null },
  notes: long,
} as const satisfies FieldTable

export const privateProjectFields = {
  privateProjectType: { kind: 'choice', of: ['Commercial', 'Default'], initially: null },
  builtFor: {
    kind: 'object',
    of: builtForFields,
    titles: ['BuiltFor', 'StoredBuiltFor'],
    initially: null,
  },
} as const satisfies FieldTable

export const projectFields = {
  name: text,
  address: text,
  /** In dollars; at most 15 digits, which JSON represents exactly. */
  contractValue: {
    kind: 'number',
    places: projectLimits.contractPlaces,
    description: 'Dollars',
    initially: null,
  },
  startDate: time,
  endDate: time,
  jobId: text,
  jobAddress: {
    kind: 'object',
    of: jobAddressFields,
    titles: ['JobAddress', 'StoredJobAddress'],
    initially: null,
  },
  role: {
    kind: 'choice',
    of: ['PrimeOrGeneralContractor', 'Default'],
    description: 'The buyer’s role on the job.',
    initially: null,
  },
  primeContractorDetails: {
    kind: 'object',
    of: businessPartyFields,
    titles: ['PrimeContractor', 'StoredBusiness'],
    initially: null,
  },
  type: {
    kind: 'choice',
    of: ['private', 'public', 'federal', 'Default'],
    description: 'The kind of project.',
    initially: null,
  },
  privateProjectDetails: {
    kind: 'object',
    of: privateProjectFields,
    titles: ['PrivateProject', 'StoredPrivateProject'],
    initially: null,
  },
  publicProjectDetails: {
    kind: 'object',
    of: { description: long, hasBond: flag, isBondRequired: flag },
    titles: ['PublicProject', 'StoredPublicProject'],
    initially: null,
  },
  federalProjectDetails: {
    kind: 'object',
    of: { hasBond: flag },
    titles: ['FederalProject', 'StoredFederalProject'],
    initially: null,
  },
  individualOwners: {
    kind: 'list',
    of: individualOwnerFields,
    itemsMax,
    titles: ['IndividualOwner', 'StoredIndividualOwner'],
    initially: null,
  },
  businessOwners: {
    kind: 'list',
    of: businessPartyFields,
    itemsMax,
    titles: ['BusinessOwner', 'StoredBusiness'],
    initially: null,
  },
} as const satisfies FieldTable
