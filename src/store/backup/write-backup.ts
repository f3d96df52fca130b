// Writes a backup file.
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import {
  openMeter,
  plainStart,
  type BackupHeader,
  type BackupTable,
  type Bytes,
  type TableSum,
} from './backup-format.ts'

/** Resolves when `file` is on disk. `rowsOf` returns a table's rows as COPY writes them. */
export async function writeBackup(
  file: string,
  header: BackupHeader,
  rowsOf: (table: BackupTable) => Bytes,
): Promise<TableSum[]> {
  const sums: TableSum[] = []
  await pipeline(
    () => contentOf(header, rowsOf, sums),
    createGzip(),
    withPlainStart,
    createWriteStream(file, { mode: 0o600, flush: true }),
  )
  return sums
}

async function* contentOf(
  header: BackupHeader,
  rowsOf: (table: BackupTable) => Bytes,
  sums: TableSum[],
): AsyncGenerator<Buffer> {
  const all = createHash('sha256')
  const hashed = (bytes: Buffer) => {
    all.update(bytes)
    return bytes
  }
  yield hashed(lineOf(header))
  for (const table of header.tables) {
    yield hashed(lineOf({ table: table.name }))
    const meter = openMeter()
    for await (const bytes of rowsOf(table)) {
      meter.add(bytes)
      yield hashed(bytes)
    }
    const sum = meter.sum()
    yield hashed(Buffer.from('\\.\n'))
    yield hashed(lineOf(sum))
    sums.push({ name: table.name, ...sum })
  }
  yield lineOf({ end: true, sha256: all.digest('hex') })
}

function lineOf(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`)
}

async function* withPlainStart(chunks: Bytes): AsyncGenerator<Buffer> {
  let left = plainStart.length
  for await (const chunk of chunks) {
    if (left > 0) {
      const replaced = Math.min(left, chunk.length)
      plainStart.copy(chunk, 0, plainStart.length - left, plainStart.length - left + replaced)
      left -= replaced
    }
    yield chunk
  }
}
