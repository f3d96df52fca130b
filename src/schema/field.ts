// A field of a body: its reader, which reports every issue and never converts silently, and its JSON Schema for the
// OpenAPI document. Also the helpers that all kinds of fields share.
// Why: docs/decisions/0002-field-definitions.md.
import { JsonNumber, type JsonValue } from '../json/json.ts'
import { addFault, type Issues } from './issues.ts'

export type JsonSchema = { readonly [keyword: string]: unknown }

export type Field<T> = {
  readonly schema: JsonSchema
  /** Returns the value, or `undefined` after adding its faults to `issues`. */
  readonly read: (value: JsonValue, pointer: string, issues: Issues) => T | undefined
  /** The value as stored with an operation, as JSON text: personal data is masked. */
  readonly maskedText: (value: JsonValue) => string
}

export const masked = '***'
export const maskedJson = JSON.stringify(masked)

type WrongType = {
  readonly wanted: string
  readonly value: JsonValue
  /** Hides the value: a telephone number may be sent as a number. */
  readonly personal?: boolean
  /** The right value, if known. */
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

/** The name of a field in messages: `lines/0/subTotal` for `/lines/0/subTotal`. */
export function nameOf(pointer: string): string {
  return pointer.startsWith('/') ? pointer.slice(1) : pointer
}

/**
 * A plain value as stored with an operation: numbers become text, to keep their digits as sent. Unexpected lists
 * and objects are masked, because they may contain personal data.
 */
export function plainText(value: JsonValue): string {
  if (typeof value === 'string') return quoted(value)
  if (value instanceof JsonNumber) return `"${value.raw}"`
  return value === null || typeof value === 'boolean' ? String(value) : maskedJson
}

/** A text as JSON, four times as fast if it needs no escapes, as most do not. */
function quoted(value: string): string {
  return needsEscape.test(value) ? JSON.stringify(value) : `"${value}"`
}

// oxlint-disable-next-line no-control-regex -- it must match control characters
const needsEscape = /["\\\u0000-\u001f\ud800-\udfff]/

/** A value sent in place of an object or a list, masked because it may be personal data. */
export function misplacedText(value: JsonValue): string {
  return value === null || typeof value === 'boolean' ? String(value) : maskedJson
}

const shownMax = 60

/** Shortens a text of the body for an issue, and replaces U+0000, which PostgreSQL cannot store. */
export function shorten(value: string): string {
  const storable = value.replaceAll('\u0000', '\ufffd')
  if (storable.length <= shownMax) return storable
  // Strict JSON parsers refuse half of a surrogate pair.
  return `${storable.slice(0, shownMax).replace(/[\uD800-\uDBFF]$/, '')}…`
}

export function quote(value: string): string {
  return JSON.stringify(shorten(value))
}

/** Escapes a key for a JSON pointer (RFC 6901, section 3). */
export function escape(key: string): string {
  return shorten(key).replaceAll('~', '~0').replaceAll('/', '~1')
}

export function describe(description: string | undefined): { description?: string } {
  return description === undefined ? {} : { description }
}
