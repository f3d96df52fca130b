// The SQL conditions of an invoice search on a row `r`, each in the form of its index.
import { beginsWith, buyerConditions, type NamedBuyers } from '../customers/buyers-by-name.ts'
import type { InvoiceSearch } from '../search-port.ts'
import type { SqlText } from '../sql-text.ts'

const plain: Readonly<Record<string, (value: string) => string>> = {
  id: (value) => `r.id = ${value}`,
  number: (value) => beginsWith('r.invoice_number', value),
  customerId: (value) => `r.customer_id = ${value}`,
  status: (value) => `r.status = ${value}`,
  amountFrom: (value) => `r.total_amount >= ${value}::numeric`,
  amountTo: (value) => `r.total_amount <= ${value}::numeric`,
  dueFrom: (value) => `r.due_date >= ${value}::date`,
  dueTo: (value) => `r.due_date <= ${value}::date`,
  dateFrom: (value) => `r.invoice_date >= ${value}::date`,
  dateTo: (value) => `r.invoice_date <= ${value}::date`,
}

export function invoiceConditions(
  sql: SqlText,
  search: InvoiceSearch,
  buyers: NamedBuyers,
): string[] {
  const filters = Object.entries(search).flatMap(([name, value]) => {
    const condition = plain[name]
    return value === undefined || condition === undefined
      ? []
      : [condition(`${sql.parameter(value)}::text`)]
  })
  return [...filters, ...buyerConditions(sql, search, { buyers, number: 'r.invoice_number' })]
}
