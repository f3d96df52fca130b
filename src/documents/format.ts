// How people see amounts, quantities and dates: in one form each, on every page and document.
import { formatAmount, readDecimal, type Decimal } from '../domain/decimal.ts'

const minus = '\u2212'

/** `$1,100.00`, with two decimals or as many as it has: nothing is rounded. Amounts in dollars. */
export function shownMoney(amount: Decimal | number): string {
  const { sign, digits } = signed(formatAmount(decimalOf(amount)))
  return `${sign}$${grouped(digits)}`
}

/** `1,200.5`: without zeros that nobody wrote. */
export function shownQuantity(quantity: Decimal | number): string {
  const { sign, digits } = signed(decimalOf(quantity))
  return `${sign}${grouped(digits)}`
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `Jul 12, 2024`, of a date or of the beginning of an instant: no zone shifts it. */
export function shownDate(date: string): string {
  const [year = '', month = '', day = ''] = date.slice(0, 'YYYY-MM-DD'.length).split('-')
  return `${months[Number(month) - 1] ?? month} ${Number(day)}, ${year}`
}

/** A JSON number of an answer stands for the decimal that it prints as. */
function decimalOf(value: Decimal | number): Decimal {
  if (typeof value === 'string') return value
  const read = readDecimal(String(value))
  if (read === 'not_a_number' || read === 'too_long') throw new RangeError(`${value} is no amount`)
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
