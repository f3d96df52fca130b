// The file of a backup. `gunzip -c` shows it; a reader that finds one byte wrong refuses all of it.
//
// One gzip member of UTF-8 lines, each ended by a line feed:
//
//   {"bthubBackup":1,"createdAt":…,"bthub":…,"postgres":…,"migrations":[{file,step,hash}…],"tables":[{name,columns}…]}
//   for each table, in that order:
//     {"table":"account"}
//     its rows as COPY … TO STDOUT writes them: a line a row, tabs between columns, \N for null
//     \.
//     {"rows":3,"sha256":"…"}        the sum of the rows as they stand above
//   {"end":true,"sha256":"…"}        the sum of every byte before this line
//
// A row holds no bare line feed and no line `\.` (COPY escapes both), so neither needs counting ahead,
// and reading and writing take the same memory whatever the size. A file without its last line, or
// with anything after it, is not a backup.
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, statSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'

export const backupFormat = 1

export type BackupTable = { readonly name: string; readonly columns: readonly string[] }
type MigrationMark = { readonly file: string; readonly step: number; readonly hash: string }

export type BackupHeader = {
  readonly bthubBackup: typeof backupFormat
  /** The instant of the snapshot. */
  readonly createdAt: string
  /** The version of bthub that wrote it. */
  readonly bthub: string
  readonly postgres: string
  readonly migrations: readonly MigrationMark[]
  readonly tables: readonly BackupTable[]
}

/** `sha256` is of the table's rows as COPY writes them. */
export type TableSum = { readonly name: string; readonly rows: number; readonly sha256: string }
export type BackupContent = { readonly header: BackupHeader; readonly tables: readonly TableSum[] }

type Bytes = AsyncIterable<Buffer>

/** Writes `file` and waits until it is on disk. `rowsOf` gives a table's rows as COPY writes them. */
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
  const noted = (bytes: Buffer) => {
    all.update(bytes)
    return bytes
  }
  yield noted(lineOf(header))
  for (const table of header.tables) {
    yield noted(lineOf({ table: table.name }))
    const meter = openMeter()
    for await (const bytes of rowsOf(table)) {
      meter.add(bytes)
      yield noted(bytes)
    }
    const sum = meter.sum()
    yield noted(Buffer.from('\\.\n'))
    yield noted(lineOf(sum))
    sums.push({ name: table.name, ...sum })
  }
  yield lineOf({ end: true, sha256: all.digest('hex') })
}

function lineOf(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`)
}

/** Counts the line feeds: one a row. */
function openMeter() {
  const hash = createHash('sha256')
  let rows = 0
  return {
    add(bytes: Buffer): void {
      hash.update(bytes)
      for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) rows += 1
    },
    sum: () => ({ rows, sha256: hash.digest('hex') }),
  }
}

// gzip's own check leaves out the first ten bytes, which differ between machines; so they are always
// these, and any others are damage.
const plainStart = Buffer.from('1f8b08000000000000ff', 'hex')

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

type TakeTable = (table: BackupTable, rows: Bytes) => Promise<void>

/**
 * Reads the whole of `file`, giving `take` the rows of each table, all of which it has to read. Throws
 * a sentence when the file is not a backup, or is not as it was written; what was taken until then is
 * not to be kept.
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

/** A fault of the file itself; its message goes on after the file's name. */
class FileFault extends Error {}

function notABackup(): FileFault {
  return new FileFault('is not a backup made by bthub.')
}

function damage(what: string): FileFault {
  return new FileFault(`is damaged and cannot be restored: ${what}.`)
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
  // The decompression was done before the file was.
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

const lineBytesMax = 1024 * 1024
const endOfRows = Buffer.from('\\.\n')
const lineEndAndEndOfRows = Buffer.from('\n\\.\n')

type Lines = {
  /** The next line, without its line feed. */
  next(): Promise<string>
  /** The lines up to `\.`, as they come, and goes past that one. */
  rows(): Bytes
  isAtEnd(): Promise<boolean>
  /** The sum of all that was read so far. */
  sum(): string
}

function openLines(bytes: Bytes): Lines {
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
