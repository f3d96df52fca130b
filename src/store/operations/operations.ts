// Queries on operations: attempts that changed nothing. An applied operation is recorded in its event.
import type { RecordKind } from '../../domain/record.ts'
import type { Verdict } from '../../domain/verdict.ts'
import { arrayLiteral, JsonArray, rowsOfArrays } from '../unit-of-work/array-parameters.ts'
import type { Parameter } from '../unit-of-work/protocol-messages.ts'
import { stepOf, type Step } from '../unit-of-work/statement-pipeline.ts'
import type { Statement } from '../postgres.ts'
import type { Attempt } from '../unit-of-work/change-port.ts'
import type { Operation } from './operation-port.ts'
import type { OperationNotes, StoredEvent } from '../events/event-port.ts'

export type OperationDraft = {
  readonly attempt: Attempt
  readonly at: string
  readonly verdict: Exclude<Verdict, 'applied'>
  /** OperationNotes as JSON text. */
  readonly notes: string
  /** The distinct rules of a refusal, separated by spaces. */
  readonly rules: string | null
}

const columns = [
  ['account_id', 'text'],
  ['operation_id', 'uuid'],
  ['at', 'timestamptz'],
  ['verdict', 'text'],
  ['record_kind', 'text'],
  ['record_id', 'text'],
  ['operation', 'json'],
  ['rules', 'text'],
  ['request_id', 'text'],
] as const

const names = columns.map(([name]) => name).join(', ')

/** One array a column. */
export const insertOperations: Statement = {
  name: 'insert-operations',
  text: `insert into operation (${names}) ${rowsOfArrays(columns)}`,
}

/** The same for one operation, without the cost of arrays. */
export const insertOneOperation: Statement = {
  name: 'insert-one-operation',
  text: `insert into operation (${names}) values (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
}

export function operationStep(drafts: readonly OperationDraft[]): Step {
  const [draft] = drafts
  return draft !== undefined && drafts.length === 1
    ? stepOf(insertOneOperation, valuesOf(draft))
    : stepOf(insertOperations, columnsOf(drafts))
}

function valuesOf({ attempt, at, verdict, notes, rules }: OperationDraft): Parameter[] {
  const { accountId, operationId, recordKind, recordId } = attempt
  const requestId = ownRequestId(attempt)
  return [accountId, operationId, at, verdict, recordKind, recordId, notes, rules, requestId]
}

function columnsOf(drafts: readonly OperationDraft[]): Parameter[] {
  return [
    arrayLiteral(drafts.map((draft) => draft.attempt.accountId)),
    arrayLiteral(drafts.map((draft) => draft.attempt.operationId)),
    arrayLiteral(drafts.map((draft) => draft.at)),
    arrayLiteral(drafts.map((draft) => draft.verdict)),
    arrayLiteral(drafts.map((draft) => draft.attempt.recordKind)),
    arrayLiteral(drafts.map((draft) => draft.attempt.recordId)),
    new JsonArray(drafts.map((draft) => draft.notes)),
    arrayLiteral(drafts.map((draft) => draft.rules)),
    arrayLiteral(drafts.map(({ attempt }) => ownRequestId(attempt))),
  ]
}

/** `null` for a call without a request id of its own: it is found by its operation id. */
export function ownRequestId({
  requestId,
  operationId,
}: Pick<Attempt, 'requestId' | 'operationId'>): string | null {
  return requestId === operationId ? null : requestId
}

/** $1 account, $2 operation. */
export const readOperation: Statement = {
  name: 'read-operation',
  text: `select operation_id, at, verdict, record_kind, record_id, operation from operation
    where account_id = $1 and operation_id = $2`,
}

/** $1 accounts, $2 operations. */
export const readOperations: Statement = {
  name: 'read-operations',
  text: `select o.* from unnest($1::text[], $2::uuid[]) k (account_id, operation_id)
    cross join lateral (
      select account_id, operation_id, at, verdict, record_kind, record_id, operation from operation
      where account_id = k.account_id and operation_id = k.operation_id offset 0) o`,
}

/** $1 account, $2 operation. Returns the original text, in which no number was rounded. */
export const readSent: Statement = {
  name: 'read-sent',
  text: `select (operation -> 'sent')::text as sent from operation
      where account_id = $1 and operation_id = $2
    union all
    (select (operation -> 'sent')::text from event where account_id = $1 and operation_id = $2
      order by seq limit 1)`,
}

/** $1 account, $2 below this operation, $3 verdict, $4 record (each or null), $5 how many. */
export const listOperations: Statement = {
  name: 'list-operations',
  text: `select operation_id, at, verdict, record_kind, record_id, operation from operation
    where account_id = $1 and ($2::uuid is null or operation_id < $2)
      and ($3::text is null or verdict = $3) and ($4::text is null or record_id = $4)
    order by operation_id desc limit $5`,
}

/** $1 account, $2 kind, $3 record, $4 below this operation, $5 verdict (each or null), $6 how many. */
export const listOfRecord: Statement = {
  name: 'list-operations-of-record',
  text: `select operation_id, at, verdict, record_kind, record_id, operation from operation
    where account_id = $1 and record_kind = $2 and record_id = $3
      and ($4::uuid is null or operation_id < $4) and ($5::text is null or verdict = $5)
    order by operation_id desc limit $6`,
}

export type OperationRow = {
  operation_id: string
  at: string
  verdict: Verdict
  record_kind: RecordKind
  record_id: string | null
  operation: OperationNotes
}

export function operationFromRow(row: OperationRow): Operation {
  return {
    operationId: row.operation_id,
    at: row.at,
    verdict: row.verdict,
    recordKind: row.record_kind,
    recordId: row.record_id,
    notes: row.operation,
    event: null,
  }
}

export function appliedOperation(event: StoredEvent): Operation {
  return {
    operationId: event.operationId,
    at: event.at,
    verdict: 'applied',
    recordKind: event.record.kind,
    recordId: event.record.id,
    notes: event.operation,
    event,
  }
}

/** $1 account, $2 instant. */
export const pruneOperations: Statement = {
  name: 'prune-operations',
  text: 'delete from operation where account_id = $1 and at < $2',
}
