// The body and the answer of a batch: JSON documents, or lines.
import { JsonNumber } from '../../json/json.ts'
import { plainText, wrongType, type Field } from '../../schema/field.ts'
import { list, object, optional, required, type InputOf } from '../../schema/object.ts'
import { oneOf } from '../../schema/plain-fields.ts'
import { arrayOf, integer, number, shape, string } from '../../schema/shape.ts'
import { errorSchema } from '../answer-schemas.ts'
import { batchLimits } from './limits.ts'

const idText: Field<string> = {
  schema: { type: 'string', description: 'The id of the record, if the body has none.' },
  read(value, pointer, issues) {
    if (typeof value === 'string') return value
    if (value instanceof JsonNumber) return value.raw
    return wrongType(issues, pointer, { wanted: 'a text', value })
  },
  maskedText: plainText,
}

function headerText(description: string): Field<string> {
  return {
    schema: { type: 'string', description },
    read(value, pointer, issues) {
      if (typeof value === 'string') return value
      return wrongType(issues, pointer, { wanted: 'a text', value })
    },
    maskedText: plainText,
  }
}

/** The operation reads its own body. */
const body: Field<true> = {
  schema: { type: 'object', description: 'The body of the operation.' },
  read: () => true,
  maskedText: plainText,
}

const membersOf = (op: Field<string>) => ({
  op: required(op),
  id: optional(idText),
  body: optional(body),
  idempotencyKey: optional(headerText('As the header Idempotency-Key of a single call.')),
  ifMatch: optional(headerText('As the header If-Match of a single call.')),
  prefer: optional(headerText('As the header Prefer of a single call.')),
})

export type LineMembers = InputOf<ReturnType<typeof membersOf>>

/** The members of a line, one of these operations among them. */
export function lineFields(operations: readonly string[]) {
  return object(membersOf(oneOf(operations)), 'BatchLine')
}

const anyOperation: Field<string> = {
  ...idText,
  schema: {
    type: 'string',
    description:
      'The operationId of a single call, or `upsert-…` for `update-…` with `upsert=true`.',
  },
}

export const lineBody = object(membersOf(anyOperation), 'BatchLine').schema

export const documentFields = object(
  { items: required(list({ ...body, schema: lineBody }, { itemsMax: batchLimits.itemsMax })) },
  'Batch',
)

const summary = shape(
  'BatchSummary',
  {
    lines: integer,
    applied: integer,
    unchanged: integer,
    superseded: integer,
    refused: integer,
    failed: integer,
    seconds: number,
  },
  ['failed'],
)

const answered = shape(
  'BatchLineAnswer',
  { line: integer, op: string, id: string, status: integer, answer: { type: 'object' } },
  ['op', 'id'],
)

const ended = shape('BatchEnd', { summary, error: errorSchema }, ['error'])

export const lineAnswer = { anyOf: [answered, ended] }

export const batchAnswer = shape(
  'BatchAnswer',
  { items: arrayOf(answered), summary, error: errorSchema },
  ['error'],
)
