// Decodes the bytes of a body, which must be UTF-8 without a byte order mark.
import { isUtf8 } from 'node:buffer'
import { cursorOver, movedTo, type Cursor } from './json-cursor.ts'
import { fault, JsonFault } from './json-fault.ts'

/** Throws JsonFault. `readText` parses the text before an invalid byte, to find the field that contains it. */
export function decode(bytes: Uint8Array, readText: (cursor: Cursor) => unknown): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const mark = byteOrderMark(buffer)
  if (mark !== null) {
    const sentence = `the body begins with a ${mark} byte order mark; send UTF-8 without one`
    throw fault(cursorOver(''), 'body_encoding', sentence)
  }
  if (isUtf8(buffer)) return buffer.toString('utf8')
  throw notUtf8(buffer, readText)
}

function byteOrderMark(buffer: Buffer): string | null {
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) return 'UTF-8'
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'UTF-16'
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'UTF-16'
  return null
}

// Parses the text before the first invalid byte only to find out which field contains that byte.
function notUtf8(buffer: Buffer, readText: (cursor: Cursor) => unknown): JsonFault {
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

// The lenient decoder replaces invalid bytes with U+FFFD, so the first U+FFFD that was not sent as such
// marks the first invalid byte.
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
