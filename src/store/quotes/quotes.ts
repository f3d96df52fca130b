// The table of quotes.
import { quoteFields } from '../../domain/quotes/quote-fields.ts'
import type { Quote } from '../../domain/quotes/quote.ts'
import { amount, columnsOf, sourceColumns, text } from '../unit-of-work/columns.ts'
import { recordTable } from '../unit-of-work/record-table.ts'

export const quoteTable = recordTable<Quote>('quote', {
  own: { ...sourceColumns, status: text(), projectId: text(), used: amount },
  content: columnsOf(quoteFields),
})
