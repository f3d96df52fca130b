// What an operator looks at: accounts of two sizes, filled by SQL with invoices of all statuses, their events, and
// attempts that changed nothing, spread over the last 30 days.
import type { Client } from 'pg'
import { withClosing } from './closing.ts'
import { copy, preparePattern, withBackend } from './account.ts'
import type { HubPlace } from './hub.ts'
import { checkpoint, connect } from './server.ts'

export type Filled = {
  readonly operatorKey: string
  readonly invoices: number
  readonly operations: number
}

/** One account has half of all, the others share the rest. */
const smallAccounts = 25
const versions = 2
/** For each invoice; with its events there are five operations of each. */
const attempts = 3
const rowsAtOnce = 100_000
const monthMs = 30 * 24 * 60 * 60 * 1000

export async function fillConsole(place: HubPlace, invoices: number): Promise<Filled> {
  await preparePattern(place)
  const operatorKey = await makeOperatorKey(place)
  const client = await connect(place.databaseUrl)
  await withClosing(
    () => client.end(),
    async () => {
      await client.query('set session_replication_role = replica').catch(() => undefined)
      await fill(client, ['big'], invoices / 2)
      const small = Array.from({ length: smallAccounts }, (_, at) => `small-${at}`)
      await fill(client, small, Math.floor(invoices / 2 / smallAccounts))
      await client.query('vacuum analyze')
      await checkpoint(client)
    },
  )
  return { operatorKey, invoices, operations: invoices * (versions + attempts) }
}

async function makeOperatorKey(place: HubPlace): Promise<string> {
  return withBackend(place, async ({ store }) => {
    const createdAt = new Date().toISOString()
    const draft = { name: 'bench', scope: 'read', createdAt, expiresAt: null } as const
    return (await store.createOperatorKey(draft)).text
  })
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
  const customers = Math.ceil(invoices / 100)
  await copy(client, 'customer', customerColumns, [accounts, 0, customers - 1])
  const chunk = Math.max(1, Math.floor(rowsAtOnce / accounts.length))
  for (let from = 0; from < invoices; from += chunk) {
    const range = [accounts, from, Math.min(from + chunk, invoices) - 1] as const
    await copy(client, 'invoice', invoiceColumns(customers, invoices), range)
    for (let version = 1; version <= versions; version += 1) {
      await copy(client, 'event', eventColumns(version, invoices), range)
    }
    await fillAttempts(client, invoices, range)
  }
}

const firstNames = `(array['Ada','Bob','Cleo','Dan','Eve','Finn','Gus','Hal','Ivy','Jo'])[1 + n % 10]`
const lastNames = `(array['Abel','Berg','Cole','Dorn','Egan','Ford','Grey','Hunt','Ives'])[1 + n % 9] || ' ' || n`

const customerColumns = {
  account_id: 'a.id',
  id: `'c-' || n`,
  blue_tape_id: `lpad(to_hex(n), 12, '0')`,
  first_name: firstNames,
  last_name: lastNames,
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

async function fillAttempts(
  client: Client,
  invoices: number,
  range: readonly [accounts: readonly string[], from: number, to: number],
): Promise<void> {
  const step = `(n * ${attempts} + t)`
  const ms = time(step, invoices * attempts)
  await client.query(
    `insert into operation
       (account_id, operation_id, at, verdict, record_kind, record_id, operation, rules, request_id)
     select a.id, ${idOf(ms)}, to_timestamp(${ms} / 1000.0),
       case when ${step} % 50 = 1 then 'refused' when ${step} % 50 = 2 then 'superseded'
         else 'unchanged' end,
       'invoice', ${invoiceId}, p.operation,
       case when ${step} % 50 = 1
         then (array['total_mismatch','date_invalid date_invalid','status_locked'])[1 + n % 3] end,
       case when n % 100 = 0 then 'nightly-' || ${step} end
     from (select operation from event where account_id = 'bench-pattern'
         and type = 'invoice.updated' limit 1) p,
       generate_series($2::integer, $3::integer) n, generate_series(0, ${attempts - 1}) t,
       unnest($1::text[]) a (id)`,
    [...range],
  )
}
