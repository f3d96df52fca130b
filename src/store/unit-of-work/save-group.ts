// The second half of a group's transaction: records, events, operations and kept answers.
import type pg from 'pg'
import { newUuid } from '../../ids.ts'
import { HubError } from '../../domain/hub-error.ts'
import type { Change, Json } from '../../domain/json-changes.ts'
import type { Decision } from '../../domain/verdict.ts'
import { runBatch, type Step, type StepResult } from './statement-pipeline.ts'
import { appendStep, type EventDraft } from '../events/events.ts'
import { endReservation, lostReservation } from '../operations/idempotency.ts'
import type { LoadedGroup } from './load-group.ts'
import { operationStep, ownRequestId, type OperationDraft } from '../operations/operations.ts'
import type { RecordTable } from './record-table.ts'
import { recordTables } from './record-tables.ts'
import type { ChangeRequest } from './change-port.ts'

/** A change after its decision. An error that is no HubError is a defect, and leaves no trace. */
export type Outcome = {
  readonly request: ChangeRequest
  readonly now: string
  readonly result: Decision | Error
}

type DecidedGroup = { readonly outcomes: readonly Outcome[]; readonly loaded: LoadedGroup }

/** Sends everything at once, unless an answer is to be kept. */
export async function saveGroup(client: pg.PoolClient, saving: DecidedGroup): Promise<void> {
  const keeps = responseSteps(saving.outcomes)
  const records = recordSteps(saving.loaded)
  if (keeps.length === 0)
    return requireCommitted(await runBatch(client, [...records, ...attemptSteps(saving)]))
  // Only a call that still holds its reservation may commit.
  const steps = [...records, ...writtenAttempts(saving.outcomes), ...keeps]
  const kept = (await runBatch(client, steps)).slice(-keeps.length)
  if (kept.some(({ tag }) => !isEnded(tag))) throw lostReservation()
  requireCommitted(await runBatch(client, [commit]))
}

function isEnded(tag: string): boolean {
  return tag === 'UPDATE 1' || tag === 'DELETE 1'
}

/** A commit of a failed transaction is answered by a rollback. */
export function requireCommitted(results: readonly StepResult[]): void {
  if (results.at(-1)?.tag !== 'COMMIT') throw new Error('the transaction was rolled back')
}

/** What is written of the attempts, and the commit. */
export function attemptSteps({ outcomes }: Pick<DecidedGroup, 'outcomes'>): Step[] {
  return [...writtenAttempts(outcomes), commit]
}

/** Events of those that were applied, operations of the others. */
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

/**
 * The last state of each record, one statement a kind and whether it is new. Before the events, whose counters are
 * locked until the commit.
 */
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

/** A refusal without issues has one rule of its own. */
function rulesOf({ issues, rule }: HubError): string | null {
  const rules = new Set(issues.map((issue) => issue.rule))
  return rules.size === 0 ? rule : [...rules].join(' ')
}

/** OperationNotes as JSON text, with what was sent as the text that it is. */
function operationText({ attempt }: ChangeRequest, result: Decision | Error): string {
  const { name, keyId, actor, requestId, sent } = attempt
  const refusal = result instanceof HubError ? result : null
  const warnings = result instanceof Error ? [] : result.warnings
  // What is undefined is left out.
  const notes = {
    name,
    keyId,
    actor,
    requestId,
    warnings: refusal === null ? warnings : undefined,
    findings: refusal?.issues,
    reason: refusal?.message,
  }
  return `${JSON.stringify(notes).slice(0, -1)},"sent":${sent ?? 'null'}}`
}

/** A refusal is judged again, and so is what changed nothing: their keys are given back. */
function responseSteps(outcomes: readonly Outcome[]): Step[] {
  return outcomes.flatMap(({ request: { idempotency }, result }) => {
    if (idempotency === null || (result instanceof Error && !(result instanceof HubError))) return []
    const isKept = !(result instanceof Error) && result.verdict === 'applied'
    return [endReservation(idempotency.reservation, isKept ? idempotency.responseOf(result) : null)]
  })
}
