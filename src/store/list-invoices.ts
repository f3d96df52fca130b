// Lists of invoices with any mix of filters, page by page in the order of their ids.
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import type { Invoice } from '../domain/invoice.ts'
import { invoiceFromRow, type InvoiceRow } from './invoices.ts'
import type { Database } from './postgres.ts'
import type { InvoiceFilter, Page } from './store.ts'

type Tables = {
  invoice: InvoiceRow & { account_id: string }
  event: {
    account_id: string
    record_kind: string
    record_id: string
    at: string
    operation_id: string
  }
}

/** It only writes SQL: queries run through the pool, which knows about deadlines. */
const builder = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

export async function listInvoices(
  database: Database,
  accountId: string,
  filter: InvoiceFilter,
  page: Page,
): Promise<Invoice[]> {
  const { sql, parameters } = selectInvoices(accountId, filter, page).compile()
  return (await database.query<InvoiceRow>(sql, parameters)).map(invoiceFromRow)
}

function selectInvoices(accountId: string, filter: InvoiceFilter, { after, limit }: Page) {
  const { status, customerId, number, dueFrom, dueTo, changedAfter } = filter
  let query = builder
    .selectFrom('invoice')
    .selectAll()
    .where('account_id', '=', accountId)
    .orderBy('id')
    .limit(limit)
  if (after !== null) query = query.where('id', '>', after)
  if (status !== undefined) query = query.where('status', '=', status)
  if (customerId !== undefined) query = query.where('customer_id', '=', customerId)
  if (number !== undefined) query = query.where('invoice_number', '=', number)
  if (dueFrom !== undefined)
    query = query.where('due_date', '>=', dueFrom as InvoiceRow['due_date'])
  if (dueTo !== undefined) query = query.where('due_date', '<=', dueTo as InvoiceRow['due_date'])
  if (changedAfter !== undefined) {
    // Asked of the events: an index on invoice.updated_at would make every update of an invoice dearer.
    const changed = builder
      .selectFrom('event')
      .select('record_id')
      .where('account_id', '=', accountId)
      .where('record_kind', '=', 'invoice')
      .where('operation_id', '>', floorOf(changedAfter))
      .where('at', '>', changedAfter)
    query = query.where('id', 'in', changed)
  }
  return query
}

/** An operation begins before its event's instant, by no more than a call takes and clocks differ. */
const operationAgeMaxMs = 10 * 60 * 1000

/** A UUID v7 below those of all operations whose events are later than the instant. */
function floorOf(instant: string): string {
  const ms = Math.max(0, Date.parse(instant) - operationAgeMaxMs)
  const hex = ms.toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`
}
