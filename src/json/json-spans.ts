// Finds the parts of a JSON text in its bytes without parsing them: the members of an object, and the items of a list. What is
// inside a part is only checked for balanced brackets and quotes, so a fault in one part hides no other.
import { parseJson } from './json.ts'
import { JsonFault } from './json-fault.ts'

/** The bytes from `from` up to `to`, exclusively. */
export type Span = { readonly from: number; readonly to: number }

const quote = 0x22
const comma = 0x2c
const colon = 0x3a
const openBracket = 0x5b
const backslash = 0x5c
const closeBracket = 0x5d
const openBrace = 0x7b
const closeBrace = 0x7d

/** No part ends here: the text is not what it should be. */
const none = -1

/** Visits the members of an object. False if the text is not an object; a name that is not a text is `null`. */
export function scanObject(
  bytes: Uint8Array,
  visit: (name: string | null, value: Span) => void,
): boolean {
  return scanParts(bytes, [openBrace, closeBrace], (from) => {
    if (bytes[from] !== quote) return none
    const to = endOfText(bytes, from)
    const at = to === none ? none : skipSpace(bytes, to)
    if (at === none || bytes[at] !== colon) return none
    const value = skipSpace(bytes, at + 1)
    const end = endOfValue(bytes, value)
    if (end !== none) visit(textAt(bytes, { from, to }), { from: value, to: end })
    return end
  })
}

/** Visits the items of a list. False if the text is not a list. */
export function scanList(bytes: Uint8Array, visit: (item: Span) => void): boolean {
  return scanParts(bytes, [openBracket, closeBracket], (from) => {
    const to = endOfValue(bytes, from)
    if (to !== none) visit({ from, to })
    return to
  })
}

/** The text at the span; `null` if there is another value. */
export function textAt(bytes: Uint8Array, span: Span): string | null {
  const plain = plainTextAt(bytes, span)
  if (plain !== null) return plain
  try {
    const value = parseJson(bytes.subarray(span.from, span.to))
    return typeof value === 'string' ? value : null
  } catch (error) {
    if (error instanceof JsonFault) return null
    throw error
  }
}

/** The same for printable ASCII characters without escapes; `null` for any other text. */
export function plainTextAt(bytes: Uint8Array, { from, to }: Span): string | null {
  if (bytes[from] !== quote || to - from < 2) return null
  for (let at = from + 1; at < to - 1; at += 1) {
    const byte = bytes[at] as number
    if (byte < 0x20 || byte > 0x7e || byte === backslash) return null
  }
  const text = Buffer.from(bytes.buffer, bytes.byteOffset + from + 1, to - from - 2)
  return text.toString('latin1')
}

/** `part` returns the end of the part that begins at its argument. */
function scanParts(
  bytes: Uint8Array,
  [open, close]: readonly [number, number],
  part: (from: number) => number,
): boolean {
  let at = skipSpace(bytes, 0)
  if (bytes[at] !== open) return false
  at = skipSpace(bytes, at + 1)
  if (bytes[at] === close) return skipSpace(bytes, at + 1) === bytes.length
  for (;;) {
    at = part(at)
    if (at === none) return false
    at = skipSpace(bytes, at)
    if (bytes[at] === close) return skipSpace(bytes, at + 1) === bytes.length
    if (bytes[at] !== comma) return false
    at = skipSpace(bytes, at + 1)
  }
}

function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from
  while (at < bytes.length && isSpace(bytes[at] as number)) at += 1
  return at
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
}

function endOfValue(bytes: Uint8Array, from: number): number {
  if (from >= bytes.length) return none
  const first = bytes[from]
  if (first === quote) return endOfText(bytes, from)
  if (first === openBrace || first === openBracket) return endOfContainer(bytes, from)
  let at = from
  while (at < bytes.length && !endsScalar(bytes[at] as number)) at += 1
  return at === from ? none : at
}

function endsScalar(byte: number): boolean {
  return byte === comma || byte === closeBrace || byte === closeBracket || isSpace(byte)
}

function endOfContainer(bytes: Uint8Array, from: number): number {
  const { length } = bytes
  let depth = 0
  let at = from
  while (at < length) {
    const byte = bytes[at] as number
    if (byte === quote) {
      at = endOfText(bytes, at)
      if (at === none) return none
      continue
    }
    at += 1
    if (byte === openBrace || byte === openBracket) depth += 1
    else if (byte === closeBrace || byte === closeBracket) {
      depth -= 1
      if (depth === 0) return at
    }
  }
  return none
}

function endOfText(bytes: Uint8Array, from: number): number {
  const { length } = bytes
  let at = from + 1
  while (at < length) {
    const byte = bytes[at] as number
    if (byte === quote) return at + 1
    at += byte === backslash ? 2 : 1
  }
  return none
}
