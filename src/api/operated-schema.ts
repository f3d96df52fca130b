// The JSON Schema of the answer to an operator’s write: the record as it is then, and what became of the write.
import { shape, integer, arrayOf, string } from '../schema/shape.ts'
import { verdicts } from '../domain/verdict.ts'
import { issueSchema } from './answer-schemas.ts'
import type { JsonSchema } from '../schema/field.ts'

export const operatedDetails = shape('OperatedVerdict', {
  verdict: { type: 'string', enum: verdicts },
  version: integer,
  hubVersion: integer,
  changed: arrayOf(string),
  warnings: arrayOf(issueSchema),
  operationId: string,
})

/** The schema of an operated record's answer; `more` are members beside it. */
export function operatedSchema(
  title: string,
  record: JsonSchema,
  more: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
  return shape(title, { record, ...more, details: operatedDetails })
}
