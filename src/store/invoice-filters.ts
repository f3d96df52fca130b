// What a search of invoices asks of an invoice `r`, as SQL. Each form is that of an index.
import type { Database } from './postgres.ts'
import type { InvoiceSearch } from './search.ts'
import { newSqlText, type SqlText } from './sql-text.ts'

export const invoiceSearchLimits = {
  /** Customers that a name may be that of, to look for invoices by customer. */
  buyersMax: 1_000,
} as const

const beginsWith = (column: string, value: string) =>
  `lower(${column}) like lower(regexp_replace(${value}, '([\\\\%_])', '\\\\\\1', 'g')) || '%'`

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

/** The words of a customer's and a company's name, as the indexes have them. */
const customerWords = `to_tsvector('simple', c.first_name || ' ' || c.last_name)`
const companyWords = `to_tsvector('simple',
  k.business_name || ' ' || coalesce(k.business_display_name, ''))`

/** Customers whose name, or whose company's, this is; `null` when they are too many to be told one by one. */
type Buyers = readonly { readonly account_id: string; readonly id: string }[] | null

export type NamedBuyers = { readonly customer?: Buyers; readonly text?: Buyers }

export async function findNamedBuyers(
  database: Database,
  { customer, text, accountId }: InvoiceSearch,
): Promise<NamedBuyers> {
  const of = (name: string) => findBuyers(database, name, accountId)
  return {
    ...(customer === undefined ? {} : { customer: await of(customer) }),
    ...(text === undefined ? {} : { text: await of(text) }),
  }
}

async function findBuyers(
  database: Database,
  name: string,
  accountId: string | undefined,
): Promise<Buyers> {
  const words = wordsOf(name)
  if (words === '') return []
  const sql = newSqlText()
  const query = sql.parameter(words)
  const own = accountId === undefined ? '' : ` and c.account_id = ${sql.parameter(accountId)}`
  const { buyersMax } = invoiceSearchLimits
  const text = `select c.account_id, c.id from customer c
      where ${customerWords} @@ to_tsquery('simple', ${query})${own}
    union select c.account_id, c.id from company k
      join customer c on c.account_id = k.account_id and c.company_id = k.id
      where ${companyWords} @@ to_tsquery('simple', ${query})${own}
    limit ${buyersMax + 1}`
  const found = await database.query<{ account_id: string; id: string }>(text, sql.values)
  return found.length > buyersMax ? null : found
}

/** Each word, or its beginning. */
function wordsOf(name: string): string {
  return [...name.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => `'${word}':*`).join(' & ')
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
  const { customer, text } = search
  return [
    ...filters,
    ...(customer === undefined ? [] : [isOneOf(sql, buyers.customer ?? null, customer)]),
    ...(text === undefined ? [] : [isAbout(sql, text, buyers.text ?? null)]),
  ]
}

/** Free text: the beginning of the number, one of the ids, or a name of the buyer. */
function isAbout(sql: SqlText, text: string, buyers: Buyers): string {
  const value = `${sql.parameter(text)}::text`
  const ways = [
    beginsWith('r.invoice_number', value),
    `r.id = ${value}`,
    `r.blue_tape_id = ${value}`,
    isOneOf(sql, buyers, text),
  ]
  return `(${ways.map((way) => `(${way})`).join(' or ')})`
}

function isOneOf(sql: SqlText, buyers: Buyers, name: string): string {
  if (buyers === null) return isNamed(sql, name)
  const ids = sql.parameter([...new Set(buyers.map(({ id }) => id))])
  const pairs = sql.parameter(buyers.map((each) => `${each.account_id} ${each.id}`))
  // The first finds, the second tells two accounts' customers of one id apart.
  return `r.customer_id = any(${ids}::text[])
    and r.account_id || ' ' || r.customer_id = any(${pairs}::text[])`
}

function isNamed(sql: SqlText, name: string): string {
  const query = `to_tsquery('simple', ${sql.parameter(wordsOf(name))})`
  return `exists (select from customer c
    left join company k on k.account_id = c.account_id and k.id = c.company_id
    where c.account_id = r.account_id and c.id = r.customer_id
      and (${customerWords} @@ ${query} or ${companyWords} @@ ${query}))`
}
