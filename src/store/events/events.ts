// Queries on events: appending to the feeds of accounts, and reading them.
// Why: docs/decisions/0004-applied-operations-are-events.md.
import type { Customer } from '../../domain/customers/customer.ts'
import type { EventType } from '../../domain/event.ts'
import type { HubRecord } from '../../domain/record.ts'
import type { Json } from '../../domain/json-changes.ts'
import { arrayLiteral, JsonArray, rowsOfArrays } from '../unit-of-work/array-parameters.ts'
import type { FeedHead } from '../insight.ts'
import { stepOf, type Step, type StepResult } from '../unit-of-work/statement-pipeline.ts'
import type { Parameter } from '../unit-of-work/protocol-messages.ts'
import type { Statement } from '../postgres.ts'
import type { OperationNotes, StoredEvent } from './event-port.ts'

/** An event to append; the events of an account are numbered in the order of the list. */
export type EventDraft = {
  readonly accountId: string
  readonly eventId: string
  readonly type: EventType
  readonly at: string
  readonly record: HubRecord
  readonly operationId: string
  /** The caller's own; `null` without one. */
  readonly requestId: string | null
  /** OperationNotes as JSON text. */
  readonly operation: string
  readonly previous: Readonly<Record<string, Json>>
}

/** `nth` counts from 1 within the account. */
const draftColumns = [
  ['account_id', 'text'],
  ['nth', 'integer'],
  ['event_id', 'uuid'],
  ['type', 'text'],
  ['at', 'timestamptz'],
  ['record_kind', 'text'],
  ['record_id', 'text'],
  ['version', 'integer'],
  ['hub_version', 'integer'],
  ['operation_id', 'uuid'],
  ['operation', 'json'],
  ['data', 'json'],
  ['previous', 'json'],
  ['request_id', 'text'],
] as const

/**
 * Raises the counter of each account, which locks it until the commit: so numbers are assigned in commit order, without
 * gaps. Returns the last number of each account. $1 sorted accounts, $2 how many events of each; then one array per
 * column.
 */
export const appendEvents: Statement = {
  name: 'append-events',
  text: `with bumped as (
      update feed f set last_seq = f.last_seq + n.events
      from unnest($1::text[], $2::integer[]) as n (account_id, events)
      where f.account_id = n.account_id
      returning f.account_id, f.last_seq, f.last_seq - n.events as base
    ), appended as (
      insert into event (account_id, seq, event_id, type, at, record_kind, record_id, version,
        hub_version, operation_id, operation, data, previous, request_id)
      select d.account_id, b.base + d.nth, d.event_id, d.type, d.at, d.record_kind, d.record_id,
        d.version, d.hub_version, d.operation_id, d.operation, d.data, d.previous, d.request_id
      from (${rowsOfArrays(draftColumns, 3)}) as d
      join bumped b on b.account_id = d.account_id
    )
    select account_id, last_seq from bumped`,
}

/** The same for one event, without the cost of arrays. */
export const appendOneEvent: Statement = {
  name: 'append-one-event',
  text: `with bumped as (
      update feed set last_seq = last_seq + 1 where account_id = $1 returning last_seq
    )
    insert into event (account_id, seq, event_id, type, at, record_kind, record_id, version,
      hub_version, operation_id, operation, data, previous, request_id)
    select $1, last_seq, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13 from bumped
    returning account_id, seq as last_seq`,
}

export function appendStep(drafts: readonly EventDraft[]): Step {
  const [draft] = drafts
  return draft !== undefined && drafts.length === 1
    ? stepOf(appendOneEvent, valuesOf(draft), 'rows')
    : stepOf(appendEvents, columnsOf(drafts), 'rows')
}

/** The last numbers of the accounts with new events, from the results of a group's steps. */
export function feedHeadsIn(results: readonly StepResult[]): FeedHead[] {
  return results.flatMap(({ rows }) =>
    (rows as readonly Partial<HeadRow>[]).flatMap(({ account_id: accountId, last_seq: lastSeq }) =>
      accountId === undefined || lastSeq === undefined ? [] : [{ accountId, lastSeq }],
    ),
  )
}

type HeadRow = { readonly account_id: string; readonly last_seq: number }

function valuesOf(draft: EventDraft): Parameter[] {
  const { record } = draft
  return [
    draft.accountId,
    draft.eventId,
    draft.type,
    draft.at,
    record.kind,
    record.id,
    record.version,
    record.hubVersion,
    draft.operationId,
    draft.operation,
    JSON.stringify(record),
    JSON.stringify(draft.previous),
    draft.requestId,
  ]
}

