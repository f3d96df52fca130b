// The load: calls from a number of connections that are kept, by wrk where it is installed (it takes
// least from the machine), else by autocannon.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import autocannon from 'autocannon'
import { outputOf } from './processes.ts'
import { callMaker, type CallKind } from './requests.ts'

export type Load = {
  readonly kind: CallKind
  readonly url: string
  /** An account and its key a line; each call takes one at random. */
  readonly accountsFile: string
  /** In each account. */
  readonly invoices: number
  readonly connections: number
  readonly seconds: number
}

export type LoadResult = {
  readonly requests: number
  readonly perSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  readonly p999: number
  /** Answers that were not 2xx. */
  readonly refused: number
  /** Calls without an answer. */
  readonly lost: number
}

export const loadTool = spawnSync('wrk', ['--version']).error === undefined ? 'wrk' : 'autocannon'

/** Each load begins later on the source's clock than the one before, and stays behind the hub's. */
let nextBase = (Date.now() - 365 * 24 * 60 * 60 * 1000) * 1000
const basesApart = 30 * 60 * 1_000_000

export function runLoad(load: Load): Promise<LoadResult> {
  const base = nextBase
  nextBase += basesApart
  return loadTool === 'wrk' ? runWrk(load, base) : runAutocannon(load, base)
}

async function runWrk(load: Load, base: number): Promise<LoadResult> {
  const { kind, url, accountsFile, invoices, connections, seconds } = load
  const script = join(import.meta.dirname, 'wrk-calls.lua')
  const own = [kind, accountsFile, String(base), String(invoices)]
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
    refused,
    lost,
  }
}

async function runAutocannon(load: Load, base: number): Promise<LoadResult> {
  const { kind, url, accountsFile, invoices, connections, seconds } = load
  const next = callMaker({ kind, accounts: readAccounts(accountsFile), base, invoices })
  const setupRequest = (request: autocannon.Request) => ({ ...request, ...next() })
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests: [{ setupRequest }],
  })
  return {
    requests: result.requests.total,
    perSecond: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    p999: result.latency.p99_9,
    refused: result.non2xx,
    lost: result.errors + result.timeouts,
  }
}

function readAccounts(file: string): { id: string; key: string }[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => {
    const [id = '', key = ''] = line.split(' ')
    return { id, key }
  })
}
