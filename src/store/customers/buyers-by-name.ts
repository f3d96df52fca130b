// Finds buyers by words of their name or their company's, or by prefixes of words.
import type { Database } from '../postgres.ts'
import { isSame, isSamePhone, newSqlText, type SqlText } from '../sql-text.ts'

export const buyerSearchLimits = {
  /** Up to this many matching customers, documents are searched by customer. */
  buyersMax: 1_000,
} as const

/** In the form of the indexes. */
const customerWords = `to_tsvector('simple', c.first_name || ' ' || c.last_name)`
const companyWords = `to_tsvector('simple',
  k.business_name || ' ' || coalesce(k.business_display_name, ''))`

/** The matching customers; `null` when there are too many to list. */
export type Buyers = readonly { readonly account_id: string; readonly id: string }[] | null

type BuyerFilters = {
  readonly accountId?: string | undefined
  readonly customer?: string | undefined
  readonly text?: string | undefined
}

export type NamedBuyers = { readonly customer?: Buyers; readonly text?: Buyers }

export async function findNamedBuyers(
  database: Database,
  { customer, text, accountId }: BuyerFilters,
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
  const sql = newSqlText()
  return findIn(database, sql, nameQueries(sql, name, accountId))
}

/** Customers by id, e-mail address, phone number or name. */
export function findCustomersAbout(
  database: Database,
  text: string,
  accountId: string | undefined,
): Promise<Buyers> {
  const sql = newSqlText()
  const value = `${sql.parameter(text)}::text`
  const own = accountId === undefined ? '' : `where a.account_id = ${sql.parameter(accountId)}`
  const exact = identifierConditions(value).map(
    (condition) => `select c.account_id, c.id from account a cross join lateral (
      select account_id, id from customer c where c.account_id = a.account_id and ${condition} offset 0
    ) c ${own}`,
  )
  return findIn(database, sql, [...exact, ...nameQueries(sql, text, accountId)])
}

/** Companies by id, phone number or name. */
export function findCompaniesAbout(
  database: Database,
  text: string,
  accountId: string | undefined,
): Promise<Buyers> {
  const sql = newSqlText()
  const value = `${sql.parameter(text)}::text`
  const own = accountId === undefined ? '' : `where a.account_id = ${sql.parameter(accountId)}`
  const exact = [
    `k.id = ${value}`,
    `k.blue_tape_id = ${value}`,
    `k.business_phone_number is not null and ${isSamePhone('k.business_phone_number', value)}`,
  ].map(
    (condition) => `select k.account_id, k.id from account a cross join lateral (
      select account_id, id from company k where k.account_id = a.account_id and ${condition} offset 0
    ) k ${own}`,
  )
  const words = wordsOf(text)
  const named =
    words === ''
      ? []
      : [
          `select k.account_id, k.id from company k
            where ${companyWords} @@ to_tsquery('simple', ${sql.parameter(words)})
            ${accountId === undefined ? '' : `and k.account_id = ${sql.parameter(accountId)}`}`,
        ]
  return findIn(database, sql, [...exact, ...named])
}

/** Whether a company `r` is one of those found. */
export function isOneOfCompanies(sql: SqlText, companies: Buyers, name: string): string {
  if (companies !== null) return isAmong(sql, companies, 'r.id')
  return `exists (select from company k where k.account_id = r.account_id and k.id = r.id
    and ${companyWords} @@ to_tsquery('simple', ${sql.parameter(wordsOf(name))}))`
}

/** In the form of the indexes. */
function identifierConditions(value: string): string[] {
  return [
    `c.id = ${value}`,
    `c.blue_tape_id = ${value}`,
    isSame('lower(c.email_address)', `lower(${value})`, 64),
    isSamePhone('c.cell_phone_number', value),
  ]
}

function nameQueries(sql: SqlText, name: string, accountId: string | undefined): string[] {
  const words = wordsOf(name)
  if (words === '') return []
  const query = sql.parameter(words)
  const own = accountId === undefined ? '' : ` and c.account_id = ${sql.parameter(accountId)}`
  return [
    `select c.account_id, c.id from customer c
      where ${customerWords} @@ to_tsquery('simple', ${query})${own}`,
    `select c.account_id, c.id from company k
      join customer c on c.account_id = k.account_id and c.company_id = k.id
      where ${companyWords} @@ to_tsquery('simple', ${query})${own}`,
  ]
}

async function findIn(
  database: Database,
  sql: SqlText,
  queries: readonly string[],
): Promise<Buyers> {
  if (queries.length === 0) return []
  const { buyersMax } = buyerSearchLimits
  type Found = { readonly account_id: string; readonly id: string }
  const text = `${queries.join('\n    union ')} limit ${buyersMax + 1}`
  const found = await database.query<Found>(text, sql.values)
  return found.length > buyersMax ? null : found
}

/** A tsquery that matches each word as a prefix. */
function wordsOf(name: string): string {
  return [...name.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => `'${word}':*`).join(' & ')
}

type Named = {
  readonly buyers: Buyers
  readonly name: string
  /** The column of a row `r` with the customer's id. */
  readonly column?: 'r.customer_id' | 'r.id'
}

/** Whether a row `r` refers to one of the buyers. */
export function isOneOf(sql: SqlText, { buyers, name, column = 'r.customer_id' }: Named): string {
  return buyers === null ? isNamed(sql, name, column) : isAmong(sql, buyers, column)
}

function isAmong(sql: SqlText, buyers: NonNullable<Buyers>, column: string): string {
  const ids = sql.parameter([...new Set(buyers.map(({ id }) => id))])
  const pairs = sql.parameter(buyers.map((each) => `${each.account_id} ${each.id}`))
  // The first condition uses the index, the second distinguishes customers of two accounts with the same id.
  return `${column} = any(${ids}::text[])
    and r.account_id || ' ' || ${column} = any(${pairs}::text[])`
}

function isNamed(sql: SqlText, name: string, column: string): string {
  const query = `to_tsquery('simple', ${sql.parameter(wordsOf(name))})`
  return `exists (select from customer c
    left join company k on k.account_id = c.account_id and k.id = c.company_id
    where c.account_id = r.account_id and c.id = ${column}
      and (${customerWords} @@ ${query} or ${companyWords} @@ ${query}))`
}

type Document = {
  readonly buyers: NamedBuyers
  /** The column of the document's number. */
  readonly number: string
}

/** Conditions on a document `r` by the name of its buyer, or by free text. */
export function buyerConditions(
  sql: SqlText,
  { customer, text }: BuyerFilters,
  { buyers, number }: Document,
): string[] {
  const named = { buyers: buyers.customer ?? null, name: customer ?? '' }
  const about = { buyers: buyers.text ?? null, name: text ?? '' }
  return [
    ...(customer === undefined ? [] : [isOneOf(sql, named)]),
    ...(text === undefined ? [] : [isAbout(sql, about, number)]),
  ]
}

/** Free text matches a prefix of the number, an id, or a name of the buyer. */
function isAbout(sql: SqlText, { buyers, name }: Named, number: string): string {
  const value = `${sql.parameter(name)}::text`
  const conditions = [
    beginsWith(number, value),
    `r.id = ${value}`,
    `r.blue_tape_id = ${value}`,
    isOneOf(sql, { buyers, name }),
  ]
  return `(${conditions.map((condition) => `(${condition})`).join(' or ')})`
}

/** In the form of the prefix indexes. */
export const beginsWith = (column: string, value: string) =>
  `lower(${column}) like lower(regexp_replace(${value}, '([\\\\%_])', '\\\\\\1', 'g')) || '%'`
