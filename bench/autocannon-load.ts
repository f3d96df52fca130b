// One load by autocannon; prints its result as JSON.
import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import type { Load, LoadResult } from './load.ts'
import { callMaker } from './requests.ts'

type Input = { readonly load: Load; readonly base: number }

async function runAutocannon({ load, base }: Input): Promise<LoadResult> {
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

const input = JSON.parse(process.argv[2] ?? '') as Input
process.stdout.write(JSON.stringify(await runAutocannon(input)))
