// Formats amounts, quantities and dates consistently on all pages and documents.
import { formatAmount, readDecimal, type Decimal } from '../domain/decimal.ts'

const minus = '\u2212'

/** `$1,100.00`: dollars with at least two decimals, never rounded. */
export function shownMoney(amount: Decimal | number): string {
  const { sign, digits } = signed(formatAmount(decimalOf(amount)))
  return `${sign}$${grouped(digits)}`
}

/** `1,200.5`, without trailing zeros added. */
export function shownQuantity(quantity: Decimal | number): string {
  const { sign, digits } = signed(decimalOf(quantity))
  return `${sign}${grouped(digits)}`
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `Jul 12, 2024`, from a date or the date part of an instant, without time zone conversion. */
export function shownDate(date: string): string {
  const [year = '', month = '', day = ''] = date.slice(0, 'YYYY-MM-DD'.length).split('-')
  return `${months[Number(month) - 1] ?? month} ${Number(day)}, ${year}`
}

/** A JSON number of an answer represents the decimal that it prints as. */
function decimalOf(value: Decimal | number): Decimal {
  if (typeof value === 'string') return value
  const read = readDecimal(String(value))
  if (read === 'not_a_number' || read === 'too_long')
    throw new RangeError(`${value} is not an amount`)
  return read
}

function signed(text: string): { readonly sign: string; readonly digits: string } {
  return text.startsWith('-') ? { sign: minus, digits: text.slice(1) } : { sign: '', digits: text }
}

function grouped(digits: string): string {
  const [whole = '', ...decimals] = digits.split('.')
  const thousands: string[] = []
  for (let end = whole.length; end > 0; end -= 3) {
    thousands.unshift(whole.slice(Math.max(0, end - 3), end))
  }
  return [thousands.join(','), ...decimals].join('.')
}
