// Searches records of all accounts, in the order of accounts and ids; each account is searched by its own indexes.
import type { Company } from '../domain/companies/company.ts'
import type { Customer } from '../domain/customers/customer.ts'
import type { Draw } from '../domain/credit/draw.ts'
import { paymentPurposes, type Payment } from '../domain/payments/payment.ts'
import type { Quote } from '../domain/quotes/quote.ts'
import type { HubRecord } from '../domain/record.ts'
import {
  beginsWith,
  buyerConditions,
  findCompaniesAbout,
  findCustomersAbout,
  findNamedBuyers,
  isOneOf,
  isOneOfCompanies,
} from './customers/buyers-by-name.ts'
import type { Database } from './postgres.ts'
import type { Owned, RecordTable } from './unit-of-work/record-table.ts'
import { recordTables } from './unit-of-work/record-tables.ts'
import { isSame, isSamePhone, newSqlText, type SqlText } from './sql-text.ts'
import type {
  QuoteStatusFilter,
  CustomerSearch,
  FoundPage,
  CompanySearch,
  QuoteSearch,
  DrawSearch,
  PaymentSearch,
} from './search-port.ts'

export const searchQueries = {
  searchCustomers,
  searchCompanies,
  searchQuotes,
  searchDraws,
  searchPayments,
}

const isOfPurpose = (purposes: string) => `r.purpose = any (${purposes})`
const allPurposes = `array['${paymentPurposes.join("', '")}']`

/** The SQL condition of each filter on a row `r`, with `?` for the value. Each has the form of its index, if any. */
const conditions = {
  customer: {
    id: 'r.id = ?',
    email: isSame('lower(r.email_address)', 'lower(?)', 64),
    phone: isSamePhone('r.cell_phone_number', '?'),
    lastName: 'lower(r.last_name) = lower(?)',
    companyId: 'r.company_id = ?',
  },
  company: {
    id: 'r.id = ?',
    name: 'position(lower(?) in lower(r.business_name)) > 0',
    phone: `r.business_phone_number is not null
      and ${isSamePhone('r.business_phone_number', '?')}`,
  },
  quote: {
    id: 'r.id = ?',
    number: beginsWith('r.quote_number', '?'),
    customerId: 'r.customer_id = ?',
    projectId: 'r.project_id = ?',
  },
  draw: {
    id: 'r.id = ?',
    status: 'r.status = ?',
    companyId: 'r.company_id = ?',
    customerId: 'r.customer_id = ?',
  },
  payment: {
    id: 'r.id = ?',
    // The index has the purpose, which implies the direction, before the method.
    direction: `r.direction = ? and ${isOfPurpose(
      `case ? when 'in' then array['invoices', 'repayment'] else array['advance', 'final'] end`,
    )}`,
    purpose: 'r.purpose = ?',
    method: `r.method = ? and ${isOfPurpose(allPurposes)}`,
    status: 'r.status = ?',
    companyId: 'r.company_id = ?',
    customerId: 'r.customer_id = ?',
    invoiceId: `r.items::jsonb @> jsonb_build_array(jsonb_build_object('invoiceId', ?))`,
  },
} as const

type Kind = keyof typeof conditions
type Search = Readonly<Record<string, unknown>> & { readonly accountId?: string | undefined }

async function searchCustomers(database: Database, search: CustomerSearch, page: FoundPage) {
  const { text, ...filters } = search
  const sql = newSqlText()
  if (text === undefined)
    return find<Customer>(database, 'customer', { search: filters, sql, page })
  const buyers = await findCustomersAbout(database, text, search.accountId)
  const more = [isOneOf(sql, { buyers, name: text, column: 'r.id' })]
  return find<Customer>(database, 'customer', { search: filters, sql, page, more })
}

async function searchCompanies(database: Database, search: CompanySearch, page: FoundPage) {
  const { text, ...filters } = search
  const sql = newSqlText()
  if (text === undefined) return find<Company>(database, 'company', { search: filters, sql, page })
  const companies = await findCompaniesAbout(database, text, search.accountId)
  const more = [isOneOfCompanies(sql, companies, text)]
  return find<Company>(database, 'company', { search: filters, sql, page, more })
}

async function searchQuotes(database: Database, search: QuoteSearch, page: FoundPage) {
  const { customer, text, status, ...filters } = search
  const buyers = await findNamedBuyers(database, search)
  const sql = newSqlText()
  const more = [
    ...buyerConditions(sql, { customer, text }, { buyers, number: 'r.quote_number' }),
    ...(status === undefined ? [] : [quoteStatusIs(sql, status)]),
  ]
  return find<Quote>(database, 'quote', { search: filters, sql, page, more })
}

/** By the status that is shown: see shownQuoteStatus. */
function quoteStatusIs(sql: SqlText, { shown, today }: QuoteStatusFilter): string {
  if (shown === 'REJECTED') return `r.status = 'REJECTED'`
  const day = `${sql.parameter(today)}::date`
  if (shown === 'EXPIRED') return `r.status <> 'REJECTED' and r.expiration_date < ${day}`
  return `r.status = ${sql.parameter(shown)}::text and r.expiration_date >= ${day}`
}

function searchDraws(database: Database, search: DrawSearch, page: FoundPage) {
  return find<Draw>(database, 'draw', { search, sql: newSqlText(), page })
}

function searchPayments(database: Database, search: PaymentSearch, page: FoundPage) {
  return find<Payment>(database, 'payment', { search, sql: newSqlText(), page })
}

type RecordQuery = {
  readonly search: Search
  readonly page: FoundPage
  /** Holds the parameters of the conditions `more`. */
  readonly sql: SqlText
  readonly more?: readonly string[]
}

async function find<R extends HubRecord>(
  database: Database,
  kind: Kind,
  query: RecordQuery,
): Promise<Owned<R>[]> {
  type Row = { readonly found_account: string }
  const text = statementOf(kind, query)
  const rows = await database.query<Row & Record<string, unknown>>(text, query.sql.values)
  const table: RecordTable = recordTables[kind]
  return rows.map((row) => ({
    accountId: row.found_account,
    record: table.fromRow(row) as R,
  }))
}

function statementOf(kind: Kind, { search, page, sql, more = [] }: RecordQuery): string {
  const { accountId, ...filters } = search
  const { after, limit } = page
  const own: Readonly<Record<string, string>> = conditions[kind]
  const inside = Object.entries(filters).flatMap(([name, value]) => {
    const condition = own[name]
    if (value === undefined || condition === undefined) return []
    const parameter = `${sql.parameter(value)}::text`
    return [condition.replaceAll('?', () => parameter)]
  })
  inside.push(...more)
  const most = sql.parameter(limit)
  const of = accountId === undefined ? [] : [`a.account_id = ${sql.parameter(accountId)}`]
  if (after !== null) {
    const from = sql.parameter(after.accountId)
    of.push(`a.account_id >= ${from}`)
    inside.push(`(a.account_id > ${from} or r.id > ${sql.parameter(after.id)})`)
  }
  return `select a.account_id as found_account, f.* from account a cross join lateral (
      select r.* from ${kind} r where ${['r.account_id = a.account_id', ...inside].join(' and ')}
      order by r.id limit ${most}
    ) f ${of.length === 0 ? '' : `where ${of.join(' and ')}`}
    order by a.account_id, f.id limit ${most}`
}
