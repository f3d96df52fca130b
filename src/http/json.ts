// The gate every body passes: strict JSON (RFC 8259), read in one pass. It stands in for JSON.parse
// because money is judged on a number's digits as written, and because a fault must say what is
// wrong and where.
import { isUtf8 } from 'node:buffer'

export const jsonLimits = {
  /** Containers inside each other; an invoice needs four. It also bounds our recursion. */
  depthMax: 16,
  /** Fields of one object; more than twice what the contract's largest object has. */
  fieldsMax: 64,
  /** UTF-16 units of a field name, so that pointers and quoted names stay short. */
  fieldNameUnitsMax: 128,
  /** Characters of a number: an amount's 15 digits, with room for zeros and an exponent. */
  numberCharactersMax: 64,
  /**
   * Values of all kinds in one body. Real ones take 20 bytes and more each, so a mebibyte of invoice
   * stays below; a mebibyte of `{},{},` would take sixty times its size in memory.
   */
  valuesMax: 100_000,
} as const

export type JsonRule =
  | 'body_empty'
  | 'body_encoding'
  | 'body_form_encoded'
  | 'body_not_json'
  | 'duplicate_field'
  | 'field_name_too_long'
  | 'number_too_long'
  | 'text_not_storable'
  | 'too_deep'
  | 'too_many_fields'
  | 'too_many_values'

/** A number as it was written: `1100.00`, `1.1e3`, `-0`. */
export class JsonNumber {
  readonly raw: string

  constructor(raw: string) {
    this.raw = raw
  }
}

export type JsonValue = null | boolean | string | JsonNumber | JsonValue[] | JsonObject
// A Map, because filling null-prototype records took 1.75 times as long for a typical body (8.8 µs
// against 5.0), reading their fields included 1.5 times. To a Map `__proto__` is a key like any
// other.
export type JsonObject = ReadonlyMap<string, JsonValue>

type Place = { pointer: string; line: number; column: number }

/** Why a body was refused. `message` begins with the place and has at most 200 characters. */
export class JsonFault extends Error {
  readonly rule: JsonRule
  /** RFC 6901 pointer of the value being read, `''` for the whole body. */
  readonly pointer: string
  /** Counted from 1. */
  readonly line: number
  /** Counted from 1, in Unicode characters. */
  readonly column: number

  constructor(rule: JsonRule, place: Place, sentence: string) {
    super(`Line ${place.line}, column ${place.column}: ${sentence}`)
    this.name = 'JsonFault'
    this.rule = rule
    this.pointer = place.pointer
    this.line = place.line
    this.column = place.column
  }
}

/** Reads a body as JSON in UTF-8. Throws `JsonFault`, and nothing else, for bytes it refuses. */
export function parseJson(bytes: Uint8Array): JsonValue {
  return readText(cursorOver(decode(bytes)))
}

// Where reading stands. The first `depth` entries of `path` are the fields and indexes we are
// inside of, the rest is left over. Keeping the path costs two stores a value; the pointer is built
// from it only when there is a fault.
type Cursor = {
  readonly text: string
  at: number
  depth: number
  values: number
  readonly path: (string | number)[]
}

const end = -1
const quote = 0x22
const comma = 0x2c
const minus = 0x2d
const point = 0x2e
const zero = 0x30
const colon = 0x3a
const openBracket = 0x5b
const backslash = 0x5c
const closeBracket = 0x5d
const openBrace = 0x7b
const closeBrace = 0x7d

function cursorOver(text: string): Cursor {
  return { text, at: 0, depth: 0, values: 0, path: [] }
}

function readText(cursor: Cursor): JsonValue {
  const code = skipSpace(cursor)
  if (code === end) throw fault(cursor, 'body_empty', 'the body is empty; send a JSON object')
  const value = readValue(cursor, code)
  if (skipSpace(cursor) !== end) throw unexpected(cursor, 'nothing after the JSON value')
  return value
}

