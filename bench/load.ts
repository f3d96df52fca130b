// The load: calls from a number of connections that are kept, by wrk where it is installed (it takes
// least from the machine), else by autocannon.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { outputOf } from './processes.ts'
import type { CallKind } from './requests.ts'

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

/** In a process of its own, like wrk: loads that run side by side would otherwise wait for each other. */
async function runAutocannon(load: Load, base: number): Promise<LoadResult> {
  const program = join(import.meta.dirname, 'autocannon-load.ts')
  const flags = [...process.execArgv, program, JSON.stringify({ load, base })]
  // What it prints is the result of `autocannon-load.ts`.
  return JSON.parse(await outputOf(process.execPath, flags)) as LoadResult
}
