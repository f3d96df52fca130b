// Fields of a body. One declaration is the reader, which finds every fault and converts nothing in
// silence, and the JSON Schema, which the OpenAPI document shows.
// Why: docs/decisions/0002-field-definitions.md.
import { isDotSegment } from '../domain/dot-segment.ts'
import { readCalendarDate, type CalendarDate } from '../domain/calendar-date.ts'
import { adviceOn, dateForms, type DateWanted } from '../domain/date-advice.ts'
import { decimalPlaces, digitsMax, readDecimal, toNumber, type Decimal } from '../domain/decimal.ts'
import { findingsMax } from '../domain/issue.ts'
import { numberForm, numberMeant } from '../domain/number-advice.ts'
import type { RuleName } from '../domain/rules.ts'
import { readSourceTime, type SourceTime } from '../domain/source-clock.ts'
import { invisibleIn, isBlank, isPlain, visible } from '../domain/visible-text.ts'
import { JsonNumber, type JsonValue } from '../json/json.ts'
import { meantName } from './meant-name.ts'
import { nearestName } from './nearest-name.ts'
import { fault, warn, type Notes } from './issues.ts'

export type JsonSchema = { readonly [keyword: string]: unknown }

export type Field<T> = {
  readonly schema: JsonSchema
  /** The value, or `undefined` after its faults were noted. */
  readonly read: (value: JsonValue, pointer: string, notes: Notes) => T | undefined
  /** The value as an operation keeps it, as JSON text: personal texts are masked. */
  readonly maskedText: (value: JsonValue) => string
}

/** A member of an object; what is absent or null is `null`, "not said". */
type Member<T> = { readonly field: Field<T>; readonly required: boolean }

export type Members = Readonly<Record<string, Member<unknown>>>
type ValueOf<M> = M extends Member<infer T> & { readonly required: infer Required }
  ? Required extends true
    ? T
    : T | null
  : never
export type ObjectOf<Ms extends Members> = { readonly [Name in keyof Ms]: ValueOf<Ms[Name]> }

export const masked = '***'
const maskedJson = JSON.stringify(masked)

export function required<T>(field: Field<T>): { field: Field<T>; required: true } {
  return { field, required: true }
}

export function optional<T>(field: Field<T>): { field: Field<T>; required: false } {
  return { field, required: false }
}

type TextOptions = {
  readonly lengthMax: number
  readonly emptyAllowed?: boolean
  /** Personal data: never kept with an operation, never repeated in a fault. */
  readonly personal?: boolean
  readonly description?: string
}

export function text({
  lengthMax,
  emptyAllowed = false,
  personal = false,
  description,
}: TextOptions) {
  const field: Field<string> = {
    schema: {
      type: 'string',
      ...(emptyAllowed ? {} : { minLength: 1 }),
      maxLength: lengthMax,
      ...describe(description),
    },
    read(value, pointer, notes) {
      if (typeof value !== 'string') {
        return wrongType(notes, pointer, { wanted: 'a text', value, personal })
      }
      if (!emptyAllowed && isBlank(value)) {
        const message = `${nameOf(pointer)} ${value === '' ? 'is empty' : 'holds nothing but blanks'}.`
        return fault(notes, { pointer, rule: 'text_empty', message })
      }
      const length = charactersIn(value)
      if (length <= lengthMax) return value
      return fault(notes, {
        pointer,
        rule: 'text_too_long',
        message: `${nameOf(pointer)} has ${length} characters, and at most ${lengthMax} are stored.`,
        sent: personal ? masked : shorten(value),
        expected: `at most ${lengthMax} characters`,
      })
    },
    maskedText: personal ? () => maskedJson : plainText,
  }
  return field
}

/** The source's own id of a record. */
export const idLengthMax = 128
const idField = text({
  lengthMax: idLengthMax,
  description: 'The source’s own id, case-sensitive.',
})
export const recordId: Field<string> = {
  ...idField,
  read(value, pointer, notes) {
    const id = idField.read(value, pointer, notes)
    if (id === undefined) return id
    if (isDotSegment(id)) {
      const message = `${nameOf(pointer)} is ${quote(id)}: ${dotSegmentIsReserved}`
      return fault(notes, { pointer, rule: 'id_reserved', message, sent: id })
    }
    if (isPlain(id)) return id
    if (isPrintable(id)) {
      noteInvisible(id, pointer, notes)
      return id
    }
    const message = `${nameOf(pointer)} holds a character that is not printable.`
    return fault(notes, { pointer, rule: 'id_invalid', message })
  },
}