function readValue(cursor: Cursor, code: number): JsonValue {
  cursor.values += 1
  if (cursor.values > jsonLimits.valuesMax) {
    throw fault(cursor, 'too_many_values', `a body has at most ${jsonLimits.valuesMax} values`)
  }
  switch (code) {
    case quote:
      return readString(cursor)
    case openBrace:
      return readObject(cursor)
    case openBracket:
      return readArray(cursor)
    case 0x74: // t
      return readLiteral(cursor, 'true', true)
    case 0x66: // f
      return readLiteral(cursor, 'false', false)
    case 0x6e: // n
      return readLiteral(cursor, 'null', null)
    default:
      if (code === minus || isDigit(code)) return readNumber(cursor)
      throw unexpected(cursor, 'a value')
  }
}

function readObject(cursor: Cursor): JsonObject {
  const object = new Map<string, JsonValue>()
  let code = openContainer(cursor)
  while (code !== closeBrace) {
    if (code !== quote) throw badFieldName(cursor, code)
    const name = readFieldName(cursor, object)
    object.set(name, readValue(cursor, skipSpace(cursor)))
    cursor.depth -= 1
    code = skipSpace(cursor)
    if (code === closeBrace) break
    if (code !== comma) throw unexpected(cursor, 'a comma or } after a field')
    cursor.at += 1
    code = skipSpace(cursor)
    if (code === closeBrace) throw trailingComma(cursor)
  }
  cursor.at += 1
  return object
}

function readFieldName(cursor: Cursor, object: JsonObject): string {
  const start = cursor.at
  const name = readString(cursor)
  if (name.length > jsonLimits.fieldNameUnitsMax) {
    const sentence = `a field name has at most ${jsonLimits.fieldNameUnitsMax} characters`
    throw fault(movedTo(cursor, start), 'field_name_too_long', sentence)
  }
  if (object.size === jsonLimits.fieldsMax) {
    const sentence = `an object has at most ${jsonLimits.fieldsMax} fields`
    throw fault(movedTo(cursor, start), 'too_many_fields', sentence)
  }
  cursor.path[cursor.depth] = name
  cursor.depth += 1
  if (object.has(name)) {
    const sentence = `the field ${quoted(name)} stands twice in one object`
    throw fault(movedTo(cursor, start), 'duplicate_field', sentence)
  }
  if (skipSpace(cursor) !== colon) throw unexpected(cursor, 'a colon after the field name')
  cursor.at += 1
  return name
}

function readArray(cursor: Cursor): JsonValue[] {
  const items: JsonValue[] = []
  let code = openContainer(cursor)
  while (code !== closeBracket) {
    cursor.path[cursor.depth] = items.length
    cursor.depth += 1
    items.push(readValue(cursor, code))
    cursor.depth -= 1
    code = skipSpace(cursor)
    if (code === closeBracket) break
    if (code !== comma) throw unexpected(cursor, 'a comma or ] after an item')
    cursor.at += 1
    code = skipSpace(cursor)
    if (code === closeBracket) throw trailingComma(cursor)
  }
  cursor.at += 1
  return items
}

function openContainer(cursor: Cursor): number {
  if (cursor.depth === jsonLimits.depthMax) {
    throw fault(cursor, 'too_deep', `objects and arrays nest at most ${jsonLimits.depthMax} deep`)
  }
  cursor.at += 1
  return skipSpace(cursor)
}

function readLiteral<T>(cursor: Cursor, word: string, value: T): T {
  if (!cursor.text.startsWith(word, cursor.at)) throw unexpected(cursor, 'a value')
  cursor.at += word.length
  return value
}

function readString(cursor: Cursor): string {
  const { text } = cursor
  const start = cursor.at + 1
  let at = start
  for (;;) {
    const code = codeAt(text, at)
    if (code === quote) break
    if (code === backslash) return readEscapedString(cursor, start, at)
    if (code < 0x20) throw unfinishedString(cursor, at)
    at += 1
  }
  cursor.at = at + 1
  return text.slice(start, at)
}

