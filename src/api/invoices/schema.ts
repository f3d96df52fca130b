// The invoice on the wire: what a push may say, and how an invoice is shown.
import { toNumber } from '../../domain/decimal.ts'
import { isBlank } from '../../domain/visible-text.ts'
import { checkDates } from '../../domain/calendar-date.ts'
import type { Booking } from '../../domain/invoices/booking.ts'
import type { Account } from '../../domain/accounts/account.ts'
import type { CreateInvoice } from '../../domain/invoices/create-invoice.ts'
import {
  extraOf,
  isSimplified,
  type Invoice,
  type InvoicePush,
  type PushOfEither,
  type SalesPerson,
} from '../../domain/invoices/invoice.ts'
import {
  editableFields,
  invoiceStatuses,
  lockReasons,
  lockedFields,
  type PushField,
} from '../../domain/invoices/invoice-status.ts'
import type { JsonValue } from '../../json/json.ts'
import {
  amount,
  calendarDate,
  documentNumber,
  list,
  object,
  oneOf,
  optional,
  pathId,
  recordId,
  required,
  sourceTime,
  text,
  type ObjectOf,
} from '../../schema/field.ts'
import {
  completeLine,
  completeList,
  headerAmounts,
  isIncomplete,
  lineLimits,
  lineToWire,
  linesField,
  noteFractions,
  noteMoney,
} from './line-schema.ts'
import { fault, warn, type Notes } from '../../schema/issues.ts'
import { newInvoiceId } from './new-invoice-id.ts'
import { broughtProject, noteProjectClock, projectDetails } from '../projects/schema.ts'
import { noteSourceClock } from '../../schema/source-clock.ts'

export const invoiceLimits = {
  salesInfoMax: 100,
  invoiceNumberMax: 128,
  personTextMax: 256,
} as const

const personText = text({
  lengthMax: invoiceLimits.personTextMax,
  emptyAllowed: true,
  personal: true,
})
/** What is said of a person, all of it optional. */
export const personMembers = {
  firstName: optional(personText),
  lastName: optional(personText),
  emailAddress: optional(personText),
  cellPhoneNumber: optional(personText),
}

const number = { invoiceNumber: required(documentNumber(invoiceLimits.invoiceNumberMax)) }
const rest = {
  invoiceDate: required(calendarDate),
  dueDate: required(calendarDate),
  expirationDate: required(calendarDate),
  ...headerAmounts,
  amountDue: required(amount(lineLimits.headerPlaces, 'What is still open')),
  lines: optional(linesField),
  sourceModifiedDate: required(sourceTime),
  salesInfo: optional(
    list(object(personMembers, 'SalesPerson'), { itemsMax: invoiceLimits.salesInfoMax }),
  ),
}

/** What both kinds of invoice say. */
export const documentMembers = { ...number, ...rest }

const invoiceMembers = {
  ...number,
  customerId: required(recordId),
  ...rest,
  status: required(
    oneOf(invoiceStatuses, 'A claim: the source owns Draft and Placed, and may ask for Canceled.'),
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

type Sent = Partial<ObjectOf<typeof documentMembers>>

/** What judging a push needs besides the push: who sends it, when, and how strictly. */
export type Judging = { readonly account: Account; readonly now: Date; readonly strict: boolean }

/** The push, or `null` after all its faults were noted: shape, dates and money together. */
export function readUpdate(body: JsonValue, judging: Judging, notes: Notes): InvoicePush | null {
  const sent = updateInvoiceBody.read(body, '', notes)
  if (sent === undefined) return null
  // Without a fault every required member was read.
  return judge(sent, judging, notes) as InvoicePush | null
}

export function readCreate(body: JsonValue, judging: Judging, notes: Notes): CreateInvoice | null {
  const sent = createInvoiceBody.read(body, '', notes)
  if (sent === undefined) return null
  noteProjectClock(sent.projectDetails, judging.now, notes)
  const push = judge(sent, judging, notes) as InvoicePush | null
  if (push === null || sent.id === undefined) return null
  const project = broughtProject(sent.projectDetails)
  const cited = {
    projectId: project?.id ?? null,
    quoteId: said(sent.quoteId),
    quoteRefNumber: said(sent.quoteRefNumber),
  }
  return { id: sent.id, push, cited, project }
}

/** A source that has nothing to cite may say so with an empty text. */
function said(value: string | null | undefined): string | null {
  return value === undefined || value === null || isBlank(value) ? null : value
}

/** The document whose every fault was noted, with the members of its kind; `null` when there are faults. */
export function judge(
  sent: Sent,
  { account, now, strict }: Judging,
  notes: Notes,
): PushOfEither | null {
  const lines = completeList(sent.lines, completeLine)
  const salesInfo = somebodies(completeList(sent.salesInfo, completePerson))
  noteSourceClock(sent.sourceModifiedDate, now, notes)
  noteDates(sent, account.policies.strictMoney, notes)
  noteMoney(sent, lines, strict || account.policies.strictMoney, notes)
  if (account.policies.integerQuantities) noteFractions(sent.lines ?? [], notes)
  if (notes.faults.length > 0) return null
  // Without a fault every required member was read.
  return { ...sent, lines, salesInfo } as PushOfEither
}

function completePerson(person: Partial<SalesPerson> | undefined): SalesPerson | null {
  if (person === undefined || isIncomplete(person)) return null
  return person as SalesPerson
}

/** A person without any text is nobody: sources send one where they know of none. */
export function somebodies<Person extends Readonly<Record<string, string | null>>>(
  people: readonly Person[] | null,
): readonly Person[] | null {
  return people === null || !people.some(isNobody) ? people : people.filter((one) => !isNobody(one))
}

export function isNobody(person: Readonly<Record<string, string | null>>): boolean {
  for (const name in person) {
    const value = person[name]
    if (typeof value === 'string' && !isBlank(value)) return false
  }
  return true
}

function noteDates(sent: Sent, strict: boolean, notes: Notes): void {
  const { invoiceDate = null, dueDate = null, expirationDate = null } = sent
  const note = strict ? fault : warn
  for (const finding of checkDates({ invoiceDate, dueDate, expirationDate })) note(notes, finding)
}

/** `GET /integration/invoice/{id}`: the source's fields as pushed, the hub's own beside them. */
export function invoiceToWire(invoice: Invoice) {
  const { content } = invoice
  const { quoteId, quoteRefNumber, projectId, frozenAt, bookings } = extraOf(invoice)
  const isItsOwn = (field: PushField) => field !== fieldOfOtherKind(invoice)
  return {
    id: invoice.id,
    blueTapeId: invoice.blueTapeId,
    invoiceNumber: content.invoiceNumber,
    customerId: content.customerId,
    invoiceDate: content.invoiceDate,
    dueDate: content.dueDate,
    expirationDate: content.expirationDate,
    subTotal: toNumber(content.subTotal),
    totalAmount: toNumber(content.totalAmount),
    taxAmount: toNumber(content.taxAmount),
    amountDue: toNumber(content.amountDue),
    lines: content.lines.map(lineToWire),
    sourceModifiedDate: invoice.sourceModifiedDate,
    status: invoice.status,
    salesInfo: content.salesInfo,
    payersInfo: content.payersInfo ?? null,
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
      bookings: bookings.map(bookingToWire),
    },
  }
}

/** Its kind does not have it, so no update of it says it. */
function fieldOfOtherKind(invoice: Invoice): PushField {
  return isSimplified(invoice) ? 'customerId' : 'payersInfo'
}

function bookingToWire(booking: Booking) {
  return { ...booking, amount: toNumber(booking.amount), fee: toNumber(booking.fee) }
}
