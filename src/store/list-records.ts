// Lists of the records of one kind with any mix of filters, page by page in the order of their ids.
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
  type RawBuilder,
  type SqlBool,
} from 'kysely'
import type { RecordOfKind } from '../domain/record.ts'
import type { Database } from './postgres.ts'
import { recordTables } from './unit-of-work/record-tables.ts'
import type { Page, QuoteStatusFilter, RecordFilters } from './store.ts'

/** It only writes SQL: queries run through the pool, which knows about deadlines. */
const builder = new Kysely<Record<string, Record<string, unknown>>>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

type Condition = RawBuilder<SqlBool>
type Conditions<Filter> = {
  readonly [Name in Exclude<keyof Filter, 'changedAfter'>]-?: (
    value: NonNullable<Filter[Name]>,
  ) => Condition
}
export type ListedKind = keyof RecordFilters

/** What each filter demands, by kind. */
const conditions: { readonly [K in ListedKind]: Conditions<RecordFilters[K]> } = {
  company: {
    businessName: (name) => sql`business_name = ${name}`,
    customerId: (id) => sql`customer_id = ${id}`,
  },
  customer: {
    companyId: (id) => sql`company_id = ${id}`,
    // The first is what the index holds, the second the whole of it.
    email: (email) => sql`left(lower(email_address), 64) = left(lower(${email}), 64)
      and lower(email_address) = lower(${email})`,
  },
  project: {},
  quote: {
    status: quoteStatusIs,
    customerId: (id) => sql`customer_id = ${id}`,
    number: (number) => sql`quote_number = ${number}`,
    projectId: (id) => sql`project_id = ${id}`,
  },
  invoice: {
    status: (status) => sql`status = ${status}`,
    customerId: (id) => sql`customer_id = ${id}`,
    number: (number) => sql`invoice_number = ${number}`,
    dueFrom: (date) => sql`due_date >= ${date}`,
    dueTo: (date) => sql`due_date <= ${date}`,
  },
}

/** As it is shown: see shownQuoteStatus. */
function quoteStatusIs({ shown, today }: QuoteStatusFilter): Condition {
  if (shown === 'REJECTED') return sql`status = 'REJECTED'`
  if (shown === 'EXPIRED') return sql`status <> 'REJECTED' and expiration_date < ${today}`
  return sql`status = ${shown} and expiration_date >= ${today}`
}

type Listing<K extends ListedKind> = { readonly filter: RecordFilters[K]; readonly page: Page }

export async function listRecords<K extends ListedKind>(
  database: Database,
  accountId: string,
  kind: K,
  { filter, page }: Listing<K>,
): Promise<RecordOfKind<K>[]> {
  const table: string = kind
  let query = builder
    .selectFrom(table)
    .selectAll()
    .where('account_id', '=', accountId)
    .orderBy('id')
    .limit(page.limit)
  if (page.after !== null) query = query.where('id', '>', page.after)
  for (const condition of conditionsOf(kind, filter)) query = query.where(condition)
  const { changedAfter } = filter
  if (changedAfter !== undefined) {
    query = query.where('id', 'in', changedSince(accountId, kind, changedAfter))
  }
  const { sql: text, parameters } = query.compile()
  const rows = await database.query<Record<string, unknown>>(text, parameters)
  // The table of a kind holds records of that kind.
  return rows.map((row) => recordTables[kind].fromRow(row) as RecordOfKind<K>)
}

function conditionsOf<K extends ListedKind>(kind: K, filter: RecordFilters[K]): Condition[] {
  // Each filter goes to the condition of its own name.
  const ofKind = conditions[kind] as Readonly<Record<string, (value: unknown) => Condition>>
  return Object.entries(filter).flatMap(([name, value]) => {
    const condition = ofKind[name]
    return condition === undefined || value === undefined ? [] : [condition(value)]
  })
}

/** Asked of the events: an index on updated_at would make every update of a record dearer. */
function changedSince(accountId: string, kind: ListedKind, instant: string) {
  return builder
    .selectFrom('event')
    .select('record_id')
    .where('account_id', '=', accountId)
    .where('record_kind', '=', kind)
    .where('operation_id', '>', floorOf(instant))
    .where('at', '>', instant)
}

/** An operation begins before its event's instant, by no more than a call takes and clocks differ. */
const operationAgeMaxMs = 10 * 60 * 1000

/** A UUID v7 below those of all operations whose events are later than the instant. */
function floorOf(instant: string): string {
  const ms = Math.max(0, Date.parse(instant) - operationAgeMaxMs)
  const hex = ms.toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`
}