function readEscapedString(cursor: Cursor, start: number, firstEscape: number): string {
  const { text } = cursor
  let value = text.slice(start, firstEscape)
  cursor.at = firstEscape
  for (;;) {
    const code = codeAt(text, cursor.at)
    if (code === quote) break
    if (code < 0x20) throw unfinishedString(cursor, cursor.at)
    if (code === backslash) value += readEscape(cursor)
    else value += readPlainRun(cursor)
  }
  cursor.at += 1
  return value
}

function readPlainRun(cursor: Cursor): string {
  const { text, at: start } = cursor
  let at = start
  let code = codeAt(text, at)
  while (code !== quote && code !== backslash && code >= 0x20) {
    at += 1
    code = codeAt(text, at)
  }
  cursor.at = at
  return text.slice(start, at)
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])

function readEscape(cursor: Cursor): string {
  const letter = cursor.text.charAt(cursor.at + 1)
  if (letter === 'u') return readUnicodeEscape(cursor)
  const character = escapes.get(letter)
  if (character === undefined) throw badEscape(cursor)
  cursor.at += 2
  return character
}

// PostgreSQL's text holds neither half a surrogate pair nor U+0000, so both are refused here, where
// the place is known.
function readUnicodeEscape(cursor: Cursor): string {
  const unit = hexUnitAt(cursor.text, cursor.at)
  if (unit === null) throw badEscape(cursor)
  if (unit === 0) throw fault(cursor, 'text_not_storable', 'text cannot hold \\u0000')
  if (!isSurrogate(unit)) {
    cursor.at += 6
    return String.fromCharCode(unit)
  }
  const low = hexUnitAt(cursor.text, cursor.at + 6)
  if (unit >= 0xdc00 || low === null || low < 0xdc00 || low > 0xdfff) throw loneSurrogate(cursor)
  cursor.at += 12
  return String.fromCharCode(unit, low)
}

/** The UTF-16 unit of the escape `\uXXXX` that begins at `at`, null if there is none. */
function hexUnitAt(text: string, at: number): number | null {
  if (!text.startsWith('\\u', at)) return null
  let unit = 0
  for (let place = at + 2; place < at + 6; place += 1) {
    const digit = hexDigit(codeAt(text, place))
    if (digit === null) return null
    unit = unit * 16 + digit
  }
  return unit
}

function hexDigit(code: number): number | null {
  if (isDigit(code)) return code - zero
  const letter = code | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : null
}

function readNumber(cursor: Cursor): JsonNumber {
  const { text, at: start } = cursor
  if (codeAt(text, start) === minus) cursor.at += 1
  readInteger(cursor)
  if (codeAt(text, cursor.at) === point) {
    cursor.at += 1
    readDigits(cursor, 'a digit after the decimal point')
  }
  if ((codeAt(text, cursor.at) | 0x20) === 0x65) readExponent(cursor)
  if (cursor.at - start > jsonLimits.numberCharactersMax) {
    const sentence = `a number has at most ${jsonLimits.numberCharactersMax} characters`
    throw fault(movedTo(cursor, start), 'number_too_long', sentence)
  }
  return new JsonNumber(text.slice(start, cursor.at))
}

function readInteger(cursor: Cursor): void {
  const start = cursor.at
  readDigits(cursor, 'a digit after the minus sign')
  if (cursor.at - start > 1 && codeAt(cursor.text, start) === zero) {
    const sentence = 'a number has no leading zeros; text stands in double quotes'
    throw notJson(movedTo(cursor, start), sentence)
  }
}

function readExponent(cursor: Cursor): void {
  cursor.at += 1
  const sign = codeAt(cursor.text, cursor.at)
  if (sign === minus || sign === 0x2b) cursor.at += 1
  readDigits(cursor, 'a digit in the exponent')
}

function readDigits(cursor: Cursor, wanted: string): void {
  const { text, at: start } = cursor
  let at = start
  while (isDigit(codeAt(text, at))) at += 1
  if (at === start) throw unexpected(cursor, wanted)
  cursor.at = at
}

/** Steps over JSON's four white-space characters; gives the code after them, or `end`. */
function skipSpace(cursor: Cursor): number {
  const { text } = cursor
  let at = cursor.at
  let code = codeAt(text, at)
  while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) {
    at += 1
    code = codeAt(text, at)
  }
  cursor.at = at
  return code
}

