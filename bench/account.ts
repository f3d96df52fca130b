// The accounts under load. One customer and one invoice are pushed through a real hub; everything else
// is copied from what it made of them, by SQL, so that rows are as long as the hub's own.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from 'pg'
import { openBackend, type Backend } from '../src/backend.ts'
import { sampleInvoice } from '../src/api/contract-page.ts'
import { defaultPolicies } from '../src/domain/accounts/account.ts'
import { readConfig } from '../src/config.ts'
import { servicePrefix } from '../src/api/endpoint.ts'
import { withClosing } from './closing.ts'
import { startHub, type HubPlace } from './hub.ts'
import { filledStamp } from './requests.ts'
import { checkpoint, connect } from './server.ts'

type Fill = {
  readonly accounts: readonly string[]
  /** In each account. */
  readonly invoices: number
  /** Events of each invoice that are in the feed already. */
  readonly versions?: number
}

const pattern = { account: 'bench-pattern', invoice: 'inv-pattern' } as const
const rowsAtOnce = 100_000

/** Brings the database to the schema, and pushes what is copied later. */
export async function preparePattern(place: HubPlace): Promise<void> {
  const [key = ''] = await withBackend(place, (backend) => makeKeys(backend, [pattern.account]))
  const { running, url } = await startHub(place)
  await withClosing(
    () => running.stop(),
    async () => {
      const push = pusher(url, key)
      await push('POST', '/integration/customer', customer)
      const id = pattern.invoice
      const before = { ...sampleInvoice, sourceModifiedDate: '2019-01-01T00:00:00Z' }
      await push('POST', '/integration/invoice', { ...before, id })
      const [line] = sampleInvoice.lines
      const lines = [{ ...line, description: 'Item 0' }]
      const after = { ...sampleInvoice, lines, sourceModifiedDate: filledStamp }
      await push('PUT', `/integration/invoice/${id}`, after)
    },
  )
}

/** Makes and fills the accounts; gives the path of a file with an account and its key a line. */
export async function addAccounts(place: HubPlace, fill: Fill): Promise<string> {
  const { accounts } = fill
  const keys = await withBackend(place, (backend) => makeKeys(backend, accounts))
  const client = await connect(place.databaseUrl)
  await withClosing(
    () => client.end(),
    () => fillAccounts(client, fill),
  )
  const file = join(place.dataFolder, `${accounts[0]}.keys`)
  writeFileSync(file, accounts.map((account, at) => `${account} ${keys[at]}\n`).join(''))
  return file
}

export const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

export async function withBackend<T>(
  { databaseUrl, dataFolder }: HubPlace,
  work: (backend: Backend) => Promise<T>,
): Promise<T> {
  const config = readConfig({ databaseUrl, dataFolder }, {})
  const backend = await openBackend({ config, log: quiet, clock: () => new Date() })
  return withClosing(
    () => backend.close(),
    () => work(backend),
  )
}

async function makeKeys({ store }: Backend, accounts: readonly string[]): Promise<string[]> {
  const createdAt = new Date().toISOString()
  const policies = defaultPolicies
  const draft = { name: null, scope: 'write', createdAt, expiresAt: null } as const
  const keys: string[] = []
  for (const id of accounts) {
    await store.createAccount({ id, name: null, policies, createdAt })
    const created = await store.createKey({ ...draft, accountId: id })
    if (created === null) throw new Error(`there is no account ${id}`)
    keys.push(created.text)
  }
  return keys
}

export const customer = {
  id: sampleInvoice.customerId,
  firstName: 'Ada',
  lastName: 'Example',
  emailAddress: 'ada@example.com',
  cellPhoneNumber: '+15550100',
  sourceModifiedDate: '2019-01-01T00:00:00Z',
}

function pusher(url: string, key: string) {
  const headers = { 'X-BlueTape-Key': key, 'X-Integration-AccountId': pattern.account }
  return async (method: string, path: string, body: object): Promise<void> => {
    const request = { method, headers, body: JSON.stringify(body) }
    const answer = await fetch(`${url}${servicePrefix}${path}`, request)
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  }
}

async function fillAccounts(client: Client, fill: Fill): Promise<void> {
  const { accounts, invoices, versions = 0 } = fill
  // The rows are right by construction; checking each reference would take most of the time.
  await client.query('set session_replication_role = replica').catch(() => undefined)
  await copy(client, 'customer', { account_id: 'a.id' }, [accounts, 1, 1])
  const chunk = Math.max(1, Math.floor(rowsAtOnce / accounts.length))
  const chunks = Array.from({ length: Math.ceil(invoices / chunk) }, (_, at) => at * chunk)
  const rangeOf = (from: number) => [accounts, from, Math.min(from + chunk, invoices) - 1] as const
  for (const from of chunks) {
    await copy(client, 'invoice', invoiceColumns(Math.max(1, versions)), rangeOf(from))
  }
  for (let version = 1; version <= versions; version += 1) {
    const columns = eventColumns(version, invoices)
    for (const from of chunks) await copy(client, 'event', columns, rangeOf(from))
  }
  const bump = 'update feed set last_seq = $2 where account_id = any($1)'
  await client.query(bump, [accounts, invoices * versions])
  await client.query('vacuum analyze')
  await checkpoint(client)
}

const invoiceId = `'inv-' || lpad(n::text, 7, '0')`

function invoiceColumns(version: number): Record<string, string> {
  return {
    account_id: 'a.id',
    id: invoiceId,
    blue_tape_id: `lpad(to_hex(n), 12, '0')`,
    version: String(version),
  }
}

/** Ids of operations are ordered by time, like the feed. */
function eventColumns(version: number, invoices: number): Record<string, string> {
  const seq = `(${(version - 1) * invoices + 1}::bigint + n)`
  const time = `lpad(to_hex(1600000000000 + ${seq}), 12, '0')`
  return {
    account_id: 'a.id',
    seq,
    event_id: 'gen_random_uuid()',
    record_id: invoiceId,
    version: String(version),
    operation_id: `(${time} || '70008000' || substr(md5(a.id || n), 1, 12))::uuid`,
    data: `replace(p.data::text, '${pattern.invoice}', ${invoiceId})::json`,
  }
}

const patternRow = {
  customer: `account_id = '${pattern.account}'`,
  invoice: `account_id = '${pattern.account}'`,
  event: `account_id = '${pattern.account}' and type = 'invoice.updated'`,
} as const

/** One row for each account and number of the range, like the pattern but for these columns. */
export async function copy(
  client: Client,
  table: keyof typeof patternRow,
  replaced: Readonly<Record<string, string>>,
  range: readonly [accounts: readonly string[], from: number, to: number],
): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
    [table],
  )
  const names = rows.map((row) => row.name)
  await client.query(
    `insert into ${table} (${names.join(', ')})
     select ${names.map((name) => replaced[name] ?? `p.${name}`).join(', ')}
     from (select * from ${table} where ${patternRow[table]} limit 1) p,
       generate_series($2::integer, $3::integer) n, unnest($1::text[]) a (id)`,
    [...range],
  )
}