/** An id that an update may repeat: write.ts compares it with that of the path. */
export const pathId: Field<string> = {
  schema: { ...idField.schema, description: 'May repeat the id of the path; another is refused.' },
  read(value, pointer, notes) {
    return value instanceof JsonNumber ? value.raw : idField.read(value, pointer, notes)
  },
  maskedText: plainText,
}

/** What people know a document by: as an id, it finds nothing with a blank too many. */
export function documentNumber(lengthMax: number): Field<string> {
  const field = text({ lengthMax, description: 'The number people know it by.' })
  return {
    ...field,
    read(value, pointer, notes) {
      const number = field.read(value, pointer, notes)
      if (number !== undefined) noteInvisible(number, pointer, notes)
      return number
    },
  }
}

function noteInvisible(id: string, pointer: string, notes: Notes): void {
  const found = invisibleIn(id)
  if (found === null) return
  const message = `${nameOf(pointer)} is ${quote(id)}, which ${found}.`
  const sent = shorten(id)
  warn(notes, { pointer, rule: 'invisible_characters', message, sent, expected: visible(id) })
}
export const dotSegmentIsReserved = 'URLs resolve it as a step in the path, so no id can be that.'

export function isId(id: string): boolean {
  return id !== '' && charactersIn(id) <= idLengthMax && isPrintable(id) && !isDotSegment(id)
}

/** As people count them: a character beyond the 16-bit plane is one. */
function charactersIn(value: string): number {
  let count = value.length
  for (let at = 0; at < value.length; at += 1) {
    const unit = value.charCodeAt(at)
    // The body's gate lets no lone surrogate through, so each high one begins a pair.
    if (unit >= 0xd800 && unit <= 0xdbff) count -= 1
  }
  return count
}

/** Neither control characters nor the separators of lines. */
function isPrintable(id: string): boolean {
  return !/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(id)
}

export function amount(placesMax: number, description?: string): Field<Decimal> {
  return {
    schema: {
      type: ['number', 'string'],
      format: `decimal-${placesMax}`,
      description: `${description ?? 'An exact decimal'}, as a number or a text: at most ${digitsMax} digits, ${placesMax} of them decimals.`,
    },
    read(value, pointer, notes) {
      if (typeof value !== 'string' && !(value instanceof JsonNumber)) {
        return wrongType(notes, pointer, { wanted: 'a number', value })
      }
      const raw = typeof value === 'string' ? value : value.raw
      const read = readDecimal(raw)
      const subject = { pointer, sent: shorten(raw) }
      if (read === 'not_a_number') {
        const meant = numberMeant(raw)
        const hint = meant === null ? '' : `: send ${meant}`
        const message = `${nameOf(pointer)} is ${quote(raw)}, which is not a number${hint}.`
        return fault(notes, {
          ...subject,
          rule: 'number_invalid',
          message,
          expected: meant ?? numberForm,
        })
      }
      if (read === 'too_long') {
        const message = `${nameOf(pointer)} is ${shorten(raw)}, and a number has at most ${digitsMax} digits.`
        return fault(notes, { ...subject, rule: 'number_too_long', message })
      }
      if (decimalPlaces(read) <= placesMax) return read
      const message = `${nameOf(pointer)} is ${raw}, and it has at most ${placesMax} decimals.`
      const expected = `at most ${placesMax} decimals`
      return fault(notes, { ...subject, rule: 'too_many_decimals', message, expected })
    },
    maskedText: plainText,
  }
}

/** A number that is only kept and shown, never calculated with: JSON holds its 15 digits exactly. */
export function plainNumber(placesMax: number, description?: string): Field<number> {
  const field = amount(placesMax, description)
  return {
    ...field,
    read(value, pointer, notes) {
      const read = field.read(value, pointer, notes)
      return read === undefined ? undefined : toNumber(read)
    },
  }
}

export const yesOrNo: Field<boolean> = {
  schema: { type: 'boolean' },
  read(value, pointer, notes) {
    return typeof value === 'boolean'
      ? value
      : wrongType(notes, pointer, { wanted: 'true or false', value })
  },
  maskedText: plainText,
}

export const calendarDate: Field<CalendarDate> = dateField(
  readCalendarDate,
  'date_invalid',
  'date',
  'A calendar date. Of a date-time the date as written counts.',
)

export const sourceTime: Field<SourceTime> = dateField(
  readSourceTime,
  'source_time_invalid',
  'time',
  'The source’s clock: when the record was last changed there. A date or a date-time.',
)

