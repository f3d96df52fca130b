// The tables of all record kinds, in the order in which a group locks and writes them: after those that they refer to.
import type { RecordKind, RecordOfKind } from '../../domain/record.ts'
import { companyTable } from '../companies/companies.ts'
import { creditTable } from '../credit/credits.ts'
import { customerTable } from '../customers/customers.ts'
import { drawTable } from '../credit/draws.ts'
import { invoiceTable } from '../invoices/invoices.ts'
import { messageTable } from '../messages/messages.ts'
import { paymentTable } from '../payments/payments.ts'
import { projectTable } from '../projects/projects.ts'
import { quoteTable } from '../quotes/quotes.ts'
import type { RecordTable } from './record-table.ts'
import { reconciliationTable } from '../reconciliations/reconciliations.ts'
import { webhookEndpointTable } from '../webhooks/webhook-endpoints.ts'

export const recordTables: { readonly [K in RecordKind]: RecordTable<RecordOfKind<K>> } = {
  customer: customerTable,
  company: companyTable,
  project: projectTable,
  quote: quoteTable,
  invoice: invoiceTable,
  credit: creditTable,
  draw: drawTable,
  payment: paymentTable,
  reconciliation: reconciliationTable,
  webhook_endpoint: webhookEndpointTable,
  message: messageTable,
}
