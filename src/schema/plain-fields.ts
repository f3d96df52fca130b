// Fields with a single value other than free text: numbers, dates and enumerations.
import { readCalendarDate, type CalendarDate } from '../domain/calendar-date.ts'
import { adviceOn, dateForms, type DateWanted } from '../domain/date-advice.ts'
import { decimalPlaces, digitsMax, readDecimal, toNumber, type Decimal } from '../domain/decimal.ts'
import { numberForm, numberMeant } from '../domain/number-advice.ts'
import type { RuleName } from '../domain/rules.ts'
import { readSourceTime, type SourceTime } from '../domain/source-clock.ts'
import { JsonNumber, type JsonValue } from '../json/json.ts'
import { describe, nameOf, plainText, quote, shorten, wrongType, type Field } from './field.ts'
import { addFault, type Issues } from './issues.ts'
import { nearestName } from './nearest-name.ts'

export function amount(placesMax: number, description?: string): Field<Decimal> {
  return {
    schema: {
      type: ['number', 'string'],
      format: `decimal-${placesMax}`,
      description: `${description ?? 'An exact decimal'}, as a number or a text: at most ${digitsMax} digits, ${placesMax} of them decimals.`,
    },
    read(value, pointer, issues) {
      if (typeof value !== 'string' && !(value instanceof JsonNumber)) {
        return wrongType(issues, pointer, { wanted: 'a number', value })
      }
      const raw = typeof value === 'string' ? value : value.raw
      const read = readDecimal(raw)
      const subject = { pointer, sent: shorten(raw) }
      if (read === 'not_a_number') {
        const meant = numberMeant(raw)
        const hint = meant === null ? '' : `: send ${meant}`
        const message = `${nameOf(pointer)} is ${quote(raw)}, which is not a number${hint}.`
        return addFault(issues, {
          ...subject,
          rule: 'number_invalid',
          message,
          expected: meant ?? numberForm,
        })
      }
      if (read === 'too_long') {
        const message = `${nameOf(pointer)} is ${shorten(raw)}, but a number may have at most ${digitsMax} digits.`
        return addFault(issues, { ...subject, rule: 'number_too_long', message })
      }
      if (decimalPlaces(read) <= placesMax) return read
      const message = `${nameOf(pointer)} is ${raw}, but at most ${placesMax} decimals are allowed.`
      const expected = `at most ${placesMax} decimals`
      return addFault(issues, { ...subject, rule: 'too_many_decimals', message, expected })
    },
    maskedText: plainText,
  }
}

/** A number that is only stored and returned, never calculated with: JSON represents its 15 digits exactly. */
export function plainNumber(placesMax: number, description?: string): Field<number> {
  const field = amount(placesMax, description)
  return {
    ...field,
    read(value, pointer, issues) {
      const read = field.read(value, pointer, issues)
      return read === undefined ? undefined : toNumber(read)
    },
  }
}

export const calendarDate: Field<CalendarDate> = dateField(
  readCalendarDate,
  'date_invalid',
  'date',
  'A calendar date. For a date-time, the date as written is used.',
)

export const sourceTime: Field<SourceTime> = dateField(
  readSourceTime,
  'source_time_invalid',
  'time',
  'The source’s clock: when the record was last changed in the source. A date or a date-time.',
)

/** A date or a date-time that is only stored and returned, as sent. */
export const writtenTime: Field<string> = dateField(
  (written) => (readSourceTime(written) === null ? null : written),
  'date_invalid',
  'date',
  'A date or a date-time.',
)

function dateField<T>(
  parse: (text: string) => T | null,
  rule: RuleName,
  wanted: DateWanted,
  description: string,
): Field<T> {
  return {
    schema: { type: 'string', format: 'date-or-date-time', description },
    read(value, pointer, issues) {
      if (typeof value !== 'string') return wrongDateType(issues, pointer, value, wanted)
      const parsed = parse(value)
      if (parsed !== null) return parsed
      const { problem, expected } = adviceOn(value, wanted)
      const hint = expected === null ? '' : `, as ${expected}`
      return addFault(issues, {
        pointer,
        rule,
        message: `${nameOf(pointer)} is ${quote(value)}, ${problem}${hint}.`,
        sent: shorten(value),
        expected: expected ?? dateForms[wanted],
      })
    },
    maskedText: plainText,
  }
}

/** Some serializers write a time as a number. */
function wrongDateType(
  issues: Issues,
  pointer: string,
  value: JsonValue,
  wanted: DateWanted,
): undefined {
  const expected = value instanceof JsonNumber ? adviceOn(value.raw, wanted).expected : null
  return wrongType(issues, pointer, { wanted: dateForms[wanted], value, expected })
}

export function oneOf<T extends string>(values: readonly T[], description?: string): Field<T> {
  return {
    schema: { type: 'string', enum: values, ...describe(description) },
    read(value, pointer, issues) {
      if (typeof value !== 'string') return wrongType(issues, pointer, { wanted: 'a text', value })
      const known = values.find((candidate) => candidate === value)
      if (known !== undefined) return known
      const nearest = nearestName(value, values)
      const hint = nearest === null ? '' : ` Did you mean ${nearest}?`
      const expected = values.join(', ')
      const message = `${nameOf(pointer)} is ${quote(value)}, which is not one of ${expected}.${hint}`
      return addFault(issues, {
        pointer,
        rule: 'value_unknown',
        message,
        sent: shorten(value),
        expected,
      })
    },
    maskedText: plainText,
  }
}

/** Accepts other spellings of values, which are stored as the values themselves. */
export function alsoSpelled<T extends string>(
  field: Field<T>,
  spellings: Readonly<Record<string, T>>,
): Field<T> {
  const values = field.schema['enum'] as readonly string[]
  return {
    ...field,
    schema: { ...field.schema, enum: [...values, ...Object.keys(spellings)] },
    read(value, pointer, issues) {
      const meant =
        typeof value === 'string' && Object.hasOwn(spellings, value) ? spellings[value] : undefined
      return meant ?? field.read(value, pointer, issues)
    },
  }
}
