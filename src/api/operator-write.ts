// How an operator's write of a record runs: as every write does, with a reason in the body, and the
// record as it is then in the answer.
import type { HubRecord, RecordKind } from '../domain/record.ts'
import type { Decision, DecisionContext } from '../domain/verdict.ts'
import type { Loaded, RecordRef } from '../store/unit-of-work/change-port.ts'
import { reasonField } from './operator-action.ts'
import type { Answer } from './answer.ts'
import type { OperatedCall } from './call.ts'
import { endpoint, type Endpoint } from './endpoint.ts'
import { object, required } from '../schema/object.ts'
import type { Field, JsonSchema } from '../schema/field.ts'
import { serializeRecord } from './events/record-schema.ts'
import { write } from './write.ts'

type Reasoned = { readonly reason: string }

/** The body of an act that needs nothing but a reason. */
export const reasonBody = object({ reason: required(reasonField) }, 'Reason')

type Operated<R extends HubRecord, Command extends Reasoned> = {
  readonly name: string
  readonly kind: RecordKind
  readonly body: Field<Partial<Command>>
  /** The record's id, where the body and not the path has it. */
  readonly idOf?: (command: Command) => string
  /** See WriteSpec. */
  readonly hint?: (command: Command) => readonly RecordRef[]
  readonly decide: (
    loaded: Loaded,
    command: Command & { readonly id: string },
    context: DecisionContext,
  ) => Decision<R>
}

export function operate<R extends HubRecord, Command extends Reasoned>(
  call: OperatedCall,
  { name, kind, body, idOf, hint, decide }: Operated<R, Command>,
): Promise<Answer> {
  return write<R, Command, OperatedCall>(call, {
    name,
    kind,
    maskedText: body.maskedText,
    read(sent, _, notes) {
      const command = body.read(sent, '', notes)
      // What is not understood is refused: nobody operates blind.
      notes.faults.push(...notes.warnings)
      return command === undefined || notes.faults.length > 0 ? null : (command as Command)
    },
    reasonOf: ({ reason }) => reason,
    ...(idOf === undefined ? {} : { idOf }),
    ...(hint === undefined ? {} : { hint }),
    decide,
    answer: operatedAnswer,
  })
}

function operatedAnswer(decision: Decision, operationId: string): Answer {
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

type Reasonable = {
  readonly name: string
  readonly audiences: { readonly operator: `PUT /operator/account/{accountId}/${string}` }
  readonly summary: string
  readonly schema: JsonSchema
}

/** What the operations that need nothing but a reason have in common. */
export function reasonedEndpoint(
  { name, audiences, summary, schema }: Reasonable,
  handle: (call: OperatedCall) => Promise<Answer>,
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
