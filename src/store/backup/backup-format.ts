// The format of backup files. `gunzip -c` shows the content; a reader refuses a file with a single wrong byte.
//
// One gzip member of UTF-8 lines, each ended by a line feed:
//
//   {"bthubBackup":1,"createdAt":…,"bthub":…,"postgres":…,"migrations":[{file,step,hash}…],"tables":[{name,columns}…]}
//   for each table, in this order:
//     {"table":"account"}
//     its rows as COPY … TO STDOUT writes them: one line per row, tabs between columns, \N for null
//     \.
//     {"rows":3,"sha256":"…"}        the checksum of the rows above
//   {"end":true,"sha256":"…"}        the checksum of all bytes before this line
//
// COPY escapes line feeds and `\.` in rows, so no length is needed up front and memory use does not depend on the size.
// A file without its last line, or with anything after it, is not a backup.
import { createHash } from 'node:crypto'

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

export type Bytes = AsyncIterable<Buffer>

/** Counts rows by their line feeds, and computes their checksum. */
export function openMeter() {
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

// gzip's checksum excludes the ten bytes of its header, which differ between machines. They are fixed here, so that
// damage to them is detected.
export const plainStart = Buffer.from('1f8b08000000000000ff', 'hex')
