// Buyers by what people call them: by words of their own name or of their company's, or the beginnings of words.
import type { Database } from '../postgres.ts'
import { isSame, newSqlText, type SqlText } from '../sql-text.ts'

export const buyerSearchLimits = {
  /** Customers that a name may be that of, to look for their documents by customer. */
  buyersMax: 1_000,
} as const

/** The words of a customer's and a company's name, as the indexes have them. */
const customerWords = `to_tsvector('simple', c.first_name || ' ' || c.last_name)`
const companyWords = `to_tsvector('simple',
  k.business_name || ' ' || coalesce(k.business_display_name, ''))`

/** Customers whose name, or whose company's, this is; `null` when they are too many to be told one by one. */
export type Buyers = readonly { readonly account_id: string; readonly id: string }[] | null

type Asked = {
  readonly accountId?: string | undefined
  readonly customer?: string | undefined
  readonly text?: string | undefined
}

export type NamedBuyers = { readonly customer?: Buyers; readonly text?: Buyers }

export async function findNamedBuyers(
  database: Database,
  { customer, text, accountId }: Asked,
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
  return findIn(database, sql, namedWays(sql, name, accountId))
}

/** Customers by their id, e-mail or telephone, or by a name; `null` when they are too many. */
export function findCustomersAbout(
  database: Database,
  text: string,
  accountId: string | undefined,
): Promise<Buyers> {
  const sql = newSqlText()
  const value = `${sql.parameter(text)}::text`
  const own = accountId === undefined ? '' : `where a.account_id = ${sql.parameter(accountId)}`
  const ways = customerMarks(value).map(
    (mark) => `select c.account_id, c.id from account a cross join lateral (
      select account_id, id from customer c where c.account_id = a.account_id and ${mark} offset 0
    ) c ${own}`,
  )
  return findIn(database, sql, [...ways, ...namedWays(sql, text, accountId)])
}

/** What names a customer, in the form of the indexes. A text without digits is nobody's telephone. */
function customerMarks(value: string): string[] {
  const digits = `regexp_replace(${value}, '[^0-9]', '', 'g')`
  return [
    `c.id = ${value}`,
    isSame('lower(c.email_address)', `lower(${value})`, 64),
    `${digits} <> '' and ${isSame(`regexp_replace(c.cell_phone_number, '[^0-9]', '', 'g')`, digits, 32)}`,
  ]
}

function namedWays(sql: SqlText, name: string, accountId: string | undefined): string[] {
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

async function findIn(database: Database, sql: SqlText, ways: readonly string[]): Promise<Buyers> {
  if (ways.length === 0) return []
  const { buyersMax } = buyerSearchLimits
  type Found = { readonly account_id: string; readonly id: string }
  const text = `${ways.join('\n    union ')} limit ${buyersMax + 1}`
  const found = await database.query<Found>(text, sql.values)
  return found.length > buyersMax ? null : found
}

/** Each word, or its beginning. */
function wordsOf(name: string): string {
  return [...name.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => `'${word}':*`).join(' & ')
}

type Named = {
  readonly buyers: Buyers
  readonly name: string
  /** What of a row `r` is the id of its customer. */
  readonly column?: 'r.customer_id' | 'r.id'
}

/** Whether a row `r` is about one of them. */
export function isOneOf(sql: SqlText, { buyers, name, column = 'r.customer_id' }: Named): string {
  if (buyers === null) return isNamed(sql, name, column)
  const ids = sql.parameter([...new Set(buyers.map(({ id }) => id))])
  const pairs = sql.parameter(buyers.map((each) => `${each.account_id} ${each.id}`))
  // The first finds, the second tells two accounts' customers of one id apart.
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
  /** The column that has the number people know it by. */
  readonly number: string
}

/** What is asked of a document `r` by the names of its buyer, or by free text. */
export function buyerConditions(
  sql: SqlText,
  { customer, text }: Asked,
  { buyers, number }: Document,
): string[] {
  const named = { buyers: buyers.customer ?? null, name: customer ?? '' }
  const about = { buyers: buyers.text ?? null, name: text ?? '' }
  return [
    ...(customer === undefined ? [] : [isOneOf(sql, named)]),
    ...(text === undefined ? [] : [isAbout(sql, about, number)]),
  ]
}

/** Free text about a document: the beginning of its number, one of its ids, or a name of its buyer. */
function isAbout(sql: SqlText, { buyers, name }: Named, number: string): string {
  const value = `${sql.parameter(name)}::text`
  const ways = [
    beginsWith(number, value),
    `r.id = ${value}`,
    `r.blue_tape_id = ${value}`,
    isOneOf(sql, { buyers, name }),
  ]
  return `(${ways.map((way) => `(${way})`).join(' or ')})`
}

/** In the form of the indexes on beginnings. */
export const beginsWith = (column: string, value: string) =>
  `lower(${column}) like lower(regexp_replace(${value}, '([\\\\%_])', '\\\\\\1', 'g')) || '%'`
