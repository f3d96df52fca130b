// A field of a body: the reader, which finds every issue and converts nothing in silence, and the JSON Schema, which the
// OpenAPI document shows. What the kinds of fields have in common.
// Why: docs/decisions/0002-field-definitions.md.
import { JsonNumber, type JsonValue } from '../json/json.ts'
import { addFault, type Issues } from './issues.ts'

export type JsonSchema = { readonly [keyword: string]: unknown }

export type Field<T> = {
  readonly schema: JsonSchema
  /** The value, or `undefined` after its faults were noted. */
  readonly read: (value: JsonValue, pointer: string, issues: Issues) => T | undefined
  /** The value as an operation keeps it, as JSON text: personal texts are masked. */
  readonly maskedText: (value: JsonValue) => string
}

export const masked = '***'
export const maskedJson = JSON.stringify(masked)

type WrongType = {
  readonly wanted: string
  readonly value: JsonValue
  /** A telephone number may come as a number. */
  readonly personal?: boolean
  /** The right value, where it is known. */
  readonly expected?: string | null
}

export function wrongType(
  issues: Issues,
  pointer: string,
  { wanted, value, personal = false, expected = null }: WrongType,
): undefined {
  const sent = personal && value instanceof JsonNumber ? 'a number' : typeName(value)
  return addFault(issues, {
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
export function misplacedText(value: JsonValue): string {
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
export function escape(key: string): string {
  return shorten(key).replaceAll('~', '~0').replaceAll('/', '~1')
}

export function describe(description: string | undefined): { description?: string } {
  return description === undefined ? {} : { description }
}
