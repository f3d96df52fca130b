import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { BackupHeader } from './backup-format.ts'
import { readBackup } from './read-backup.ts'
import { writeBackup } from './write-backup.ts'

let folder: string
let file: string

const header: BackupHeader = {
  bthubBackup: 1,
  createdAt: '2026-01-02T03:04:05.678Z',
  bthub: '0.1.0',
  postgres: '18.4',
  migrations: [{ file: '0001-foundation.sql', step: 1, hash: 'ab' }],
  tables: [
    { name: 'account', columns: ['account_id', 'name'] },
    { name: 'empty', columns: ['a'] },
    { name: 'event', columns: ['seq'] },
  ],
}

/** Rows as COPY writes them, with text that looks like the end of a table. */
const rows: Readonly<Record<string, string>> = {
  account: 'acme\tA\\tb\\\\.\n\\\\.\n.\n\\N\n\\\\\\\\.\n\n',
  empty: '',
  event: Array.from({ length: 50 }, (_, at) => `${at}\n`).join(''),
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bthub-backup-'))
  file = join(folder, 'whole.backup')
  await writeBackup(file, header, ({ name }) => chunksOf(rows[name] ?? ''))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function* chunksOf(text: string, length = 7): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}

async function* failing(): AsyncGenerator<Buffer> {
  yield Buffer.from('1\n')
  throw new Error('the connection was lost')
}

async function takenFrom(path: string): Promise<Record<string, string>> {
  const taken: Record<string, string> = {}
  await readBackup(path, async ({ name }, chunks) => {
    const bytes: Buffer[] = []
    for await (const chunk of chunks) bytes.push(chunk)
    taken[name] = Buffer.concat(bytes).toString()
  })
  return taken
}

function altered(name: string, bytes: Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

/** Alters the text and compresses it again. */
function alteredText(name: string, change: (text: string) => string): string {
  const text = gunzipSync(readFileSync(file)).toString()
  const bytes = gzipSync(change(text))
  Buffer.from('1f8b08000000000000ff', 'hex').copy(bytes)
  return altered(name, bytes)
}

describe('a backup file', () => {
  test('returns what was written, and its checksums', async () => {
    const content = await readBackup(file)
    expect(content.header).toEqual(header)
    expect(content.tables.map(({ name, rows: count }) => [name, count])).toEqual([
      ['account', 6],
      ['empty', 0],
      ['event', 50],
    ])
    expect(await takenFrom(file)).toEqual(rows)
  })

  test('is text from a header line to an end line', () => {
    const lines = gunzipSync(readFileSync(file)).toString().trimEnd().split('\n')
    expect(JSON.parse(lines[0] ?? '')).toEqual(header)
    expect(JSON.parse(lines.at(-1) ?? '')).toEqual({
      end: true,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    })
  })

  test('is read the same, however its chunks are cut', async () => {
    for (let length = 1; length <= 20; length += 1) {
      const path = join(folder, 'cut.backup')
      await writeBackup(path, header, ({ name }) => chunksOf(rows[name] ?? '', length))
      expect(await takenFrom(path)).toEqual(rows)
    }
  })

  test('holds a row of 20 MB', async () => {
    const row = `${'x'.repeat(20 * 1024 * 1024)}\n`
    const tables = [{ name: 'event', columns: ['data'] }]
    const path = join(folder, 'large.backup')
    await writeBackup(path, { ...header, tables }, () => chunksOf(row, 65_536))
    const { tables: sums } = await readBackup(path)
    expect(sums[0]?.rows).toBe(1)
  })

  test('is refused with any byte flipped', async () => {
    const whole = readFileSync(file)
    for (let at = 0; at < whole.length; at += 1) {
      const bytes = Buffer.from(whole)
      bytes[at] = (bytes[at] ?? 0) ^ 0xff
      const path = altered('flipped.backup', bytes)
      await expect(readBackup(path), `byte ${at}`).rejects.toThrow(
        /^\S+ is (damaged and cannot be restored: .+|not a backup made by bthub)\.$/,
      )
    }
  })

  test('is refused if truncated anywhere', async () => {
    const whole = readFileSync(file)
    for (let length = 0; length < whole.length; length += 1) {
      const path = altered('truncated.backup', whole.subarray(0, length))
      await expect(readBackup(path), `${length} bytes`).rejects.toThrow(/ is (damaged|not a) /)
    }
  })

  test('is refused with data after its end', async () => {
    const whole = readFileSync(file)
    const endings = [Buffer.from('\n'), Buffer.alloc(512), whole, gzipSync('more\n')]
    for (const ending of endings) {
      const path = altered('longer.backup', Buffer.concat([whole, ending]))
      await expect(readBackup(path)).rejects.toThrow(' is damaged and cannot be restored: ')
    }
  })

  test.each([
    ['one row less', (text: string) => text.replace('49\n', '')],
    ['another row', (text: string) => text.replace('\n49\n', '\n48\n')],
    ['another count', (text: string) => text.replace('"rows":50', '"rows":51')],
    ['another header', (text: string) => text.replace('"bthub":"0.1.0"', '"bthub":"0.2.0"')],
    ['another table', (text: string) => text.replace('{"table":"event"}', '{"table":"events"}')],
    ['one table less', (text: string) => text.replace(/\{"table":"event"\}[^]*?\n(?=\{"end)/, '')],
    ['no end', (text: string) => text.replace(/\{"end".*\n/, '')],
  ])('is refused with %s, even when compressed again', async (_, change) => {
    const path = alteredText('altered.backup', change)
    await expect(readBackup(path)).rejects.toThrow(' is damaged and cannot be restored: ')
  })

  test('is distinguished from other files', async () => {
    const notABackup = 'is not a backup made by bthub.'
    const plain = Buffer.from('1f8b08000000000000ff', 'hex')
    const other = gzipSync('select 1;\n')
    plain.copy(other)
    for (const bytes of [Buffer.alloc(0), Buffer.from('PGDMP'), gzipSync('x'), other]) {
      const path = altered('other', bytes)
      await expect(readBackup(path)).rejects.toThrow(`${path} ${notABackup}`)
    }
    const missing = join(folder, 'missing')
    await expect(readBackup(missing)).rejects.toThrow(`There is no file ${missing}.`)
  })

  test('of a later format is refused with the version that reads it', async () => {
    const path = alteredText('later.backup', (text) =>
      text.replace('"bthubBackup":1', '"bthubBackup":2').replace('"0.1.0"', '"7.0.0"'),
    )
    await expect(readBackup(path)).rejects.toThrow(
      'is a backup of format 2, and this bthub reads format 1. ' +
        'Restore it with the version that made it, 7.0.0.',
    )
  })

  test('fails if its source fails', async () => {
    const path = join(folder, 'failed.backup')
    await expect(writeBackup(path, header, failing)).rejects.toThrow('the connection was lost')
    // It may have failed before the file was created.
    await expect(readBackup(path)).rejects.toThrow(/ is (damaged|not a) |There is no file/)
  })

  test('fails if its consumer fails', async () => {
    const taking = readBackup(file, () => Promise.reject(new Error('no room')))
    await expect(taking).rejects.toThrow('no room')
  })
})
