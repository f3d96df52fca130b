// The digest of a source’s records is the same in the hub, in the client, and in the Python of the documentation.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  digestedText,
  reconciliationDigest,
  type DigestBucket,
  type DigestedRecord,
} from '../client/src/reconciliation-digest.ts'
import { readSourceTime } from '../src/domain/source-clock.ts'
import vectors from '../docs/reference/reconciliation-digest.json' with { type: 'json' }
import { runOn } from './support/database.ts'
import { blocksOf } from './support/doc-examples.ts'
import {
  customerBody,
  invoiceBody,
  quoteBody,
  startHub,
  type Caller,
  type TestHub,
} from './support/hub.ts'
import { randomFrom } from './support/invoice-load.ts'
import { sized } from './support/sized.ts'
import { projectRoot } from './support/source-files.ts'

type Vector = DigestedRecord & { readonly text: string; readonly hash: string }
type Vectors = {
  readonly records: readonly Vector[]
  readonly depth1: readonly DigestBucket[]
  readonly depth2: readonly DigestBucket[]
}
const kinds: readonly (readonly [string, Vectors])[] = Object.entries(vectors)

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.stop())

/** The bodies that create the records of the vectors. */
const bodies: Readonly<Record<string, (record: Vector) => object>> = {
  invoice: ({ id, sourceModifiedDate, totalAmount, amountDue, status }) => ({
    id,
    ...invoiceBody({
      subTotal: totalAmount,
      taxAmount: 0,
      totalAmount,
      amountDue,
      status,
      lines: [],
    }),
    sourceModifiedDate,
  }),
  customer: ({ id, sourceModifiedDate }) => customerBody({ id, sourceModifiedDate }),
  quote: ({ id, sourceModifiedDate, totalAmount, status }) => ({
    id,
    ...quoteBody({ subTotal: totalAmount, taxAmount: 0, totalAmount, lines: [] }),
    expirationDate: status === 'EXPIRED' ? '2024-01-01' : '2099-01-01',
    sourceModifiedDate,
  }),
}

const digestOf = async (kind: string, depth: number, as?: Caller) => {
  const path = `/integration/reconcile/${kind}/digest?depth=${depth}`
  return (await hub.call('GET', path, as === undefined ? {} : { as })).body
}

