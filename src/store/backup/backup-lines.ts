// Reads the lines of a backup file as a stream, and defines the errors of a damaged file.
import { createHash } from 'node:crypto'
import type { Bytes } from './backup-format.ts'

/** An error of the file itself; its message continues after the file's name. */
export class FileFault extends Error {}

export function notABackup(): FileFault {
  return new FileFault('is not a backup made by bthub.')
}

export function damage(what: string): FileFault {
  return new FileFault(`is damaged and cannot be restored: ${what}.`)
}

const lineBytesMax = 1024 * 1024
const endOfRows = Buffer.from('\\.\n')
const lineEndAndEndOfRows = Buffer.from('\n\\.\n')

export type Lines = {
  /** The next line, without its line feed. */
  next(): Promise<string>
  /** Streams the lines up to `\.`, and skips that one. */
  rows(): Bytes
  isAtEnd(): Promise<boolean>
  /** The checksum of all bytes read so far. */
  sum(): string
}

export function openLines(bytes: Bytes): Lines {
  const source = bytes[Symbol.asyncIterator]()
  const hash = createHash('sha256')
  let pending: Buffer = Buffer.alloc(0)

  async function readMore(): Promise<boolean> {
    const { done, value } = await source.next()
    if (done === true) return false
    pending = pending.length === 0 ? value : Buffer.concat([pending, value])
    return true
  }
  function consume(length: number): Buffer {
    const head = pending.subarray(0, length)
    pending = pending.subarray(length)
    hash.update(head)
    return head
  }
  return {
    async next() {
      for (;;) {
        const at = pending.indexOf(10)
        if (at !== -1) return consume(at + 1).toString('utf8', 0, at)
        if (pending.length > lineBytesMax) throw damage('a line of it has no end')
        if (!(await readMore())) throw damage('it breaks off')
      }
    },
    async *rows() {
      let atLineStart = true
      for (;;) {
        const end = endOfRowsIn(pending, atLineStart)
        if (end !== null) {
          if (end > 0) yield consume(end)
          consume(endOfRows.length)
          return
        }
        // The last three bytes may be the beginning of the end marker.
        const certain = pending.length - endOfRows.length
        if (certain > 0) {
          atLineStart = pending[certain - 1] === 10
          yield consume(certain)
        }
        if (!(await readMore())) throw damage('it breaks off')
      }
    },
    isAtEnd: async () => pending.length === 0 && !(await readMore()),
    sum: () => hash.copy().digest('hex'),
  }
}

/** The position of the line `\.`. */
function endOfRowsIn(pending: Buffer, atLineStart: boolean): number | null {
  if (atLineStart && pending.subarray(0, endOfRows.length).equals(endOfRows)) return 0
  const at = pending.indexOf(lineEndAndEndOfRows)
  return at === -1 ? null : at + 1
}
