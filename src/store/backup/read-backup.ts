// Reads and verifies a backup file.
import { createReadStream, statSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import {
  backupFormat,
  openMeter,
  plainStart,
  type BackupContent,
  type BackupHeader,
  type BackupTable,
  type Bytes,
  type TableSum,
} from './backup-format.ts'
import { damage, FileFault, notABackup, openLines, type Lines } from './backup-lines.ts'

type TakeTable = (table: BackupTable, rows: Bytes) => Promise<void>

/**
 * Reads all of `file` and passes the rows of each table to `take`, which has to consume them. Throws with a readable
 * message when the file is not a backup or is damaged; what was taken until then must be discarded.
 */
export async function readBackup(
  file: string,
  take: TakeTable = readToEnd,
): Promise<BackupContent> {
  const gunzip = createGunzip()
  try {
    const content = await pipeline(
      createReadStream(file),
      requirePlainStart,
      gunzip,
      (bytes: Bytes) => readContent(openLines(bytes), take),
    )
    if (gunzip.bytesWritten === statSync(file).size) return content
    throw damage(afterEnd)
  } catch (error) {
    throw asSentence(error, file)
  }
}

function asSentence(error: unknown, file: string): unknown {
  const code = codeOf(error)
  if (code === 'ENOENT') return new Error(`There is no file ${file}.`, { cause: error })
  const fault = faultOf(error, code)
  if (!(fault instanceof FileFault)) return error
  return new Error(`${file} ${fault.message}`, { cause: error })
}

function faultOf(error: unknown, code: string): unknown {
  if (code.startsWith('Z_')) return damage((error as Error).message)
  // Decompression ended before the file did.
  return code === 'ABORT_ERR' ? damage(afterEnd) : error
}

const afterEnd = 'something follows its end'

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

async function* requirePlainStart(chunks: Bytes): AsyncGenerator<Buffer> {
  let seen = 0
  for await (const chunk of chunks) {
    const compared = plainStart.subarray(seen, seen + chunk.length)
    if (!chunk.subarray(0, compared.length).equals(compared)) throw notABackup()
    seen += compared.length
    yield chunk
  }
  if (seen < plainStart.length) throw notABackup()
}

async function readContent(lines: Lines, take: TakeTable): Promise<BackupContent> {
  const header = readHeader(await lines.next())
  const tables: TableSum[] = []
  for (const table of header.tables) {
    requireMember(await lines.next(), 'table', table.name)
    const meter = openMeter()
    await take(table, metered(lines.rows(), meter))
    const sum = meter.sum()
    const line = await lines.next()
    requireMember(line, 'sha256', sum.sha256)
    requireMember(line, 'rows', sum.rows)
    tables.push({ name: table.name, ...sum })
  }
  const sum = lines.sum()
  requireMember(await lines.next(), 'sha256', sum)
  if (!(await lines.isAtEnd())) throw damage(afterEnd)
  return { header, tables }
}

async function* metered(rows: Bytes, meter: ReturnType<typeof openMeter>): Bytes {
  for await (const bytes of rows) {
    meter.add(bytes)
    yield bytes
  }
}

async function readToEnd(_table: BackupTable, rows: Bytes): Promise<void> {
  const reading = rows[Symbol.asyncIterator]()
  while ((await reading.next()).done !== true);
}

function readHeader(line: string): BackupHeader {
  const header = parsed(line) as Partial<BackupHeader> | null
  const format: unknown = header?.bthubBackup
  if (typeof format !== 'number') throw notABackup()
  if (format !== backupFormat) {
    throw new FileFault(
      `is a backup of format ${format}, and this bthub reads format ${backupFormat}. ` +
        `Restore it with the version that made it, ${header?.bthub}.`,
    )
  }
  if (Array.isArray(header?.tables) && Array.isArray(header.migrations))
    return header as BackupHeader
  throw damage('its first line is not whole')
}

function requireMember(line: string, name: string, value: unknown): void {
  const found = parsed(line)
  if (typeof found === 'object' && found !== null && Reflect.get(found, name) === value) return
  throw damage(`its ${name} is not ${JSON.stringify(value)} where it has to be`)
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
