// Updates that create what does not exist, with `upsert=true`. The body is read as that of an update; only if the record
// turns out to be missing, it is read again as that of a creation, and the store decides which of the two applies.
import { requireNoCondition } from '../domain/if-match.ts'
import type { HubRecord } from '../domain/record.ts'
import type { Loaded } from '../store/unit-of-work/change-port.ts'
import type { JsonValue } from '../json/json.ts'
import type { Issues } from '../schema/issues.ts'
import { queryFlag } from '../schema/query.ts'
import type { Answer } from './answer.ts'
import type { Call } from './call.ts'
import { commit, NotAttempted, prepare, withKey, write, type PreparedWrite } from './write.ts'
import type { WriteSpec } from './write-spec.ts'

export const upsertQuery = { upsert: queryFlag }

/** An update with the parameter `upsert`. */
type UpdateSpec<R extends HubRecord, Command> = WriteSpec<R, Command> & {
  readonly query: typeof upsertQuery
}

/** Runs the update, or the creation if `upsert` is `true` and the record of the path does not exist. */
export function writeOrCreate<R extends HubRecord, Update extends object, Creation extends object>(
  call: Call,
  update: UpdateSpec<R, Update>,
  creationOf: (call: Call) => WriteSpec<R, Creation>,
): Promise<Answer> {
  if (call.query['upsert'] !== 'true') return write(call, update)
  return withKey(call, async (reservation) => {
    const updating = prepare(call, update)
    if (!(await isKnownMissing(call, updating))) {
      try {
        return await commit(call, ofExisting(updating), reservation)
      } catch (error) {
        if (!(error instanceof NotAttempted)) throw error
      }
    }
    const creating = prepare(call, inPath(call, creationOf(call)))
    return commit(call, eitherOf(updating, creating), reservation)
  })
}

async function isKnownMissing(
  call: Call,
  { attempt: { recordKind, recordId } }: Pick<PreparedWrite<HubRecord>, 'attempt'>,
): Promise<boolean> {
  if (call.isMissing === undefined || recordId === null) return false
  return call.isMissing(recordKind, recordId)
}

/** Ends the attempt if there is no such record. */
function ofExisting<R extends HubRecord>(updating: PreparedWrite<R>): PreparedWrite<R> {
  return {
    ...updating,
    attempt: { ...updating.attempt, upsert: true },
    decide(loaded, context) {
      if (isMissing(updating, loaded)) throw new NotAttempted('The record does not exist.')
      return updating.decide(loaded, context)
    },
  }
}

/** Another call may have created the record meanwhile. */
function eitherOf<R extends HubRecord>(
  updating: PreparedWrite<R>,
  creating: PreparedWrite<R>,
): PreparedWrite<R> {
  let decided = creating
  return {
    ...creating,
    load: creating.load.length > 0 ? creating.load : updating.load,
    attempt: { ...creating.attempt, name: updating.attempt.name, upsert: true },
    decide(loaded, context) {
      decided = isMissing(creating, loaded) ? creating : updating
      return decided.decide(loaded, context)
    },
    answer: (decision, operationId) => decided.answer(decision, operationId),
  }
}

/** An invalid id in the path is refused without looking for a record. */
function isMissing<R extends HubRecord>({ attempt }: PreparedWrite<R>, loaded: Loaded): boolean {
  const { recordKind, recordId } = attempt
  return recordId !== null && loaded.get(recordKind, recordId) === null
}

/** The creation with the id of the path, whether or not the body repeats it. */
function inPath<R extends HubRecord, Command extends object>(
  call: Call,
  creation: WriteSpec<R, Command>,
): WriteSpec<R, Command> {
  const { idOf: _, read, decide, ...rest } = creation
  return {
    ...rest,
    query: upsertQuery,
    createsInPath: true,
    read(body, reading, issues) {
      const command = read(withId(body, call.id), reading, issues)
      nameThePath(issues)
      return command
    },
    decide(loaded, command, context) {
      requireNoCondition(command.ifMatch)
      return decide(loaded, command, context)
    },
  }
}

function withId(body: JsonValue, id: string): JsonValue {
  return body instanceof Map ? new Map([...body, ['id', id]]) : body
}

function nameThePath({ faults, warnings }: Issues): void {
  for (const issues of [faults, warnings]) {
    for (const [at, issue] of issues.entries())
      if (issue.pointer === '/id') issues[at] = { ...issue, pointer: '{id}' }
  }
}
