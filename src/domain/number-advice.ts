// Reads numbers in local formats if they are unambiguous, to suggest the right form.
import { readDecimal } from './decimal.ts'

export const numberForm = 'digits, with a point before the decimals'

const textLengthMax = 60
const currencySigns = '$€£¥'
const groupMarks = /[.,'’\s]/g

/** `1.100,00` and `250,00`: a comma not followed by exactly three digits is a decimal comma. */
const decimalComma = /^[+-]?(?:\d{1,3}(?:[.'’\s]\d{3})+|\d+),(?:\d{1,2}|\d{4,12})$/
/** `1,100.00` and `1,234,567`; a single comma followed by three digits is ambiguous. */
const groups = /^[+-]?\d{1,3}(?:[,'’\s]\d{3})+\.\d{1,12}$|^[+-]?\d{1,3}(?:[,'’\s]\d{3}){2,}$/

/** The number to send instead of `text`, or `null`. */
export function numberMeant(text: string): string | null {
  if (text.length > textLengthMax) return null
  const bare = withoutSigns(text)
  const inBrackets = /^\((.*)\)$/.exec(bare)?.[1]
  const sign = inBrackets === undefined ? '' : '-'
  const number = withoutSigns(inBrackets ?? bare).replace(/^\+/, '')
  if (decimalComma.test(number)) {
    const [whole = '', decimals = ''] = number.split(',')
    return standardForm(`${sign}${whole.replace(groupMarks, '')}.${decimals}`)
  }
  if (groups.test(number)) {
    const [whole = '', decimals] = number.split('.')
    const digits = whole.replace(groupMarks, '')
    return standardForm(`${sign}${digits}${decimals === undefined ? '' : `.${decimals}`}`)
  }
  return /^-?\d+(?:\.\d{1,12})?$/.test(number) ? standardForm(`${sign}${number}`) : null
}

/** Without leading zeros; `null` if it would be refused all the same. */
function standardForm(text: string): string | null {
  const number = text.replace(/^(-?)0+(?=\d)/, '$1')
  const read = readDecimal(number)
  return read === 'not_a_number' || read === 'too_long' ? null : number
}

/** Removes spaces and currency signs at both ends. */
function withoutSigns(text: string): string {
  const isSign = (at: number) =>
    currencySigns.includes(text.charAt(at)) || text.charAt(at).trim() === ''
  let from = 0
  let to = text.length
  while (from < to && isSign(from)) from += 1
  while (to > from && isSign(to - 1)) to -= 1
  return text.slice(from, to)
}
