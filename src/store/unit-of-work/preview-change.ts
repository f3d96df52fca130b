// Decides a change without writing it, for dry runs: in a read-only snapshot, so nothing is locked or waited for.
// Why: docs/decisions/0018-dry-runs.md.
import { timeOf } from '../../domain/accounts/account-clock.ts'
import { HubError } from '../../domain/hub-error.ts'
import type { HubRecord } from '../../domain/record.ts'
import type { Decision } from '../../domain/verdict.ts'
import { noRecordId } from '../../ids.ts'
import { ask } from '../ask.ts'
import { asHubError } from '../database-errors.ts'
import type { Database } from '../postgres.ts'
import type { ChangeRequest, Decide } from './change-port.ts'
import { loadWithCounts, type Member } from './load-group.ts'
import { closeOrRollBack } from './run-group.ts'
import type { Step, StepResult } from './statement-pipeline.ts'

type Options = { readonly database: Database; readonly clock: () => Date }

const begin: Step = {
  name: 'begin-snapshot',
  text: 'begin isolation level repeatable read, read only',
}

/** The decision of `store.change` at this moment. Throws what it would throw. */
export async function previewChange<R extends HubRecord>(
  { database, clock }: Options,
  request: ChangeRequest,
  decide: Decide<R>,
): Promise<Decision<R>> {
  const client = await database.connect()
  const run = async ({ name, text, values = [] }: Step): Promise<StepResult> => {
    const { rows, command } = await ask(client, { name, text, values: [...values] })
    return { rows: rows as StepResult['rows'], tag: command }
  }
  let outcome: Decision<R> | Error
  try {
    await run(begin)
    outcome = await decideWith(run, {
      request,
      decide,
      now: timeOf(clock(), request.attempt.clockOffsetMs ?? null).toISOString(),
    })
    await ask(client, { text: 'commit' })
  } catch (error) {
    client.release(await closeOrRollBack(client, error))
    throw asHubError(error)
  }
  client.release()
  if (!(outcome instanceof Error)) return outcome
  if (outcome instanceof HubError) outcome.operationId = request.attempt.operationId
  throw outcome
}

type Undecided<R extends HubRecord> = {
  readonly request: ChangeRequest
  readonly decide: Decide<R>
  readonly now: string
}

/** Loads everything again whenever the decision has asked for more records. */
async function decideWith<R extends HubRecord>(
  run: (step: Step) => Promise<StepResult>,
  { request, decide, now }: Undecided<R>,
): Promise<Decision<R> | Error> {
  const member: Member = { request, discovered: [] }
  const { operationId } = request.attempt
  for (;;) {
    const known = member.discovered.length
    const load = loadWithCounts([member], [], 'read')
    const results: StepResult[] = []
    for (const step of load.steps) results.push(await run(step))
    const outcome = outcomeOf(() =>
      decide(load.read(results).viewFor(member), { now, operationId, blueTapeId: noRecordId }),
    )
    if (member.discovered.length === known) return outcome
  }
}

function outcomeOf<T>(decide: () => T): T | Error {
  try {
    return decide()
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}