describe.each(kinds)('the vectors of %s', (kind, { records, depth1, depth2 }) => {
  it('hold in the client', async () => {
    expect(records.map(digestedText)).toEqual(records.map(({ text }) => text))
    expect(await reconciliationDigest(records, { depth: 1 })).toEqual(depth1)
    expect(await reconciliationDigest(records, { depth: 2 })).toEqual(depth2)
  })

  it('hold in the hub', async () => {
    const as = await hub.createCaller(kind)
    const customer = customerBody({ id: 'c1' })
    if (kind !== 'customer') await hub.call('POST', '/integration/customer', { body: customer, as })
    for (const record of records) {
      const body = bodies[kind]?.(record)
      const { status, text } = await hub.call('POST', `/integration/${kind}`, { body, as })
      expect({ status, text }).toMatchObject({ status: 201 })
    }
    const reader = await hub.createCaller(kind, { scope: 'read' })
    const first = { recordKind: kind, depth: 1, buckets: depth1 }
    expect(await digestOf(kind, 1, reader)).toMatchObject(first)
    expect(await digestOf(kind, 2, as)).toMatchObject({ depth: 2, buckets: depth2 })
  })

  it('hold in Python, as documented', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bthub-digest-'))
    try {
      writeFileSync(join(folder, 'documented.py'), documentedPython())
      const program = [
        'import json, sys',
        'import documented',
        'records = json.load(sys.stdin)',
        'found = [documented.text(one) for one in records], *[documented.digest(records, n) for n in (1, 2)]',
        'print(json.dumps(found))',
      ].join('\n')
      const input = JSON.stringify(records)
      const { stdout, stderr } = spawnSync('python3', ['-c', program], { cwd: folder, input })
      expect(stderr.toString()).toBe('')
      const rows = (buckets: readonly DigestBucket[]) =>
        buckets.map(({ bucket, count, digest }) => [bucket, count, digest])
      const texts = records.map(({ text }) => text)
      expect(JSON.parse(stdout.toString())).toEqual([texts, rows(depth1), rows(depth2)])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

function documentedPython(): string {
  const page = readFileSync(join(projectRoot, 'docs/concepts/reconciliation.md'), 'utf8')
  const found = blocksOf(page).find(({ language }) => language === 'python')
  if (found === undefined) throw new Error('the page has no Python')
  return found.text
}

describe('the digest', () => {
  it('reads every form of a clock as the hub does', async () => {
    const as = await hub.createCaller('clocks')
    const seed = Date.now() % 1_000_000
    const random = randomFrom(seed)
    const clocks = Array.from({ length: sized(500, 20_000) }, () => anyClock(random))
    const records = clocks.map((sourceModifiedDate, at) => {
      return { id: `k${String(at).padStart(6, '0')}`, sourceModifiedDate }
    })
    await runOn(hub.databaseUrl, insertCustomers(as.accountId, records))
    const expected = records.map(({ sourceModifiedDate }) => {
      const time = readSourceTime(sourceModifiedDate)
      return time === null ? null : floorMs(time.epochNs)
    })
    const texts = records.map((record) => digestedText(record).split('\n')[1])
    expect({ seed, texts }).toEqual({ seed, texts: expected })
    const { buckets } = await digestOf('customer', 2, as)
    const own = await reconciliationDigest(records, { depth: 2 })
    expect({ seed, buckets }).toEqual({ seed, buckets: own })
  })

  it('has no canceled invoices, and changes with the content', async () => {
    const as = await hub.createCaller('changes')
    const call = (method: string, path: string, body?: object) =>
      hub.call(method, path, { as, ...(body === undefined ? {} : { body }) })
    await call('POST', '/integration/customer', customerBody({ id: 'c1' }))
    const empty = await digestOf('invoice', 1, as)
    expect(empty).toMatchObject({ asOf: { seq: 1 }, buckets: [] })
    await call('POST', '/integration/invoice', { id: 'i1', ...invoiceBody() })
    const before = await digestOf('invoice', 1, as)
    await call('PUT', '/integration/invoice/i1', invoiceBody({ amountDue: 1 }))
    const after = await digestOf('invoice', 1, as)
    expect(after.buckets).toMatchObject([{ bucket: before.buckets[0].bucket, count: 1 }])
    expect(after.buckets).not.toEqual(before.buckets)
    await call('PUT', '/integration/invoice/i1/cancel')
    expect(await digestOf('invoice', 1, as)).toMatchObject({ asOf: { seq: 4 }, buckets: [] })
  })

  it('of records out of order, or with unreadable values, is refused by the client', async () => {
    const at = (id: string, change = {}) => ({ id, sourceModifiedDate: '2024-06-13', ...change })
    for (const records of [
      [at('b'), at('a')],
      [at('a'), at('a')],
      [at('\u{1f600}'), at('\uffee')],
      [at('a', { sourceModifiedDate: '13.06.2024' })],
      [at('a', { totalAmount: '1,00' })],
      [at('a', { totalAmount: '1.001' })],
    ]) {
      await expect(reconciliationDigest(records, { depth: 1 })).rejects.toThrow(RangeError)
    }
  })
})

function floorMs(epochNs: bigint): string {
  const ms = epochNs / 1_000_000n
  return String(epochNs < 0n && epochNs % 1_000_000n !== 0n ? ms - 1n : ms)
}

/** In any form that the hub stores. */
function anyClock(random: () => number): string {
  const upTo = (max: number) => Math.floor(random() * max)
  const two = (value: number) => String(value).padStart(2, '0')
  const date = `${String(1 + upTo(9998)).padStart(4, '0')}-${two(1 + upTo(12))}-${two(1 + upTo(28))}`
  if (random() < 0.1) return date
  const zone = () => `${random() < 0.5 ? '+' : '-'}${two(upTo(24))}:${two(upTo(60))}`
  const zones = ['', 'Z', 'z', zone()]
  const minute = `${date}T${two(upTo(24))}:${two(upTo(60))}`
  const second = random() < 0.8 ? `:${two(upTo(60))}` : ''
  const digits = Array.from({ length: 1 + upTo(9) }, () => upTo(10)).join('')
  const fraction = second !== '' && random() < 0.7 ? `.${digits}` : ''
  return `${minute}${second}${fraction}${zones[upTo(4)] ?? ''}`
}

function insertCustomers(accountId: string, records: readonly DigestedRecord[]): string {
  const rows = records.map(({ id, sourceModifiedDate }) => {
    return `('${accountId}', '${id}', '${id}', 1, 'A', 'B', 'c', 'd', '${sourceModifiedDate}', now(), now())`
  })
  return `insert into customer (account_id, id, blue_tape_id, version, first_name, last_name,
    email_address, cell_phone_number, source_modified_date, created_at, updated_at) values ${rows.join(',')}`
}
