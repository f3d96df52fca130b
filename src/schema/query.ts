// Query parameters: only documented ones are accepted, each at most once, and all faults are reported together.
import { validate as isUuid } from 'uuid'
import { readCalendarDate } from '../domain/calendar-date.ts'
import { dateForms } from '../domain/date-advice.ts'
import { isNegative, readDecimal } from '../domain/decimal.ts'
import { invalid } from '../domain/hub-error.ts'
import { readSourceTime } from '../domain/source-clock.ts'
import { quote, type JsonSchema } from './field.ts'
import { nearestName } from './nearest-name.ts'
import { charactersIn } from './text-fields.ts'
import { addFault, newIssues, type Issues } from './issues.ts'

export type QueryField<T> = {
  readonly schema: JsonSchema
  /** A description of valid values for messages. */
  readonly expected: string
  readonly read: (text: string) => T | null
}

export type QueryFields = Readonly<Record<string, QueryField<unknown>>>
type QueryOf<Fields extends QueryFields> = {
  readonly [Name in keyof Fields]?: Fields[Name] extends QueryField<infer T> ? T : never
}

/** Throws HubError `invalid` with all parameters that are unknown or invalid. */
export function readQuery<Fields extends QueryFields>(
  fields: Fields,
  query: Readonly<Record<string, string | string[] | undefined>>,
): QueryOf<Fields> {
  const issues = newIssues()
  const result: Record<string, unknown> = {}
  for (const [name, text] of Object.entries(query)) {
    const pointer = `?${name}`
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    if (field === undefined) {
      const nearest = nearestName(name, Object.keys(fields))
      const hint = nearest === null ? '' : ` Did you mean ${nearest}?`
      const message = `${name} is not a parameter of this call.${hint}`
      addFault(issues, { pointer, rule: 'query_invalid', message })
    } else {
      const value = readParameter(name, text, field, issues)
      if (value !== undefined) result[name] = value
    }
  }
  if (issues.faults.length > 0) throw invalid(issues.faults)
  // Each parameter was read by the field that determines its type.
  return result as QueryOf<Fields>
}

/** The value of a known parameter, or `undefined` after adding its fault to `issues`. */
export function readParameter<T>(
  name: string,
  text: string | string[] | undefined,
  { read, expected }: QueryField<T>,
  issues: Issues,
): T | undefined {
  const value = typeof text === 'string' ? read(text) : null
  if (value !== null) return value
  const plus = isZoneWithBlank(text) ? ' A + arrives as a blank: write it as %2B.' : ''
  const message =
    typeof text === 'string'
      ? `${name} is ${quote(text)}, which is not ${expected}.${plus}`
      : `${name} was sent more than once.`
  return addFault(issues, { pointer: `?${name}`, rule: 'query_invalid', message, expected })
}

/** `2026-01-04T09:00:00 02:00`, or with a blank for the T: an unescaped plus sign in a query means a space. */
function isZoneWithBlank(text: string | string[] | undefined): boolean {
  return typeof text === 'string' && /[T ][\d:.,]+ \d\d(?::?\d\d)?$/i.test(text)
}

export function queryText(
  lengthMax: number,
  { emptyAllowed = false }: { readonly emptyAllowed?: boolean } = {},
): QueryField<string> {
  const lengthMin = emptyAllowed ? 0 : 1
  return {
    schema: { type: 'string', minLength: lengthMin, maxLength: lengthMax },
    expected: `a text of ${lengthMin} to ${lengthMax} characters`,
    read(text) {
      const length = charactersIn(text)
      return length < lengthMin || length > lengthMax || text.includes('\u0000') ? null : text
    },
  }
}

export const queryUuid: QueryField<string> = {
  schema: { type: 'string', format: 'uuid' },
  expected: 'a UUID',
  read: (text) => (isUuid(text) ? text.toLowerCase() : null),
}

export function queryInteger(range: { min: number; max: number }): QueryField<number> {
  const { min, max } = range
  return {
    schema: { type: 'integer', minimum: min, maximum: max },
    expected: `a whole number from ${min} to ${max}`,
    read(text) {
      if (!/^\d{1,16}$/.test(text)) return null
      const value = Number(text)
      return value >= min && value <= max ? value : null
    },
  }
}

export function queryOneOf<T extends string>(values: readonly T[]): QueryField<T> {
  return {
    schema: { type: 'string', enum: values },
    expected: `one of ${values.join(', ')}`,
    read: (text) => values.find((value) => value === text) ?? null,
  }
}

export const queryFlag: QueryField<boolean> = {
  schema: { type: 'boolean' },
  expected: 'true or false',
  read: (text) => (text === 'true' ? true : text === 'false' ? false : null),
}

/** A non-negative amount, as exact decimal text. */
export const queryAmount: QueryField<string> = {
  schema: { type: 'number', minimum: 0 },
  expected: 'an amount, in digits with a point before the decimals',
  read(text) {
    const read = readDecimal(text)
    if (read === 'not_a_number' || read === 'too_long') return null
    return isNegative(read) ? null : read
  },
}

export const queryDate: QueryField<string> = {
  schema: { type: 'string', format: 'date-or-date-time' },
  expected: dateForms.date,
  read: readCalendarDate,
}

/** An instant; a bare date is the start of that day in UTC. */
export const queryInstant: QueryField<string> = {
  schema: { type: 'string', format: 'date-or-date-time' },
  expected: dateForms.time,
  read(text) {
    const time = readSourceTime(text)
    if (time === null) return null
    const instant = new Date(Number(time.epochNs / 1_000_000n)).toISOString()
    // The zone may move the instant out of the years 1 to 9999, which the database does not accept.
    return readSourceTime(instant) === null ? null : instant
  },
}
