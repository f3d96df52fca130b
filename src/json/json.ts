// A strict JSON parser (RFC 8259) for request bodies. It replaces JSON.parse because amounts need the
// digits of a number as written, and because faults must name the problem and its place.
// Why: docs/decisions/0007-json-parser.md.
import { decode } from './json-bytes.ts'
import {
  codeAt,
  cursorOver,
  end,
  isDigit,
  movedTo,
  skipSpace,
  zero,
  type Cursor,
} from './json-cursor.ts'
import { badFieldName, fault, notJson, quoted, trailingComma, unexpected } from './json-fault.ts'
import { readString } from './json-string.ts'

export const jsonLimits = {
  /** Nested objects and arrays; an invoice needs four. Also bounds the parser's recursion. */
  depthMax: 16,
  /** Fields of one object; more than twice as many as the contract's largest object has. */
  fieldsMax: 64,
  /** UTF-16 units of a field name; keeps pointers and quoted names short. */
  fieldNameUnitsMax: 128,
  /** Characters of a number: the 15 digits of an amount, with room for zeros and an exponent. */
  numberCharactersMax: 64,
  /**
   * Values of all kinds in one body. Real values take at least 20 bytes each, so a 1 MiB invoice stays
   * below the limit; 1 MiB of `{},{},` would take sixty times its size in memory.
   */
  valuesMax: 100_000,
} as const

/** A number as written: `1100.00`, `1.1e3`, `-0`. */
export class JsonNumber {
  readonly raw: string

  constructor(raw: string) {
    this.raw = raw
  }
}

export type JsonValue = null | boolean | string | JsonNumber | JsonValue[] | JsonObject
// A Map, because null-prototype objects took 1.75 times as long to fill for a typical body (8.8 µs
// against 5.0), and 1.5 times including reading the fields. In a Map `__proto__` is an ordinary key.
export type JsonObject = ReadonlyMap<string, JsonValue>

/** Parses a body as JSON in UTF-8. Throws only `JsonFault`. */
export function parseJson(bytes: Uint8Array): JsonValue {
  return readText(cursorOver(decode(bytes, readText)))
}

const quote = 0x22
const comma = 0x2c
const minus = 0x2d
const point = 0x2e
const colon = 0x3a
const openBracket = 0x5b
const closeBracket = 0x5d
const openBrace = 0x7b
const closeBrace = 0x7d

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
    const sentence = `the field ${quoted(name)} occurs twice in one object`
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
    const sentence = 'a number has no leading zeros; text must be in double quotes'
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
