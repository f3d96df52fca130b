// The invoice on the wire: what a push may say, and how an invoice is shown.
import { toNumber } from '../../domain/decimal.ts'
import { checkDates } from '../../domain/calendar-date.ts'
import type { Account } from '../../domain/account.ts'
import type { Finding } from '../../domain/finding.ts'
import type { Invoice, InvoiceLine, InvoicePush, SalesPerson } from '../../domain/invoice.ts'
import {
  editableFields,
  invoiceStatuses,
  lockReasons,
  lockedFields,
} from '../../domain/invoice-status.ts'
import { checkLineMoney, checkMoney } from '../../domain/money.ts'
import type { JsonValue } from '../json.ts'
import {
  amount,
  calendarDate,
  list,
  object,
  oneOf,
  optional,
  recordId,
  required,
  sourceTime,
  text,
  type ObjectOf,
} from './field.ts'
import { fault, warn, type Notes } from './notes.ts'
import { noteSourceClock } from './source-clock.ts'

export const invoiceLimits = {
  linesMax: 5_000,
  salesInfoMax: 100,
  invoiceNumberMax: 128,
  descriptionMax: 2_000,
  personTextMax: 256,
  headerPlaces: 2,
  linePlaces: 4,
  quantityPlaces: 6,
} as const

const { headerPlaces, linePlaces, quantityPlaces, personTextMax } = invoiceLimits

const lineMembers = {
  description: optional(text({ lengthMax: invoiceLimits.descriptionMax, emptyAllowed: true })),
  unitAmount: required(amount(quantityPlaces, 'Price of one unit')),
  quantity: required(amount(quantityPlaces, 'Number of units')),
  subTotal: required(amount(linePlaces, 'Amount without tax, after discount')),
  taxAmount: required(amount(linePlaces, 'Tax')),
  totalAmount: required(amount(linePlaces, 'Amount with tax')),
}

const personText = text({ lengthMax: personTextMax, emptyAllowed: true, personal: true })
const salesMembers = {
  firstName: optional(personText),
  lastName: optional(personText),
  emailAddress: optional(personText),
  cellPhoneNumber: optional(personText),
}

const invoiceMembers = {
  invoiceNumber: required(
    text({
      lengthMax: invoiceLimits.invoiceNumberMax,
      description: 'The number people know it by.',
    }),
  ),
  customerId: required(recordId),
  invoiceDate: required(calendarDate),
  dueDate: required(calendarDate),
  expirationDate: required(calendarDate),
  subTotal: required(amount(headerPlaces, 'Amount without tax')),
  totalAmount: required(amount(headerPlaces, 'Amount with tax')),
  taxAmount: required(amount(headerPlaces, 'Tax')),
  amountDue: required(amount(headerPlaces, 'What is still open')),
  lines: optional(list(object(lineMembers, 'InvoiceLine'), { itemsMax: invoiceLimits.linesMax })),
  sourceModifiedDate: required(sourceTime),
  status: required(
    oneOf(invoiceStatuses, 'A claim: the source owns Draft and Placed, and may ask for Canceled.'),
  ),
  salesInfo: optional(
    list(object(salesMembers, 'SalesPerson'), { itemsMax: invoiceLimits.salesInfoMax }),
  ),
}

export const updateInvoiceBody = object(invoiceMembers, 'InvoiceUpdate')
export const createInvoiceBody = object(
  { id: required(recordId), ...invoiceMembers },
  'InvoiceCreate',
)

type Sent = Partial<ObjectOf<typeof invoiceMembers>>
type SentLine = Partial<ObjectOf<typeof lineMembers>>

/** What judging a push needs besides the push: who sends it, when, and how strictly. */
export type Judging = { readonly account: Account; readonly now: Date; readonly strict: boolean }

/** The push, or `null` after all its faults were noted: shape, dates and money together. */
export function readUpdate(body: JsonValue, judging: Judging, notes: Notes): InvoicePush | null {
  const sent = updateInvoiceBody.read(body, '', notes)
  return sent === undefined ? null : judge(sent, judging, notes)
}

export function readCreate(
  body: JsonValue,
  judging: Judging,
  notes: Notes,
): { id: string; push: InvoicePush } | null {
  const sent = createInvoiceBody.read(body, '', notes)
  if (sent === undefined) return null
  const push = judge(sent, judging, notes)
  return push === null || sent.id === undefined ? null : { id: sent.id, push }
}

