// The memory of a hub, in a process of its own, while a ledger passes: hundreds of thousands of lines, a line of 100 MB, a client
// that does not read, and one that stalls.
import { readFileSync, rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHubClient, type BatchSummary } from '../client/src/hub-client.ts'
import { openBatch, type OpenBatch } from './support/batch.ts'
import {
  createCaller,
  postmasterOf,
  preparedDataFolder,
  startHubProcess,
  type HubProcess,
} from './support/hub-process.ts'
import { customerBody, invoiceBody, type Caller } from './support/hub.ts'
import { report } from './support/report.ts'

const lineCount = Number(process.env['BTHUB_TEST_LEDGER_LINES'] ?? 100_000)
const warmUpLines = 20_000
const invoiceCount = 1_000
/** What a batch may take beyond the most that the first lines have taken, in MB. */
const grownMbMax = 64
const sampleEveryMs = 20
const dayMs = 24 * 60 * 60 * 1_000

const dataFolder = preparedDataFolder()
let hub: HubProcess
let acme: Caller
let restMb = 0
beforeAll(async () => {
  hub = await startHubProcess({ dataFolder })
  acme = await createCaller(postmasterOf(dataFolder)?.url ?? '', 'acme')
  const customer = JSON.stringify({ op: 'create-customer', body: customerBody({ id: 'c1' }) })
  await push([customer])
  // Until the compiler is done, memory grows in any case. Garbage makes what is resident go up and down.
  restMb = await peakMb(async () => void (await push(updates(warmUpLines))))
})
afterAll(async () => {
  hub.signal('SIGTERM')
  await hub.ended
  rmSync(dataFolder, { recursive: true, force: true })
})

/** On the source's clock, which goes on from one batch to the next. */
let made = 0

function* updates(count: number): Generator<string> {
  const body = invoiceBody({ sourceModifiedDate: 'CLOCK', dueDate: 'DUE' })
  const [begin = '', middle = '', end = ''] = JSON.stringify(body).split(/DUE|CLOCK/)
  for (let at = 0; at < count; at += 1) {
    made += 1
    const dueDate = dateOf(Math.ceil(made / invoiceCount) * dayMs)
    const id = `I-${made % invoiceCount}`
    yield `{"op":"upsert-invoice","id":"${id}","body":${begin}${dueDate.slice(0, 10)}${middle}${dateOf(made)}${end}}`
  }
}

function dateOf(ms: number): string {
  return new Date(Date.UTC(2024, 0, 1) + ms).toISOString()
}

async function push(lines: Iterable<string>): Promise<BatchSummary> {
  const batch = openHubClient({ url: hub.url, credentials: acme }).batch(lines)
  for await (const { status, answer } of batch)
    if (status >= 400) throw new Error(`${status}: ${answer.reason}`)
  if (batch.summary === null) throw new Error('no summary')
  return batch.summary
}

/** What a process takes of the machine, by Linux's /proc. */
function residentMb(): number {
  const [, kilobytes = ''] =
    /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${hub.pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}

/** The most that the hub took during the work, in MB. */
async function peakMb(work: () => Promise<void>): Promise<number> {
  let peak = residentMb()
  const timer = setInterval(() => (peak = Math.max(peak, residentMb())), sampleEveryMs)
  try {
    await work()
  } finally {
    clearInterval(timer)
  }
  return peak
}

const grownMb = async (work: () => Promise<void>) => (await peakMb(work)) - restMb

const open = (): OpenBatch => openBatch({ url: hub.url, acme })

describe.skipIf(process.platform !== 'linux')('the memory of a hub', () => {
  it(
    `does not grow with the number of lines (${lineCount})`,
    { timeout: 60_000 + lineCount * 5 },
    async () => {
      let summary: BatchSummary | null = null
      const grown = await grownMb(async () => void (summary = await push(updates(lineCount))))
      expect(summary).toMatchObject({ lines: lineCount, applied: lineCount })
      report('ledger memory', {
        lines: lineCount,
        'grown, MB': Math.round(grown),
        ...(summary as object | null),
      })
      expect(grown).toBeLessThan(grownMbMax)
    },
  )

  it('does not grow with a line of 100 MB, which is refused and hides no other', async () => {
    const grown = await grownMb(async () => {
      const batch = open()
      batch.write('{"op":"upsert-invoice","id":"I-1","body":{"invoiceNumber":"')
      const part = 'x'.repeat(1024 * 1024)
      for (let at = 0; at < 100; at += 1)
        if (!batch.write(part)) await new Promise((resolve) => batch.request.once('drain', resolve))
      batch.write('"}}\n')
      batch.end([...updates(1)].join('\n'))
      expect(await batch.next()).toMatchObject({
        line: 1,
        status: 413,
        answer: { rule: 'body_too_large' },
      })
      expect(await batch.next()).toMatchObject({ line: 2, status: 202 })
      expect(await batch.next()).toMatchObject({ summary: { lines: 2, applied: 1, refused: 1 } })
    })
    report('a line of 100 MB', { 'grown, MB': Math.round(grown) })
    expect(grown).toBeLessThan(grownMbMax)
  })

  it('does not grow with a client that does not read, from which no more is read', async () => {
    let sent = 0
    const grown = await grownMb(async () => {
      const batch = open()
      let isFull = false
      const until = performance.now() + 5_000
      while (performance.now() < until) {
        if (isFull) await pause(50)
        isFull = batch.request.writableNeedDrain
        if (isFull) continue
        const text = `${[...updates(100)].join('\n')}\n`
        sent += text.length
        isFull = !batch.write(text)
        // The hub gets the processor, too.
        await pause(1)
      }
      expect(isFull).toBe(true)
      batch.destroy()
    })
    report('a client that does not read', {
      'sent, MB': Math.round(sent / 1e6),
      'grown, MB': Math.round(grown),
    })
    expect(grown).toBeLessThan(grownMbMax)
  })

  it('does not grow with clients that stall in the middle of a line', async () => {
    const grown = await grownMb(async () => {
      const batches = Array.from({ length: 8 }, open)
      for (const batch of batches) {
        batch.write(`${[...updates(1)].join('')}\n{"op":"upsert-invoice","id":"I-1","body":{`)
        expect(await batch.next()).toMatchObject({ line: 1, status: 202 })
      }
      // Others are served meanwhile.
      await push(updates(1_000))
      await pause(1_000)
      for (const batch of batches) {
        batch.end('}}\n')
        expect(await batch.next()).toMatchObject({ line: 2, status: 400 })
        expect(await batch.next()).toMatchObject({ summary: { lines: 2 } })
      }
    })
    report('clients that stall', { 'grown, MB': Math.round(grown) })
    expect(grown).toBeLessThan(grownMbMax)
  })
})
