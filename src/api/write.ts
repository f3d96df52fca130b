// Runs every write: parses the body, collects all faults, decides in a unit of work, and answers. Every attempt is recorded as
// an operation, whatever its outcome.
import { HubError, invalid } from '../domain/hub-error.ts'
import type { Issue } from '../domain/issue.ts'
import type { Decision, DecisionContext } from '../domain/verdict.ts'
import type { HubRecord, RecordKind } from '../domain/record.ts'
import type {
  Attempt,
  ChangeRequest,
  CountedKind,
  Decide,
  StoredResponse,
  Loaded,
  RecordRef,
} from '../store/unit-of-work/change-port.ts'
import type { IdempotencyReservation } from '../store/operations/idempotency-port.ts'
import type { Answer } from './answer.ts'
import { headerOf, isStrict } from './headers.ts'
import type { AnyCall, Call } from './call.ts'
import { dryRunQuery } from './dry-run.ts'
import { reservationOf, storedResponse, runOnce } from './idempotency.ts'
import type { JsonValue } from '../json/json.ts'
import { lookAlikeOfNew, warnOfLookAlike } from './look-alike.ts'
import { readJson } from '../json/read-json.ts'
import { isId } from '../schema/text-fields.ts'
import { newIssues, type Issues } from '../schema/issues.ts'
import type { QueryFields } from '../schema/query.ts'
import { validateQuery } from '../schema/write-query.ts'
import { attemptOf, operationIdOf, type AttemptInput } from './attempt.ts'
import { readIfMatch, requireId, validateBodyId, type Target } from './target.ts'

/** What distinguishes one write from the others. */
export type WriteSpec<R extends HubRecord, Command, C extends AnyCall = Call> = {
  readonly name: string
  readonly kind: RecordKind
  /** The command, or `null` after adding all faults to `issues`. */
  readonly read: (body: JsonValue, reading: Reading<C>, issues: Issues) => Command | null
  /** The body as JSON text for the operation, with personal fields masked. */
  readonly maskedText: (body: JsonValue) => string
  readonly emptyBody?: JsonValue
  readonly query?: QueryFields
  /** The id of the record, if it is in the body and not in the path. */
  readonly idOf?: (command: Command) => string
  /** Creates the record of the path. */
  readonly createsInPath?: true
  /** The operator's reason. */
  readonly reasonOf?: (command: Command) => string
  /** The records that `decide` needs the number of. */
  readonly count?: CountedKind
  /** Records that `decide` will probably ask for, which are loaded together with its own. */
  readonly hint?: (command: Command) => readonly RecordRef[]
  /** Runs before `decide`, for example to find an id by another field. */
  readonly search?: (command: Command) => Promise<void>
  readonly decide: (
    loaded: Loaded,
    command: Command & Target,
    context: DecisionContext,
  ) => Decision<R>
  readonly answer: (decision: Decision<R>, operationId: string) => Answer
}

export type Reading<C extends AnyCall = Call> = {
  readonly call: C
  readonly strict: boolean
  readonly now: Date
}

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

const noParameters: QueryFields = {}

/** Validates everything that needs no store. A refusal is returned and not thrown, so that it can be recorded. */
function readCommand<R extends HubRecord, Command extends object, C extends AnyCall = Call>(
  call: C,
  spec: WriteSpec<R, Command, C>,
): AttemptInput<Command> {
  const strict = isStrict(call)
  const issues = newIssues()
  // An invalid id is not recorded.
  const named = isId(call.id) ? call.id : null
  const nothing = { strict, warnings: [], refs: [], id: named, command: null } as const
  let sent: string | null = null
  try {
    const ifMatch = readIfMatch(headerOf(call, 'if-match'), issues)
    const others = call.actor === null ? dryRunQuery : noParameters
    validateQuery(call.query, { fields: spec.query ?? noParameters, others }, issues)
    if (spec.idOf === undefined) requireId(call.id)
    const empty = call.body.length === 0 && spec.emptyBody !== undefined
    const body = empty ? (spec.emptyBody ?? null) : readJson(call.body)
    sent = spec.maskedText(body)
    const command = spec.read(body, { call, strict, now: call.clock() }, issues)
    if (spec.idOf === undefined && body instanceof Map) validateBodyId(body.get('id'), call, issues)
    if (strict) issues.faults.push(...issues.warnings)
    if (command === null || issues.faults.length > 0) {
      const refusal = invalid(issues.faults)
      if (!strict) refusal.warnings = issues.warnings
      return { ...nothing, sent, refusal }
    }
    const id = spec.idOf?.(command) ?? call.id
    const own: RecordRef = { kind: spec.kind, id, access: 'write' }
    const refs = [own, ...(spec.hint?.(command) ?? [])]
    // Extends the command in place: a copy would be promoted to V8's old generation at once.
    const target = Object.assign(command, { id, ifMatch })
    return { sent, strict, warnings: issues.warnings, refs, id, command: target, refusal: null }
  } catch (error) {
    if (error instanceof HubError) return { ...nothing, sent, refusal: error }
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
