// The money rules once more, in whole 1e-24 dollars and without any code of the hub, to judge the hub by.

export type LineTexts = Readonly<
  Record<'unitAmount' | 'quantity' | 'subTotal' | 'taxAmount' | 'totalAmount', string>
>
export type DocumentTexts = Readonly<Record<Field, string>> & {
  readonly amountDue: string | null
  readonly lines: readonly LineTexts[]
}
type Field = (typeof fields)[number]

const fields = ['subTotal', 'taxAmount', 'totalAmount'] as const
const dollar = 10n ** 24n
const cent = dollar / 100n

/** How far the sum may be off, in thousandths of a dollar for each line and once more. */
const bounds = {
  subTotal: { half_up_per_line: 5n, up_or_down_per_line: 10n },
  taxAmount: { half_up_per_line: 5n, up_or_down_per_line: 10n, several_taxes_per_line: 20n },
  totalAmount: { half_up_per_line: 10n, up_or_down_per_line: 20n, several_taxes_per_line: 30n },
} as const

/** `fault|warning pointer rule explanation?`, in the order of the alphabet. */
export function modelFindings(document: DocumentTexts): string[] {
  const lines = document.lines.flatMap((line, at) => lineFindings(line, `/lines/${at}`))
  return [...rangeFindings(document), ...totalFindings(document, '', 'total_mismatch')]
    .concat(sumFindings(document), lines)
    .toSorted()
}

/** An amount in 1e-24 dollars. */
export function unitsOf(text: string): bigint {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? []
  const units = BigInt(whole) * dollar + BigInt(fraction.padEnd(24, '0'))
  return sign === '-' ? -units : units
}

const size = (units: bigint) => (units < 0n ? -units : units)

function rangeFindings({ totalAmount, amountDue }: DocumentTexts): string[] {
  const total = unitsOf(totalAmount)
  if (total < 0n) return ['fault /totalAmount credit_note']
  if (amountDue === null) return []
  const due = unitsOf(amountDue)
  if (due >= 0n && due <= total) return []
  const isRounded = due > total && due <= total + cent
  return isRounded ? [apart('/amountDue')] : ['fault /amountDue amount_due_out_of_range']
}

const apart = (pointer: string) => `warning ${pointer} rounding_difference amounts_rounded_apart`

type Total = Readonly<Record<Field, string>>

function totalFindings(total: Total, at: string, rule: string): string[] {
  const [subTotal, taxAmount, totalAmount] = fields.map((field) => unitsOf(total[field]))
  const gap = size((subTotal ?? 0n) + (taxAmount ?? 0n) - (totalAmount ?? 0n))
  if (gap === 0n) return []
  return gap <= cent ? [apart(`${at}/totalAmount`)] : [`fault ${at}/totalAmount ${rule}`]
}

function sumFindings(document: DocumentTexts): string[] {
  const { lines } = document
  if (lines.length === 0) return []
  const written = lines.filter((line) =>
    ['unitAmount', ...fields].some((field) => unitsOf(line[field as Field]) !== 0n),
  )
  const amounts = BigInt(written.length) + 1n
  return fields.flatMap((field) => {
    const ofLines = lines.reduce((all, line) => all + unitsOf(line[field]), 0n)
    const gap = size(ofLines - unitsOf(document[field]))
    if (gap === 0n) return []
    const fitting =
      gap < cent
        ? 'header_rounded_once'
        : Object.entries(bounds[field]).find(
            ([, each]) => gap * 1000n <= each * amounts * dollar,
          )?.[0]
    return fitting === undefined
      ? [`fault /${field} lines_sum_mismatch`]
      : [`warning /${field} rounding_difference ${fitting}`]
  })
}

const placesOf = (text: string) => text.split('.')[1]?.length ?? 0

function lineFindings(line: LineTexts, at: string): string[] {
  return [...priceFindings(line, at), ...totalFindings(line, at, 'line_total_mismatch')]
}

function priceFindings({ unitAmount, quantity, subTotal }: LineTexts, at: string): string[] {
  const [unit, count, sent] = [unitsOf(unitAmount), unitsOf(quantity), unitsOf(subTotal)]
  const price = (unit * count) / dollar
  const exceeds = `fault ${at}/subTotal line_amount_exceeds_price`
  if (sent === 0n) return []
  if (price !== 0n && price < 0n !== sent < 0n) return [exceeds]
  const ofPrice = size(count) / 10n ** BigInt(Math.max(2, placesOf(unitAmount)))
  const ofCount = placesOf(quantity) === 0 ? 0n : size(unit) / 10n ** BigInt(placesOf(quantity))
  const excess = size(sent) - size(price)
  if (excess <= 0n) return farBelow(size(sent), size(price), ofPrice + ofCount + cent, at)
  if (excess < dollar / 10n ** BigInt(Math.max(2, placesOf(subTotal)))) return []
  const slacks = {
    price_rounded: ofPrice,
    quantity_rounded: ofCount,
    price_and_quantity_rounded: ofPrice + ofCount,
  }
  const fitting = Object.entries(slacks).find(([, slack]) => excess <= slack + cent)
  return fitting ? [`warning ${at}/subTotal rounding_difference ${fitting[0]}`] : [exceeds]
}

function farBelow(sent: bigint, price: bigint, slack: bigint, at: string): string[] {
  if (sent * 5n >= price) return []
  for (let percent = 2n; percent < 21n; percent += 1n) {
    if (size(100n * sent - percent * price) <= 100n * slack) return []
  }
  return [`warning ${at}/subTotal line_amount_below_price`]
}
