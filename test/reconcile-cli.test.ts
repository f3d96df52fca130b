// `bthub reconcile` against a hub: a file in any order is compared, and what the hub lacks is pushed.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anyBook, insertBook } from './support/books.ts'
import { bthub } from './support/command-line.ts'
import { rowsOf, runOn } from './support/database.ts'
import { customerBody, invoiceBody, startHub, type Caller, type TestHub } from './support/hub.ts'
import { randomFrom } from './support/invoice-load.ts'
import { ndjson } from './support/list-stream.ts'

let hub: TestHub
let folder: string
beforeAll(async () => {
  hub = await startHub()
  folder = mkdtempSync(join(tmpdir(), 'bthub-books-'))
})
afterAll(async () => {
  await hub.stop()
  rmSync(folder, { recursive: true, force: true })
})

function fileOf(name: string, entries: readonly object[] | string): string {
  const path = join(folder, name)
  writeFileSync(path, typeof entries === 'string' ? entries : ndjson(entries))
  return path
}

async function account(name: string): Promise<Caller> {
  const as = await hub.createCaller(name)
  await hub.call('POST', '/integration/customer', { body: customerBody({ id: 'c1' }), as })
  return as
}

const run = async ({ accountId, key }: Caller, ...args: string[]) => {
  const keys = { BTHUB_ACCOUNT: accountId, BTHUB_ACCOUNT_KEY: key }
  const ran = await bthub(['reconcile', ...args, '--url', hub.url], keys)
  return {
    ...ran,
    lines: () =>
      ran.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as object),
  }
}

type Summary = {
  readonly equal: number
  readonly listed: number
  readonly digest: { readonly equal: number }
}

describe('bthub reconcile', () => {
  it('prints what differs, pushes what the hub lacks, and ends with 3 until the books are equal', async () => {
    const as = await account('small')
    for (const id of ['i1', 'i2'])
      await hub.call('POST', '/integration/invoice', { body: { id, ...invoiceBody() }, as })
    const sourceClock = invoiceBody().sourceModifiedDate
    const later = '2024-07-01T00:00:00Z'
    const books = fileOf('books', [
      { id: 'i3', totalAmount: 1100 },
      { id: 'i2', amountDue: 5, sourceModifiedDate: later },
      { id: 'i1', totalAmount: 1100 },
    ])
    const differs = await run(as, books)
    expect(differs).toMatchObject({ code: 3, err: '' })
    expect(differs.out).toBe(
      [
        `stale      push    i2  sourceModifiedDate "${later}", hub "${sourceClock}"; amountDue 5, hub 1100`,
        'missing    push    i3',
        '3 listed: 1 equal, 1 missing, 1 stale, 0 ahead, 0 different, 0 extra.',
        'As of event 3.\n',
      ].join('\n'),
    )
    const bodies = fileOf('bodies', [
      { id: 'i9', ...invoiceBody() },
      {
        op: 'update-invoice',
        id: 'i2',
        body: { ...invoiceBody(), amountDue: 5, sourceModifiedDate: later },
      },
    ])
    const pushed = await run(as, books, '--complete', '--push', bodies, '--json')
    expect(pushed.code).toBe(3)
    expect(pushed.lines().slice(2)).toMatchObject([
      { summary: { missing: 1, stale: 1, extra: 0, complete: true } },
      { withoutBody: 'i3' },
      { pushed: { applied: 1, refused: 0, withoutBody: 1 } },
    ])
    const rest = fileOf('rest', [{ id: 'i3', ...invoiceBody() }])
    expect(await run(as, books, '--push', rest)).toMatchObject({ code: 0, err: '' })
    expect(await run(as, books, '--complete')).toMatchObject({ code: 0, err: '' })
  })

  it('names the line of the file that is wrong', async () => {
    const as = await account('wrong')
    const wrong = fileOf('wrong', '\n{"id":"z"}\n{"id":"a","amountDue":"x"}\n')
    const refused = await run(as, wrong)
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain(`400: ${wrong}, line 3: `)
    const twice = fileOf('twice', [{ id: 'b' }, { id: 'a' }, { id: 'b' }])
    expect((await run(as, twice)).err).toBe(`bthub: ${twice}: lines 1 and 3 have the same id, b.\n`)
  })

  it('lists only what differs by digest where the file is large', async () => {
    const as = await account('large')
    await runOn(hub.databaseUrl, insertBook(as.accountId, anyBook(randomFrom(1), 11_000)))
    const rows = await rowsOf(
      hub.databaseUrl,
      `select id, source_modified_date as "sourceModifiedDate", total_amount::float as "totalAmount",
        amount_due::float as "amountDue", status from invoice
        where account_id = '${as.accountId}' and status <> 'Canceled'`,
    )
    expect(rows.length).toBeGreaterThan(10_000)
    const file = fileOf('large', [...rows.slice(1), { ...rows[1], id: 'new' }] as object[])
    const ran = await run(as, file, '--complete', '--json')
    expect(ran).toMatchObject({ code: 3, err: '' })
    const [one, other, last] = ran.lines() as { is?: string; summary?: Summary }[]
    expect(new Set([one?.is, other?.is])).toEqual(new Set(['extra', 'missing']))
    const { equal = 0, listed, digest = { equal: 0 } } = last?.summary ?? {}
    expect(listed).toBeLessThan(200)
    expect(equal + digest.equal).toBe(rows.length - 1)
  })
})
