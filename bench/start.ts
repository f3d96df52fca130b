// How long a hub takes from the command to its first 202: on an empty folder, and later.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoInvoiceId, sampleInvoice } from '../src/cli/demo.ts'
import { servicePrefix } from '../src/http/routes.ts'
import { spread } from './figures.ts'
import { runNode } from './processes.ts'

const rounds = 5

export async function measureStart(): Promise<void> {
  const first: number[] = []
  const later: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'bthub-bench-'))
    first.push(await timeToFirst202(folder))
    later.push(await timeToFirst202(folder))
    rmSync(folder, { recursive: true, force: true })
  }
  console.log(`\nFrom \`bthub serve --demo\` to the first 202, ms, min / median / max of ${rounds}`)
  console.log(`  on an empty folder   ${spread(first)}`)
  console.log(`  later                ${spread(later)}`)
}

async function timeToFirst202(folder: string): Promise<number> {
  const began = performance.now()
  const args = ['bin/bthub.js', 'serve', '--demo', '--port', '0', '--data', folder, '--json']
  const hub = await runNode(args, /\n/, { BTHUB_LOG_LEVEL: 'error', DATABASE_URL: '' })
  const { baseUrl, accountId, key } = JSON.parse(hub.output) as Record<string, string>
  const answer = await fetch(`${baseUrl}/integration/invoice/${demoInvoiceId}`, {
    method: 'PUT',
    headers: { 'X-BlueTape-Key': key ?? '', 'X-Integration-AccountId': accountId ?? '' },
    body: JSON.stringify(sampleInvoice),
  })
  const ms = performance.now() - began
  if (answer.status !== 202) {
    throw new Error(`${baseUrl?.replace(servicePrefix, '')} answered ${answer.status}`)
  }
  await hub.stop()
  return ms
}
