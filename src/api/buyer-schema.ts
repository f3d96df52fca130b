// JSON Schemas shared by the answers to buyers: verdicts, amounts, and the buyer themself.
import { toNumber } from '../domain/decimal.ts'
import type { Customer } from '../domain/customers/customer.ts'
import type { Quote } from '../domain/quotes/quote.ts'
import { ruleNames } from '../domain/rules.ts'
import { verdicts } from '../domain/verdict.ts'
import { object } from '../schema/object.ts'
import { storedLine } from './invoices/line-schema.ts'
import { issueSchema } from './answer-schemas.ts'
import { arrayOf, boolean, date, nullable, number, shape, string } from '../schema/shape.ts'

/** For calls whose body has no members. */
export const nothingBody = object({}, 'Nothing')

const verdict = { type: 'string', enum: verdicts }

/** Without the changes and versions of the supplier's record. */
export const buyerDetails = shape('BuyerVerdict', {
  verdict,
  warnings: arrayOf(issueSchema),
  operationId: string,
})

export const obstacleSchema = shape('Obstacle', {
  rule: { type: 'string', enum: ruleNames },
  message: string,
})

export const documentProperties = {
  dueDate: date,
  expirationDate: date,
  subTotal: number,
  taxAmount: number,
  totalAmount: number,
  lines: arrayOf(storedLine),
}

type Amounts = Pick<Quote['content'], 'subTotal' | 'taxAmount' | 'totalAmount'>

export function serializeAmounts({ subTotal, taxAmount, totalAmount }: Amounts) {
  return {
    subTotal: toNumber(subTotal),
    taxAmount: toNumber(taxAmount),
    totalAmount: toNumber(totalAmount),
  }
}

/** The buyer as recorded by the supplier. */
export const buyerSchema = shape('Buyer', {
  firstName: string,
  lastName: string,
  businessName: nullable(string),
  isRegistered: boolean,
})

export function serializeBuyer({ content, registeredAt }: Customer, businessName: string | null) {
  const { firstName, lastName } = content
  return { firstName, lastName, businessName, isRegistered: registeredAt !== null }
}
