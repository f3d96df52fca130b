// What an operator looks at: accounts of two sizes, filled by SQL with invoices of all statuses, their events, and
// attempts that changed nothing, spread over the last 30 days.
import type { Client } from 'pg'
import { withClosing } from './closing.ts'
import { copy, preparePattern } from './account.ts'
import type { HubPlace } from './hub.ts'
import { checkpoint, connect } from './server.ts'
import { settings } from './settings.ts'
import { fillCompanies, fillMoney } from './console-fill-money.ts'

const { consoleAccounts } = settings
export type Range = readonly [accounts: readonly string[], from: number, to: number]

const versions = 2
/** One attempt among so many is of a name that is rare, and one has a rule that is. */
const rareAmong = 10_000
/** For each invoice; with its events there are five operations of each. */
const attempts = 3
export const operationsOfInvoice = versions + attempts
/** Of which every second one has a company. */
const invoicesOfCustomer = 20
export const longHistory = { account: 'big', id: 'inv-long', versions: 1_000 } as const
const rowsAtOnce = 100_000
const monthMs = 30 * 24 * 60 * 60 * 1000

export async function fillConsole(place: HubPlace, invoices: number): Promise<void> {
  await preparePattern(place)
  const client = await connect(place.databaseUrl)
  await withClosing(
    () => client.end(),
    async () => {
      await client.query('set session_replication_role = replica').catch(() => undefined)
      await fill(client, ['big'], invoices / 2)
      // One account has half of all, the others share the rest.
      const small = Array.from({ length: consoleAccounts }, (_, at) => `small-${at}`)
      await fill(client, small, Math.floor(invoices / 2 / consoleAccounts))
      await fillLongHistory(client, invoices / 2)
      await client.query('vacuum analyze')
      await checkpoint(client)
    },
  )
}

async function fill(client: Client, accounts: readonly string[], invoices: number): Promise<void> {
  const values = [accounts]
  await client.query(
    `insert into account (account_id, created_at) select id, now() from unnest($1::text[]) a (id)`,
    values,
  )
  await client.query(
    `insert into feed (account_id, last_seq) select id, $2 from unnest($1::text[]) a (id)`,
    [accounts, invoices * versions],
  )
  const customers = Math.ceil(invoices / invoicesOfCustomer)
  await copy(client, 'customer', customerColumns, [accounts, 0, customers - 1])
  await fillCompanies(client, [accounts, 0, customers - 1])
  const chunk = Math.max(1, Math.floor(rowsAtOnce / accounts.length))
  for (let from = 0; from < invoices; from += chunk) {
    const range = [accounts, from, Math.min(from + chunk, invoices) - 1] as const
    await copy(client, 'invoice', invoiceColumns(customers, invoices), range)
    for (let version = 1; version <= versions; version += 1) {
      await copy(client, 'event', eventColumns(version, invoices), range)
    }
    await fillAttempts(client, invoices, range)
    await fillMoney(client, customers, range)
  }
}

/** One invoice of the large account with a thousand versions, all of today. */
async function fillLongHistory(client: Client, invoices: number): Promise<void> {
  const now = Date.now()
  const columns = {
    account_id: 'a.id',
    seq: `${invoices * versions} + n`,
    event_id: 'gen_random_uuid()',
    record_id: `'${longHistory.id}'`,
    version: 'n',
    operation_id: idOf(`(${now - longHistory.versions} + n)`),
  }
  await copy(client, 'event', columns, [[longHistory.account], 1, longHistory.versions])
  const invoice = {
    ...invoiceColumns(1, invoices),
    id: `'${longHistory.id}'`,
    version: String(longHistory.versions),
    blue_tape_id: `'ffffffffffff'`,
    updated_at: 'now()',
  }
  await copy(client, 'invoice', invoice, [[longHistory.account], 1, 1])
  const bump = 'update feed set last_seq = last_seq + $2 where account_id = $1'
  await client.query(bump, [longHistory.account, longHistory.versions])
}

