// The table of invoices.
import { invoiceFields } from '../../domain/invoices/invoice-fields.ts'
import type { Invoice } from '../../domain/invoices/invoice.ts'
import { columnsOf, shared, sourceColumns, text } from '../unit-of-work/columns.ts'
import { recordTable } from '../unit-of-work/record-table.ts'

export const invoiceTable = recordTable<Invoice>('invoice', {
  own: { ...sourceColumns, status: text(), extra: shared('extra') },
  // Members that most invoices lack share one document.
  content: { ...columnsOf(invoiceFields), payersInfo: shared('extra') },
})
