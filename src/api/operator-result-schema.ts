// The JSON Schema of the answer to an operator's write: the record after the write, and the verdict.
import { shape, integer, arrayOf, string } from '../schema/shape.ts'
import { verdicts } from '../domain/verdict.ts'
import { issueSchema } from './answer-schemas.ts'
import type { JsonSchema } from '../schema/field.ts'

export const operatorResultDetails = shape('OperatedVerdict', {
  verdict: { type: 'string', enum: verdicts },
  version: integer,
  hubVersion: integer,
  changed: arrayOf(string),
  warnings: arrayOf(issueSchema),
  operationId: string,
})

/** `more` are members besides `record` and `details`. */
export function operatorResultSchema(
  title: string,
  record: JsonSchema,
  more: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
  return shape(title, { record, ...more, details: operatorResultDetails })
}
