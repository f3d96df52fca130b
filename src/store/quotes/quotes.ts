// The table of quotes: rows to quotes and back.
import { decimal } from '../../domain/decimal.ts'
import type { Quote } from '../../domain/quotes/quote.ts'
import { recordTable } from '../unit-of-work/record-table.ts'

/** The columns as the driver gives them: numeric and date as text, json parsed, instants as ISO text. */
type QuoteRow = {
  id: string
  blue_tape_id: string
  version: number
  hub_version: number
  status: Quote['status']
  quote_number: string
  customer_id: string
  project_id: string | null
  quote_date: Quote['content']['quoteDate']
  due_date: Quote['content']['dueDate']
  expiration_date: Quote['content']['expirationDate']
  sub_total: string
  tax_amount: string
  total_amount: string
  used: string
  lines: Quote['content']['lines']
  source_modified_date: string
  created_at: string
  updated_at: string
}

export const quoteTable = recordTable<Quote>(
  'quote',
  {
    blue_tape_id: 'text',
    version: 'integer',
    hub_version: 'integer',
    status: 'text',
    quote_number: 'text',
    customer_id: 'text',
    project_id: 'text',
    quote_date: 'date',
    due_date: 'date',
    expiration_date: 'date',
    sub_total: 'numeric',
    tax_amount: 'numeric',
    total_amount: 'numeric',
    used: 'numeric',
    lines: 'json',
    source_modified_date: 'text',
    created_at: 'timestamptz',
    updated_at: 'timestamptz',
  },
  {
    fromRow: (row) => quoteFromRow(row as QuoteRow),
    toValues: ({ content, ...quote }) => [
      quote.blueTapeId,
      quote.version,
      quote.hubVersion,
      quote.status,
      content.quoteNumber,
      content.customerId,
      quote.projectId,
      content.quoteDate,
      content.dueDate,
      content.expirationDate,
      content.subTotal,
      content.taxAmount,
      content.totalAmount,
      quote.used,
      JSON.stringify(content.lines),
      quote.sourceModifiedDate,
      quote.createdAt,
      quote.updatedAt,
    ],
  },
)

function quoteFromRow(row: QuoteRow): Quote {
  return {
    kind: 'quote',
    id: row.id,
    blueTapeId: row.blue_tape_id,
    version: row.version,
    hubVersion: row.hub_version,
    status: row.status,
    content: {
      quoteNumber: row.quote_number,
      customerId: row.customer_id,
      quoteDate: row.quote_date,
      dueDate: row.due_date,
      expirationDate: row.expiration_date,
      subTotal: decimal(row.sub_total),
      taxAmount: decimal(row.tax_amount),
      totalAmount: decimal(row.total_amount),
      lines: row.lines,
    },
    projectId: row.project_id,
    used: decimal(row.used),
    sourceModifiedDate: row.source_modified_date,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}
