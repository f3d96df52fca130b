// The table of operators' acts: what they did to accounts, keys and policies. An act is kept by the very
// statement that does it, so there is none without the other.
import type { ActorNote } from '../../domain/accounts/actor-note.ts'
import type { AuditEntry } from '../../domain/accounts/operator.ts'
import type { Json } from '../../domain/json-changes.ts'
import type { Step } from '../unit-of-work/statement-pipeline.ts'
import type { Database } from '../postgres.ts'
import { newSqlText, uuidFloor } from '../sql-text.ts'
import type { AuditFilter } from './account-port.ts'
import type { Page } from '../page.ts'

export const auditQueries = { keepAct: addAuditEntry, listActs: listAuditEntries }

type AuditedChange = {
  /** Changes rows and returns them. */
  readonly done: string
  /** What is done besides, as CTEs; `done` is there to select from. */
  readonly besides?: readonly string[]
  readonly values: readonly unknown[]
  readonly act: AuditEntry | undefined
}

/** The rows that were changed; none, and the act is not kept either. */
export function runAudited<Row extends object>(
  database: Database,
  { done, besides = [], values, act }: AuditedChange,
): Promise<Row[]> {
  const first = values.length + 1
  const kept = `act as (
    insert into operator_act (account_id, act_id, at, name, subject, actor, details)
    select ${types.map((type, at) => `$${first + at}::${type}`).join(', ')}
    where exists (select from done)
  )`
  const parts = [`done as (${done})`, ...besides, ...(act === undefined ? [] : [kept])]
  const all = act === undefined ? values : [...values, ...valuesOf(act)]
  return database.query<Row>(`with ${parts.join(', ')} select * from done`, all)
}

/** For what takes several statements: the same, as one of a transaction. */
export function auditEntryStep(act: AuditEntry): Step {
  return {
    name: 'keep-act',
    text: `insert into operator_act (account_id, act_id, at, name, subject, actor, details)
      values (${types.map((_, at) => `$${at + 1}`).join(', ')})`,
    values: valuesOf(act),
  }
}

async function addAuditEntry(database: Database, act: AuditEntry): Promise<void> {
  await runAudited(database, { done: 'select 1 as kept', values: [], act })
}

const types = ['text', 'uuid', 'timestamptz', 'text', 'text', 'json', 'json']

function valuesOf(act: AuditEntry): (string | null)[] {
  const { accountId, actId, at, name, subject, actor, details } = act
  const documents = [JSON.stringify(actor), JSON.stringify(details)]
  return [accountId ?? '', actId, at, name, subject, ...documents]
}

type ActRow = {
  account_id: string
  act_id: string
  at: string
  name: string
  subject: string | null
  actor: ActorNote
  details: Json
}

/** The newest first. Their ids are ordered by time. */
async function listAuditEntries(
  database: Database,
  { accountId, operator, name, from, to }: AuditFilter,
  { after, limit }: Page,
): Promise<AuditEntry[]> {
  const sql = newSqlText()
  const asked = (condition: string, value: string | null | undefined) =>
    value === null || value === undefined ? [] : [`${condition} ${sql.parameter(value)}`]
  const conditions = [
    ...asked('account_id =', accountId),
    ...asked(`actor ->> 'id' =`, operator),
    ...asked('name =', name),
    ...asked('act_id >=', from && uuidFloor(from)),
    ...asked('act_id <', to && uuidFloor(to)),
    ...asked('act_id <', after),
  ]
  const rows = await database.query<ActRow>(
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
