// The audit log of operators' changes to accounts, keys and policies. An entry is written by the statement that makes
// the change, so neither exists without the other.
import type { ActorNote } from '../../domain/accounts/actor-note.ts'
import type { AuditEntry } from '../../domain/accounts/operator.ts'
import type { Json } from '../../domain/json-changes.ts'
import type { Step } from '../unit-of-work/statement-pipeline.ts'
import type { Database } from '../postgres.ts'
import { newSqlText, uuidFloor } from '../sql-text.ts'
import type { AuditFilter } from './account-port.ts'
import type { Page } from '../page.ts'

export const auditQueries = { addAuditEntry, listAuditEntries }

type AuditedChange = {
  /** SQL that changes rows and returns them. */
  readonly change: string
  /** More CTEs, which may select from `changed`. */
  readonly more?: readonly string[]
  readonly values: readonly unknown[]
  readonly entry: AuditEntry | undefined
}

/** Returns the changed rows; without any, no entry is written. */
export function runAudited<Row extends object>(
  database: Database,
  { change, more = [], values, entry }: AuditedChange,
): Promise<Row[]> {
  const first = values.length + 1
  const logged = `audit_entry as (
    insert into operator_act (account_id, act_id, at, name, subject, actor, details)
    select ${types.map((type, at) => `$${first + at}::${type}`).join(', ')}
    where exists (select from changed)
  )`
  const parts = [`changed as (${change})`, ...more, ...(entry === undefined ? [] : [logged])]
  const all = entry === undefined ? values : [...values, ...valuesOf(entry)]
  return database.query<Row>(`with ${parts.join(', ')} select * from changed`, all)
}

/** For changes of several statements: the entry as a statement of their transaction. */
export function auditEntryStep(entry: AuditEntry): Step {
  return {
    name: 'add-audit-entry',
    text: `insert into operator_act (account_id, act_id, at, name, subject, actor, details)
      values (${types.map((_, at) => `$${at + 1}`).join(', ')})`,
    values: valuesOf(entry),
  }
}

async function addAuditEntry(database: Database, entry: AuditEntry): Promise<void> {
  await runAudited(database, { change: 'select 1 as logged', values: [], entry })
}

const types = ['text', 'uuid', 'timestamptz', 'text', 'text', 'json', 'json']

function valuesOf(entry: AuditEntry): (string | null)[] {
  const { accountId, actId, at, name, subject, actor, details } = entry
  const documents = [JSON.stringify(actor), JSON.stringify(details)]
  return [accountId ?? '', actId, at, name, subject, ...documents]
}

type EntryRow = {
  account_id: string
  act_id: string
  at: string
  name: string
  subject: string | null
  actor: ActorNote
  details: Json
}

/** Newest first: the ids are ordered by time. */
async function listAuditEntries(
  database: Database,
  { accountId, operator, name, from, to }: AuditFilter,
  { after, limit }: Page,
): Promise<AuditEntry[]> {
  const sql = newSqlText()
  const filter = (condition: string, value: string | null | undefined) =>
    value === null || value === undefined ? [] : [`${condition} ${sql.parameter(value)}`]
  const conditions = [
    ...filter('account_id =', accountId),
    ...filter(`actor ->> 'id' =`, operator),
    ...filter('name =', name),
    ...filter('act_id >=', from && uuidFloor(from)),
    ...filter('act_id <', to && uuidFloor(to)),
    ...filter('act_id <', after),
  ]
  const rows = await database.query<EntryRow>(
    `select account_id, act_id, at, name, subject, actor, details from operator_act
     ${conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`}
     order by act_id desc limit ${sql.parameter(limit)}`,
    sql.values,
  )
  return rows.map((row) => ({
    actId: row.act_id,
    at: row.at,
    name: row.name,
    accountId: row.account_id === '' ? null : row.account_id,
    subject: row.subject,
    actor: row.actor,
    details: row.details,
  }))
}
