// Sorts records, a line of JSON each, by the bytes of their ids. What exceeds the memory for it is sorted in parts, which are
// written to a folder and merged.
import { createReadStream, createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { reconciliationLimits } from '../../domain/reconciliations/limits.ts'
import { compareIds } from '../../domain/reconciliations/id-order.ts'
import { readLineBatches } from './read-line-batches.ts'

export const sortLimits = {
  /** Bytes of the records that are sorted at once. */
  partBytesMax: 32 * 1024 * 1024,
  /** Parts that are merged at once, each an open file. */
  partsMax: 64,
  /** Added to the length of a line: what it takes as an object. */
  recordBytes: 200,
  mergedAtOnceMax: 1_000,
} as const

export type SourceRecord = {
  /** Of the line in the file, from 1. */
  readonly number: number
  readonly id: string
  /** The line, without its line break. */
  readonly text: string
}

export type Batches = AsyncIterable<readonly SourceRecord[]>

export type SortedRecords = {
  readonly count: number
  /** From the beginning each time. Records with the same id are in the order of their lines. */
  batches(): Batches
}

type Options = {
  /** For messages. */
  readonly name: string
  readonly folder: string
  readonly limits?: { readonly partBytesMax: number; readonly partsMax: number }
  readonly onRecord?: (value: Readonly<Record<string, unknown>>) => void
}

/** Throws Error, with the number of the line, for a line that is no record. */
export async function sortRecords(source: Readable, options: Options): Promise<SortedRecords> {
  const { name, folder, limits = sortLimits, onRecord } = options
  const { lineBytesMax } = reconciliationLimits
  let parts: string[] = []
  let files = 0
  let count = 0
  let part: SourceRecord[] = []
  let partBytes = 0

  async function write(batches: Batches): Promise<string> {
    files += 1
    const path = join(folder, `${name.replaceAll(/\W/g, '-').slice(-80)}-${files}`)
    await pipeline(Readable.from(textOf(batches)), createWriteStream(path, { mode: 0o600 }))
    return path
  }
  async function endPart(): Promise<void> {
    parts.push(await write(inMemory(part.toSorted(compareRecords))))
    part = []
    partBytes = 0
    if (parts.length >= limits.partsMax) parts = [await write(merged(parts.map(readPart)))]
  }

  for await (const batch of readLineBatches(source, { lineBytesMax })) {
    for (const { number, bytes } of batch) {
      const { value, text } = parsed(bytes, `${name}, line ${number}`)
      onRecord?.(value)
      count += 1
      part.push({ number, id: value.id, text })
      partBytes += 2 * text.length + sortLimits.recordBytes
    }
    if (partBytes >= limits.partBytesMax) await endPart()
  }
  if (parts.length > 0 && part.length > 0) await endPart()
  const sorted = part.toSorted(compareRecords)
  return {
    count,
    batches: () => (parts.length === 0 ? inMemory(sorted) : merged(parts.map(readPart))),
  }
}

function parsed(bytes: Uint8Array | null, where: string) {
  if (bytes === null) {
    throw new Error(`${where}: longer than ${reconciliationLimits.lineBytesMax / 1024 / 1024} MiB.`)
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).trim()
    const value: unknown = JSON.parse(text)
    if (hasId(value)) return { value, text }
  } catch (error) {
    throw new Error(`${where}: not JSON in UTF-8: ${(error as Error).message}`, { cause: error })
  }
  throw new Error(`${where}: not an object with an id, which must be a text.`)
}

function hasId(value: unknown): value is Readonly<Record<string, unknown>> & { id: string } {
  return (
    typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
  )
}

function compareRecords(one: SourceRecord, other: SourceRecord): number {
  return compareIds(one.id, other.id) || one.number - other.number
}

async function* inMemory(
  records: readonly SourceRecord[],
): AsyncGenerator<readonly SourceRecord[]> {
  for (let at = 0; at < records.length; at += sortLimits.mergedAtOnceMax)
    yield records.slice(at, at + sortLimits.mergedAtOnceMax)
}

async function* textOf(batches: Batches): AsyncGenerator<string> {
  for await (const batch of batches)
    yield batch.map(({ number, text }) => `${number}\t${text}\n`).join('')
}

/** Room for the number before the text. */
const numberBytes = 20

async function* readPart(path: string): AsyncGenerator<readonly SourceRecord[]> {
  const lineBytesMax = reconciliationLimits.lineBytesMax + numberBytes
  for await (const batch of readLineBatches(createReadStream(path), { lineBytesMax })) {
    yield batch.map(({ bytes }) => {
      const line = Buffer.from(bytes ?? []).toString('utf8')
      const end = line.indexOf('\t')
      const text = line.slice(end + 1)
      const { id } = JSON.parse(text) as { readonly id: string }
      return { number: Number(line.slice(0, end)), id, text }
    })
  }
}

type Head = {
  batch: readonly SourceRecord[]
  at: number
  readonly rest: AsyncIterator<readonly SourceRecord[]>
}

async function* merged(
  parts: readonly AsyncGenerator<readonly SourceRecord[]>[],
): AsyncGenerator<readonly SourceRecord[]> {
  let heads: Head[] = []
  try {
    for (const rest of parts) heads.push({ batch: [], at: 0, rest })
    for (const head of heads) await advance(head)
    let found: SourceRecord[] = []
    for (;;) {
      heads = heads.filter(({ batch }) => batch.length > 0)
      const first = lowest(heads)
      if (first === null) break
      found.push(first.batch[first.at] as SourceRecord)
      first.at += 1
      if (first.at === first.batch.length) await advance(first)
      if (found.length < sortLimits.mergedAtOnceMax) continue
      yield found
      found = []
    }
    if (found.length > 0) yield found
  } finally {
    for (const part of parts) await part.return(undefined)
  }
}

async function advance(head: Head): Promise<void> {
  const { done, value } = await head.rest.next()
  head.batch = done === true ? [] : value
  head.at = 0
}

function lowest(heads: readonly Head[]): Head | null {
  let found: Head | null = null
  let least: SourceRecord | null = null
  for (const head of heads) {
    const record = head.batch[head.at] as SourceRecord
    if (least !== null && compareRecords(least, record) < 0) continue
    least = record
    found = head
  }
  return found
}
