// The second half of a group's transaction: events, records, operations and kept answers in one round
// trip with the commit.
import type pg from 'pg'
import { newUuid } from '../ids.ts'
import { HubError } from '../domain/hub-error.ts'
import type { Change, Decision, Json } from '../domain/verdict.ts'
import { runBatch, type Step } from './batch.ts'
import { appendStep, type EventDraft } from './events.ts'
import { keepAnswer, keepValues } from './idempotency.ts'
import { nameOf, type LoadedGroup } from './load-group.ts'
import {
  insertOperations,
  operationValues,
  ownRequestId,
  type OperationDraft,
} from './operations.ts'
import type { Owned } from './record-table.ts'
import { recordTables } from './record-tables.ts'
import type { ChangeRequest } from './store.ts'

/** A change after its decision. An error that is no HubError is a defect, and leaves no trace. */
export type Outcome = {
  readonly request: ChangeRequest
  readonly now: string
  readonly result: Decision | Error
}

/** Sends everything at once, unless an answer is to be kept: see `hasKeeps`. */
export async function saveGroup(
  client: pg.PoolClient,
  { outcomes, loaded }: { readonly outcomes: readonly Outcome[]; readonly loaded: LoadedGroup },
): Promise<void> {
  const keeps = keepSteps(outcomes)
  const steps = [
    ...eventSteps(outcomes),
    ...recordSteps(outcomes, loaded),
    ...operationSteps(outcomes),
  ]
  if (keeps.length > 0) {
    // Only a call that still holds its reservation may commit.
    const kept = (await runBatch(client, [...steps.splice(0), ...keeps])).slice(-keeps.length)
    if (kept.some(({ tag }) => tag !== 'UPDATE 1')) throw lostReservation()
  }
  const [committed] = (await runBatch(client, [...steps, commit])).slice(-1)
  // A commit of a failed transaction is answered by a rollback.
  if (committed?.tag !== 'COMMIT') throw new Error('the transaction was rolled back')
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
      operation: notesText(request, result),
      previous: previousOf(event.changes),
    }
  })
}

function previousOf(changes: readonly Change[]): Record<string, Json> {
  const previous: Record<string, Json> = {}
  for (const { pointer, before } of changes) previous[pointer] = before
  return previous
}

/** The last state of each record, one statement a kind and whether it is new. */
function recordSteps(outcomes: readonly Outcome[], loaded: LoadedGroup): Step[] {
  const last = new Map<string, Owned>()
  for (const { request, result } of outcomes) {
    if (result instanceof Error) continue
    const { accountId } = request.attempt
    for (const { record } of result.writes) {
      last.set(nameOf(accountId, record.kind, record.id), { accountId, record })
    }
  }
  const owned = [...last.values()]
  return Object.entries(recordTables).flatMap(([kind, table]) => {
    const ofKind = owned.filter(({ record }) => record.kind === kind)
    const fresh = ofKind.filter(({ accountId, record }) => !loaded.existed(accountId, record))
    const known = ofKind.filter(({ accountId, record }) => loaded.existed(accountId, record))
    return [
      ...(fresh.length === 0 ? [] : [table.insert(fresh)]),
      ...(known.length === 0 ? [] : [table.update(known)]),
    ]
  })
}

function operationSteps(outcomes: readonly Outcome[]): Step[] {
  const drafts = outcomes.flatMap(operationDraft)
  return drafts.length === 0 ? [] : [{ ...insertOperations, values: operationValues(drafts) }]
}

function operationDraft({ request, now, result }: Outcome): OperationDraft[] {
  const rules = result instanceof HubError ? rulesOf(result) : null
  const draft = { attempt: request.attempt, at: now, notes: notesText(request, result), rules }
  if (result instanceof HubError) return [{ ...draft, verdict: result.verdict }]
  if (result instanceof Error || result.verdict === 'applied') return []
  return [{ ...draft, verdict: result.verdict }]
}

/** A refusal without findings has one rule of its own. */
function rulesOf({ findings, rule }: HubError): string | null {
  const rules = new Set(findings.map((finding) => finding.rule))
  return rules.size === 0 ? rule : [...rules].join(' ')
}

/** OperationNotes as JSON text, with what was sent as the text that it is. */
function notesText({ attempt }: ChangeRequest, result: Decision | Error): string {
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
    findings: refusal?.findings,
    reason: refusal?.message,
  }
  return `${JSON.stringify(notes).slice(0, -1)},"sent":${sent ?? 'null'}}`
}

/** Whether the group may only commit after a look at what became of its reservations. */
export function hasKeeps(outcomes: readonly Outcome[]): boolean {
  return outcomes.some(({ request }) => request.keep !== null)
}

function keepSteps(outcomes: readonly Outcome[]): Step[] {
  return outcomes.flatMap(({ request, result }) => {
    const { keep } = request
    if (keep === null || (result instanceof Error && !(result instanceof HubError))) return []
    return [{ ...keepAnswer, values: keepValues(keep, keep.answerOf(result)) }]
  })
}

function lostReservation(): HubError {
  return new HubError('busy', 'The reservation of the Idempotency-Key ran out.', {
    rule: 'hub_busy',
    retryAfter: 1,
  })
}
