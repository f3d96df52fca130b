// The lines of an invoice or a quote in bodies and answers, and the money rules on them and their header.
import type { Decimal } from '../../domain/decimal.ts'
import type { Issue } from '../../domain/issue.ts'
import { documentFields, lineFields, lineLimits } from '../../domain/invoices/invoice-fields.ts'
import { checkLineMoney, checkMoney } from '../../domain/money/money.ts'
import { isBlank } from '../../domain/visible-text.ts'
import type { JsonValue } from '../../json/json.ts'
import { addFault, addWarning, type Issues } from '../../schema/issues.ts'
import { meantName } from '../../schema/meant-name.ts'
import { list, object, type InputOf } from '../../schema/object.ts'
import { propertiesOf, serializerOf } from '../../schema/table-answers.ts'
import { membersOf } from '../../schema/table-members.ts'
import { shape } from '../../schema/shape.ts'

const [bodyTitle, answerTitle] = documentFields.lines.titles

const lineMembers = membersOf(lineFields)
const lineField = object(lineMembers, bodyTitle)

/** Also accepts comment lines without amounts, which some sources send between the items. */
const lineOrComment: typeof lineField = {
  ...lineField,
  schema: {
    ...lineField.schema,
    description: 'A line with a description and no amounts is a comment: its amounts are zero.',
  },
  read(value, pointer, issues) {
    const line = lineField.read
    const sent = value instanceof Map ? (value as Map<string, JsonValue>) : null
    if (sent === null || !isComment(sent)) return line(value, pointer, issues)
    return line(new Map([...sent, ...noAmounts]), pointer, issues)
  },
}

const lineNames = Object.keys(lineMembers)
const noAmounts = Object.entries(lineMembers)
  .filter(([, member]) => member.required)
  .map(([name]) => [name, '0'] as const)

/** Amounts under other names are missing, not zero. */
function isComment(line: ReadonlyMap<string, JsonValue>): boolean {
  if ((line.get('unitAmount') ?? null) !== null) return false
  const description = line.get('description')
  if (typeof description !== 'string' || isBlank(description)) return false
  return noAmounts.every(
    ([name]) => (line.get(name) ?? null) === null && meantName(name, line, lineNames) === null,
  )
}

export const linesField = list(lineOrComment, { itemsMax: lineLimits.linesMax })

type LineInput = InputOf<typeof lineMembers>

type MoneyInput = {
  readonly subTotal?: Decimal
  readonly taxAmount?: Decimal
  readonly totalAmount?: Decimal
  /** `null` for documents without one. */
  readonly amountDue?: Decimal | null | undefined
  readonly lines?: readonly (LineInput | undefined)[] | null
}

/** Validates as much as possible: a line with faults prevents the check of the sums, but not of the other lines. */
export function validateMoney(input: MoneyInput, strict: boolean, issues: Issues): void {
  const { subTotal, taxAmount, totalAmount, amountDue } = input
  const lines = linesField.complete(input.lines)
  const linesAreWhole = lines !== null || input.lines === null
  if (subTotal && taxAmount && totalAmount) {
    const amounts = { subTotal, taxAmount, totalAmount, amountDue, lines }
    addAll(checkMoney(amounts, { strict }), issues)
    if (linesAreWhole) return
  }
  addAll(checkLineMoney((input.lines ?? []).map(lineField.complete), { strict }), issues)
}

function addAll(
  { faults, warnings }: { faults: readonly Issue[]; warnings: readonly Issue[] },
  issues: Issues,
): void {
  for (const issue of faults) addFault(issues, issue)
  for (const issue of warnings) addWarning(issues, issue)
}

export function validateQuantities(
  lines: readonly (LineInput | undefined)[],
  issues: Issues,
): void {
  for (const [at, line] of lines.entries()) {
    if (line?.quantity === undefined || !line.quantity.includes('.')) continue
    addFault(issues, {
      pointer: `/lines/${at}/quantity`,
      rule: 'quantity_not_integer',
      message: `Line ${at + 1}: quantity is ${line.quantity}, but this account accepts whole quantities only.`,
      sent: line.quantity,
    })
  }
}

export const serializeLine = serializerOf(lineFields)
export const storedLine = shape(answerTitle, propertiesOf(lineFields))
