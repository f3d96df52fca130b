// The amounts of an invoice or quote that the money rules check: exact decimals, in dollars.
import type { Decimal } from '../decimal.ts'

/** Amounts are negative in lines for discounts or returns. */
export type LineAmounts = {
  readonly unitAmount: Decimal
  readonly quantity: Decimal
  readonly subTotal: Decimal
  readonly taxAmount: Decimal
  readonly totalAmount: Decimal
}

export type DocumentAmounts = {
  readonly subTotal: Decimal
  readonly taxAmount: Decimal
  readonly totalAmount: Decimal
  /** `null` if the document has none, like a quote; `undefined` if it was invalid. */
  readonly amountDue: Decimal | null | undefined
  /** `null` if they were not sent or any of them was invalid. */
  readonly lines: readonly LineAmounts[] | null
}

export const summedFields = ['subTotal', 'taxAmount', 'totalAmount'] as const
export type SummedField = (typeof summedFields)[number]
