// Queries on customer sources and imports: see import-port.ts.
import type { ActorNote } from '../../domain/accounts/actor-note.ts'
import type {
  CustomerImport,
  CustomerSource,
  ImportStore,
  LeasedImport,
  PageOutcome,
} from './import-port.ts'
import { runAudited } from '../accounts/audit-log.ts'
import type { Database, Statement } from '../postgres.ts'

const columns = `import_id, status, key_id, actor, started_at, ended_at, cursor, pages, created, updated,
  unchanged, superseded, refused, faults, failures, failure, failure_reason`

const readSource: Statement = {
  name: 'read-customer-source',
  text: `select url, headers, secret_number, changed_at from customer_source
    where account_id = $1 and deleted_at is null`,
}

const read: Statement = {
  name: 'read-customer-import',
  text: `select ${columns} from customer_import where account_id = $1 and import_id = $2`,
}

const list: Statement = {
  name: 'list-customer-imports',
  text: `select ${columns} from customer_import
    where account_id = $1 and ($2::uuid is null or import_id < $2)
    order by import_id desc limit $3`,
}

const findRunning: Statement = {
  name: 'find-running-import',
  text: `select 1 from customer_import where account_id = $1 and status = 'running'`,
}

const findDue: Statement = {
  name: 'find-due-imports',
  text: `select account_id, import_id from customer_import
    where status = 'running' and due_at <= now() order by due_at limit $1`,
}

/** $1 account, $2 import, $3 lease, $4 its length in ms. Of two concurrent callers one gets the lease. */
const leaseStatement: Statement = {
  name: 'lease-import',
  text: `update customer_import set lease = $3, due_at = now() + $4 * interval '1 millisecond'
    where account_id = $1 and import_id = $2 and status = 'running' and due_at <= now()
    returning ${columns}`,
}

const holdsLease: Statement = {
  name: 'holds-import-lease',
  text: 'select 1 from customer_import where account_id = $1 and import_id = $2 and lease = $3',
}

/** $1 account, $2 import, $3 lease; then the columns, and the delay in ms. */
const writeOutcome: Statement = {
  name: 'write-import-page',
  text: `update customer_import set lease = null, status = $4, cursor = $5, pages = $6,
      created = $7, updated = $8, unchanged = $9, superseded = $10, refused = $11, faults = $12,
      failures = $13, failure = $14, failure_reason = $15,
      due_at = now() + $16 * interval '1 millisecond',
      ended_at = case when $4 = 'running' then null else now() end
    where account_id = $1 and import_id = $2 and lease = $3
    returning 1`,
}

/** $1 account, $2 instant. */
export const pruneImports: Statement = {
  name: 'prune-customer-imports',
  text: 'delete from customer_import where account_id = $1 and ended_at < $2',
}

const noneRuns = `not exists (
  select from customer_import where account_id = $1 and status = 'running')`

