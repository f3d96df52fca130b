// The file of results, and beside it the position in the pushed file, from which `--resume` goes on.
import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { crc32 } from 'node:zlib'
import { readOptionalFile } from '../../read-optional-file.ts'
import { noCounts, type Counts } from './outcome.ts'
import { pushLimits } from './push-limits.ts'
import type { PushRecord } from './push-record.ts'

/** Up to where a file was pushed. */
export type Position = {
  /** The last line of the last record with an answer. */
  readonly line: number
  /** Of the records up to there. */
  readonly checksum: number
  readonly counts: Counts
  /** The length of the results up to there. */
  readonly resultsBytes: number
}

const start: Position = { line: 0, checksum: 0, counts: noCounts(), resultsBytes: 0 }

type Options = {
  readonly resume: boolean
  /** Leaves no position, since nothing is written. */
  readonly isDryRun: boolean
}

export class PushResults {
  readonly #path: string
  readonly #isDryRun: boolean
  readonly #fd: number
  #unsaved = ''
  #bytes: number
  #savedMs = performance.now()
  readonly resumed: Position

  /** Throws Error if the file cannot be written. */
  constructor(path: string, { resume, isDryRun }: Options) {
    this.#path = path
    this.#isDryRun = isDryRun
    const saved = resume ? readOptionalFile(this.#positionPath) : null
    this.resumed = saved === null ? start : (JSON.parse(saved) as Position)
    this.#bytes = this.resumed.resultsBytes
    this.#fd = openSync(path, saved === null ? 'w' : 'r+', 0o600)
    ftruncateSync(this.#fd, this.#bytes)
    if (saved === null) rmSync(this.#positionPath, { force: true })
  }

  get #positionPath(): string {
    return `${this.#path}.position`
  }

  add(result: unknown): void {
    this.#unsaved += `${JSON.stringify(result)}\n`
  }

  /** Saves now and then. */
  reached(position: () => Omit<Position, 'resultsBytes'>): void {
    if (performance.now() - this.#savedMs >= pushLimits.saveEveryMs) this.save(position())
  }

  /** The results are on disk before the position. */
  save(position: Omit<Position, 'resultsBytes'>): void {
    this.#write()
    this.#savedMs = performance.now()
    if (this.#isDryRun) return
    const saved: Position = { ...position, resultsBytes: this.#bytes }
    const temporary = `${this.#positionPath}.new`
    writeFileSync(temporary, JSON.stringify(saved), { mode: 0o600, flush: true })
    renameSync(temporary, this.#positionPath)
  }

  /** Everything was pushed, so there is nothing to resume. */
  end(): void {
    this.#write()
    rmSync(this.#positionPath, { force: true })
  }

  close(): void {
    closeSync(this.#fd)
  }

  #write(): void {
    const bytes = Buffer.from(this.#unsaved)
    this.#unsaved = ''
    let written = 0
    while (written < bytes.length)
      written += writeSync(this.#fd, bytes, written, null, this.#bytes + written)
    this.#bytes += bytes.length
    fsyncSync(this.#fd)
  }
}

/** Of the records up to this one, as they are pushed. */
export function checksumOf({ content }: PushRecord, before: number): number {
  const bytes = content instanceof Uint8Array ? content : JSON.stringify(content)
  return crc32(bytes, before)
}

/** The records after the position. Throws Error if those before it are others now. */
export async function* recordsAfter(
  records: AsyncIterable<readonly PushRecord[]>,
  { line, checksum: expected }: Position,
): AsyncGenerator<readonly PushRecord[]> {
  let checksum = 0
  let isVerified = line === 0
  for await (const batch of records) {
    const rest = isVerified
      ? batch
      : batch.filter((record) => {
          if (record.lastLine > line) return true
          checksum = checksumOf(record, checksum)
          return false
        })
    if (!isVerified && rest.length > 0) requireSame(checksum, expected)
    isVerified ||= rest.length > 0
    if (rest.length > 0) yield rest
  }
  if (!isVerified) requireSame(checksum, expected)
}

function requireSame(checksum: number, expected: number): void {
  if (checksum === expected) return
  throw new Error(
    'The file has changed since it was pushed. Push it without --resume: what is stored is unchanged.',
  )
}