/** A date or a date-time that is only kept and shown, as it was written. */
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
    read(value, pointer, notes) {
      if (typeof value !== 'string') return wrongDateType(notes, pointer, value, wanted)
      const parsed = parse(value)
      if (parsed !== null) return parsed
      const { problem, expected } = adviceOn(value, wanted)
      const hint = expected === null ? '' : `, as ${expected}`
      return fault(notes, {
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
  notes: Notes,
  pointer: string,
  value: JsonValue,
  wanted: DateWanted,
): undefined {
  const expected = value instanceof JsonNumber ? adviceOn(value.raw, wanted).expected : null
  return wrongType(notes, pointer, { wanted: dateForms[wanted], value, expected })
}

export function oneOf<T extends string>(values: readonly T[], description?: string): Field<T> {
  return {
    schema: { type: 'string', enum: values, ...describe(description) },
    read(value, pointer, notes) {
      if (typeof value !== 'string') return wrongType(notes, pointer, { wanted: 'a text', value })
      const known = values.find((candidate) => candidate === value)
      if (known !== undefined) return known
      const nearest = nearestName(value, values)
      const hint = nearest === null ? '' : ` Did you mean ${nearest}?`
      const expected = values.join(', ')
      const message = `${nameOf(pointer)} is ${quote(value)}, which is none of ${expected}.${hint}`
      return fault(notes, {
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

/** Another spelling of a value, which is stored as the value itself. */
export function alsoSpelled<T extends string>(
  field: Field<T>,
  spellings: Readonly<Record<string, T>>,
): Field<T> {
  const values = field.schema['enum'] as readonly string[]
  return {
    ...field,
    schema: { ...field.schema, enum: [...values, ...Object.keys(spellings)] },
    read(value, pointer, notes) {
      const meant =
        typeof value === 'string' && Object.hasOwn(spellings, value) ? spellings[value] : undefined
      return meant ?? field.read(value, pointer, notes)
    },
  }
}

type ListOptions = { readonly itemsMax: number; readonly description?: string }

/** Reads every item: the ones with faults are `undefined` in the list. */
export function list<T>(
  item: Field<T>,
  { itemsMax, description }: ListOptions,
): Field<readonly (T | undefined)[]> {
  return {
    schema: { type: 'array', items: item.schema, maxItems: itemsMax, ...describe(description) },
    read(value, pointer, notes) {
      if (!Array.isArray(value)) return wrongType(notes, pointer, { wanted: 'a list', value })
      if (value.length > itemsMax) {
        return fault(notes, {
          pointer,
          rule: 'too_many_items',
          message: `${nameOf(pointer)} has ${value.length} items, and at most ${itemsMax} are stored.`,
          sent: String(value.length),
          expected: `at most ${itemsMax}`,
        })
      }
      return value.map((one, at) => item.read(one, `${pointer}/${at}`, notes))
    },
    maskedText(value) {
      if (!Array.isArray(value)) return misplacedText(value)
      return `[${value.map(item.maskedText).join(',')}]`
    },
  }
}

/** Reads every member: the ones with faults are `undefined`, so that the others can still be checked. */
export function object<Ms extends Members>(
  members: Ms,
  name: string,
): Field<Partial<ObjectOf<Ms>>> {
  const entries = Object.entries(members)
  const names = Object.keys(members)
  const below = entries.map(([key, member]) => ({ key, member, path: `/${key}` }))
  // With all members from the start, so that every object read has one shape.
  const blank: Record<string, unknown> = Object.fromEntries(names.map((key) => [key, undefined]))
  const known = new Map(entries.map(([key, { field }]) => [key, { field, label: `"${key}":` }]))
  return {
    schema: {
      type: 'object',
      title: name,
      required: entries.filter(([, member]) => member.required).map(([key]) => key),
      properties: Object.fromEntries(entries.map(([key, member]) => [key, schemaOf(member)])),
    },
    read(value, pointer, notes) {
      if (!(value instanceof Map)) return wrongType(notes, pointer, { wanted: 'an object', value })
      const result = { ...blank }
      let found = 0
      for (const { key, member, path } of below) {
        const sent = value.get(key) as JsonValue | undefined
        if (sent !== undefined) found += 1
        const at = pointer === '' ? path : pointer + path
        if (sent !== undefined && sent !== null) result[key] = member.field.read(sent, at, notes)
        else
          result[key] = member.required ? missing(key, { object: value, names, at }, notes) : null
      }
      if (found < value.size) warnUnknown(value.keys() as Iterable<string>, names, pointer, notes)
      // Each member was read by the field that gives it its type.
      return result as Partial<ObjectOf<Ms>>
    },
    maskedText(value) {
      if (!(value instanceof Map)) return misplacedText(value)
      let json = ''
      for (const [key, sent] of value as Map<string, JsonValue>) {
        const member = known.get(key)
        if (json !== '') json += ','
        // What an unknown field holds is unknown, too: perhaps a misspelled name of a person.
        if (member === undefined) json += `${JSON.stringify(key)}:${maskedJson}`
        else json += member.label + member.field.maskedText(sent)
      }
      return `{${json}}`
    },
  }
}

type Missing = {
  readonly object: ReadonlyMap<string, JsonValue>
  readonly names: readonly string[]
  readonly at: string
}

function missing(key: string, { object: sent, names, at }: Missing, notes: Notes): undefined {
  if (notes.faults.length >= findingsMax) return
  const state = sent.get(key) === null ? 'null' : 'missing'
  const meant = meantName(key, sent, names)
  const hint = meant === null ? '' : ` Did you mean ${quote(meant)}? The field has to be ${key}.`
  const message = `${nameOf(at)} is ${state}, and it is required.${hint}`
  fault(notes, { pointer: at, rule: 'field_required', message })
}

function schemaOf({ field, required: needed }: Member<unknown>): JsonSchema {
  if (needed) return field.schema
  const { type, enum: values } = field.schema
  return {
    ...field.schema,
    type: Array.isArray(type) ? [...type, 'null'] : [type, 'null'],
    ...(Array.isArray(values) ? { enum: [...values, null] } : {}),
  }
}

function warnUnknown(
  sent: Iterable<string>,
  known: readonly string[],
  pointer: string,
  notes: Notes,
): void {
  for (const key of sent) {
    if (notes.warnings.length >= findingsMax) return
    if (known.includes(key)) continue
    const nearest = nearestName(key, known)
    const hint = nearest === null ? '' : ` Did you mean ${nearest}?`
    warn(notes, {
      pointer: `${pointer}/${escape(key)}`,
      rule: 'unknown_field',
      message: `${quote(key)} is not a field of ${pointer === '' ? 'the body' : nameOf(pointer)}.${hint}`,
      ...(nearest === null ? {} : { expected: nearest }),
    })
  }
}

type WrongType = {
  readonly wanted: string
  readonly value: JsonValue
  /** A telephone number may come as a number. */
  readonly personal?: boolean
  /** The right value, where it is known. */
  readonly expected?: string | null
}

export function wrongType(
  notes: Notes,
  pointer: string,
  { wanted, value, personal = false, expected = null }: WrongType,
): undefined {
  const sent = personal && value instanceof JsonNumber ? 'a number' : typeName(value)
  return fault(notes, {
    pointer,
    rule: 'wrong_type',
    message: `${pointer === '' ? 'The body' : nameOf(pointer)} is ${sent}, not ${wanted}.`,
    sent,
    expected: expected ?? wanted,
  })
}

function typeName(value: JsonValue): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (value instanceof JsonNumber) return `the number ${shorten(value.raw)}`
  if (typeof value === 'string') return 'a text'
  return typeof value === 'boolean' ? String(value) : 'an object'
}

/** `/lines/0/subTotal` as a sentence names it: `lines/0/subTotal`. */
export function nameOf(pointer: string): string {
  return pointer.startsWith('/') ? pointer.slice(1) : pointer
}

/**
 * A plain value as an operation keeps it: numbers as text, digit for digit as they were written. What is
 * inside of a list or an object that should be none is anybody's guess, perhaps a person.
 */
export function plainText(value: JsonValue): string {
  if (typeof value === 'string') return quoted(value)
  if (value instanceof JsonNumber) return `"${value.raw}"`
  return value === null || typeof value === 'boolean' ? String(value) : maskedJson
}

/** A text as JSON. Most hold nothing to escape, and are quoted four times as fast. */
function quoted(value: string): string {
  return needsEscape.test(value) ? JSON.stringify(value) : `"${value}"`
}

// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const needsEscape = /["\\\u0000-\u001f\ud800-\udfff]/

/** What stands where an object or a list belongs: perhaps the text of a person. */
function misplacedText(value: JsonValue): string {
  return value === null || typeof value === 'boolean' ? String(value) : maskedJson
}

const shownMax = 60

/** A text from outside as issues show it: PostgreSQL stores no U+0000. */
export function shorten(value: string): string {
  const storable = value.replaceAll('\u0000', '\ufffd')
  if (storable.length <= shownMax) return storable
  // Half of a surrogate pair is no character: strict JSON readers refuse it.
  return `${storable.slice(0, shownMax).replace(/[\uD800-\uDBFF]$/, '')}…`
}

export function quote(value: string): string {
  return JSON.stringify(shorten(value))
}

/** RFC 6901, section 3. */
function escape(key: string): string {
  return shorten(key).replaceAll('~', '~0').replaceAll('/', '~1')
}

function describe(description: string | undefined): { description?: string } {
  return description === undefined ? {} : { description }
}
