// The company on the wire: what a push may say, and how a company is shown.
import type { Company, CompanyPush } from '../../domain/companies/company.ts'
import type { CreateCompany } from '../../domain/companies/create-company.ts'
import type { JsonValue } from '../../json/json.ts'
import { companyCustomer, pushOfCustomer } from '../customers/schema.ts'
import {
  list,
  object,
  optional,
  pathId,
  plainNumber,
  recordId,
  required,
  sourceTime,
  text,
  type ObjectOf,
} from '../../schema/field.ts'
import { fault, type Notes } from '../../schema/issues.ts'
import { noteSourceClock } from '../../schema/source-clock.ts'
import {
  shape,
  texts,
  numbers,
  nullable,
  arrayOf,
  textOrNull,
  string,
  orNull,
} from '../../schema/shape.ts'
import { recordHub } from '../hub-fields-schema.ts'
import { writtenDetails } from '../answer-schemas.ts'

export const companyLimits = {
  businessTextMax: 256,
  businessAddressMax: 1_000,
  creditTextMax: 256,
  creditPlaces: 6,
  agingBucketsMax: 100,
} as const

const businessText = { lengthMax: companyLimits.businessTextMax }
const creditText = optional(text({ lengthMax: companyLimits.creditTextMax, emptyAllowed: true }))
const creditNumber = optional(plainNumber(companyLimits.creditPlaces))

const agingBucket = object(
  {
    name: creditText,
    daysFrom: creditNumber,
    daysTo: creditNumber,
    overdueBalance: creditNumber,
  },
  'AgingBucket',
)

/** Kept and shown, and never held against itself: the supplier's system may count as it likes. */
const creditDetails = object(
  {
    accountType: creditText,
    accountCreationDate: creditText,
    pricePackage: creditText,
    creditProvider: creditText,
    creditStatus: creditText,
    creditAmount: creditNumber,
    outstandingAmount: creditNumber,
    overdueBalance: creditNumber,
    agingOverdueBalance: optional(list(agingBucket, { itemsMax: companyLimits.agingBucketsMax })),
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
  },
  'CreditDetails',
)

const companyMembers = {
  businessName: required(text({ ...businessText, description: 'The name in the books.' })),
  businessAddress: required(
    text({
      lengthMax: companyLimits.businessAddressMax,
      personal: true,
      description: 'The whole address as one text.',
    }),
  ),
  businessPhoneNumber: optional(text({ ...businessText, emptyAllowed: true, personal: true })),
  businessDisplayName: optional(text({ ...businessText, emptyAllowed: true })),
  creditDetails: optional(creditDetails),
  sourceModifiedDate: required(sourceTime),
}

/** More than a company may have, so that the refusal can be about that. */
const customersMax = 100

export const updateCompanyBody = object(
  { id: optional(pathId), ...companyMembers },
  'CompanyUpdate',
)
export const createCompanyBody = object(
  {
    id: required(recordId),
    ...companyMembers,
    customers: optional(
      list(companyCustomer, {
        itemsMax: customersMax,
        description: 'At most one: a company can have only one customer.',
      }),
    ),
  },
  'CompanyCreate',
)
export const linkCustomerBody = object({ customerId: required(recordId) }, 'CustomerLink')

type Sent = Partial<ObjectOf<typeof companyMembers>>

/** The push, or `null` after all its faults were noted. */
export function readUpdate(body: JsonValue, now: Date, notes: Notes): CompanyPush | null {
  const sent = updateCompanyBody.read(body, '', notes)
  return sent === undefined ? null : judge(sent, now, notes)
}

export function readCreate(body: JsonValue, now: Date, notes: Notes): CreateCompany | null {
  const sent = createCompanyBody.read(body, '', notes)
  if (sent === undefined) return null
  const customers = sent.customers ?? []
  if (customers.length > 1) noteTooMany(customers.length, notes)
  const [first] = customers
  noteSourceClock(first?.sourceModifiedDate, now, notes, '/customers/0/sourceModifiedDate')
  const push = judge(sent, now, notes)
  if (push === null || sent.id === undefined) return null
  const customer = first?.id === undefined ? null : { id: first.id, ...pushOfCustomer(first) }
  return { id: sent.id, push, customer }
}

function noteTooMany(count: number, notes: Notes): void {
  fault(notes, {
    pointer: '/customers',
    rule: 'company_can_have_only_one_customer',
    message: `A company can have only one customer, and customers has ${count}.`,
    sent: String(count),
    expected: 'at most 1',
  })
}

function judge(sent: Sent, now: Date, notes: Notes): CompanyPush | null {
  noteSourceClock(sent.sourceModifiedDate, now, notes)
  if (notes.faults.length > 0) return null
  // Without a fault every required member was read.
  return sent as CompanyPush
}

/** `GET /integration/company/{id}` */
export function companyToWire(company: Company) {
  const { id, blueTapeId, content, customerId, sourceModifiedDate } = company
  const { version, hubVersion, createdAt, updatedAt } = company
  const hub = { version, hubVersion, createdAt, updatedAt }
  return { id, blueTapeId, ...content, customerId, sourceModifiedDate, hub }
}

const storedCreditDetails = shape('StoredCreditDetails', {
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
  creditDetails: orNull(storedCreditDetails),
  customerId: textOrNull,
  sourceModifiedDate: string,
  hub: recordHub,
})

export const companyCreated = shape('CompanyCreated', {
  blueTapeId: string,
  signUpUrls: arrayOf(shape('SignUpUrl', { customerId: string, signUpUrl: string })),
  details: writtenDetails,
})
