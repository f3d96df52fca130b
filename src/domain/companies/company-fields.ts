// The fields of a company that the source owns. Amounts are in dollars.
import type { FieldTable } from '../fields.ts'

export const companyLimits = {
  businessTextMax: 256,
  businessAddressMax: 1_000,
  creditTextMax: 256,
  creditPlaces: 6,
  agingBucketsMax: 100,
} as const

const optionalText = { kind: 'text', emptyAllowed: true, initially: null } as const
const businessText = { ...optionalText, lengthMax: companyLimits.businessTextMax } as const
const creditText = { ...optionalText, lengthMax: companyLimits.creditTextMax } as const
const creditNumber = {
  kind: 'number',
  places: companyLimits.creditPlaces,
  initially: null,
} as const

const agingBucketFields = {
  name: creditText,
  daysFrom: creditNumber,
  daysTo: creditNumber,
  overdueBalance: creditNumber,
} as const satisfies FieldTable

/** Stored and returned without consistency checks: suppliers define these figures differently. */
const creditDetailFields = {
  accountType: creditText,
  accountCreationDate: creditText,
  pricePackage: creditText,
  creditProvider: creditText,
  creditStatus: creditText,
  creditAmount: creditNumber,
  outstandingAmount: creditNumber,
  overdueBalance: creditNumber,
  agingOverdueBalance: {
    kind: 'list',
    of: agingBucketFields,
    itemsMax: companyLimits.agingBucketsMax,
    titles: ['AgingBucket', 'StoredAgingBucket'],
    initially: null,
  },
  invoicesOverallAmount: creditNumber,
  invoicesOverallCount: creditNumber,
  invoicesLastYearAmount: creditNumber,
  invoicesLastYearCount: creditNumber,
  invoicesYearToDateAmount: creditNumber,
  invoicesYearToDateCount: creditNumber,
  invoicesLastMonthAmount: creditNumber,
  invoicesLastMonthCount: creditNumber,
  invoicesMonthToDateAmount: creditNumber,
  invoicesMonthToDateCount: creditNumber,
  invoicesMonthlyAverageAmount: creditNumber,
  invoicesMonthlyAverageCount: creditNumber,
} as const satisfies FieldTable

export const companyFields = {
  businessName: {
    kind: 'text',
    lengthMax: companyLimits.businessTextMax,
    description: 'The name in the source’s books.',
  },
  businessAddress: {
    kind: 'text',
    lengthMax: companyLimits.businessAddressMax,
    personal: true,
    description: 'The whole address in one text.',
  },
  businessPhoneNumber: { ...businessText, personal: true },
  businessDisplayName: businessText,
  /** The supplier's own view of the buyer's credit, as sent. */
  creditDetails: {
    kind: 'object',
    of: creditDetailFields,
    titles: ['CreditDetails', 'StoredCreditDetails'],
    initially: null,
  },
} as const satisfies FieldTable
