// Writes of records by operators: like every write, with a reason in the body, and the record in the answer.
import type { HubRecord, RecordKind } from '../domain/record.ts'
import type { Decision, DecisionContext } from '../domain/verdict.ts'
import type { Loaded, RecordRef } from '../store/unit-of-work/change-port.ts'
import { reasonField } from './operator-action.ts'
import type { Answer } from './answer.ts'
import type { OperatorAccountCall } from './call.ts'
import { endpoint, type Endpoint } from './endpoint.ts'
import { object, required } from '../schema/object.ts'
import type { Field, JsonSchema } from '../schema/field.ts'
import { refuseWarnings } from '../schema/issues.ts'
import { serializeRecord } from './events/record-schema.ts'
import { write } from './write.ts'

type WithReason = { readonly reason: string }

/** The body of calls that need only a reason. */
export const reasonBody = object({ reason: required(reasonField) }, 'Reason')

type OperatorWriteSpec<R extends HubRecord, Command extends WithReason> = {
  readonly name: string
  readonly kind: RecordKind
  readonly body: Field<Partial<Command>>
  /** The id of the record, if it is in the body and not in the path. */
  readonly idOf?: (command: Command) => string
  /** See WriteSpec. */
  readonly hint?: (command: Command) => readonly RecordRef[]
  readonly decide: (
    loaded: Loaded,
    command: Command & { readonly id: string },
    context: DecisionContext,
  ) => Decision<R>
}

export function writeAsOperator<R extends HubRecord, Command extends WithReason>(
  call: OperatorAccountCall,
  { name, kind, body, idOf, hint, decide }: OperatorWriteSpec<R, Command>,
): Promise<Answer> {
  return write<R, Command, OperatorAccountCall>(call, {
    name,
    kind,
    maskedText: body.maskedText,
    read(sent, _, issues) {
      const command = body.read(sent, '', issues)
      // Unknown fields are refused, because an operator can correct the call at once.
      refuseWarnings(issues)
      return command === undefined || issues.faults.length > 0 ? null : (command as Command)
    },
    reasonOf: ({ reason }) => reason,
    ...(idOf === undefined ? {} : { idOf }),
    ...(hint === undefined ? {} : { hint }),
    decide,
    answer: operatorAnswer,
  })
}

function operatorAnswer(decision: Decision, operationId: string): Answer {
  const { record, verdict, changed, warnings } = decision
  const { version, hubVersion } = record
  const details = { verdict, version, hubVersion, changed, warnings, operationId }
  return {
    status: 202,
    headers: { etag: `"${version}"`, 'x-operation-id': operationId },
    body: JSON.stringify({ record: serializeRecord(record), details }),
    about: { verdict, operationId },
  }
}

type ReasonOnlyDeclaration = {
  readonly name: string
  readonly audiences: { readonly operator: `PUT /operator/account/{accountId}/${string}` }
  readonly summary: string
  readonly schema: JsonSchema
}

/** An endpoint whose body contains only a reason. */
export function reasonOnlyEndpoint(
  { name, audiences, summary, schema }: ReasonOnlyDeclaration,
  handle: (call: OperatorAccountCall) => Promise<Answer>,
): Endpoint {
  return endpoint({
    name,
    audiences,
    summary,
    access: 'write',
    body: { schema: reasonBody.schema },
    success: { status: 202, schema },
    refusals: [404, 409, 422],
    handle,
  })
}
