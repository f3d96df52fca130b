// The quote on the wire: what a push may say, and how a quote is shown.
import { toNumber } from '../../domain/decimal.ts'
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
import {
  calendarDate,
  documentNumber,
  object,
  optional,
  pathId,
  recordId,
  required,
  sourceTime,
  type ObjectOf,
} from '../../schema/field.ts'
import type { Judging } from '../invoices/schema.ts'
import {
  completeLine,
  storedLine,
  completeList,
  headerAmounts,
  lineToWire,
  linesField,
  noteFractions,
  noteMoney,
} from '../invoices/line-schema.ts'
import { fault, warn, type Notes } from '../../schema/issues.ts'
import { broughtProject, noteProjectClock, projectDetails } from '../projects/schema.ts'
import { noteSourceClock } from '../../schema/source-clock.ts'
import { shape, string, date, number, arrayOf, textOrNull, orNull } from '../../schema/shape.ts'
import { hubProperties } from '../hub-fields-schema.ts'
import { detailProperties, ofSuperseded } from '../answer-schemas.ts'
import { creditInfoSchema } from '../credit/credit-info-schema.ts'

export const quoteLimits = { quoteNumberMax: 128 } as const

const quoteMembers = {
  quoteNumber: required(documentNumber(quoteLimits.quoteNumberMax)),
  customerId: required(recordId),
  quoteDate: required(calendarDate),
  dueDate: required(calendarDate),
  expirationDate: required(calendarDate),
  ...headerAmounts,
  lines: optional(linesField),
  sourceModifiedDate: required(sourceTime),
}

export const updateQuoteBody = object({ id: optional(pathId), ...quoteMembers }, 'QuoteUpdate')
export const createQuoteBody = object(
  { id: required(recordId), ...quoteMembers, projectDetails: optional(projectDetails) },
  'QuoteCreate',
)

type Sent = Partial<ObjectOf<typeof quoteMembers>>

/** The push, or `null` after all its faults were noted: shape, dates and money together. */
export function readUpdate(body: JsonValue, judging: Judging, notes: Notes): QuotePush | null {
  const sent = updateQuoteBody.read(body, '', notes)
  return sent === undefined ? null : judge(sent, judging, notes)
}

export function readCreate(body: JsonValue, judging: Judging, notes: Notes): CreateQuote | null {
  const sent = createQuoteBody.read(body, '', notes)
  if (sent === undefined) return null
  const { id, projectDetails: sentProject, ...rest } = sent
  noteProjectClock(sentProject, judging.now, notes)
  const push = judge(rest, judging, notes)
  if (push === null || id === undefined) return null
  return { id, push, project: broughtProject(sentProject) }
}

function judge(sent: Sent, { account, now, strict }: Judging, notes: Notes): QuotePush | null {
  const { strictMoney, integerQuantities } = account.policies
  const lines = completeList(sent.lines, completeLine)
  noteSourceClock(sent.sourceModifiedDate, now, notes)
  noteDates(sent, strictMoney, notes)
  noteMoney({ ...sent, amountDue: null }, lines, strict || strictMoney, notes)
  if (integerQuantities) noteFractions(sent.lines ?? [], notes)
  if (notes.faults.length > 0) return null
  // Without a fault every required member was read.
  return { ...sent, lines } as QuotePush
}

function noteDates(sent: Sent, strict: boolean, notes: Notes): void {
  const { quoteDate = null, dueDate = null, expirationDate = null } = sent
  const note = strict ? fault : warn
  const found = checkDatesAfter('quoteDate', quoteDate, { dueDate, expirationDate })
  for (const finding of found) note(notes, finding)
}

/** `GET /integration/quote/{id}`; in an event the status is the stored one, whatever the day. */
export function quoteToWire(quote: Quote, status: ShownQuoteStatus = quote.status) {
  const { content } = quote
  return {
    id: quote.id,
    blueTapeId: quote.blueTapeId,
    quoteNumber: content.quoteNumber,
    customerId: content.customerId,
    quoteDate: content.quoteDate,
    dueDate: content.dueDate,
    expirationDate: content.expirationDate,
    subTotal: toNumber(content.subTotal),
    totalAmount: toNumber(content.totalAmount),
    taxAmount: toNumber(content.taxAmount),
    lines: content.lines.map(lineToWire),
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
  quoteNumber: string,
  customerId: string,
  quoteDate: date,
  dueDate: date,
  expirationDate: date,
  subTotal: number,
  totalAmount: number,
  taxAmount: number,
  lines: arrayOf(storedLine),
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
    // Not in events and versions: a link is no fact about the quote.
    ['approvalUrl'],
  ),
})

export const quoteWritten = shape('QuoteWritten', {
  blueTapeId: string,
  details: shape('QuoteVerdict', detailProperties, ofSuperseded),
})

export const quoteStatusSchema = shape('QuoteStatus', {
  quoteId: string,
  status: { type: 'string', enum: shownQuoteStatuses },
  creditInfo: orNull(creditInfoSchema),
  totalAmount: number,
})
