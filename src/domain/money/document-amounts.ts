// The amounts of an invoice or a quote that the money rules judge: dollars, exact decimals.
import type { Decimal } from '../decimal.ts'

/** Negative in a line that gives a discount or takes goods back. */
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
  /** `null` where the document has none, as a quote; `undefined` where it could not be read. */
  readonly amountDue: Decimal | null | undefined
  /** `null` when they were not sent, or not all of them could be read. */
  readonly lines: readonly LineAmounts[] | null
}

export const summedFields = ['subTotal', 'taxAmount', 'totalAmount'] as const
export type SummedField = (typeof summedFields)[number]
