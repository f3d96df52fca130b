// The JSON Schemas of companies, customers, projects and quotes as they are shown.
import {
  builtForTypes,
  privateProjectTypes,
  projectRoles,
  projectTypes,
} from '../domain/projects/project.ts'
import { shownQuoteStatuses } from '../domain/quotes/quote-status.ts'
import {
  arrayOf,
  boolean,
  date,
  instant,
  integer,
  nullable,
  number,
  orNull,
  shape,
  string,
} from '../schema/shape.ts'

const textOrNull = nullable(string)
const numberOrNull = nullable(number)
const booleanOrNull = nullable(boolean)
const texts = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, textOrNull]))
const numbers = (...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, numberOrNull]))

const hubFields = {
  version: integer,
  hubVersion: integer,
  createdAt: instant,
  updatedAt: instant,
}
const hub = shape('HubFields', hubFields)

const creditDetails = shape('StoredCreditDetails', {
  ...texts('accountType', 'accountCreationDate', 'pricePackage', 'creditProvider', 'creditStatus'),
  ...numbers('creditAmount', 'outstandingAmount', 'overdueBalance'),
  agingOverdueBalance: nullable(
    arrayOf(
      shape('StoredAgingBucket', {
        name: textOrNull,
        ...numbers('daysFrom', 'daysTo', 'overdueBalance'),
      }),
    ),
  ),
  ...numbers('invoicesOverallAmount', 'invoicesOverallCount'),
  ...numbers('invoicesLastYearAmount', 'invoicesLastYearCount'),
  ...numbers('invoicesYearToDateAmount', 'invoicesYearToDateCount'),
  ...numbers('invoicesLastMonthAmount', 'invoicesLastMonthCount'),
  ...numbers('invoicesMonthToDateAmount', 'invoicesMonthToDateCount'),
  ...numbers('invoicesMonthlyAverageAmount', 'invoicesMonthlyAverageCount'),
})

export const companySchema = shape('Company', {
  id: string,
  blueTapeId: string,
  businessName: string,
  businessAddress: string,
  businessPhoneNumber: textOrNull,
  businessDisplayName: textOrNull,
  creditDetails: orNull(creditDetails),
  customerId: textOrNull,
  sourceModifiedDate: string,
  hub,
})

export const customerSchema = shape('Customer', {
  id: string,
  blueTapeId: string,
  firstName: string,
  lastName: string,
  emailAddress: string,
  cellPhoneNumber: string,
  companyId: textOrNull,
  sourceModifiedDate: string,
  hub: shape('CustomerHubFields', {
    ...hubFields,
    registeredAt: nullable(instant),
    frozenAt: nullable(instant),
  }),
})

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
  hub,
})

export const storedLine = shape('StoredLine', {
  description: textOrNull,
  unitAmount: number,
  quantity: number,
  subTotal: number,
  taxAmount: number,
  totalAmount: number,
})

export const quoteSchema = shape('Quote', {
  id: string,
  blueTapeId: string,
  quoteNumber: string,
  customerId: string,
  quoteDate: date,
  dueDate: date,
  expirationDate: date,
  subTotal: number,
  totalAmount: number,
  taxAmount: number,
  lines: arrayOf(storedLine),
  projectId: textOrNull,
  sourceModifiedDate: string,
  status: { type: 'string', enum: shownQuoteStatuses },
  hub: shape(
    'QuoteHubFields',
    {
      ...hubFields,
      used: number,
      editable: arrayOf(string),
      locked: arrayOf(string),
      lockedBecause: textOrNull,
      approvalUrl: string,
    },
    // Not in events and versions: a link is no fact about the quote.
    ['approvalUrl'],
  ),
})