// A charCodeAt beyond the end gives NaN, and after one NaN V8 keeps to a slower form of these loops:
// a few truncated bodies would make every later one take a third longer.
function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : end
}

function isDigit(code: number): boolean {
  return code >= zero && code <= 0x39
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff
}

function decode(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const mark = byteOrderMark(buffer)
  if (mark !== null) {
    const sentence = `the body begins with a ${mark} byte order mark; send UTF-8 without one`
    throw fault(cursorOver(''), 'body_encoding', sentence)
  }
  if (isUtf8(buffer)) return buffer.toString('utf8')
  throw notUtf8(buffer)
}

function byteOrderMark(buffer: Buffer): string | null {
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) return 'UTF-8'
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'UTF-16'
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'UTF-16'
  return null
}

// The text before the first bad byte is read as JSON once more, only to learn which field the byte
// stands in.
function notUtf8(buffer: Buffer): JsonFault {
  const cursor = cursorOver(textBeforeBadByte(buffer))
  try {
    readText(cursor)
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error
  }
  if (cursor.at < cursor.text.length) cursor.depth = 0
  movedTo(cursor, cursor.text.length)
  const offset = Buffer.byteLength(cursor.text)
  const hex = (buffer[offset] ?? 0).toString(16).toUpperCase()
  const sentence = `byte 0x${hex} at byte offset ${offset} is not UTF-8; send the body as UTF-8`
  return fault(cursor, 'body_encoding', sentence)
}

// A lenient decoder puts U+FFFD in place of bad bytes; the first one that was not sent as such is
// where they begin.
function textBeforeBadByte(buffer: Buffer): string {
  const text = buffer.toString('utf8')
  let from = 0
  let offset = 0
  for (;;) {
    const at = text.indexOf('\uFFFD', from)
    if (at === -1) return text
    offset += Buffer.byteLength(text.slice(from, at))
    const sent =
      buffer[offset] === 0xef && buffer[offset + 1] === 0xbf && buffer[offset + 2] === 0xbd
    if (!sent) return text.slice(0, at)
    from = at + 1
    offset += 3
  }
}

function movedTo(cursor: Cursor, at: number): Cursor {
  cursor.at = at
  return cursor
}

function fault(cursor: Cursor, rule: JsonRule, sentence: string): JsonFault {
  return new JsonFault(rule, placeOf(cursor), sentence)
}

function placeOf(cursor: Cursor): Place {
  let line = 1
  let column = 1
  for (let at = 0; at < cursor.at; at += 1) {
    const code = cursor.text.charCodeAt(at)
    const next = codeAt(cursor.text, at + 1)
    if (code === 0x0a || (code === 0x0d && next !== 0x0a)) {
      line += 1
      column = 1
    } else if (code < 0xdc00 || code > 0xdfff) {
      column += 1
    }
  }
  return { pointer: pointerOf(cursor), line, column }
}

