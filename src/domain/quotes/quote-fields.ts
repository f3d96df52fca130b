// The fields of a quote that the source owns. Amounts are in dollars.
import type { FieldSpec } from '../fields.ts'
import { documentFields } from '../invoices/invoice-fields.ts'

export const quoteLimits = { quoteNumberMax: 128 } as const

/** Until when updates may change a field: the buyer approves the quote, or always. */
export type QuoteEditable = 'untilApproval' | 'always'
export type QuoteField = FieldSpec & { readonly editable: QuoteEditable }

const date = { kind: 'date', editable: 'always' } as const
const locked = { editable: 'untilApproval' } as const

export const quoteFields = {
  quoteNumber: {
    kind: 'documentNumber',
    lengthMax: quoteLimits.quoteNumberMax,
    editable: 'always',
  },
  customerId: { kind: 'id', ...locked },
  quoteDate: date,
  dueDate: date,
  expirationDate: date,
  subTotal: { ...documentFields.subTotal, ...locked },
  taxAmount: { ...documentFields.taxAmount, ...locked },
  totalAmount: { ...documentFields.totalAmount, ...locked },
  lines: { ...documentFields.lines, ...locked },
} as const satisfies { readonly [name: string]: QuoteField }
