// Runs every write: reads the body, decides in a unit of work, and answers. Every attempt is recorded as
// an operation, whatever its outcome.
import { HubError, invalid } from '../domain/hub-error.ts'
import type { Issue } from '../domain/issue.ts'
import type { Decision, DecisionContext } from '../domain/verdict.ts'
import type { HubRecord } from '../domain/record.ts'
import type {
  Attempt,
  ChangeRequest,
  Decide,
  StoredResponse,
  Loaded,
} from '../store/unit-of-work/change-port.ts'
import type { IdempotencyReservation } from '../store/operations/idempotency-port.ts'
import type { Answer } from './answer.ts'
import type { AnyCall, Call } from './call.ts'
import { reservationOf, storedResponse, runOnce } from './idempotency.ts'
import { lookAlikeOfNew, warnOfLookAlike } from './look-alike.ts'
import { attemptOf, operationIdOf, type AttemptInput } from './attempt.ts'
import { readCommand } from './read-command.ts'
import type { WriteSpec } from './write-spec.ts'

export function write<R extends HubRecord, Command extends object, C extends AnyCall = Call>(
  call: C,
  spec: WriteSpec<R, Command, C>,
): Promise<Answer> {
  return withKey(call, (reservation) => commit(call, prepare(call, spec), reservation))
}

/** Runs the call once, if it has an Idempotency-Key. */
export async function withKey(
  call: AnyCall,
  run: (reservation: IdempotencyReservation | null) => Promise<Answer>,
): Promise<Answer> {
  const reservation = reservationOf(call)
  return reservation === null ? run(null) : runOnce(call, reservation, () => run(reservation))
}

/** A write whose body was read and which is to be decided. */
export type PreparedWrite<R extends HubRecord> = Pick<ChangeRequest, 'load' | 'count'> & {
  readonly attempt: Attempt
  /** Queries that have to run before `decide`, which cannot wait for them. */
  readonly search: (() => Promise<void>) | null
  readonly decide: Decide<R>
  readonly answer: (decision: Decision<R>, operationId: string) => Answer
}

/** An error that ends an attempt without any trace, so that another one can follow in the same call. */
export class NotAttempted extends Error {}

export function prepare<R extends HubRecord, Command extends object, C extends AnyCall>(
  call: C,
  spec: WriteSpec<R, Command, C>,
): PreparedWrite<R> {
  const input = readCommand(call, spec)
  const { command, strict } = input
  let lookAlikes: readonly Issue[] = []
  const isNew = spec.idOf !== undefined || spec.createsInPath === true
  const pointer = spec.createsInPath === true ? '{id}' : '/id'
  return {
    attempt: attemptOf(call, spec, input, operationIdOf(call)),
    load: input.refs,
    count: command === null ? undefined : spec.count,
    search:
      command === null || (!isNew && spec.search === undefined)
        ? null
        : async () => {
            const { kind } = spec
            if (isNew) lookAlikes = await lookAlikeOfNew(call, { pointer, kind, id: command.id })
            await spec.search?.(command)
          },
    decide(loaded, context) {
      const decided = decideOn(spec, loaded, input, context)
      const warnings = [...input.warnings, ...lookAlikes, ...decided.warnings]
      if (strict && warnings.length > 0) throw invalid(warnings)
      return { ...decided, warnings }
    },
    answer: spec.answer,
  }
}

export async function commit<R extends HubRecord>(
  call: AnyCall,
  { attempt, load, count, search, decide, answer }: PreparedWrite<R>,
  reservation: IdempotencyReservation | null,
): Promise<Answer> {
  const { operationId } = attempt
  const idempotency =
    reservation === null ? null : storableResponse(call, reservation, { answer, operationId })
  try {
    if (search !== null) await search()
    const decision = await call.store.change<R>({ attempt, load, count, idempotency }, decide)
    return answer(decision, operationId)
  } catch (error) {
    if (error instanceof NotAttempted) throw error
    const isStored = error instanceof HubError && error.operationId !== null
    if (error instanceof HubError) await warnOfLookAlike(call, error)
    // Nothing was written, so the key can be used again.
    if (!isStored && reservation !== null)
      await call.store.releaseIdempotencyKey(reservation).catch(() => undefined)
    throw error
  }
}

/** Adds the warnings about the body to a refusal. */
function decideOn<R extends HubRecord, Command, C extends AnyCall>(
  spec: WriteSpec<R, Command, C>,
  loaded: Loaded,
  { command, refusal, warnings }: AttemptInput<Command>,
  context: DecisionContext,
): Decision<R> {
  if (command === null) throw refusal
  try {
    return spec.decide(loaded, command, context)
  } catch (error) {
    if (error instanceof HubError) error.warnings = warnings
    throw error
  }
}

function storableResponse<R extends HubRecord>(
  call: AnyCall,
  reservation: IdempotencyReservation,
  { answer, operationId }: Pick<PreparedWrite<R>, 'answer'> & { readonly operationId: string },
): StoredResponse {
  return {
    reservation,
    // The store passes the decision that this write's `decide` returned.
    responseOf: (decision) =>
      storedResponse(call, reservation, answer(decision as Decision<R>, operationId)),
  }
}
