// How long a hub takes from the command to its first 202: on an empty folder, and later.
import { join } from 'node:path'
import { pageInvoiceId, sampleInvoice } from '../src/api/contract-page.ts'
import { withClosing } from './closing.ts'
import { printTable, type Column } from './figures.ts'
import { startHub } from './hub.ts'
import { withFolder } from './server.ts'

const rounds = 5

export async function measureStart(): Promise<void> {
  const first: number[] = []
  const later: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    await withFolder(async (folder) => {
      const dataFolder = join(folder, 'data')
      first.push(await timeToFirst202(dataFolder))
      later.push(await timeToFirst202(dataFolder))
    })
  }
  const columns: Column<number[]>[] = [{ title: 'ms', figures: (row) => row }]
  const rows = new Map([
    ['on an empty folder', first],
    ['later', later],
  ])
  console.log(`\nFrom \`bthub serve --demo\` to the first 202, ${rounds} ×: median [min–max]`)
  printTable('Start', columns, rows)
}

async function timeToFirst202(dataFolder: string): Promise<number> {
  const began = performance.now()
  const { running } = await startHub({ databaseUrl: '', dataFolder }, ['--demo'])
  return withClosing(
    () => running.stop(),
    async () => {
      const said = JSON.parse(running.output) as Record<string, string>
      const { baseUrl, accountId = '', key = '' } = said
      const answer = await fetch(`${baseUrl}/integration/invoice/${pageInvoiceId}`, {
        method: 'PUT',
        headers: { 'X-BlueTape-Key': key, 'X-Integration-AccountId': accountId },
        body: JSON.stringify(sampleInvoice),
      })
      const ms = performance.now() - began
      if (answer.status !== 202) throw new Error(`void: the hub answered ${answer.status}`)
      return ms
    },
  )
}
