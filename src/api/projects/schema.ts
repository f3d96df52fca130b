// The project on the wire: what `projectDetails` of a quote or an invoice may say, and how a project is shown.
import type { BroughtProject } from '../../domain/projects/bring-project.ts'
import {
  builtForTypes,
  privateProjectTypes,
  projectRoles,
  projectTypes,
  type BuiltForType,
  type Project,
  type ProjectContent,
} from '../../domain/projects/project.ts'
import {
  alsoSpelled,
  list,
  object,
  oneOf,
  optional,
  plainNumber,
  recordId,
  required,
  sourceTime,
  text,
  writtenTime,
  yesOrNo,
  type Field,
} from '../../schema/field.ts'
import { fault, type Notes } from '../../schema/issues.ts'
import { noteSourceClock } from '../../schema/source-clock.ts'
import {
  shape,
  texts,
  string,
  numberOrNull,
  orNull,
  textOrNull,
  booleanOrNull,
  nullable,
  arrayOf,
} from '../../schema/shape.ts'
import { recordHub } from '../hub-fields-schema.ts'

export const projectLimits = {
  projectTextMax: 256,
  notesMax: 2_000,
  contractPlaces: 2,
  ownersMax: 100,
} as const

const { projectTextMax: lengthMax, ownersMax: itemsMax } = projectLimits
// Forms leave empty what does not apply.
const plain = optional(text({ lengthMax, emptyAllowed: true }))
const personal = optional(text({ lengthMax, emptyAllowed: true, personal: true }))
const long = optional(text({ lengthMax: projectLimits.notesMax, emptyAllowed: true }))

const jobAddress = object(
  {
    address: plain,
    unitNo: plain,
    state: plain,
    zipCode: plain,
    city: plain,
    lotNumber: plain,
    blockNumber: plain,
  },
  'JobAddress',
)

const businessMembers = {
  businessName: plain,
  firstName: personal,
  lastName: personal,
  businessPhoneNumber: personal,
  businessEmail: personal,
  businessAddress: personal,
  state: plain,
  city: plain,
  zipCode: plain,
}

const individualOwner = object(
  {
    firstName: personal,
    lastName: personal,
    phone: personal,
    homeAddress: personal,
    state: plain,
    city: plain,
    zipCode: plain,
  },
  'IndividualOwner',
)

type BuiltFor = { readonly type: BuiltForType | null; readonly notes: string | null }

const sentBuiltFor = object(
  {
    type: optional(oneOf(builtForTypes)),
    buildForType: optional(oneOf(builtForTypes, 'Another name of `type`.')),
    notes: long,
  },
  'BuiltFor',
)

/** The contract's samples name its type in two ways. */
const builtFor: Field<BuiltFor> = {
  ...sentBuiltFor,
  read(value, pointer, notes) {
    const sent = sentBuiltFor.read(value, pointer, notes)
    if (sent === undefined) return undefined
    const { type = null, buildForType = null } = sent
    if (type !== null && buildForType !== null && type !== buildForType) {
      const message = `buildForType is ${buildForType}, and type, its other name, is ${type}.`
      const place = `${pointer}/buildForType`
      return fault(notes, { pointer: place, rule: 'duplicate_field', message, sent: buildForType })
    }
    return { type: type ?? buildForType, notes: sent.notes ?? null }
  },
}

/** The first letter of the contract's sample is the Cyrillic one that looks the same. */
const privateProjectType = alsoSpelled(oneOf(privateProjectTypes), {
  '\u0421ommercial': 'Commercial',
})

