// What a buyer sees behind the link to an invoice.
import { terms } from '../../domain/account.ts'
import { buyerMethods } from '../../domain/payment.ts'
import { owedCreditSchema } from './buyer-credit.ts'
import { buyerInvoiceSchema, buyerSchema, obstacleSchema } from './buyer.ts'
import { arrayOf, boolean, date, nullable, number, orNull, shape, string } from './shape.ts'

const wayMethods = [...buyerMethods, 'credit'] as const

export const openedInvoiceSchema = shape('OpenedInvoice', {
  supplier: nullable(string),
  invoice: buyerInvoiceSchema,
  buyer: orNull(buyerSchema),
  payable: shape('BuyerPayable', { amount: number, because: orNull(obstacleSchema) }),
  ways: arrayOf(
    shape('WayToPay', {
      method: { type: 'string', enum: wayMethods },
      isPossible: boolean,
      because: orNull(obstacleSchema),
      terms: arrayOf({ type: 'integer', enum: terms }),
      isReviewed: boolean,
    }),
  ),
  canAddBusiness: boolean,
  credit: owedCreditSchema,
  others: arrayOf(
    shape('OtherInvoice', { id: string, invoiceNumber: string, dueDate: date, payable: number }),
  ),
  redirectUrl: nullable(string),
})
