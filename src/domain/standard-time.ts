// Converts unambiguous variants of ISO 8601 to the RFC 3339 form that the hub stores. Accounting systems write
// `2026-11-20 09:00:00+0000`, ten fraction digits, `2026-12-05Z` (XML Schema), a decimal comma, and surrounding spaces.

// All repeats are bounded and none overlap, so it cannot backtrack.
const pattern =
  /^(\d{4}-\d\d-\d\d)(?:[Tt ](\d\d:\d\d)(?::(\d\d)(?:[.,](\d{1,40}))?)?)? ?(Z|z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?$/

const textLengthMax = 100
const fractionDigitsMax = 9

/** The date or date-time in RFC 3339 form, or `null`. The zone of a bare date is dropped. */
export function standardForm(text: string): string | null {
  if (text.length > textLengthMax) return null
  const match = pattern.exec(text.trim())
  if (match === null) return null
  const [, date = '', hourAndMinute, second, fraction, zone] = match
  if (hourAndMinute === undefined) return date
  const time = second === undefined ? hourAndMinute : `${hourAndMinute}:${second}`
  // Truncated to nanoseconds: no clock is more precise.
  const rest = fraction === undefined ? '' : `.${fraction.slice(0, fractionDigitsMax)}`
  return `${date}T${time}${rest}${zone === undefined ? '' : standardZone(zone)}`
}

function standardZone(zone: string): string {
  if (!/^[+-]/.test(zone)) return 'Z'
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0')
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`
}
