// Runs every write: parses the body, collects all faults, decides in a unit of work, and answers. Every attempt is recorded as
// an operation, whatever its outcome.
import { HubError, invalid } from '../domain/hub-error.ts'
import type { Decision, DecisionContext } from '../domain/verdict.ts'
import type { HubRecord, RecordKind } from '../domain/record.ts'
import type {
  CountedKind,
  StoredResponse,
  Loaded,
  RecordRef,
} from '../store/unit-of-work/change-port.ts'
import type { IdempotencyReservation } from '../store/operations/idempotency-port.ts'
import { newUuid } from '../ids.ts'
import type { Answer } from './answer.ts'
import { headerOf } from './headers.ts'
import type { AnyCall, Call } from './call.ts'
import { reservationOf, storedResponse, runOnce } from './idempotency.ts'
import type { JsonValue } from '../json/json.ts'
import { lookAlikeOfNew, warnOfLookAlike } from './look-alike.ts'
import { readJson } from '../json/read-json.ts'
import { isId } from '../schema/text-fields.ts'
import { newIssues, type Issues } from '../schema/issues.ts'
import { validateQuery } from '../schema/write-query.ts'
import { attemptOf, type AttemptInput } from './attempt.ts'
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
  /** The names of the query parameters. */
  readonly parameters?: readonly string[]
  /** The id of the record, if it is in the body and not in the path. */
  readonly idOf?: (command: Command) => string
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

export async function write<R extends HubRecord, Command extends object, C extends AnyCall = Call>(
  call: C,
  spec: WriteSpec<R, Command, C>,
): Promise<Answer> {
  const reservation = reservationOf(call)
  if (reservation === null) return run(call, spec, null)
  return runOnce(call, reservation, () => run(call, spec, reservation))
}

async function run<R extends HubRecord, Command extends object, C extends AnyCall = Call>(
  call: C,
  spec: WriteSpec<R, Command, C>,
  reservation: IdempotencyReservation | null,
): Promise<Answer> {
  const operationId = operationIdOf(call)
  const input = readCommand(call, spec)
  const isNew = spec.idOf !== undefined && input.command !== null
  const lookAlikes = isNew ? await lookAlikeOfNew(call, spec.kind, input.command.id) : []
  const request = {
    attempt: attemptOf(call, spec, input, operationId),
    load: input.refs,
    count: input.command === null ? undefined : spec.count,
    idempotency:
      reservation === null ? null : storableResponse(call, reservation, { spec, operationId }),
  }
  try {
    if (spec.search !== undefined && input.command !== null) await spec.search(input.command)
    const decision = await call.store.change<R>(request, (loaded, context) => {
      const decided = decide(spec, loaded, input, context)
      const warnings = [...input.warnings, ...lookAlikes, ...decided.warnings]
      if (input.strict && warnings.length > 0) throw invalid(warnings)
      return { ...decided, warnings }
    })
    return spec.answer(decision, operationId)
  } catch (error) {
    const isStored = error instanceof HubError && error.operationId !== null
    if (error instanceof HubError) await warnOfLookAlike(call, error)
    // Nothing was written, so the key can be used again.
    if (!isStored && reservation !== null)
      await call.store.releaseIdempotencyKey(reservation).catch(() => undefined)
    throw error
  }
}

/** Adds the warnings about the body to a refusal. */
function decide<R extends HubRecord, Command, C extends AnyCall>(
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

/** Without an X-Request-Id of the caller, the call and its operation share one id. */
function operationIdOf(call: AnyCall): string {
  return headerOf(call, 'x-request-id') === call.requestId ? newUuid() : call.requestId
}

const noParameters: readonly string[] = []

/** Validates everything that needs no store. A refusal is returned and not thrown, so that it can be recorded. */
function readCommand<R extends HubRecord, Command extends object, C extends AnyCall = Call>(
  call: C,
  spec: WriteSpec<R, Command, C>,
): AttemptInput<Command> {
  const strict = /\bhandling\s*=\s*"?strict\b/i.test(headerOf(call, 'prefer') ?? '')
  const issues = newIssues()
  // An invalid id is not recorded.
  const named = isId(call.id) ? call.id : null
  const nothing = { strict, warnings: [], refs: [], id: named, command: null } as const
  let sent: string | null = null
  try {
    const ifMatch = readIfMatch(headerOf(call, 'if-match'), issues)
    validateQuery(call.query, spec.parameters ?? noParameters, issues)
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

function storableResponse<R extends HubRecord, C extends AnyCall>(
  call: C,
  reservation: IdempotencyReservation,
  { spec, operationId }: { spec: Pick<WriteSpec<R, never, C>, 'answer'>; operationId: string },
): StoredResponse {
  return {
    reservation,
    // The store passes the decision that this write's `decide` returned.
    responseOf: (decision) =>
      storedResponse(call, reservation, spec.answer(decision as Decision<R>, operationId)),
  }
}
