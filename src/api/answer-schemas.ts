// The JSON Schemas of answers, for the OpenAPI document and for the tests that hold every answer to it.
import { creditInfoSchema } from './credit/answer-schemas.ts'
import { applicationStatuses } from '../domain/credit/credit-position.ts'
import { eventTypes } from '../domain/event.ts'
import { actors, invoiceStatuses } from '../domain/invoices/invoice-status.ts'
import { bookingKinds } from '../domain/invoices/booking.ts'
import { paymentMethods } from '../domain/payments/payment.ts'
import { shownQuoteStatuses } from '../domain/quotes/quote-status.ts'
import { roundingExplanations } from '../domain/money/rounding.ts'
import { ruleNames } from '../domain/rules.ts'
import { verdicts } from '../domain/verdict.ts'
import { storedLine } from './buyer-schemas.ts'
import {
  arrayOf,
  boolean,
  instant,
  integer,
  nullable,
  number,
  orNull,
  shape,
  string,
} from '../schema/shape.ts'

const rule = { type: 'string', enum: ruleNames }

export const findingSchema = shape(
  'Finding',
  {
    pointer: string,
    rule,
    message: string,
    sent: string,
    expected: string,
    difference: string,
    stored: string,
    wayOut: string,
    explanation: { type: 'string', enum: Object.keys(roundingExplanations) },
  },
  ['sent', 'expected', 'difference', 'stored', 'wayOut', 'explanation'],
)

export const errorSchema = shape(
  'Error',
  {
    code: string,
    reason: { type: 'string', maxLength: 200 },
    rule,
    errors: arrayOf(findingSchema),
    warnings: arrayOf(findingSchema),
    blueTapeId: string,
    details: shape('Existing', { verdict: { type: 'string', enum: verdicts }, version: integer }),
    operationId: string,
    docs: string,
  },
  ['rule', 'errors', 'warnings', 'blueTapeId', 'details', 'operationId', 'docs'],
)

const detailProperties = {
  totalAmount: number,
  verdict: { type: 'string', enum: verdicts },
  version: integer,
  changed: arrayOf(string),
  warnings: arrayOf(findingSchema),
  storedSourceModifiedDate: string,
  reason: string,
  operationId: string,
}

/** Only an update that was superseded has them. */
const ofSuperseded = ['storedSourceModifiedDate', 'reason']

export const invoiceWritten = shape('InvoiceWritten', {
  blueTapeId: string,
  details: shape('InvoiceVerdict', detailProperties, ofSuperseded),
})

export const quoteWritten = shape('QuoteWritten', {
  blueTapeId: string,
  details: shape('QuoteVerdict', detailProperties, ofSuperseded),
})

const { totalAmount: _, ...plainDetails } = detailProperties
const details = shape('Verdict', plainDetails, ofSuperseded)

/** The answer to a write of a record without amounts. */
export const recordWritten = shape('RecordWritten', { blueTapeId: string, details })

export const customerCreated = shape('CustomerCreated', {
  blueTapeId: string,
  signUpUrl: string,
  details,
})

export const companyCreated = shape('CompanyCreated', {
  blueTapeId: string,
  signUpUrls: arrayOf(shape('SignUpUrl', { customerId: string, signUpUrl: string })),
  details,
})

const salesPerson = shape('StoredSalesPerson', {
  firstName: nullable(string),
  lastName: nullable(string),
  emailAddress: nullable(string),
  cellPhoneNumber: nullable(string),
})

const payer = shape('StoredPayer', {
  firstName: nullable(string),
  lastName: nullable(string),
  emailAddress: nullable(string),
  cellPhoneNumber: nullable(string),
  businessName: nullable(string),
})

const booking = shape('Booking', {
  id: string,
  paymentId: string,
  amount: number,
  date: { type: 'string', format: 'date' },
  method: { type: 'string', enum: paymentMethods },
  kind: { type: 'string', enum: bookingKinds },
  fee: number,
  at: instant,
})

const status = { type: 'string', enum: invoiceStatuses }

export const invoiceSchema = shape('Invoice', {
  id: string,
  blueTapeId: string,
  invoiceNumber: string,
  customerId: nullable(string),
  invoiceDate: { type: 'string', format: 'date' },
  dueDate: { type: 'string', format: 'date' },
  expirationDate: { type: 'string', format: 'date' },
  subTotal: number,
  totalAmount: number,
  taxAmount: number,
  amountDue: number,
  lines: arrayOf(storedLine),
  sourceModifiedDate: string,
  status,
  salesInfo: arrayOf(salesPerson),
  payersInfo: { type: ['array', 'null'], items: payer },
  quoteId: nullable(string),
  quoteRefNumber: nullable(string),
  projectId: nullable(string),
  hub: shape('InvoiceHubFields', {
    version: integer,
    hubVersion: integer,
    createdAt: instant,
    updatedAt: instant,
    editable: arrayOf(string),
    locked: arrayOf(string),
    lockedBecause: nullable(string),
    frozenAt: nullable(instant),
    bookings: arrayOf(booking),
  }),
})

export const companyCreditSchema = shape('CompanyCredit', {
  creditInfo: creditInfoSchema,
  isCompanyRegistered: boolean,
  creditApplicationStatus: { type: 'string', enum: applicationStatuses },
  externalCompanyId: string,
  customerInfos: arrayOf(
    shape('CustomerInfo', { externalCustomerId: string, isRegistered: boolean }),
  ),
})

export const quoteStatusSchema = shape('QuoteStatus', {
  quoteId: string,
  status: { type: 'string', enum: shownQuoteStatuses },
  creditInfo: orNull(creditInfoSchema),
  totalAmount: number,
})

export const invoiceStatusSchema = shape('InvoiceStatus', {
  invoiceId: string,
  status,
  creditInfo: orNull(creditInfoSchema),
  totalAmount: number,
})

const change = shape('Change', { pointer: string, before: {}, after: {} })

const versionProperties = {
  seq: integer,
  version: integer,
  hubVersion: integer,
  type: { type: 'string', enum: Object.keys(eventTypes) },
  at: instant,
  operationId: string,
  changes: arrayOf(change),
}
export const versionSchema = shape('Version', versionProperties)

export const actorSchema = shape('Actor', {
  kind: { type: 'string', enum: actors },
  id: nullable(string),
  name: nullable(string),
  reason: nullable(string),
})

export const accountVersionSchema = shape('AccountVersion', {
  ...versionProperties,
  name: string,
  keyId: nullable(string),
  actor: actorSchema,
  requestId: nullable(string),
  status: nullable(string),
  sourceModifiedDate: nullable(string),
})

export const operationSchema = shape(
  'Operation',
  {
    operationId: string,
    name: string,
    at: instant,
    verdict: { type: 'string', enum: verdicts },
    record: shape('OperationRecord', { kind: string, id: nullable(string) }),
    keyId: nullable(string),
    actor: actorSchema,
    requestId: nullable(string),
    sent: {},
    reason: nullable(string),
    errors: arrayOf(findingSchema),
    warnings: arrayOf(findingSchema),
    changes: arrayOf(change),
    version: { type: ['integer', 'null'] },
    seq: { type: ['integer', 'null'] },
  },
  [],
)