const firstNames = `(array['Ada','Bob','Cleo','Dan','Eve','Finn','Gus','Hal','Ivy','Jo'])[1 + n % 10]`
const lastNames = `(array['Abel','Berg','Cole','Dorn','Egan','Ford','Grey','Hunt','Ives'])[1 + n % 9] || ' ' || n`

const customerColumns = {
  account_id: 'a.id',
  id: `'c-' || n`,
  blue_tape_id: `lpad(to_hex(n), 12, '0')`,
  first_name: firstNames,
  last_name: lastNames,
  email_address: `'buyer-' || n || '@example.com'`,
  company_id: `case when n % 2 = 0 then 'co-' || n end`,
}

const invoiceId = `'inv-' || lpad(n::text, 7, '0')`
/** Milliseconds since 1970 of one of so many steps through the month. */
const time = (step: string, steps: number) =>
  `(extract(epoch from now())::bigint * 1000 - ${monthMs} + ${step}::bigint * ${monthMs} / ${steps})`
const lastChange = (invoices: number) => time(`${invoices} + n`, invoices * versions)

function invoiceColumns(customers: number, invoices: number): Record<string, string> {
  return {
    account_id: 'a.id',
    id: invoiceId,
    blue_tape_id: `lpad(to_hex(n), 12, '0')`,
    version: String(versions),
    invoice_number: `'INV-' || lpad(n::text, 7, '0')`,
    customer_id: `'c-' || n % ${customers}`,
    // Every thousandth failed, one in a hundred is reviewed, most are paid.
    status: `case when n % 1000 = 7 then 'Failed' when n % 100 = 3 then 'InReview'
      when n % 10 < 3 then 'Placed' when n % 10 = 4 then 'Approved' else 'Paid' end`,
    invoice_date: `date '2024-01-01' + n % 700`,
    due_date: `date '2024-02-01' + n % 700`,
    total_amount: '1100 + n % 50000',
    sub_total: '1000 + n % 50000',
    updated_at: `to_timestamp(${lastChange(invoices)} / 1000.0)`,
  }
}

function eventColumns(version: number, invoices: number): Record<string, string> {
  const step = `(${(version - 1) * invoices} + n)`
  return {
    account_id: 'a.id',
    seq: `${step} + 1`,
    event_id: 'gen_random_uuid()',
    record_id: invoiceId,
    version: String(version),
    operation_id: idOf(time(step, invoices * versions)),
  }
}

function idOf(ms: string): string {
  return `(lpad(to_hex(${ms}), 12, '0') || '70008000' || substr(md5(a.id || n || random()), 1, 12))::uuid`
}

async function fillAttempts(client: Client, invoices: number, range: Range): Promise<void> {
  const step = `(n * ${attempts} + t)`
  const ms = time(step, invoices * attempts)
  await client.query(
    `insert into operation
       (account_id, operation_id, at, verdict, record_kind, record_id, operation, rules, request_id)
     select a.id, ${idOf(ms)}, to_timestamp(${ms} / 1000.0),
       case when ${step} % 50 = 1 then 'refused' when ${step} % 50 = 2 then 'superseded'
         else 'unchanged' end,
       'invoice', ${invoiceId},
       case when ${step} % ${rareAmong} = ${rareAmong - 2} then p.canceled else p.operation end,
       case when ${step} % 50 = 1
         then case when ${step} % ${rareAmong} = 1 then 'frozen' else
           (array['total_mismatch','date_invalid lines_sum_mismatch','status_locked'])[1 + n % 3] end end,
       case when n % 100 = 0 then 'nightly-' || ${step} end
     from (select operation,
         replace(operation::text, 'update-invoice', 'cancel-invoice')::json as canceled
       from event where account_id = 'bench-pattern'
         and type = 'invoice.updated' limit 1) p,
       generate_series($2::integer, $3::integer) n, generate_series(0, ${attempts - 1}) t,
       unnest($1::text[]) a (id)`,
    [...range],
  )
}
