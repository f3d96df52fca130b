// How every write runs: read the body, gather all faults, go through the store's door, answer. Whatever
// the outcome, the attempt is kept as an operation.
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
import { claimOf, storedResponse, runOnce } from './idempotency.ts'
import type { JsonValue } from '../json/json.ts'
import { lookAlikeOfNew, warnOfLookAlike } from './look-alike.ts'
import { readJson } from '../json/read-json.ts'
import { isId } from '../schema/text-fields.ts'
import { newIssues, type Issues } from '../schema/issues.ts'
import { validateQuery } from '../schema/write-query.ts'
import { attemptOf, type AttemptInput } from './attempt.ts'
import { readIfMatch, requireId, validateBodyId, type Target } from './target.ts'

/** What one operation adds to the way of every write. */
export type WriteSpec<R extends HubRecord, Command, C extends AnyCall = Call> = {
  readonly name: string
  readonly kind: RecordKind
  /** The command, or `null` after all its faults were noted. */
  readonly read: (body: JsonValue, reading: Reading<C>, issues: Issues) => Command | null
  /** The body as the operation keeps it, as JSON text: personal fields are masked. */
  readonly maskedText: (body: JsonValue) => string
  readonly emptyBody?: JsonValue
  /** The query parameters of the operation, by name. */
  readonly parameters?: readonly string[]
  /** The record's id, where the body and not the path has it. */
  readonly idOf?: (command: Command) => string
  /** Why it is done, where an operator says it. */
  readonly reasonOf?: (command: Command) => string
  /** What `decide` counts. */
  readonly count?: CountedKind
  /** Records that `decide` will most likely ask for besides its own: they are then loaded with it. */
  readonly hint?: (command: Command) => readonly RecordRef[]
  /** What has to be searched for before `decide` runs, such as an id that is named by another field. */
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
  const claim = claimOf(call)
  if (claim === null) return run(call, spec, null)
  return runOnce(call, claim, () => run(call, spec, claim))
}

async function run<R extends HubRecord, Command extends object, C extends AnyCall = Call>(
  call: C,
  spec: WriteSpec<R, Command, C>,
  claim: IdempotencyReservation | null,
): Promise<Answer> {
  const operationId = operationIdOf(call)
  const said = readCommand(call, spec)
  const isNew = spec.idOf !== undefined && said.command !== null
  const alike = isNew ? await lookAlikeOfNew(call, spec.kind, said.command.id) : []
  const request = {
    attempt: attemptOf(call, spec, said, operationId),
    load: said.refs,
    count: said.command === null ? undefined : spec.count,
    idempotency: claim === null ? null : keepingOf(call, claim, { spec, operationId }),
  }
  try {
    if (spec.search !== undefined && said.command !== null) await spec.search(said.command)
    const decision = await call.store.change<R>(request, (loaded, context) => {
      const decided = decide(spec, loaded, said, context)
      const warnings = [...said.warnings, ...alike, ...decided.warnings]
      if (said.strict && warnings.length > 0) throw invalid(warnings)
      return { ...decided, warnings }
    })
    return spec.answer(decision, operationId)
  } catch (error) {
    const kept = error instanceof HubError && error.operationId !== null
    if (error instanceof HubError) await warnOfLookAlike(call, error)
    // Nothing was written, so the next call with this key is a first one again.
    if (!kept && claim !== null)
      await call.store.releaseIdempotencyKey(claim).catch(() => undefined)
    throw error
  }
}

/** A refusal of what the body asks for has the warnings about the body, too. */
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

/** A caller without an id of its own has one less to keep: the hub's names the call and its operation. */
function operationIdOf(call: AnyCall): string {
  return headerOf(call, 'x-request-id') === call.requestId ? newUuid() : call.requestId
}

const noParameters: readonly string[] = []

/** Everything that can be judged without the store. A refusal waits until it can be kept. */
function readCommand<R extends HubRecord, Command extends object, C extends AnyCall = Call>(
  call: C,
  spec: WriteSpec<R, Command, C>,
): AttemptInput<Command> {
  const strict = /\bhandling\s*=\s*"?strict\b/i.test(headerOf(call, 'prefer') ?? '')
  const issues = newIssues()
  // What can't be an id is not kept as one.
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
    // The command is this call's own. A copy with more members would be among the engine's old objects at once.
    const target = Object.assign(command, { id, ifMatch })
    return { sent, strict, warnings: issues.warnings, refs, id, command: target, refusal: null }
  } catch (error) {
    if (error instanceof HubError) return { ...nothing, sent, refusal: error }
    throw error
  }
}

function keepingOf<R extends HubRecord, C extends AnyCall>(
  call: C,
  reservation: IdempotencyReservation,
  { spec, operationId }: { spec: Pick<WriteSpec<R, never, C>, 'answer'>; operationId: string },
): StoredResponse {
  return {
    reservation,
    // The door hands back what this write's own `decide` returned.
    responseOf: (decision) =>
      storedResponse(call, reservation, spec.answer(decision as Decision<R>, operationId)),
  }
}
