// Reconciliations and digests of a large account: how long they take, and the memory that they need.
import { readFileSync } from 'node:fs'
import { request, type IncomingMessage } from 'node:http'
import { once } from 'node:events'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { sampleInvoice } from '../src/api/contract-page.ts'
import { servicePrefix } from '../src/api/endpoint.ts'
import { addAccounts, preparePattern } from './account.ts'
import { withClosing } from './closing.ts'
import { printTable, shown, type Column } from './figures.ts'
import { startHub } from './hub.ts'
import { cpuSeconds, residentMb } from './processes.ts'
import { filledStamp } from './requests.ts'
import { requireDisk, withBundledServer } from './server.ts'
import { settings } from './settings.ts'

const sampleEveryMs = 100
const linesAtOnce = 500
const bytesPerRecord = 1_200

type Subject = {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly hub: number
  readonly postgres: number | null
}

type Measured = {
  readonly seconds: number
  readonly hubCpu: number | null
  readonly postgresCpu: number | null
  /** Above what the hub had before. */
  readonly moreMb: number | null
}

export async function measureReconcile(): Promise<void> {
  const { records } = settings
  requireDisk((records * bytesPerRecord) / 1e9 + 3, 'reconcile')
  await withBundledServer(async (server, folder) => {
    const place = { databaseUrl: server.urlOf('bthub'), dataFolder: join(folder, 'hub') }
    await preparePattern(place)
    const accountsFile = await addAccounts(place, { accounts: ['bench'], invoices: records })
    const [account = '', key = ''] = readFileSync(accountsFile, 'utf8').trim().split(' ')
    const { running, url } = await startHub(place)
    const headers = { 'X-BlueTape-Key': key, 'X-Integration-AccountId': account }
    await withClosing(
      () => running.stop(),
      () => measureAll({ url, headers, hub: running.pid, postgres: server.postmasterPid }, records),
    )
  })
}

async function measureAll(subject: Subject, records: number): Promise<void> {
  const parts: Readonly<Record<string, () => Promise<void>>> = {
    'equal books': () => reconcile(subject, { records, everyNth: 0 }),
    'one record of 100 differs': () => reconcile(subject, { records, everyNth: 100 }),
    'digest, 256 buckets': () => requireDigest(subject, 1, records),
    'digest, 65,536 buckets': () => requireDigest(subject, 2, records),
  }
  const results = new Map(Object.keys(parts).map((name) => [name, [] as Measured[]]))
  for (let round = 0; round < settings.rounds; round += 1) {
    for (const [name, run] of Object.entries(parts)) {
      results.get(name)?.push(await measure(subject, run))
    }
  }
  printTable(`Reconciliation of ${shown(records)} invoices`, columns, results)
}

const columns: readonly Column<readonly Measured[]>[] = [
  { title: 'seconds', figures: (all) => all.map(({ seconds }) => seconds) },
  { title: 'CPU s, hub', figures: (all) => all.map(({ hubCpu }) => hubCpu) },
  { title: 'CPU s, PostgreSQL', figures: (all) => all.map(({ postgresCpu }) => postgresCpu) },
  { title: 'hub, MB more', figures: (all) => all.map(({ moreMb }) => moreMb) },
]

async function measure({ hub, postgres }: Subject, run: () => Promise<void>): Promise<Measured> {
  const ofPostgres = () => (postgres === null ? null : cpuSeconds(postgres))
  const before = { hub: cpuSeconds(hub), postgres: ofPostgres(), mb: residentMb(hub) }
  let peakMb = before.mb
  const sampling = new AbortController()
  const sampled = (async () => {
    while (!sampling.signal.aborted) {
      peakMb = Math.max(peakMb ?? 0, residentMb(hub) ?? 0)
      await pause(sampleEveryMs)
    }
  })()
  const startedMs = performance.now()
  await run()
  const seconds = (performance.now() - startedMs) / 1000
  sampling.abort()
  await sampled
  return {
    seconds,
    hubCpu: differenceOf(cpuSeconds(hub), before.hub),
    postgresCpu: differenceOf(ofPostgres(), before.postgres),
    moreMb: differenceOf(peakMb, before.mb),
  }
}

type List = { readonly records: number; readonly everyNth: number }

async function reconcile({ url, headers }: Subject, list: List): Promise<void> {
  const target = `${url}${servicePrefix}/integration/reconcile/invoice?complete=true`
  const call = request(target, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/x-ndjson' },
  })
  const answered = once(call, 'response') as Promise<[IncomingMessage]>
  Readable.from(linesOf(list)).pipe(call)
  const [response] = await answered
  const lines = (await text(response)).trimEnd().split('\n')
  const { records, everyNth } = list
  const different = everyNth === 0 ? 0 : Math.ceil(records / everyNth)
  const { summary } = JSON.parse(lines.at(-1) ?? '') as { summary?: Record<string, number> }
  const isRight = summary?.['equal'] === records - different && summary['different'] === different
  if (response.statusCode !== 200 || !isRight || lines.length !== different + 1)
    throw new Error(`void: ${response.statusCode} ${lines.at(-1)}`)
}

function* linesOf({ records, everyNth }: List): Generator<string> {
  const { totalAmount, status } = sampleInvoice
  for (let from = 0; from < records; from += linesAtOnce) {
    let chunk = ''
    for (let at = from; at < Math.min(from + linesAtOnce, records); at += 1) {
      const amountDue = everyNth > 0 && at % everyNth === 0 ? 1 : totalAmount
      const entry = {
        id: idOf(at),
        sourceModifiedDate: filledStamp,
        totalAmount,
        amountDue,
        status,
      }
      chunk += `${JSON.stringify(entry)}\n`
    }
    yield chunk
  }
}

function idOf(at: number): string {
  return `inv-${String(at).padStart(7, '0')}`
}

async function requireDigest(
  { url, headers }: Subject,
  depth: 1 | 2,
  records: number,
): Promise<void> {
  const target = `${url}${servicePrefix}/integration/reconcile/invoice/digest?depth=${depth}`
  const response = await fetch(target, { headers })
  const body = (await response.json()) as { buckets?: { count: number }[] }
  const counted = (body.buckets ?? []).reduce((sum, { count }) => sum + count, 0)
  if (counted !== records) throw new Error(`void: ${response.status} ${counted} records`)
}

function differenceOf(after: number | null, before: number | null): number | null {
  return after === null || before === null ? null : after - before
}