function pointerOf(cursor: Cursor): string {
  const segments = cursor.path.slice(0, cursor.depth).map(String)
  return segments.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

function loneSurrogate(cursor: Cursor): JsonFault {
  const escape = cursor.text.slice(cursor.at, cursor.at + 6)
  return fault(cursor, 'body_encoding', `${escape} is half of a surrogate pair, not a character`)
}

function badEscape(cursor: Cursor): JsonFault {
  const { text, at } = cursor
  if (at + 1 === text.length) return unfinishedString(cursor, text.length)
  const sentence = text.startsWith('\\u', at)
    ? '\\u takes four hexadecimal digits, as in \\u00e9'
    : 'no such escape; a backslash in a string is written \\\\'
  return notJson(cursor, sentence)
}

function unfinishedString(cursor: Cursor, at: number): JsonFault {
  const code = codeAt(cursor.text, at)
  let sentence = `a control character inside a string; write it as \\u${hex4(code)}`
  if (code === end) sentence = 'the body ends inside a string; its closing " is missing'
  if (code === 0x0a || code === 0x0d) sentence = 'a line break inside a string; write it as \\n'
  return notJson(movedTo(cursor, at), sentence)
}

function trailingComma(cursor: Cursor): JsonFault {
  const closing = cursor.text.charAt(cursor.at)
  const sentence = `a trailing comma; remove the comma before ${closing}`
  return notJson(movedTo(cursor, cursor.text.lastIndexOf(',', cursor.at)), sentence)
}

function badFieldName(cursor: Cursor, code: number): JsonFault {
  const found = foundAt(cursor)
  const afterComma = cursor.text.slice(0, cursor.at).trimEnd().endsWith(',')
  if (isDigit(code) && afterComma) {
    return notJson(cursor, 'a number is written with a point and no thousands separator: 1100.00')
  }
  if (/^"[A-Za-z_]/.test(found)) {
    return notJson(cursor, `a field name stands in double quotes: ${found}`)
  }
  return unexpected(cursor, 'a field name in double quotes or }')
}

/** Text that goes on otherwise than JSON can. A habit we know is named instead of the grammar. */
function unexpected(cursor: Cursor, wanted: string): JsonFault {
  const next = cursor.text.slice(cursor.at, cursor.at + 16)
  const habit = habits.find(([pattern]) => pattern.test(next))
  return notJson(cursor, habit?.[1] ?? `expected ${wanted}, found ${foundAt(cursor)}`)
}

// What people send for JSON, each with what to do about it.
const habits: readonly (readonly [RegExp, string])[] = [
  [/^'/, 'a string stands in double quotes, not single ones (Python: send json.dumps(data))'],
  [/^[\u2018\u2019\u201C\u201D]/, 'a string stands in straight quotes ("), not typographic ones'],
  [/^(?:\/[/*]|#)/, 'JSON has no comments; remove this one'],
  [/^None\b/, "write null, not Python's None (json.dumps(data) does)"],
  [/^True\b/, "write true, not Python's True (json.dumps(data) does)"],
  [/^False\b/, "write false, not Python's False (json.dumps(data) does)"],
  [/^(?:NaN|Infinity)\b/, 'JSON has neither NaN nor Infinity; send a number or null'],
  [/^undefined\b/, 'JSON has no undefined; send null or leave the field out'],
  [/^\+/, 'a number has no plus sign; remove it'],
  [/^\.\d/, 'a number has one point, and a digit before it: 0.5'],
  [/^</, 'this is XML or HTML, not JSON; send the object as JSON'],
  [/^\0/, 'a zero byte; is this UTF-16? Send the body as UTF-8'],
]

// `a=1&b=2`, and the boundary line that begins a multipart form.
const formText = /^(?:[\w.%+~[\]-]{1,128}=|--[\w-]{1,70}\r?\n)/
const formHint =
  'this is form text, not JSON; send the object as JSON ' +
  '(in Python requests: json=data instead of data=data)'

// Whatever stopped us outside all containers may be form text: its first name can pass for a JSON
// token (`1=2`).
function notJson(cursor: Cursor, sentence: string): JsonFault {
  const isForm = cursor.depth === 0 && formText.test(cursor.text)
  if (isForm) return fault(movedTo(cursor, 0), 'body_form_encoded', formHint)
  return fault(cursor, 'body_not_json', sentence)
}

function foundAt(cursor: Cursor): string {
  const { text, at } = cursor
  const word = /^\w{1,20}/.exec(text.slice(at, at + 20))
  if (word !== null) return `"${word[0]}"`
  const character = text.codePointAt(at)
  if (character === undefined) return 'the end of the body'
  if (character === quote) return 'a double quote'
  const shown = String.fromCodePoint(character)
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(shown) ? `"${shown}"` : `U+${hex4(character)}`
}

function hex4(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0')
}

// Quoted as JSON, so that no line break of a sender's gets into a message.
function quoted(name: string): string {
  const characters = Array.from(JSON.stringify(name))
  return characters.length <= 62 ? characters.join('') : `${characters.slice(0, 60).join('')}…"`
}
