// Opens a file to be pushed: lines of JSON or CSV, told apart by how it begins.
import { Readable } from 'node:stream'
import { csvRecords } from './csv-records.ts'
import type { ColumnNames } from './csv-columns.ts'
import { ndjsonRecords } from './ndjson-records.ts'
import type { PushOperation } from './push-operations.ts'
import type { PushRecord } from './push-record.ts'

type Input = {
  /** For messages. */
  readonly name: string
  readonly source: AsyncIterable<Uint8Array>
  readonly operation: PushOperation | null
  readonly names: ColumnNames
  readonly encoding: string
}

/** Throws Error, with the line, where the file cannot be read on. */
export async function* openRecords(input: Input): AsyncGenerator<readonly PushRecord[]> {
  const { name, operation, names, encoding } = input
  const { first, source } = await beginning(input.source)
  if (first === null) return
  if (first === '[')
    throw new Error(
      `${name} is one JSON list. Write a line for each of its items, as jq -c '.[]' does.`,
    )
  if (first === '{') {
    if (names.size > 0) throw new Error(`${name} is not CSV, so --map does not apply to it.`)
    yield* ndjsonRecords(Readable.from(source, { objectMode: false }), operation)
  } else if (operation === null) {
    throw new Error(`${name} is CSV, which needs --op, such as --op upsert-invoice.`)
  } else yield* csvRecords(source, operation, { name, names, encoding })
}

/** The first character that is not a space, or `null`. The source begins with it. */
async function beginning(bytes: AsyncIterable<Uint8Array>) {
  const iterator = bytes[Symbol.asyncIterator]()
  const begun: Uint8Array[] = []
  async function* source() {
    yield* begun
    for (;;) {
      const { done, value } = await iterator.next()
      if (done === true) return
      yield value
    }
  }
  for (;;) {
    const { done, value } = await iterator.next()
    if (done === true) return { first: null, source: source() }
    begun.push(value)
    const first = /[^\s\u00ef\u00bb\u00bf]/.exec(Buffer.from(value).toString('latin1'))?.[0]
    if (first !== undefined) return { first, source: source() }
  }
}
