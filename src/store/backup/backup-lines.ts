// The lines of a backup file, read as a stream, and what is wrong with a file that has others.
import { createHash } from 'node:crypto'
import type { Bytes } from './backup-format.ts'

/** A fault of the file itself; its message goes on after the file's name. */
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
  /** The lines up to `\.`, as they come, and goes past that one. */
  rows(): Bytes
  isAtEnd(): Promise<boolean>
  /** The sum of all that was read so far. */
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
  function taken(length: number): Buffer {
    const head = pending.subarray(0, length)
    pending = pending.subarray(length)
    hash.update(head)
    return head
  }
  return {
    async next() {
      for (;;) {
        const at = pending.indexOf(10)
        if (at !== -1) return taken(at + 1).toString('utf8', 0, at)
        if (pending.length > lineBytesMax) throw damage('a line of it has no end')
        if (!(await readMore())) throw damage('it breaks off')
      }
    },
    async *rows() {
      let atLineStart = true
      for (;;) {
        const end = endOfRowsIn(pending, atLineStart)
        if (end !== null) {
          if (end > 0) yield taken(end)
          taken(endOfRows.length)
          return
        }
        // The last three bytes may be the beginning of the end.
        const sure = pending.length - endOfRows.length
        if (sure > 0) {
          atLineStart = pending[sure - 1] === 10
          yield taken(sure)
        }
        if (!(await readMore())) throw damage('it breaks off')
      }
    },
    isAtEnd: async () => pending.length === 0 && !(await readMore()),
    sum: () => hash.copy().digest('hex'),
  }
}

/** Where the line `\.` begins. */
function endOfRowsIn(pending: Buffer, atLineStart: boolean): number | null {
  if (atLineStart && pending.subarray(0, endOfRows.length).equals(endOfRows)) return 0
  const at = pending.indexOf(lineEndAndEndOfRows)
  return at === -1 ? null : at + 1
}
