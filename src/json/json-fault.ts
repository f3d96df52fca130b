// Faults of bodies that are not valid JSON: place, rule and message, with advice for common mistakes.
import { end, movedTo, placeOf, codeAt, isDigit, type Cursor, type Place } from './json-cursor.ts'

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

/** Why a body was refused. `message` starts with the place, and has at most 200 characters. */
export class JsonFault extends Error {
  readonly rule: JsonRule
  /** RFC 6901 pointer to the value being parsed, `''` for the whole body. */
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

export function fault(cursor: Cursor, rule: JsonRule, sentence: string): JsonFault {
  return new JsonFault(rule, placeOf(cursor), sentence)
}

export function unfinishedString(cursor: Cursor, at: number): JsonFault {
  const code = codeAt(cursor.text, at)
  let sentence = `a control character inside a string; write it as \\u${hex4(code)}`
  if (code === end) sentence = 'the body ends inside a string; its closing " is missing'
  if (code === 0x0a || code === 0x0d) sentence = 'a line break inside a string; write it as \\n'
  return notJson(movedTo(cursor, at), sentence)
}

export function trailingComma(cursor: Cursor): JsonFault {
  const closing = cursor.text.charAt(cursor.at)
  const sentence = `a trailing comma; remove the comma before ${closing}`
  return notJson(movedTo(cursor, cursor.text.lastIndexOf(',', cursor.at)), sentence)
}

export function badFieldName(cursor: Cursor, code: number): JsonFault {
  const found = foundAt(cursor)
  const afterComma = cursor.text.slice(0, cursor.at).trimEnd().endsWith(',')
  if (isDigit(code) && afterComma) {
    return notJson(cursor, 'write numbers with a decimal point and no thousands separator: 1100.00')
  }
  if (/^"[A-Za-z_]/.test(found)) {
    return notJson(cursor, `a field name must be in double quotes: ${found}`)
  }
  return unexpected(cursor, 'a field name in double quotes or }')
}

/** An unexpected character. Names a known mistake if there is one, and `wanted` otherwise. */
export function unexpected(cursor: Cursor, wanted: string): JsonFault {
  const next = cursor.text.slice(cursor.at, cursor.at + 16)
  const mistake = commonMistakes.find(([pattern]) => pattern.test(next))
  return notJson(cursor, mistake?.[1] ?? `expected ${wanted}, found ${foundAt(cursor)}`)
}

const commonMistakes: readonly (readonly [RegExp, string])[] = [
  [/^'/, 'a string must be in double quotes, not single ones (Python: send json.dumps(data))'],
  [/^[\u2018\u2019\u201C\u201D]/, 'a string must be in straight quotes ("), not typographic ones'],
  [/^(?:\/[/*]|#)/, 'JSON has no comments; remove this one'],
  [/^None\b/, "write null, not Python's None (json.dumps(data) does)"],
  [/^True\b/, "write true, not Python's True (json.dumps(data) does)"],
  [/^False\b/, "write false, not Python's False (json.dumps(data) does)"],
  [/^(?:NaN|Infinity)\b/, 'JSON has neither NaN nor Infinity; send a number or null'],
  [/^undefined\b/, 'JSON has no undefined; send null or omit the field'],
  [/^\+/, 'a number has no plus sign; remove it'],
  [/^\.\d/, 'a number has one decimal point, with a digit before it: 0.5'],
  [/^</, 'this is XML or HTML, not JSON; send the object as JSON'],
  [/^\0/, 'a zero byte; is this UTF-16? Send the body as UTF-8'],
]

// `a=1&b=2`, and the boundary line that begins a multipart form.
const formText = /^(?:[\w.%+~[\]-]{1,128}=|--[\w-]{1,70}\r?\n)/
const formHint =
  'this is form text, not JSON; send the object as JSON ' +
  '(in Python requests: json=data instead of data=data)'

// A fault at the top level may be caused by form text, even after a valid JSON token (`1=2`).
export function notJson(cursor: Cursor, sentence: string): JsonFault {
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
  if (character === 0x22) return 'a double quote'
  const shown = String.fromCodePoint(character)
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(shown) ? `"${shown}"` : `U+${hex4(character)}`
}

function hex4(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0')
}

// Quoted as JSON, so that messages contain no line breaks from the body.
export function quoted(name: string): string {
  const characters = Array.from(JSON.stringify(name))
  return characters.length <= 62 ? characters.join('') : `${characters.slice(0, 60).join('')}…"`
}
