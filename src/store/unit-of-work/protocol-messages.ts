// Encodes PostgreSQL protocol messages (its documentation, section 54.7) into one buffer, sent with one write. The
// driver allocates a buffer for each message and grows it by copying, which costs several times as much for a group.
// Why: docs/decisions/0008-protocol-messages.md.
import type { Writable } from 'node:stream'
import { JsonArray } from './array-parameters.ts'

export type Parameter = string | number | Buffer | JsonArray | null

const startBytes = 64 * 1024
/** For longer texts the exact size is reserved; for others, the maximum that they can take. */
const exactFromUnits = 16 * 1024
const bytesPerUnitMax = 3
/** A larger buffer is not reused. */
const reusedBytesMax = 1024 * 1024

const isNull = -1
const textFormat = 0
const binaryFormat = 1
const jsonOid = 114

/** Free buffers for reuse. */
const spares: Buffer[] = []
const sparesMax = 4

export class Messages {
  #bytes = spares.pop() ?? Buffer.allocUnsafeSlow(startBytes)
  #at = 0

  parse(name: string, text: string): void {
    const start = this.#begin('P')
    this.#terminated(name)
    this.#terminated(text)
    this.#int16(0)
    this.#end(start)
  }

  bind(statement: string, values: readonly Parameter[]): void {
    const start = this.#begin('B')
    this.#terminated('')
    this.#terminated(statement)
    this.#int16(values.length)
    for (const value of values) this.#int16(isBinary(value) ? binaryFormat : textFormat)
    this.#int16(values.length)
    for (const value of values) this.#parameter(value)
    this.#int16(1)
    this.#int16(textFormat)
    this.#end(start)
  }

  describe(): void {
    const start = this.#begin('D')
    this.#terminated('P')
    this.#end(start)
  }

  execute(): void {
    const start = this.#begin('E')
    this.#terminated('')
    this.#int32(0)
    this.#end(start)
  }

  /** Requests the results of all messages before it. */
  flush(): void {
    this.#end(this.#begin('H'))
  }

  /** The same, and resumes processing after a failure. */
  sync(): void {
    this.#end(this.#begin('S'))
  }

  /** Must be the last call: the buffer is reused once it is written. */
  sendTo(stream: Writable): void {
    const bytes = this.#bytes
    if (!stream.writable) return
    stream.write(bytes.subarray(0, this.#at), () => {
      if (bytes.length <= reusedBytesMax && spares.length < sparesMax) spares.push(bytes)
    })
  }

  #parameter(value: Parameter): void {
    if (value === null) this.#int32(isNull)
    else if (typeof value === 'string') this.#text(value)
    else if (typeof value === 'number') this.#text(String(value))
    else if (value instanceof JsonArray) this.#documents(value.documents)
    else this.#buffer(value)
  }

  /** A json[]: dimensions, null flag, element type, length, first index, elements. */
  #documents(documents: readonly (string | null)[]): void {
    const start = this.#at
    this.#int32(0)
    this.#int32(1)
    this.#int32(documents.includes(null) ? 1 : 0)
    this.#int32(jsonOid)
    this.#int32(documents.length)
    this.#int32(1)
    for (const document of documents) {
      if (document === null) this.#int32(isNull)
      else this.#text(document)
    }
    this.#bytes.writeInt32BE(this.#at - start - 4, start)
  }

  #buffer(value: Buffer): void {
    this.#int32(value.length)
    this.#reserve(value.length)
    this.#at += value.copy(this.#bytes, this.#at)
  }

  /** Preceded by its size in bytes. */
  #text(text: string): void {
    this.#reserve(4 + maxBytesOf(text))
    const size = this.#bytes.write(text, this.#at + 4)
    this.#bytes.writeInt32BE(size, this.#at)
    this.#at += 4 + size
  }

  #terminated(text: string): void {
    this.#reserve(1 + maxBytesOf(text))
    this.#at += this.#bytes.write(text, this.#at)
    this.#bytes[this.#at] = 0
    this.#at += 1
  }

  #begin(code: string): number {
    this.#reserve(5)
    this.#bytes[this.#at] = code.charCodeAt(0)
    this.#at += 5
    return this.#at - 4
  }

  /** The size includes its own four bytes. */
  #end(start: number): void {
    this.#bytes.writeInt32BE(this.#at - start, start)
  }

  #int16(value: number): void {
    this.#reserve(2)
    this.#at = this.#bytes.writeInt16BE(value, this.#at)
  }

  #int32(value: number): void {
    this.#reserve(4)
    this.#at = this.#bytes.writeInt32BE(value, this.#at)
  }

  #reserve(more: number): void {
    const needed = this.#at + more
    if (needed <= this.#bytes.length) return
    const grown = Buffer.allocUnsafeSlow(Math.max(needed, this.#bytes.length * 2))
    this.#bytes.copy(grown, 0, 0, this.#at)
    this.#bytes = grown
  }
}

function isBinary(value: Parameter): boolean {
  return value !== null && typeof value === 'object'
}

function maxBytesOf(text: string): number {
  return text.length < exactFromUnits ? text.length * bytesPerUnitMax : Buffer.byteLength(text)
}
