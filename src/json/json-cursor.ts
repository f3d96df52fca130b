// The parser's position in a body, with the path for error messages.

// The first `depth` entries of `path` are the current field names and indexes, the rest is stale. Keeping
// the path costs two assignments per value; the pointer is built from it only for a fault.
export type Cursor = {
  readonly text: string
  at: number
  depth: number
  values: number
  readonly path: (string | number)[]
}

export const end = -1
export const zero = 0x30

export function cursorOver(text: string): Cursor {
  return { text, at: 0, depth: 0, values: 0, path: [] }
}

export function movedTo(cursor: Cursor, at: number): Cursor {
  cursor.at = at
  return cursor
}

/** Skips JSON's four white-space characters; returns the code of the next character, or `end`. */
export function skipSpace(cursor: Cursor): number {
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

// charCodeAt returns NaN beyond the end, and a single NaN makes V8 deoptimize these loops for good:
// after a few truncated bodies every later one would take a third longer.
export function codeAt(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : end
}

export function isDigit(code: number): boolean {
  return code >= zero && code <= 0x39
}

export type Place = { pointer: string; line: number; column: number }

export function placeOf(cursor: Cursor): Place {
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
