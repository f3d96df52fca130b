// Records are sorted by the bytes of their ids, whatever fits into memory.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sortRecords, type SortedRecords } from './sort-records.ts'

let folder: string
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'bthub-sort-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const sorted = (text: string | Buffer, limits?: { partBytesMax: number; partsMax: number }) => {
  const source = Readable.from([Buffer.from(text)], { objectMode: false })
  return sortRecords(source, { name: 'books', folder, ...(limits === undefined ? {} : { limits }) })
}

async function allOf(records: SortedRecords) {
  const all = []
  for await (const batch of records.batches()) all.push(...batch)
  return all
}

const letters = ['a', 'B', '-', 'ä', '\uffee', '\u{1f600}']
const anyId = () => {
  const length = 1 + Math.floor(Math.random() * 3)
  return Array.from(
    { length },
    () => letters[Math.floor(Math.random() * letters.length)] ?? '',
  ).join('')
}

describe('sorted records', () => {
  it.each([
    ['in memory', undefined],
    ['in two parts', { partBytesMax: 800_000, partsMax: 64 }],
    ['in more parts than are merged at once', { partBytesMax: 1, partsMax: 2 }],
  ])('are in the order of their ids and lines, %s', async (_, limits) => {
    const texts = Array.from({ length: 5_000 }, (__, at) => `{"id":"${anyId()}","n":${at}.10}`)
    const records = await sorted(texts.join('\r\n\r\n'), limits)
    const expected = texts
      .map((text, at) => ({ id: (JSON.parse(text) as { id: string }).id, text, at }))
      .toSorted((a, b) => Buffer.compare(Buffer.from(a.id), Buffer.from(b.id)) || a.at - b.at)
      .map(({ id, text, at }) => ({ id, text, number: 2 * at + 1 }))
    expect(records.count).toBe(5_000)
    expect(await allOf(records)).toEqual(expected)
    expect(await allOf(records)).toHaveLength(5_000)
  })

  it('may be none', async () => {
    expect(await allOf(await sorted('\n \n'))).toEqual([])
  })

  it.each([
    ['{"id":"a"}\n\n{"id":', /^books, line 3: not JSON in UTF-8: /],
    ['[]', /^books, line 1: not an object with an id, which must be a text\.$/],
    ['{"id":7}', /^books, line 1: not an object with an id/],
    [Buffer.from([0x22, 0xff, 0x22]), /^books, line 1: not JSON in UTF-8: /],
  ])('are not %j', async (text, message) => {
    await expect(sorted(text)).rejects.toThrow(message)
  })
})
