// Bodies and answers about a buyer's trade credit and its repayment.
import type { CalendarDate } from '../../domain/calendar-date.ts'
import type { Credit } from '../../domain/credit/credit.ts'
import type { Customer } from '../../domain/customers/customer.ts'
import { toNumber, type Decimal } from '../../domain/decimal.ts'
import type { Draw } from '../../domain/credit/draw.ts'
import {
  buyerMethods,
  paymentStatuses,
  type BuyerMethod,
  type Payment,
} from '../../domain/payments/payment.ts'
import {
  drawsPerRepaymentMax,
  obstacleToRepay,
  repayable,
} from '../../domain/credit/repay-credit.ts'
import type { JsonValue } from '../../json/json.ts'
import { aboveZero } from '../../schema/amount-range.ts'
import { buyerDetails, obstacleSchema } from '../buyer-schema.ts'
import { list, object, optional, required, whole } from '../../schema/object.ts'
import { oneOf } from '../../schema/plain-fields.ts'
import { recordId } from '../../schema/text-fields.ts'
import { addFault, type Issues } from '../../schema/issues.ts'
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
import { oneOfNumbers } from '../../schema/choice.ts'
import { terms } from '../../domain/accounts/account.ts'
import { invoiceStatuses } from '../../domain/invoices/invoice-status.ts'
import type { Invoice } from '../../domain/invoices/invoice.ts'

const toRepay = object(
  {
    invoiceId: required(recordId),
    amount: optional(aboveZero('Default: all that is outstanding of the draw')),
  },
  'DrawToRepay',
)

export const repayCreditBody = object(
  {
    method: required(oneOf(buyerMethods, '`ach` is by bank')),
    draws: optional(
      list(toRepay, {
        itemsMax: drawsPerRepaymentMax,
        description: 'The ids of the draws’ invoices; by default the invoice of the link',
      }),
    ),
  },
  'CreditRepay',
)

export type DrawToRepay = { readonly invoiceId: string; readonly amount: Decimal | null }
type RepayCredit = { readonly method: BuyerMethod; readonly draws: readonly DrawToRepay[] }

export function readRepayment(body: JsonValue, ofLink: string, issues: Issues): RepayCredit | null {
  const sent = repayCreditBody.read(body, '', issues)
  if (sent?.draws?.length === 0) {
    const message = 'draws is empty: omit it to repay the draw of the link’s invoice.'
    addFault(issues, { pointer: '/draws', rule: 'draw_not_found', message })
  }
  const repayment = whole(repayCreditBody, sent, issues)
  if (repayment === null) return null
  const { method, draws } = repayment
  return { method, draws: draws ?? [{ invoiceId: ofLink, amount: null }] }
}

const owedDrawSchema = shape('OwedDraw', {
  invoiceId: string,
  invoiceNumber: string,
  amount: number,
  outstanding: number,
  repaying: number,
  dueDate: nullable(date),
  isPastDue: boolean,
  /** The highest repayment that is currently possible. */
  repayable: number,
  because: orNull(obstacleSchema),
})

/** `null` if no trade credit was ever granted. */
export const owedCreditSchema = orNull(
  shape('OwedCredit', { balance: number, repaying: number, draws: arrayOf(owedDrawSchema) }),
)

type Owed = {
  readonly credit: Credit
  readonly customer: Customer
  readonly draws: readonly { readonly draw: Draw; readonly invoiceNumber: string }[]
}

export function serializeOwedCredit({ credit, customer, draws }: Owed, today: CalendarDate) {
  return {
    balance: toNumber(credit.balance),
    repaying: toNumber(credit.processing),
    draws: draws.map(({ draw, invoiceNumber }) => {
      const because = obstacleToRepay(draw, customer)
      return {
        invoiceId: draw.id,
        invoiceNumber,
        amount: toNumber(draw.amount),
        outstanding: toNumber(draw.outstanding),
        repaying: toNumber(draw.repaying),
        dueDate: draw.dueDate,
        isPastDue: draw.dueDate !== null && draw.dueDate < today,
        repayable: because === null ? toNumber(repayable(draw)) : 0,
        because,
      }
    }),
  }
}

export const creditRepaidSchema = shape('CreditRepaid', {
  paymentId: string,
  status: { type: 'string', enum: paymentStatuses },
  method: { type: 'string', enum: buyerMethods },
  amount: number,
  draws: arrayOf(shape('RepaidDraw', { invoiceId: string, amount: number })),
  details: buyerDetails,
})

export function serializeCreditRepaid({ id, status, method, amount, items }: Payment) {
  const draws = items.map((item) => ({ ...item, amount: toNumber(item.amount) }))
  return { paymentId: id, status, method, amount: toNumber(amount), draws }
}

export const requestCreditBody = object(
  {
    termDays: optional(
      oneOfNumbers(terms, 'The term in days; by default the first that the account offers'),
    ),
  },
  'CreditRequest',
)

export const creditRequestedSchema = shape('CreditRequested', {
  invoiceId: string,
  status: { type: 'string', enum: invoiceStatuses },
  amount: number,
  termDays: { type: 'integer', enum: terms },
  dueDate: nullable(date),
  details: buyerDetails,
})

export function serializeCreditRequested({ id, status }: Invoice, draw: Draw) {
  const { termDays, dueDate } = draw
  return { invoiceId: id, status, amount: toNumber(draw.amount), termDays, dueDate }
}