function columnsOf(drafts: readonly EventDraft[]): Parameter[] {
  const counts = new Map<string, number>()
  const nths = drafts.map((draft) => {
    const nth = (counts.get(draft.accountId) ?? 0) + 1
    counts.set(draft.accountId, nth)
    return nth
  })
  const accounts = [...counts.keys()].toSorted()
  const column = (value: (draft: EventDraft) => string | number) => arrayLiteral(drafts.map(value))
  const documents = (text: (draft: EventDraft) => string) => new JsonArray(drafts.map(text))
  return [
    arrayLiteral(accounts),
    arrayLiteral(accounts.map((account) => counts.get(account) ?? 0)),
    column((draft) => draft.accountId),
    arrayLiteral(nths),
    column((draft) => draft.eventId),
    column((draft) => draft.type),
    column((draft) => draft.at),
    column((draft) => draft.record.kind),
    column((draft) => draft.record.id),
    column((draft) => draft.record.version),
    column((draft) => draft.record.hubVersion),
    column((draft) => draft.operationId),
    documents((draft) => draft.operation),
    documents((draft) => JSON.stringify(draft.record)),
    documents((draft) => JSON.stringify(draft.previous)),
    arrayLiteral(drafts.map((draft) => draft.requestId)),
  ]
}

export const eventColumns = `seq, event_id, type, at, version, hub_version, operation_id, operation, data,
  previous`

export type EventRow = {
  seq: number
  event_id: string
  type: EventType
  at: string
  version: number
  hub_version: number
  operation_id: string
  operation: OperationNotes
  data: HubRecord
  previous: Record<string, Json>
}

/** $1 account, $2 after this number, $3 how many. */
export const readEvents: Statement = {
  name: 'read-events',
  text: `select ${eventColumns} from event where account_id = $1 and seq > $2 order by seq limit $3`,
}

/** $1 account, $2 numbers. */
export const readEventsBySeq: Statement = {
  name: 'read-events-by-seq',
  text: `select ${eventColumns} from event where account_id = $1 and seq = any ($2::bigint[])`,
}

export const readLastSeq: Statement = {
  name: 'read-last-seq',
  text: 'select last_seq from feed where account_id = $1',
}

/** $1 account, $2 kind, $3 id, $4 below this number (or null), $5 how many; newest first. */
export const readHistory: Statement = {
  name: 'read-history',
  text: `select ${eventColumns} from event
    where account_id = $1 and record_kind = $2 and record_id = $3 and ($4::bigint is null or seq < $4)
    order by version desc, hub_version desc limit $5`,
}

/** $1 account, $2 kind, $3 id, $4 instant. */
export const readAsOf: Statement = {
  name: 'read-as-of',
  text: `select data from event
    where account_id = $1 and record_kind = $2 and record_id = $3 and at <= $4
    order by version desc, hub_version desc limit 1`,
}

/**
 * The first event of each operation. $1 account, $2 below this operation, $3 record (each or null), $4 all kinds, $5
 * how many.
 */
export const listByOperation: Statement = {
  name: 'list-events-by-operation',
  text: `select distinct on (operation_id) ${eventColumns} from event
    where account_id = $1 and ($2::uuid is null or operation_id < $2)
      and ($3::text is null or (record_kind = any ($4::text[]) and record_id = $3))
    order by operation_id desc, seq limit $5`,
}

/** The first event of each operation. $1 accounts, $2 operations. */
export const readByOperations: Statement = {
  name: 'read-events-by-operations',
  text: `select e.* from unnest($1::text[], $2::uuid[]) k (account_id, operation_id)
    cross join lateral (select account_id, ${eventColumns} from event
      where account_id = k.account_id and operation_id = k.operation_id order by seq limit 1) e`,
}

/** $1 account, $2 operation. */
export const readByOperation: Statement = {
  name: 'read-event-by-operation',
  text: `select ${eventColumns} from event where account_id = $1 and operation_id = $2
    order by seq limit 1`,
}

const newerCustomerFields: Partial<Customer> = {
  hubVersion: 0,
  companyId: null,
  registeredAt: null,
  frozenAt: null,
}

/** Adds fields that are newer than the event: events are never rewritten. */
export function wholeRecord<R extends HubRecord>(record: R): R {
  return record.kind === 'customer' ? { ...newerCustomerFields, ...record } : record
}

export function eventFromRow(row: EventRow): StoredEvent {
  return {
    seq: row.seq,
    id: row.event_id,
    type: row.type,
    at: row.at,
    version: row.version,
    hubVersion: row.hub_version,
    operationId: row.operation_id,
    operation: row.operation,
    record: wholeRecord(row.data),
    previous: row.previous,
  }
}
