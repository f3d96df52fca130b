// Lists records of one kind by any combination of filters, paged in the order of their ids.
import type { RecordOfKind } from '../domain/record.ts'
import type { Database } from './postgres.ts'
import { isSame, newSqlText, uuidFloor, type SqlText } from './sql-text.ts'
import type { Page } from './page.ts'
import type { QuoteStatusFilter, RecordFilters } from './search-port.ts'
import { recordTables } from './unit-of-work/record-tables.ts'

type Parameter = SqlText['parameter']
type Conditions<Filter> = {
  readonly [Name in Exclude<keyof Filter, 'changedAfter'>]-?: (
    parameter: Parameter,
    value: NonNullable<Filter[Name]>,
  ) => string
}
type ListedKind = keyof RecordFilters

type Column = (parameter: Parameter, value: unknown) => string

const equals =
  (column: string): Column =>
  (parameter, value) =>
    `${column} = ${parameter(value)}`

/** The SQL condition of each filter, by kind. */
const conditions: { readonly [K in ListedKind]: Conditions<RecordFilters[K]> } = {
  company: { businessName: equals('business_name'), customerId: equals('customer_id') },
  customer: {
    companyId: equals('company_id'),
    email: (parameter, email) => isSame('lower(email_address)', `lower(${parameter(email)})`, 64),
  },
  project: {},
  quote: {
    status: quoteStatusIs,
    customerId: equals('customer_id'),
    number: equals('quote_number'),
    projectId: equals('project_id'),
  },
  invoice: {
    status: equals('status'),
    customerId: equals('customer_id'),
    number: equals('invoice_number'),
    dueFrom: (parameter, date) => `due_date >= ${parameter(date)}`,
    dueTo: (parameter, date) => `due_date <= ${parameter(date)}`,
  },
}

/** By the status that is shown: see shownQuoteStatus. */
function quoteStatusIs(parameter: Parameter, { shown, today }: QuoteStatusFilter): string {
  if (shown === 'REJECTED') return `status = 'REJECTED'`
  const expiresFrom = `expiration_date >= ${parameter(today)}`
  if (shown === 'EXPIRED') return `status <> 'REJECTED' and not ${expiresFrom}`
  return `status = ${parameter(shown)} and ${expiresFrom}`
}

type Listing<K extends ListedKind> = { readonly filter: RecordFilters[K]; readonly page: Page }

export async function listRecords<K extends ListedKind>(
  database: Database,
  accountId: string,
  kind: K,
  { filter, page }: Listing<K>,
): Promise<RecordOfKind<K>[]> {
  const { parameter, values } = newSqlText()
  const where = [`account_id = ${parameter(accountId)}`]
  if (page.after !== null) where.push(`id > ${parameter(page.after)}`)
  where.push(...conditionsOf(kind, filter, parameter))
  const { changedAfter } = filter
  if (changedAfter !== undefined) where.push(changedSince(kind, changedAfter, parameter))
  const rows = await database.query<Record<string, unknown>>(
    `select * from ${kind} where ${where.join(' and ')} order by id limit ${parameter(page.limit)}`,
    values,
  )
  return rows.map(recordTables[kind].fromRow)
}

function conditionsOf<K extends ListedKind>(
  kind: K,
  filter: RecordFilters[K],
  parameter: Parameter,
): string[] {
  // Filters and conditions have the same names.
  const ofKind = conditions[kind] as Readonly<Record<string, Column>>
  return Object.entries(filter).flatMap(([name, value]) => {
    const condition = ofKind[name]
    return condition === undefined || value === undefined ? [] : [condition(parameter, value)]
  })
}

/** Reads events, because an index on updated_at would slow down every update of a record. $1 is the account. */
function changedSince(kind: ListedKind, instant: string, parameter: Parameter): string {
  return `id in (select record_id from event where account_id = $1 and record_kind = ${parameter(kind)}
    and operation_id > ${parameter(floorOf(instant))} and at > ${parameter(instant)})`
}

/** An event is later than the start of its operation, by at most the duration of a call and clock skew. */
const operationAgeMaxMs = 10 * 60 * 1000

/** A UUID v7 lower than that of any operation with an event after the instant. */
function floorOf(instant: string): string {
  return uuidFloor(new Date(Date.parse(instant) - operationAgeMaxMs).toISOString())
}
