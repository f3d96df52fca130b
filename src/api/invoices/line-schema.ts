// The lines of an invoice or a quote on the wire, and the money rules on them and their header.
import { type Decimal, toNumber } from '../../domain/decimal.ts'
import type { Finding } from '../../domain/issue.ts'
import type { InvoiceLine } from '../../domain/invoices/invoice.ts'
import { checkLineMoney, checkMoney } from '../../domain/money/money.ts'
import { isBlank } from '../../domain/visible-text.ts'
import type { JsonValue } from '../../json/json.ts'
import {
  amount,
  list,
  object,
  optional,
  required,
  text,
  type Field,
  type ObjectOf,
} from '../../schema/field.ts'
import { fault, warn, type Notes } from '../../schema/issues.ts'
import { shape, textOrNull, number } from '../../schema/shape.ts'

export const lineLimits = {
  linesMax: 5_000,
  descriptionMax: 2_000,
  headerPlaces: 2,
  linePlaces: 6,
  quantityPlaces: 12,
} as const

const { headerPlaces, linePlaces, quantityPlaces } = lineLimits

const lineMembers = {
  description: optional(text({ lengthMax: lineLimits.descriptionMax, emptyAllowed: true })),
  unitAmount: required(amount(quantityPlaces, 'Price of one unit')),
  quantity: required(amount(quantityPlaces, 'Number of units')),
  subTotal: required(amount(linePlaces, 'Amount without tax, after discount')),
  taxAmount: required(amount(linePlaces, 'Tax')),
  totalAmount: required(amount(linePlaces, 'Amount with tax')),
}

const lineField = object(lineMembers, 'InvoiceLine')

/** A line that says something and costs nothing: sources send remarks between the goods. */
const lineOrComment: Field<SentLine> = {
  ...lineField,
  schema: {
    ...lineField.schema,
    description:
      'A line with a description and none of the amounts is a comment: its amounts are zero.',
  },
  read(value, pointer, notes) {
    const line = lineField.read
    if (!(value instanceof Map) || !isComment(value)) return line(value, pointer, notes)
    return line(new Map([...(value as Map<string, JsonValue>), ...noAmounts]), pointer, notes)
  },
}

const noAmounts = Object.entries(lineMembers)
  .filter(([, member]) => member.required)
  .map(([name]) => [name, '0'] as const)

function isComment(line: ReadonlyMap<unknown, unknown>): boolean {
  if ((line.get('unitAmount') ?? null) !== null) return false
  const description = line.get('description')
  if (typeof description !== 'string' || isBlank(description)) return false
  return noAmounts.every(([name]) => (line.get(name) ?? null) === null)
}

export const linesField = list(lineOrComment, { itemsMax: lineLimits.linesMax })

/** The amounts of a header that every kind of document has. */
export const headerAmounts = {
  subTotal: required(amount(headerPlaces, 'Amount without tax')),
  totalAmount: required(amount(headerPlaces, 'Amount with tax')),
  taxAmount: required(amount(headerPlaces, 'Tax')),
}

type SentLine = Partial<ObjectOf<typeof lineMembers>>

type SentMoney = {
  readonly subTotal?: Decimal
  readonly taxAmount?: Decimal
  readonly totalAmount?: Decimal
  /** `null` where the document has none. */
  readonly amountDue?: Decimal | null | undefined
  readonly lines?: readonly (SentLine | undefined)[] | null
}

/** The whole list when every item could be read, `null` when it is unsaid or incomplete. */
export function completeList<In, Out>(
  items: readonly (In | undefined)[] | null | undefined,
  complete: (item: In | undefined) => Out | null,
): readonly Out[] | null {
  if (items === null || items === undefined) return null
  const whole = items.map(complete)
  return whole.includes(null) ? null : (whole as Out[])
}

export function completeLine(line: SentLine | undefined): InvoiceLine | null {
  if (line === undefined || isIncomplete(line)) return null
  return line as InvoiceLine
}

export function isIncomplete(item: object): boolean {
  return Object.values(item).some((value) => value === undefined)
}

/** As much as can be judged: a line that could not be read leaves the sums out, not the other lines. */
export function noteMoney(
  sent: SentMoney,
  lines: readonly InvoiceLine[] | null,
  strict: boolean,
  notes: Notes,
): void {
  const { subTotal, taxAmount, totalAmount, amountDue } = sent
  const linesAreWhole = lines !== null || sent.lines === null
  if (subTotal && taxAmount && totalAmount) {
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

export function noteFractions(lines: readonly (SentLine | undefined)[], notes: Notes): void {
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

export function lineToWire(line: InvoiceLine) {
  return {
    description: line.description,
    unitAmount: toNumber(line.unitAmount),
    quantity: toNumber(line.quantity),
    subTotal: toNumber(line.subTotal),
    taxAmount: toNumber(line.taxAmount),
    totalAmount: toNumber(line.totalAmount),
  }
}

export const storedLine = shape('StoredLine', {
  description: textOrNull,
  unitAmount: number,
  quantity: number,
  subTotal: number,
  taxAmount: number,
  totalAmount: number,
})
