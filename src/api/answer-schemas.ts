// JSON Schemas shared by the answers of all resources. Tests check every answer against its schema.
import { actors } from '../domain/invoices/invoice-status.ts'
import { roundingExplanations } from '../domain/money/rounding.ts'
import { ruleNames } from '../domain/rules.ts'
import { verdicts } from '../domain/verdict.ts'
import { arrayOf, integer, nullable, number, shape, string } from '../schema/shape.ts'

const rule = { type: 'string', enum: ruleNames }

export const issueSchema = shape(
  'Issue',
  {
    pointer: string,
    rule,
    message: string,
    sent: string,
    expected: string,
    difference: string,
    stored: string,
    wayOut: string,
    explanation: { type: 'string', enum: Object.keys(roundingExplanations) },
  },
  ['sent', 'expected', 'difference', 'stored', 'wayOut', 'explanation'],
)

export const errorSchema = shape(
  'Error',
  {
    code: string,
    reason: { type: 'string', maxLength: 200 },
    rule,
    line: integer,
    errors: arrayOf(issueSchema),
    warnings: arrayOf(issueSchema),
    blueTapeId: string,
    details: shape('Existing', { verdict: { type: 'string', enum: verdicts }, version: integer }),
    operationId: string,
    docs: string,
  },
  ['rule', 'line', 'errors', 'warnings', 'blueTapeId', 'details', 'operationId', 'docs'],
)

export const detailProperties = {
  totalAmount: number,
  verdict: { type: 'string', enum: verdicts },
  version: integer,
  changed: arrayOf(string),
  warnings: arrayOf(issueSchema),
  storedSourceModifiedDate: string,
  reason: string,
  operationId: string,
}

/** Optional: only the answer to a superseded update has them. */
export const supersededMembers = ['storedSourceModifiedDate', 'reason']

const { totalAmount: _, ...plainDetails } = detailProperties
export const writtenDetails = shape('Verdict', plainDetails, supersededMembers)

/** The answer to a write of a record without amounts. */
export const recordWritten = shape('RecordWritten', { blueTapeId: string, details: writtenDetails })

export const actorSchema = shape('Actor', {
  kind: { type: 'string', enum: actors },
  id: nullable(string),
  name: nullable(string),
  reason: nullable(string),
})