export const projectDetails = object(
  {
    projectId: required(recordId),
    name: plain,
    address: plain,
    contractValue: optional(plainNumber(projectLimits.contractPlaces, 'Dollars')),
    sourceModifiedDate: optional(sourceTime),
    startDate: optional(writtenTime),
    endDate: optional(writtenTime),
    jobId: plain,
    jobAddress: optional(jobAddress),
    role: optional(oneOf(projectRoles, 'The buyer’s role on the job.')),
    primeContractorDetails: optional(object(businessMembers, 'PrimeContractor')),
    type: optional(oneOf(projectTypes, 'The kind of project.')),
    privateProjectDetails: optional(
      object(
        { privateProjectType: optional(privateProjectType), builtFor: optional(builtFor) },
        'PrivateProject',
      ),
    ),
    publicProjectDetails: optional(
      object(
        { description: long, hasBond: optional(yesOrNo), isBondRequired: optional(yesOrNo) },
        'PublicProject',
      ),
    ),
    federalProjectDetails: optional(object({ hasBond: optional(yesOrNo) }, 'FederalProject')),
    individualOwners: optional(list(individualOwner, { itemsMax })),
    businessOwners: optional(list(object(businessMembers, 'BusinessOwner'), { itemsMax })),
  },
  'ProjectDetails',
)

type SentProject = NonNullable<ReturnType<typeof projectDetails.read>>

/** Its own clock is held to the hub's as the document's is. */
export function noteProjectClock(
  sent: SentProject | null | undefined,
  now: Date,
  notes: Notes,
): void {
  const time = sent?.sourceModifiedDate ?? undefined
  noteSourceClock(time, now, notes, '/projectDetails/sourceModifiedDate')
}

/** The project of a body without faults, where it says one. */
export function broughtProject(sent: SentProject | null | undefined): BroughtProject | null {
  const { projectId, sourceModifiedDate = null, ...content } = sent ?? {}
  if (projectId === undefined) return null
  // Without a fault every member was read.
  return { id: projectId, content: content as ProjectContent, sourceModifiedDate }
}

/** `GET /integration/project/{id}` */
export function projectToWire(project: Project) {
  const { id, blueTapeId, content, sourceModifiedDate } = project
  const { version, hubVersion, createdAt, updatedAt } = project
  const hub = { version, hubVersion, createdAt, updatedAt }
  return { projectId: id, blueTapeId, ...content, sourceModifiedDate, hub }
}

const businessParty = shape(
  'StoredBusiness',
  texts(
    'businessName',
    'firstName',
    'lastName',
    'businessPhoneNumber',
    'businessEmail',
    'businessAddress',
    'state',
    'city',
    'zipCode',
  ),
)

const valueOrNull = (values: readonly string[]) => ({
  type: ['string', 'null'],
  enum: [...values, null],
})

export const projectSchema = shape('Project', {
  projectId: string,
  blueTapeId: string,
  ...texts('name', 'address'),
  contractValue: numberOrNull,
  ...texts('startDate', 'endDate', 'jobId'),
  jobAddress: orNull(
    shape(
      'StoredJobAddress',
      texts('address', 'unitNo', 'state', 'zipCode', 'city', 'lotNumber', 'blockNumber'),
    ),
  ),
  role: valueOrNull(projectRoles),
  primeContractorDetails: orNull(businessParty),
  type: valueOrNull(projectTypes),
  privateProjectDetails: orNull(
    shape('StoredPrivateProject', {
      privateProjectType: valueOrNull(privateProjectTypes),
      builtFor: orNull(
        shape('StoredBuiltFor', { type: valueOrNull(builtForTypes), notes: textOrNull }),
      ),
    }),
  ),
  publicProjectDetails: orNull(
    shape('StoredPublicProject', {
      description: textOrNull,
      hasBond: booleanOrNull,
      isBondRequired: booleanOrNull,
    }),
  ),
  federalProjectDetails: orNull(shape('StoredFederalProject', { hasBond: booleanOrNull })),
  individualOwners: nullable(
    arrayOf(
      shape(
        'StoredIndividualOwner',
        texts('firstName', 'lastName', 'phone', 'homeAddress', 'state', 'city', 'zipCode'),
      ),
    ),
  ),
  businessOwners: nullable(arrayOf(businessParty)),
  sourceModifiedDate: string,
  hub: recordHub,
})
