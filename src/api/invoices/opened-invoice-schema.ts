// The answer to a buyer about a linked invoice.
import { terms } from '../../domain/accounts/account.ts'
import { buyerMethods } from '../../domain/payments/payment.ts'
import { owedCreditSchema } from '../credit/buyer-credit-schema.ts'
import {
  documentProperties,
  serializeAmounts,
  buyerSchema,
  obstacleSchema,
} from '../buyer-schema.ts'
import {
  arrayOf,
  boolean,
  date,
  nullable,
  number,
  orNull,
  shape,
  string,
} from '../../schema/shape.ts'
import { invoiceStatuses } from '../../domain/invoices/invoice-status.ts'
import type { Invoice } from '../../domain/invoices/invoice.ts'
import { toNumber } from '../../domain/decimal.ts'
import { serializeLine } from './line-schema.ts'

const buyerInvoiceSchema = shape('BuyerInvoice', {
  id: string,
  invoiceNumber: string,
  invoiceDate: date,
  amountDue: number,
  status: { type: 'string', enum: invoiceStatuses },
  ...documentProperties,
})

/** Only what is printed on an invoice. */
export function serializeBuyerInvoice({ id, status, content }: Invoice) {
  const { invoiceNumber, invoiceDate, dueDate, expirationDate } = content
  return {
    id,
    invoiceNumber,
    invoiceDate,
    dueDate,
    expirationDate,
    ...serializeAmounts(content),
    amountDue: toNumber(content.amountDue),
    status,
    lines: content.lines.map(serializeLine),
  }
}

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
