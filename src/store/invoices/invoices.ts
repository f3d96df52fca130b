// The table of invoices: rows to invoices and back.
import { decimal } from '../../domain/decimal.ts'
import type { Invoice, InvoiceExtra, Payer } from '../../domain/invoices/invoice.ts'
import { recordTable } from '../unit-of-work/record-table.ts'

/** All that most invoices have nothing of, in one document. */
type ExtraDocument = {
  readonly payersInfo: readonly Payer[] | null
  readonly extra: InvoiceExtra | null
}

/** The columns as the driver gives them: numeric and date as text, json parsed, instants as ISO text. */
export type InvoiceRow = {
  id: string
  blue_tape_id: string
  version: number
  hub_version: number
  status: Invoice['status']
  invoice_number: string
  customer_id: string | null
  invoice_date: Invoice['content']['invoiceDate']
  due_date: Invoice['content']['dueDate']
  expiration_date: Invoice['content']['expirationDate']
  sub_total: string
  tax_amount: string
  total_amount: string
  amount_due: string
  lines: Invoice['content']['lines']
  sales_info: Invoice['content']['salesInfo']
  extra: ExtraDocument | null
  source_modified_date: string
  created_at: string
  updated_at: string
}

export const invoiceTable = recordTable<Invoice>(
  'invoice',
  {
    blue_tape_id: 'text',
    version: 'integer',
    hub_version: 'integer',
    status: 'text',
    invoice_number: 'text',
    customer_id: 'text',
    invoice_date: 'date',
    due_date: 'date',
    expiration_date: 'date',
    sub_total: 'numeric',
    tax_amount: 'numeric',
    total_amount: 'numeric',
    amount_due: 'numeric',
    lines: 'json',
    sales_info: 'json',
    extra: 'json',
    source_modified_date: 'text',
    created_at: 'timestamptz',
    updated_at: 'timestamptz',
  },
  {
    fromRow: (row) => invoiceFromRow(row as InvoiceRow),
    toValues: ({ content, ...invoice }) => [
      invoice.blueTapeId,
      invoice.version,
      invoice.hubVersion,
      invoice.status,
      content.invoiceNumber,
      content.customerId,
      content.invoiceDate,
      content.dueDate,
      content.expirationDate,
      content.subTotal,
      content.taxAmount,
      content.totalAmount,
      content.amountDue,
      JSON.stringify(content.lines),
      JSON.stringify(content.salesInfo),
      extraDocument(content.payersInfo, invoice.extra),
      invoice.sourceModifiedDate,
      invoice.createdAt,
      invoice.updatedAt,
    ],
  },
)

function extraDocument(
  payersInfo: ExtraDocument['payersInfo'],
  extra: ExtraDocument['extra'],
): string | null {
  return payersInfo === null && extra === null ? null : JSON.stringify({ payersInfo, extra })
}

export function invoiceFromRow(row: InvoiceRow): Invoice {
  return {
    kind: 'invoice',
    id: row.id,
    blueTapeId: row.blue_tape_id,
    version: row.version,
    hubVersion: row.hub_version,
    status: row.status,
    content: {
      invoiceNumber: row.invoice_number,
      customerId: row.customer_id,
      invoiceDate: row.invoice_date,
      dueDate: row.due_date,
      expirationDate: row.expiration_date,
      subTotal: decimal(row.sub_total),
      taxAmount: decimal(row.tax_amount),
      totalAmount: decimal(row.total_amount),
      amountDue: decimal(row.amount_due),
      lines: row.lines,
      salesInfo: row.sales_info,
      payersInfo: row.extra?.payersInfo ?? null,
    },
    extra: row.extra?.extra ?? null,
    sourceModifiedDate: row.source_modified_date,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}
