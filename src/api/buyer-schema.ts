// What buyers say and see: the bodies and the answers of the calls behind links.
import { terms } from '../domain/accounts/account.ts'
import { toNumber, type Decimal } from '../domain/decimal.ts'
import type { Customer } from '../domain/customers/customer.ts'
import { invoiceStatuses } from '../domain/invoices/invoice-status.ts'
import type { Invoice } from '../domain/invoices/invoice.ts'
import { invoicesPerPaymentMax } from '../domain/payments/pay-invoices.ts'
import {
  buyerMethods,
  paymentMethods,
  paymentPurposes,
  paymentStatuses,
  type BuyerMethod,
  type Payment,
} from '../domain/payments/payment.ts'
import type { Draw } from '../domain/credit/draw.ts'
import { shownQuoteStatuses, type ShownQuoteStatus } from '../domain/quotes/quote-status.ts'
import type { Quote } from '../domain/quotes/quote.ts'
import { ruleNames } from '../domain/rules.ts'
import type { Registration } from '../domain/customers/sign-up-payer.ts'
import { verdicts } from '../domain/verdict.ts'
import type { JsonValue } from '../json/json.ts'
import { oneOfNumbers } from '../schema/choice.ts'
import { storedLine } from './buyer-schemas.ts'
import { amount, list, object, oneOf, optional, recordId, required, text } from '../schema/field.ts'
import { lineToWire } from './invoices/line-schema.ts'
import { fault, type Notes } from '../schema/issues.ts'
import { findingSchema } from './answer-schemas.ts'
import {
  arrayOf,
  boolean,
  date,
  instant,
  nullable,
  number,
  orNull,
  shape,
  string,
} from '../schema/shape.ts'

export const registrationLimits = { personTextMax: 256, businessTextMax: 1_000 } as const

const person = (description: string) =>
  optional(text({ lengthMax: registrationLimits.personTextMax, personal: true, description }))
const business = (description: string) =>
  optional(text({ lengthMax: registrationLimits.businessTextMax, personal: true, description }))

/** Every member may be missing: of an invoice that has a customer nothing has to be said. */
export const signUpPayerBody = object(
  {
    firstName: person('First name'),
    lastName: person('Last name'),
    emailAddress: person('Where notifications are sent'),
    cellPhoneNumber: person('Where notifications are sent'),
    businessName: business('Makes a company of the account, which trade credit needs'),
    businessAddress: business('One line'),
    businessPhoneNumber: business('Of the business'),
  },
  'PayerSignUp',
)

export function readRegistration(body: JsonValue, notes: Notes): Registration | null {
  const sent = signUpPayerBody.read(body, '', notes)
  // Without a fault every member was read.
  return sent === undefined || notes.faults.length > 0 ? null : (sent as Registration)
}

const toPay = object(
  {
    invoiceId: required(recordId),
    amount: optional(amount(2, 'What was shown as payable; refused when it is another by now')),
  },
  'InvoiceToPay',
)

export const payInvoicesBody = object(
  {
    method: required(oneOf(buyerMethods, '`ach` is by bank')),
    invoices: optional(
      list(toPay, {
        itemsMax: invoicesPerPaymentMax,
        description: 'Invoices of the same buyer; without it the one of the link',
      }),
    ),
  },
  'InvoicesPay',
)

export type InvoiceToPay = { readonly invoiceId: string; readonly amount: Decimal | null }
export type PayInvoices = {
  readonly method: BuyerMethod
  readonly invoices: readonly InvoiceToPay[]
}

export function readPayment(body: JsonValue, ofLink: string, notes: Notes): PayInvoices | null {
  const sent = payInvoicesBody.read(body, '', notes)
  if (sent?.invoices?.length === 0) {
    const message = 'invoices is empty: leave it out to pay the invoice of the link.'
    fault(notes, { pointer: '/invoices', rule: 'nothing_payable', message })
  }
  if (sent === undefined || notes.faults.length > 0) return null
  // Without a fault every item was read.
  const invoices = (sent.invoices ?? [{ invoiceId: ofLink, amount: null }]) as InvoiceToPay[]
  return { method: sent.method as BuyerMethod, invoices }
}

export const requestCreditBody = object(
  { termDays: optional(oneOfNumbers(terms, 'Days; the first that the account offers without it')) },
  'CreditRequest',
)

/** For calls that say all by being made. */
export const nothingBody = object({}, 'Nothing')

const verdict = { type: 'string', enum: verdicts }

/** A buyer sees what became of the call, not what it did to the supplier's record. */
export const buyerDetails = shape('BuyerVerdict', {
  verdict,
  warnings: arrayOf(findingSchema),
  operationId: string,
})

