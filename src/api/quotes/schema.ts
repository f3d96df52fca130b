// Bodies and answers about quotes.
import { toNumber } from '../../domain/decimal.ts'
import { quoteFields } from '../../domain/quotes/quote-fields.ts'
import type { Quote, QuotePush } from '../../domain/quotes/quote.ts'
import {
  editableQuoteFields,
  shownQuoteStatuses,
  lockedQuoteFields,
  quoteLockReasons,
  type ShownQuoteStatus,
} from '../../domain/quotes/quote-status.ts'
import { checkDatesAfter } from '../../domain/calendar-date.ts'
import type { CreateQuote } from '../../domain/quotes/create-quote.ts'
import type { JsonValue } from '../../json/json.ts'
import { sourceTime } from '../../schema/plain-fields.ts'
import { pathId, recordId } from '../../schema/text-fields.ts'
import { object, optional, required, whole, type InputOf } from '../../schema/object.ts'
import { propertiesOf, serializerOf } from '../../schema/table-answers.ts'
import { membersOf } from '../../schema/table-members.ts'
import type { ValidationContext } from '../invoices/schema.ts'
import { linesField, validateMoney, validateQuantities } from '../invoices/line-schema.ts'
import { addFault, addWarning, type Issues } from '../../schema/issues.ts'
import { sentProject, validateProjectClock, projectDetails } from '../projects/schema.ts'
import { validateSourceClock } from '../../schema/source-clock.ts'
import { shape, string, number, arrayOf, textOrNull, orNull } from '../../schema/shape.ts'
import { hubProperties } from '../hub-fields-schema.ts'
import { detailProperties, supersededMembers } from '../answer-schemas.ts'
import { creditInfoSchema } from '../credit/credit-info-schema.ts'

// The order of the contract: the tax after the total.
const { taxAmount, lines, ...first } = quoteFields
const documentFields = { ...first, taxAmount, lines }

const quoteMembers = {
  ...membersOf(documentFields),
  lines: optional(linesField),
  sourceModifiedDate: required(sourceTime),
}

export const updateQuoteBody = object({ id: optional(pathId), ...quoteMembers }, 'QuoteUpdate')
export const createQuoteBody = object(
  { id: required(recordId), ...quoteMembers, projectDetails: optional(projectDetails) },
  'QuoteCreate',
)

type QuoteInput = InputOf<typeof quoteMembers>

/** The push, or `null` after adding all faults of shape, dates and amounts to `issues`. */
export function readUpdate(
  body: JsonValue,
  context: ValidationContext,
  issues: Issues,
): QuotePush | null {
  const input = updateQuoteBody.read(body, '', issues)
  if (input === undefined) return null
  validateQuote(input, context, issues)
  return whole(updateQuoteBody, input, issues)
}

export function readCreate(
  body: JsonValue,
  context: ValidationContext,
  issues: Issues,
): CreateQuote | null {
  const input = createQuoteBody.read(body, '', issues)
  if (input === undefined) return null
  validateProjectClock(input.projectDetails, context.now, issues)
  validateQuote(input, context, issues)
  const push = whole(createQuoteBody, input, issues)
  return push && { id: push.id, push, project: sentProject(push.projectDetails) }
}

function validateQuote(
  input: QuoteInput,
  { account, now, strict }: ValidationContext,
  issues: Issues,
): void {
  const { strictMoney, integerQuantities } = account.policies
  validateSourceClock(input.sourceModifiedDate, now, issues)
  validateDates(input, strictMoney, issues)
  validateMoney({ ...input, amountDue: null }, strict || strictMoney, issues)
  if (integerQuantities) validateQuantities(input.lines ?? [], issues)
}

function validateDates(input: QuoteInput, strict: boolean, issues: Issues): void {
  const { quoteDate = null, dueDate = null, expirationDate = null } = input
  const add = strict ? addFault : addWarning
  const found = checkDatesAfter('quoteDate', quoteDate, { dueDate, expirationDate })
  for (const issue of found) add(issues, issue)
}

const serializeContent = serializerOf(documentFields)

/** Events show the stored status, and reads that of today. */
export function serializeQuote(quote: Quote, status: ShownQuoteStatus = quote.status) {
  return {
    id: quote.id,
    blueTapeId: quote.blueTapeId,
    ...serializeContent(quote.content),
    projectId: quote.projectId,
    sourceModifiedDate: quote.sourceModifiedDate,
    status,
    hub: {
      version: quote.version,
      hubVersion: quote.hubVersion,
      used: toNumber(quote.used),
      createdAt: quote.createdAt,
      updatedAt: quote.updatedAt,
      editable: editableQuoteFields[quote.status],
      locked: lockedQuoteFields(quote.status),
      lockedBecause: quoteLockReasons[quote.status],
    },
  }
}

export const quoteSchema = shape('Quote', {
  id: string,
  blueTapeId: string,
  ...propertiesOf(documentFields),
  projectId: textOrNull,
  sourceModifiedDate: string,
  status: { type: 'string', enum: shownQuoteStatuses },
  hub: shape(
    'QuoteHubFields',
    {
      ...hubProperties,
      used: number,
      editable: arrayOf(string),
      locked: arrayOf(string),
      lockedBecause: textOrNull,
      approvalUrl: string,
    },
    // Absent in events and versions.
    ['approvalUrl'],
  ),
})

export const quoteWritten = shape('QuoteWritten', {
  blueTapeId: string,
  details: shape('QuoteVerdict', detailProperties, supersededMembers),
})

export const quoteStatusSchema = shape('QuoteStatus', {
  quoteId: string,
  status: { type: 'string', enum: shownQuoteStatuses },
  creditInfo: orNull(creditInfoSchema),
  totalAmount: number,
})
