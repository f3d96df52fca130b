// Reads a body line by line while it arrives, with bounded memory and a deadline for each line.
import type { Readable } from 'node:stream'

export type Line = {
  /** From 1, blank lines included. */
  readonly number: number
  /** Without the line break; `null` if the line is too long. */
  readonly bytes: Uint8Array | null
}

/**
 * Why there are no more lines: the body was read to its end, the next line did not arrive in time, the reader was stopped, or the
 * connection is gone.
 */
export type LinesEnd = 'complete' | 'late' | 'stopped' | 'gone'

type Options = { readonly lineBytesMax: number; readonly lineTimeoutMs: number }

const newline = 0x0a
const nothing = Buffer.alloc(0)

export class LineReader {
  readonly #source: Readable
  readonly #options: Options
  #chunk: Buffer = nothing
  #at = 0
  readonly #begun: BegunLine
  #number = 0
  /** How long the reader has waited for the current line. */
  #waitedMs = 0
  #sourceEnd: LinesEnd | null = null
  #wake: () => void = () => undefined

  constructor(source: Readable, options: Options) {
    this.#source = source
    this.#options = options
    this.#begun = new BegunLine(options.lineBytesMax)
    source.on('readable', this.#onReadable)
    source.once('end', () => this.#end('complete'))
    source.on('error', () => this.#end('gone'))
    source.once('close', () => this.#end('gone'))
  }

  /** The next line that has arrived completely; `null` if there is none yet. Blank lines are skipped. */
  take(): Line | null {
    for (;;) {
      const end = this.#chunk.indexOf(newline, this.#at)
      if (end === -1) return this.#takeRest()
      const part = this.#chunk.subarray(this.#at, end)
      this.#at = end + 1
      const line = this.#complete(part)
      if (line !== null) return line
    }
  }

  /** Waits for more bytes. Returns `null` once there are any, and otherwise why there will be none. */
  async more(): Promise<LinesEnd | null> {
    for (;;) {
      if (this.#sourceEnd !== null && this.#sourceEnd !== 'complete') return this.#sourceEnd
      const chunk = this.#source.read() as Buffer | null
      if (chunk !== null) {
        this.#chunk = chunk
        this.#at = 0
        return null
      }
      if (this.#sourceEnd === 'complete') return this.#begun.isEmpty ? 'complete' : null
      if (this.#waitedMs >= this.#options.lineTimeoutMs) return 'late'
      await this.#wait()
    }
  }

  /** No more lines are read. */
  stop(): void {
    this.#end('stopped')
  }

  /** Reads no more of the body, which others may then read. */
  release(): void {
    this.#source.off('readable', this.#onReadable)
    this.#chunk = nothing
  }

  /**
   * Drops the rest of the body, since a client that still writes may not read its answer. The connection is closed this long after
   * the answer.
   */
  discard(answer: Readable, ms: number): void {
    const source = this.#source
    this.release()
    if (source.readableEnded || source.destroyed) return
    source.resume()
    answer.once('close', () => {
      setTimeout(() => {
        if (!source.readableEnded) source.destroy()
      }, ms).unref()
    })
  }

  readonly #onReadable = () => this.#wake()

  #end(end: LinesEnd): void {
    this.#sourceEnd ??= end
    this.#wake()
  }

  async #wait(): Promise<void> {
    const sinceMs = performance.now()
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.#options.lineTimeoutMs - this.#waitedMs)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
    this.#waitedMs += performance.now() - sinceMs
  }

  /** The last line need not end with a line break. */
  #takeRest(): Line | null {
    if (this.#at < this.#chunk.length) this.#begun.add(this.#chunk.subarray(this.#at))
    this.#chunk = nothing
    this.#at = 0
    const isLast = this.#sourceEnd === 'complete' && !this.#begun.isEmpty
    return isLast ? this.#complete(nothing) : null
  }

  #complete(part: Uint8Array): Line | null {
    this.#number += 1
    const bytes = this.#begun.complete(part)
    if (bytes !== null && isBlank(bytes)) return null
    this.#waitedMs = 0
    return { number: this.#number, bytes }
  }
}

/** Parts that are collected before they are merged. */
const partsMax = 512

/** A line of which a part has arrived. Each part is an object of its own, so parts of one byte would take a hundred times as much. */
class BegunLine {
  readonly #bytesMax: number
  #blocks: Uint8Array[] = []
  #parts: Uint8Array[] = []
  #bytes = 0

  constructor(bytesMax: number) {
    this.#bytesMax = bytesMax
  }

  get isEmpty(): boolean {
    return this.#bytes === 0
  }

  /** Of a line that is too long, only the length is kept. */
  add(part: Uint8Array): void {
    this.#bytes += part.length
    if (this.#bytes > this.#bytesMax) {
      this.#blocks = []
      this.#parts = []
      return
    }
    if (this.#parts.push(part) < partsMax) return
    this.#blocks.push(Buffer.concat(this.#parts))
    this.#parts = []
  }

  /** The line with its last part, or `null` if it is too long. */
  complete(part: Uint8Array): Uint8Array | null {
    if (this.#bytes === 0) return part.length > this.#bytesMax ? null : part
    this.add(part)
    const bytes =
      this.#bytes > this.#bytesMax ? null : Buffer.concat([...this.#blocks, ...this.#parts])
    this.#blocks = []
    this.#parts = []
    this.#bytes = 0
    return bytes
  }
}

function isBlank(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte !== 0x20 && byte !== 0x0d && byte !== 0x09) return false
  return true
}
