// The tables of all kinds of record, in the order in which a group locks and writes them: a kind comes after
// those that it refers to.
import type { RecordKind } from '../../domain/record.ts'
import { companyTable } from '../companies/companies.ts'
import { creditTable } from '../credit/credits.ts'
import { customerTable } from '../customers/customers.ts'
import { drawTable } from '../credit/draws.ts'
import { invoiceTable } from '../invoices/invoices.ts'
import { paymentTable } from '../payments/payments.ts'
import { projectTable } from '../projects/projects.ts'
import { quoteTable } from '../quotes/quotes.ts'
import type { RecordTable } from './record-table.ts'
import { webhookEndpointTable } from '../webhooks/webhook-endpoints.ts'

// A kind's table only ever gets records of its kind; the door looks tables up by record.kind.
export const recordTables = {
  customer: customerTable as unknown as RecordTable,
  company: companyTable as unknown as RecordTable,
  project: projectTable as unknown as RecordTable,
  quote: quoteTable as unknown as RecordTable,
  invoice: invoiceTable as unknown as RecordTable,
  credit: creditTable as unknown as RecordTable,
  draw: drawTable as unknown as RecordTable,
  payment: paymentTable as unknown as RecordTable,
  webhook_endpoint: webhookEndpointTable as unknown as RecordTable,
} as const satisfies Record<RecordKind, RecordTable>
