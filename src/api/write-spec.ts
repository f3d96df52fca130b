// The declaration of a write.
import type { Decision, DecisionContext } from '../domain/verdict.ts'
import type { HubRecord, RecordKind } from '../domain/record.ts'
import type { CountedKind, Loaded, RecordRef } from '../store/unit-of-work/change-port.ts'
import type { JsonValue } from '../json/json.ts'
import type { Issues } from '../schema/issues.ts'
import type { QueryFields } from '../schema/query.ts'
import type { Answer } from './answer.ts'
import type { AnyCall, Call } from './call.ts'
import type { Target } from './target.ts'

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
