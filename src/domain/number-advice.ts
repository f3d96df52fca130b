// The number that a text in a local format means, where it can mean one only.

export const numberForm = 'digits, with a point before the decimals'

const textLengthMax = 60
const signs = /^[\s$€£¥]+|[\s$€£¥]+$/g
const groupMarks = /[.,'’\s]/g

/** `1.100,00` and `250,00`: a comma with other than three digits behind it comes before decimals. */
const decimalComma = /^[+-]?(?:\d{1,3}(?:[.'’\s]\d{3})+|\d+),(?:\d{1,2}|\d{4,12})$/
/** `1,100.00` and `1,234,567`; a single comma with three digits behind it may be either. */
const groups = /^[+-]?\d{1,3}(?:[,'’\s]\d{3})+\.\d{1,12}$|^[+-]?\d{1,3}(?:[,'’\s]\d{3}){2,}$/

/** What to send instead of `text`, or `null`. */
export function numberMeant(text: string): string | null {
  if (text.length > textLengthMax) return null
  const bare = text.trim().replace(signs, '')
  const inBrackets = /^\((.*)\)$/.exec(bare)?.[1]
  const sign = inBrackets === undefined ? '' : '-'
  const number = (inBrackets ?? bare).replace(signs, '').replace(/^\+/, '')
  if (decimalComma.test(number)) {
    const [whole = '', decimals = ''] = number.split(',')
    return `${sign}${whole.replace(groupMarks, '')}.${decimals}`
  }
  if (groups.test(number)) {
    const [whole = '', decimals] = number.split('.')
    const digits = whole.replace(groupMarks, '')
    return `${sign}${digits}${decimals === undefined ? '' : `.${decimals}`}`
  }
  return /^-?\d+(?:\.\d{1,12})?$/.test(number) ? `${sign}${number}` : null
}