export function importStore(database: Database): ImportStore {
  return {
    async readCustomerSource(accountId) {
      const [row] = await database.query<SourceRow>(readSource, [accountId])
      return row === undefined ? null : sourceFromRow(row)
    },
    async setCustomerSource(accountId, { url, headers, rotates, changedAt }, entry) {
      const change = `insert into customer_source as s (account_id, url, headers, secret_number, changed_at)
        select $1, $2, $3::json, 1, $4::timestamptz where ${noneRuns}
        on conflict (account_id) do update set url = excluded.url, headers = excluded.headers,
          secret_number = s.secret_number + (($5::boolean or s.deleted_at is not null)::integer),
          changed_at = excluded.changed_at, deleted_at = null
        returning secret_number`
      const values = [accountId, url, JSON.stringify(headers), changedAt, rotates]
      const [row] = await runAudited<{ secret_number: number }>(database, { change, values, entry })
      return row?.secret_number ?? null
    },
    async deleteCustomerSource(accountId, at, entry) {
      const change = `update customer_source
        set url = '', headers = '{}', changed_at = $2::timestamptz, deleted_at = $2::timestamptz
        where account_id = $1 and deleted_at is null and ${noneRuns}
        returning 1`
      return (await runAudited(database, { change, values: [accountId, at], entry })).length > 0
    },
    async startCustomerImport(accountId, { importId, keyId, actor, startedAt }, entry) {
      const change = `insert into customer_import (account_id, import_id, status, key_id, actor, started_at)
        values ($1, $2::uuid, 'running', $3, $4::json, $5::timestamptz)
        on conflict do nothing returning 1`
      const actorText = actor === null ? null : JSON.stringify(actor)
      const values = [accountId, importId, keyId, actorText, startedAt]
      return (await runAudited(database, { change, values, entry })).length > 0
    },
    async cancelCustomerImport(accountId, importId, entry) {
      const change = `update customer_import set status = 'canceled', ended_at = now(), lease = null
        where account_id = $1 and import_id = $2::uuid and status = 'running'
        returning ${columns}`
      const values = [accountId, importId]
      const [row] = await runAudited<ImportRow>(database, { change, values, entry })
      return row === undefined ? null : importFromRow(row)
    },
    async isImportRunning(accountId) {
      return (await database.query(findRunning, [accountId])).length > 0
    },
    async readCustomerImport(accountId, importId) {
      const [row] = await database.query<ImportRow>(read, [accountId, importId])
      return row === undefined ? null : importFromRow(row)
    },
    async listCustomerImports(accountId, { after, limit }) {
      const rows = await database.query<ImportRow>(list, [accountId, after, limit])
      return rows.map(importFromRow)
    },
    async findDueImports(limit) {
      const rows = await database.query<{ account_id: string; import_id: string }>(findDue, [limit])
      return rows.map((row) => ({ accountId: row.account_id, id: row.import_id }))
    },
    async leaseImport(accountId, importId, { token, ms }) {
      const [row] = await database.query<ImportRow>(leaseStatement, [
        accountId,
        importId,
        token,
        ms,
      ])
      return row === undefined ? null : { ...importFromRow(row), accountId, lease: token }
    },
    async holdsImportLease({ accountId, importId, lease }) {
      return (await database.query(holdsLease, [accountId, importId, lease])).length > 0
    },
    writePageOutcome: (leased, outcome) => writePageOutcome(database, leased, outcome),
  }
}

async function writePageOutcome(
  database: Database,
  { accountId, importId, lease }: LeasedImport,
  outcome: PageOutcome,
): Promise<boolean> {
  const { status, cursor, pages, counts, faults, failures, failure, failureReason } = outcome
  const { created, updated, unchanged, superseded, refused } = counts
  const counted = [created, updated, unchanged, superseded, refused, JSON.stringify(faults)]
  const failed = [failures, failure, failureReason, outcome.delayMs]
  const values = [accountId, importId, lease, status, cursor, pages, ...counted, ...failed]
  return (await database.query(writeOutcome, values)).length > 0
}

type SourceRow = {
  url: string
  headers: Readonly<Record<string, string>>
  secret_number: number
  changed_at: string
}

function sourceFromRow(row: SourceRow): CustomerSource {
  const { url, headers, secret_number: secretNumber, changed_at: changedAt } = row
  return { url, headers, secretNumber, changedAt }
}

type ImportRow = {
  import_id: string
  status: CustomerImport['status']
  key_id: string | null
  actor: ActorNote | null
  started_at: string
  ended_at: string | null
  cursor: string | null
  pages: number
  created: number
  updated: number
  unchanged: number
  superseded: number
  refused: number
  faults: CustomerImport['faults']
  failures: number
  failure: string | null
  failure_reason: string | null
}

function importFromRow(row: ImportRow): CustomerImport {
  const { created, updated, unchanged, superseded, refused } = row
  return {
    importId: row.import_id,
    status: row.status,
    keyId: row.key_id,
    actor: row.actor,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    cursor: row.cursor,
    pages: row.pages,
    counts: { created, updated, unchanged, superseded, refused },
    faults: row.faults,
    failures: row.failures,
    failure: row.failure,
    failureReason: row.failure_reason,
  }
}
