// Bodies and answers about invoices.
import { toNumber } from '../../domain/decimal.ts'
import { isBlank } from '../../domain/visible-text.ts'
import { checkDates } from '../../domain/calendar-date.ts'
import type { Booking } from '../../domain/invoices/booking.ts'
import type { Account } from '../../domain/accounts/account.ts'
import type { CreateInvoice } from '../../domain/invoices/create-invoice.ts'
import { invoiceFields, invoiceLimits } from '../../domain/invoices/invoice-fields.ts'
import {
  hubFieldsOf,
  isSimplified,
  type Invoice,
  type InvoicePush,
  type PushOfEither,
} from '../../domain/invoices/invoice.ts'
import {
  editableFields,
  invoiceStatuses,
  lockReasons,
  lockedFields,
  type PushField,
} from '../../domain/invoices/invoice-status.ts'
import type { JsonValue } from '../../json/json.ts'
import { object, optional, required, whole, type InputOf } from '../../schema/object.ts'
import { oneOf, sourceTime } from '../../schema/plain-fields.ts'
import { propertiesOf, serializerOf } from '../../schema/table-answers.ts'
import { membersOf } from '../../schema/table-members.ts'
import { pathId, text } from '../../schema/text-fields.ts'
import { linesField, validateMoney, validateQuantities } from './line-schema.ts'
import { addFault, addWarning, type Issues } from '../../schema/issues.ts'
import { newInvoiceId } from './new-invoice-id.ts'
import { sentProject, validateProjectClock, projectDetails } from '../projects/schema.ts'
import { validateSourceClock } from '../../schema/source-clock.ts'

// The order of the contract: the tax after the total, and the source's clock before the people.
const { taxAmount, amountDue, lines, salesInfo, payersInfo, ...first } = invoiceFields
const documentFields = { ...first, taxAmount, amountDue, lines }
const peopleFields = { salesInfo, payersInfo }

const people = membersOf(peopleFields)
export const payersField = people.payersInfo.field

const { customerId, ...document } = {
  ...membersOf(documentFields),
  lines: optional(linesField),
  sourceModifiedDate: required(sourceTime),
  salesInfo: people.salesInfo,
}
/** Members of both kinds of invoice. */
export const documentMembers = document

const { invoiceNumber, ...rest } = documentMembers
const invoiceMembers = {
  invoiceNumber,
  customerId,
  ...rest,
  status: required(
    oneOf(
      invoiceStatuses,
      'The requested status: the source sets Draft and Placed, and may request Canceled.',
    ),
  ),
}

const citation = text({ lengthMax: invoiceLimits.invoiceNumberMax, emptyAllowed: true })

export const updateInvoiceBody = object(
  { id: optional(pathId), ...invoiceMembers },
  'InvoiceUpdate',
)
export const createInvoiceBody = object(
  {
    id: required(newInvoiceId),
    ...invoiceMembers,
    quoteId: optional(citation),
    quoteRefNumber: optional(citation),
    projectDetails: optional(projectDetails),
  },
  'InvoiceCreate',
)

type DocumentInput = InputOf<typeof documentMembers>

export type ValidationContext = {
  readonly account: Account
  readonly now: Date
  readonly strict: boolean
}

/** The push, or `null` after adding all faults of shape, dates and amounts to `issues`. */
export function readUpdate(
  body: JsonValue,
  context: ValidationContext,
  issues: Issues,
): InvoicePush | null {
  const input = updateInvoiceBody.read(body, '', issues)
  if (input === undefined) return null
  validateDocument(input, context, issues)
  const push = whole(updateInvoiceBody, input, issues)
  return push && withoutEmptyPeople(push)
}

export function readCreate(
  body: JsonValue,
  context: ValidationContext,
  issues: Issues,
): CreateInvoice | null {
  const input = createInvoiceBody.read(body, '', issues)
  if (input === undefined) return null
  validateProjectClock(input.projectDetails, context.now, issues)
  validateDocument(input, context, issues)
  const push = whole(createInvoiceBody, input, issues)
  if (push === null) return null
  const project = sentProject(push.projectDetails)
  const cited = {
    projectId: project?.id ?? null,
    quoteId: textOf(push.quoteId),
    quoteRefNumber: textOf(push.quoteRefNumber),
  }
  return { id: push.id, push: withoutEmptyPeople(push), cited, project }
}

/** Sources may send an empty text for no citation. */
function textOf(value: string | null): string | null {
  return value === null || isBlank(value) ? null : value
}

/** Validates the members of both kinds of invoice. */
export function validateDocument(
  input: DocumentInput,
  { account, now, strict }: ValidationContext,
  issues: Issues,
): void {
  validateSourceClock(input.sourceModifiedDate, now, issues)
  validateDates(input, account.policies.strictMoney, issues)
  validateMoney(input, strict || account.policies.strictMoney, issues)
  if (account.policies.integerQuantities) validateQuantities(input.lines ?? [], issues)
}

/** Drops people without any text, which some sources send for unknown people. */
export function withoutEmptyPeople<Push extends Pick<PushOfEither, 'salesInfo'>>(push: Push): Push {
  const known = nonEmptyPeople(push.salesInfo)
  return known === push.salesInfo ? push : { ...push, salesInfo: known }
}

export function nonEmptyPeople<Person extends Readonly<Record<string, string | null>>>(
  persons: readonly Person[] | null,
): readonly Person[] | null {
  return persons === null || !persons.some(isEmptyPerson)
    ? persons
    : persons.filter((one) => !isEmptyPerson(one))
}

export function isEmptyPerson(person: Readonly<Record<string, string | null>>): boolean {
  for (const name in person) {
    const value = person[name]
    if (typeof value === 'string' && !isBlank(value)) return false
  }
  return true
}

function validateDates(input: DocumentInput, strict: boolean, issues: Issues): void {
  const { invoiceDate = null, dueDate = null, expirationDate = null } = input
  const add = strict ? addFault : addWarning
  for (const issue of checkDates({ invoiceDate, dueDate, expirationDate })) add(issues, issue)
}

export const documentProperties = propertiesOf(documentFields)
export const peopleProperties = propertiesOf(peopleFields)
const serializeDocument = serializerOf(documentFields)
const serializePeople = serializerOf(peopleFields)

/** The answer of `GET /integration/invoice/{id}`. */
export function serializeInvoice(invoice: Invoice) {
  const { content } = invoice
  const { quoteId, quoteRefNumber, projectId, frozenAt, bookings } = hubFieldsOf(invoice)
  const isItsOwn = (field: PushField) => field !== fieldOfOtherKind(invoice)
  return {
    id: invoice.id,
    blueTapeId: invoice.blueTapeId,
    ...serializeDocument(content),
    sourceModifiedDate: invoice.sourceModifiedDate,
    status: invoice.status,
    ...serializePeople(content),
    quoteId,
    quoteRefNumber,
    projectId,
    hub: {
      version: invoice.version,
      hubVersion: invoice.hubVersion,
      createdAt: invoice.createdAt,
      updatedAt: invoice.updatedAt,
      editable: editableFields[invoice.status].filter(isItsOwn),
      locked: lockedFields(invoice.status).filter(isItsOwn),
      lockedBecause: lockReasons[invoice.status],
      frozenAt,
      bookings: bookings.map(serializeBooking),
    },
  }
}

/** A field that this kind of invoice does not have. */
function fieldOfOtherKind(invoice: Invoice): PushField {
  return isSimplified(invoice) ? 'customerId' : 'payersInfo'
}

function serializeBooking(booking: Booking) {
  return { ...booking, amount: toNumber(booking.amount), fee: toNumber(booking.fee) }
}