function judge(sent: Sent, { account, now, strict }: Judging, notes: Notes): InvoicePush | null {
  const lines = completeList(sent.lines, completeLine)
  const salesInfo = completeList(sent.salesInfo, completePerson)
  noteSourceClock(sent.sourceModifiedDate, now, notes)
  noteDates(sent, account.policies.strictMoney, notes)
  noteMoney(sent, lines, strict || account.policies.strictMoney, notes)
  if (account.policies.integerQuantities) noteFractions(sent.lines ?? [], notes)
  if (notes.faults.length > 0) return null
  // Without a fault every required member was read.
  return { ...sent, lines, salesInfo } as InvoicePush
}

/** The whole list when every item could be read, `null` when it is unsaid or incomplete. */
function completeList<In, Out>(
  items: readonly (In | undefined)[] | null | undefined,
  complete: (item: In | undefined) => Out | null,
): readonly Out[] | null {
  if (items === null || items === undefined) return null
  const whole = items.map(complete)
  return whole.includes(null) ? null : (whole as Out[])
}

function completeLine(line: SentLine | undefined): InvoiceLine | null {
  if (line === undefined || isIncomplete(line)) return null
  return line as InvoiceLine
}

function completePerson(person: Partial<SalesPerson> | undefined): SalesPerson | null {
  if (person === undefined || isIncomplete(person)) return null
  return person as SalesPerson
}

function noteDates(sent: Sent, strict: boolean, notes: Notes): void {
  const { invoiceDate = null, dueDate = null, expirationDate = null } = sent
  const note = strict ? fault : warn
  for (const finding of checkDates({ invoiceDate, dueDate, expirationDate })) note(notes, finding)
}

function isIncomplete(item: object): boolean {
  return Object.values(item).some((value) => value === undefined)
}

/** As much as can be judged: a line that could not be read leaves the sums out, not the other lines. */
function noteMoney(
  sent: Sent,
  lines: readonly InvoiceLine[] | null,
  strict: boolean,
  notes: Notes,
): void {
  const { subTotal, taxAmount, totalAmount, amountDue } = sent
  const headerIsWhole = subTotal && taxAmount && totalAmount && amountDue
  const linesAreWhole = lines !== null || sent.lines === null
  if (headerIsWhole) {
    const amounts = { subTotal, taxAmount, totalAmount, amountDue, lines }
    noteAll(checkMoney(amounts, { strict }), notes)
    if (linesAreWhole) return
  }
  noteAll(checkLineMoney((sent.lines ?? []).map(completeLine), { strict }), notes)
}

function noteAll(
  { faults, warnings }: { faults: readonly Finding[]; warnings: readonly Finding[] },
  notes: Notes,
): void {
  for (const finding of faults) fault(notes, finding)
  for (const finding of warnings) warn(notes, finding)
}

function noteFractions(lines: readonly (SentLine | undefined)[], notes: Notes): void {
  for (const [at, line] of lines.entries()) {
    if (line?.quantity === undefined || !line.quantity.includes('.')) continue
    fault(notes, {
      pointer: `/lines/${at}/quantity`,
      rule: 'quantity_not_integer',
      message: `Line ${at + 1}: quantity is ${line.quantity}, and this account takes whole quantities only.`,
      sent: line.quantity,
    })
  }
}

/** `GET /integration/invoice/{id}`: the source's fields as pushed, the hub's own beside them. */
export function invoiceToWire(invoice: Invoice) {
  const { content } = invoice
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
    hub: {
      version: invoice.version,
      hubVersion: invoice.hubVersion,
      createdAt: invoice.createdAt,
      updatedAt: invoice.updatedAt,
      editable: editableFields[invoice.status],
      locked: lockedFields(invoice.status),
      lockedBecause: lockReasons[invoice.status],
    },
  }
}

function lineToWire(line: InvoiceLine) {
  return {
    description: line.description,
    unitAmount: toNumber(line.unitAmount),
    quantity: toNumber(line.quantity),
    subTotal: toNumber(line.subTotal),
    taxAmount: toNumber(line.taxAmount),
    totalAmount: toNumber(line.totalAmount),
  }
}
