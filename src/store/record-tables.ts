// The tables of all kinds of record, in the order in which a group locks them.
import type { RecordKind } from '../domain/record.ts'
import { customerTable } from './customers.ts'
import { invoiceTable } from './invoices.ts'
import type { RecordTable } from './record-table.ts'

// A kind's table only ever gets records of its kind; the door looks tables up by record.kind.
export const recordTables = {
  customer: customerTable as unknown as RecordTable,
  invoice: invoiceTable as unknown as RecordTable,
} as const satisfies Record<RecordKind, RecordTable>
