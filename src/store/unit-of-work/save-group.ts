// Writes the second half of a group's transaction: records, events, operations and stored responses.
import type pg from 'pg'
import { newUuid } from '../../ids.ts'
import { HubError } from '../../domain/hub-error.ts'
import type { Change, Json } from '../../domain/json-changes.ts'
import type { Decision } from '../../domain/verdict.ts'
import { runBatch, type Step, type StepResult } from './statement-pipeline.ts'
import { appendStep, feedHeadsIn, type EventDraft } from '../events/events.ts'
import type { FeedHead } from '../insight.ts'
import { endReservation, lostReservation } from '../operations/idempotency.ts'
import type { LoadedGroup } from './load-group.ts'
import { operationStep, ownRequestId, type OperationDraft } from '../operations/operations.ts'
import type { RecordTable } from './record-table.ts'
import { recordTables } from './record-tables.ts'
import type { ChangeRequest } from './change-port.ts'

/** A change after its decision. An error other than HubError is a defect, and is not recorded. */
export type Outcome = {
  readonly request: ChangeRequest
  readonly now: string
  readonly result: Decision | Error
}

type DecidedGroup = { readonly outcomes: readonly Outcome[]; readonly loaded: LoadedGroup }

/** Sends everything at once, unless there are responses to store. Returns the last numbers of the changed feeds. */
export async function saveGroup(client: pg.PoolClient, group: DecidedGroup): Promise<FeedHead[]> {
  const responses = responseSteps(group.outcomes)
  const records = recordSteps(group.loaded)
  if (responses.length === 0)
    return requireCommitted(await runBatch(client, [...records, ...attemptSteps(group)]))
  // A call may commit only while it holds its reservation.
  const steps = [...records, ...writtenAttempts(group.outcomes), ...responses]
  const saved = await runBatch(client, steps)
  if (saved.slice(-responses.length).some(({ tag }) => !isEnded(tag))) throw lostReservation()
  requireCommitted(await runBatch(client, [commit]))
  return feedHeadsIn(saved)
}

function isEnded(tag: string): boolean {
  return tag === 'UPDATE 1' || tag === 'DELETE 1'
}

/** PostgreSQL answers the commit of a failed transaction with ROLLBACK. Returns the last numbers of the changed feeds. */
export function requireCommitted(results: readonly StepResult[]): FeedHead[] {
  if (results.at(-1)?.tag !== 'COMMIT') throw new Error('the transaction was rolled back')
  return feedHeadsIn(results)
}

export function attemptSteps({ outcomes }: Pick<DecidedGroup, 'outcomes'>): Step[] {
  return [...writtenAttempts(outcomes), commit]
}

/** Events of applied attempts, operations of all others. */
function writtenAttempts(outcomes: readonly Outcome[]): Step[] {
  return [...eventSteps(outcomes), ...operationSteps(outcomes)]
}

const commit: Step = { name: 'commit', text: 'commit' }

function eventSteps(outcomes: readonly Outcome[]): Step[] {
  const drafts = outcomes.flatMap(eventDrafts)
  return drafts.length === 0 ? [] : [appendStep(drafts)]
}

function eventDrafts({ request, result }: Outcome): EventDraft[] {
  if (result instanceof Error) return []
  return result.writes.flatMap(({ record, event }) => {
    if (event === null) return []
    const { accountId, operationId } = request.attempt
    return {
      accountId,
      eventId: newUuid(),
      type: event.type,
      at: record.updatedAt,
      record,
      operationId,
      requestId: ownRequestId(request.attempt),
      operation: operationText(request, result),
      previous: previousOf(event.changes),
    }
  })
}

function previousOf(changes: readonly Change[]): Record<string, Json> {
  const previous: Record<string, Json> = {}
  for (const { pointer, before } of changes) previous[pointer] = before
  return previous
}

const tables = Object.entries<RecordTable>(recordTables)

/** Written before the events, which lock the accounts' feed rows until the commit. */
export function recordSteps(loaded: LoadedGroup): Step[] {
  const changed = loaded.changed()
  if (changed.length === 0) return []
  const steps: Step[] = []
  for (const [kind, table] of tables) {
    const ofKind = changed.filter(({ record }) => record.kind === kind)
    if (ofKind.length === 0) continue
    const fresh = ofKind.filter(({ before }) => before === null)
    const known = ofKind.filter(({ before }) => before !== null)
    if (fresh.length > 0) steps.push(table.insert(fresh))
    if (known.length > 0) steps.push(table.update(known))
  }
  return steps
}

function operationSteps(outcomes: readonly Outcome[]): Step[] {
  const drafts = outcomes.flatMap(operationDraft)
  return drafts.length === 0 ? [] : [operationStep(drafts)]
}

function operationDraft({ request, now, result }: Outcome): OperationDraft[] {
  const isDefect = result instanceof Error && !(result instanceof HubError)
  if (isDefect || result.verdict === 'applied') return []
  const rules = result instanceof HubError ? rulesOf(result) : null
  const notes = operationText(request, result)
  return [{ attempt: request.attempt, at: now, notes, rules, verdict: result.verdict }]
}

/** A refusal without issues has a single rule. */
function rulesOf({ issues, rule }: HubError): string | null {
  const rules = new Set(issues.map((issue) => issue.rule))
  return rules.size === 0 ? rule : [...rules].join(' ')
}

/** OperationNotes as JSON text; the request body is inserted as the text that it is. */
function operationText({ attempt }: ChangeRequest, result: Decision | Error): string {
  const { name, upsert, strict, fault, keyId, actor, requestId, traceparent, sent } = attempt
  const refusal = result instanceof HubError ? result : null
  const warnings = result instanceof Error ? [] : result.warnings
  // JSON.stringify omits undefined members.
  const notes = {
    name,
    upsert,
    strict,
    fault,
    keyId,
    actor,
    requestId,
    traceparent,
    warnings: refusal === null ? warnings : undefined,
    findings: refusal?.issues,
    reason: result instanceof Error ? refusal?.message : result.reason,
  }
  return `${JSON.stringify(notes).slice(0, -1)},"sent":${sent ?? 'null'}}`
}

/** Only an applied change stores its response; a repeated call with any other outcome is decided again. */
function responseSteps(outcomes: readonly Outcome[]): Step[] {
  return outcomes.flatMap(({ request: { idempotency }, result }) => {
    if (idempotency === null || (result instanceof Error && !(result instanceof HubError)))
      return []
    const isStored = !(result instanceof Error) && result.verdict === 'applied'
    return [
      endReservation(idempotency.reservation, isStored ? idempotency.responseOf(result) : null),
    ]
  })
}
