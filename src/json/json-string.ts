// Parses JSON strings, and refuses text that the database cannot store.
import { codeAt, isDigit, zero, type Cursor } from './json-cursor.ts'
import { fault, notJson, unfinishedString, type JsonFault } from './json-fault.ts'

const quote = 0x22
const backslash = 0x5c

export function readString(cursor: Cursor): string {
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

// PostgreSQL text cannot contain half a surrogate pair or U+0000, so both are refused here, where the
// place is known.
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

/** The UTF-16 unit of the escape `\uXXXX` at `at`, or null if there is none. */
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

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff
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