export const signedUpSchema = shape('SignedUp', {
  customerId: string,
  companyId: nullable(string),
  isRegistered: boolean,
  details: buyerDetails,
})

export function signedUpToWire({ id, companyId, registeredAt }: Customer) {
  return { customerId: id, companyId, isRegistered: registeredAt !== null }
}

export const obstacleSchema = shape('Obstacle', {
  rule: { type: 'string', enum: ruleNames },
  message: string,
})

const documentProperties = {
  dueDate: date,
  expirationDate: date,
  subTotal: number,
  taxAmount: number,
  totalAmount: number,
  lines: arrayOf(storedLine),
}

export const buyerInvoiceSchema = shape('BuyerInvoice', {
  id: string,
  invoiceNumber: string,
  invoiceDate: date,
  amountDue: number,
  status: { type: 'string', enum: invoiceStatuses },
  ...documentProperties,
})

/** No more than is printed on an invoice. */
export function buyerInvoiceToWire({ id, status, content }: Invoice) {
  const { invoiceNumber, invoiceDate, dueDate, expirationDate } = content
  return {
    id,
    invoiceNumber,
    invoiceDate,
    dueDate,
    expirationDate,
    ...amountsToWire(content),
    amountDue: toNumber(content.amountDue),
    status,
    lines: content.lines.map(lineToWire),
  }
}

export const buyerQuoteSchema = shape('BuyerQuote', {
  id: string,
  quoteNumber: string,
  quoteDate: date,
  status: { type: 'string', enum: shownQuoteStatuses },
  ...documentProperties,
})

export function buyerQuoteToWire({ id, content }: Quote, status: ShownQuoteStatus) {
  const { quoteNumber, quoteDate, dueDate, expirationDate } = content
  return {
    id,
    quoteNumber,
    quoteDate,
    dueDate,
    expirationDate,
    ...amountsToWire(content),
    status,
    lines: content.lines.map(lineToWire),
  }
}

type Amounts = Pick<Quote['content'], 'subTotal' | 'taxAmount' | 'totalAmount'>

function amountsToWire({ subTotal, taxAmount, totalAmount }: Amounts) {
  return {
    subTotal: toNumber(subTotal),
    taxAmount: toNumber(taxAmount),
    totalAmount: toNumber(totalAmount),
  }
}

/** Who the supplier takes the buyer for. */
export const buyerSchema = shape('Buyer', {
  firstName: string,
  lastName: string,
  businessName: nullable(string),
  isRegistered: boolean,
})

export function buyerToWire({ content, registeredAt }: Customer, businessName: string | null) {
  const { firstName, lastName } = content
  return { firstName, lastName, businessName, isRegistered: registeredAt !== null }
}

export const invoicesPaidSchema = shape('InvoicesPaid', {
  paymentId: string,
  status: { type: 'string', enum: paymentStatuses },
  method: { type: 'string', enum: buyerMethods },
  amount: number,
  invoices: arrayOf(shape('PaidInvoice', { invoiceId: string, amount: number })),
  details: buyerDetails,
})

export function invoicesPaidToWire({ id, status, method, amount: whole, items }: Payment) {
  const invoices = items.map((item) => ({ ...item, amount: toNumber(item.amount) }))
  return { paymentId: id, status, method, amount: toNumber(whole), invoices }
}

export const openedPaymentSchema = shape('OpenedPayment', {
  paymentId: string,
  status: { type: 'string', enum: paymentStatuses },
  purpose: { type: 'string', enum: paymentPurposes },
  method: { type: 'string', enum: paymentMethods },
  amount: number,
  invoices: arrayOf(shape('PaidInvoice', { invoiceId: string, amount: number })),
  startedAt: instant,
  settledAt: nullable(instant),
  failure: nullable(string),
})

export const creditRequestedSchema = shape('CreditRequested', {
  invoiceId: string,
  status: { type: 'string', enum: invoiceStatuses },
  amount: number,
  termDays: { type: 'integer', enum: terms },
  dueDate: nullable(date),
  details: buyerDetails,
})

export function creditRequestedToWire({ id, status }: Invoice, draw: Draw) {
  const { termDays, dueDate } = draw
  return { invoiceId: id, status, amount: toNumber(draw.amount), termDays, dueDate }
}

export const openedQuoteSchema = shape('OpenedQuote', {
  supplier: nullable(string),
  quote: buyerQuoteSchema,
  buyer: orNull(buyerSchema),
  canDecide: boolean,
  because: orNull(obstacleSchema),
})

export const openedSignUpSchema = shape('OpenedSignUp', {
  supplier: nullable(string),
  buyer: buyerSchema,
})

export const decidedQuoteSchema = shape('DecidedQuote', {
  quoteId: string,
  status: { type: 'string', enum: shownQuoteStatuses },
  details: buyerDetails,
})
