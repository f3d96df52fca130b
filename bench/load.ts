// The load: updates of random invoices from a number of connections, by wrk where it is installed (it
// takes least from the machine), else by autocannon.
import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { sampleInvoice } from '../src/cli/demo.ts'
import { servicePrefix } from '../src/http/routes.ts'

export type LoadOptions = {
  readonly url: string
  readonly key: string
  readonly connections: number
  readonly seconds: number
  readonly invoices: number
  /** Every update the same, so that after the first of an invoice all are `unchanged`. */
  readonly fixed?: boolean
}

export type LoadResult = {
  readonly requests: number
  readonly perSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  readonly p999: number
  /** Answers that were not 2xx, and calls without an answer. */
  readonly failures: number
}

export const loadTool = spawnSync('wrk', ['--version']).error === undefined ? 'wrk' : 'autocannon'

/** Each load begins later on the source's clock than the one before, and stays behind the hub's. */
let nextBase = (Date.now() - 365 * 24 * 60 * 60 * 1000) * 1000

export async function runLoad(options: LoadOptions): Promise<LoadResult> {
  const base = nextBase
  if (options.fixed !== true) nextBase += 30 * 60 * 1_000_000
  return loadTool === 'wrk' ? runWrk(options, base) : runAutocannon(options, base)
}

async function runWrk(options: LoadOptions, base: number): Promise<LoadResult> {
  const { url, key, connections, seconds, invoices, fixed } = options
  const script = join(import.meta.dirname, 'wrk-updates.lua')
  const own = [key, String(base), String(invoices), fixed === true ? 'fixed' : 'rising']
  const flags = ['-t1', `-c${connections}`, `-d${seconds}`, '-s', script, url, '--', ...own]
  const output = await outputOf('wrk', flags)
  const numbers = /^RESULT (.+)$/m.exec(output)?.[1]?.split(' ').map(Number)
  if (numbers === undefined) throw new Error(`wrk said: ${output}`)
  const [requests = 0, us = 1, p50 = 0, p99 = 0, p999 = 0, refused = 0, lost = 0] = numbers
  return {
    requests,
    perSecond: requests / (us / 1e6),
    p50: p50 / 1000,
    p99: p99 / 1000,
    p999: p999 / 1000,
    failures: refused + lost,
  }
}

async function runAutocannon(options: LoadOptions, base: number): Promise<LoadResult> {
  const { url, key, connections, seconds, invoices, fixed } = options
  let sent = 0
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    method: 'PUT',
    headers: {
      'X-BlueTape-Key': key,
      'X-Integration-AccountId': 'bench',
      'Content-Type': 'application/json',
    },
    requests: [
      {
        setupRequest(request) {
          sent += 1
          const at = fixed === true ? base : base + sent * 16
          const invoice = Math.floor(Math.random() * invoices)
          const [line] = sampleInvoice.lines
          const body = {
            ...sampleInvoice,
            lines: [{ ...line, description: `Item ${fixed === true ? 1 : sent}` }],
            sourceModifiedDate: stampOf(at),
          }
          const path = `${servicePrefix}/integration/invoice/inv-${invoice}`
          return { ...request, path, body: JSON.stringify(body) }
        },
      },
    ],
  })
  return {
    requests: result.requests.total,
    perSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    p999: result.latency.p99_9,
    failures: result.non2xx + result.errors + result.timeouts,
  }
}

function stampOf(us: number): string {
  const seconds = new Date(Math.floor(us / 1e6) * 1000).toISOString().slice(0, 19)
  return `${seconds}.${String(us % 1e6).padStart(6, '0')}Z`
}

function outputOf(command: string, flags: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, flags, { stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.once('error', reject)
    child.once('close', () => resolve(output))
  })
}
