// What the lists and searches of the console take, with a million invoices and five million attempts to write.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Client } from 'pg'
import { servicePrefix } from '../src/api/endpoint.ts'
import { withBackend } from './account.ts'
import { withClosing } from './closing.ts'
import { askAll } from './console-ask.ts'
import { fillConsole, operationsOfInvoice } from './console-fill.ts'
import { measureLoad } from './console-load.ts'
import { shown } from './figures.ts'
import { startHub, type HubPlace } from './hub.ts'
import { requireDisk, withBundledServer } from './server.ts'
import { settings } from './settings.ts'

const gigabytesPerMillion = 10
const database = 'bench_console'

export async function measureConsole(): Promise<void> {
  requireDisk((settings.consoleInvoices / 1_000_000) * gigabytesPerMillion, 'console')
  await withBundledServer(async (server, folder) => {
    const place = { databaseUrl: server.urlOf(database), dataFolder: join(folder, 'hub') }
    await fillOnce(server.admin, place, join(folder, 'filled'))
    const operatorKey = await makeOperatorKey(place)
    const { running, url } = await startHub(place)
    await withClosing(
      () => running.stop(),
      async () => {
        await measureLoad(url, operatorKey)
        await askAll({ url: `${url}${servicePrefix}/operator`, operatorKey })
      },
    )
  }, settings.consoleData)
}

/** The marker stands in the folder once it is full: a kept folder is asked again without being filled. */
async function fillOnce(admin: Client, place: HubPlace, marker: string): Promise<void> {
  const { consoleInvoices: invoices, consoleAccounts } = settings
  const wanted = `${shown(invoices)} invoices, half of them in ${shown(consoleAccounts)} accounts`
  if (existsSync(marker)) {
    const kept = readFileSync(marker, 'utf8')
    if (kept === wanted) return
    throw new Error(`${dirname(marker)} holds ${kept}, not ${wanted}.`)
  }
  await admin.query(`create database ${database}`)
  const began = performance.now()
  await fillConsole(place, invoices)
  const seconds = shown((performance.now() - began) / 1000)
  const operations = shown(invoices * operationsOfInvoice)
  console.log(`${wanted}, and ${operations} operations: filled in ${seconds} s`)
  writeFileSync(marker, wanted)
}

async function makeOperatorKey(place: HubPlace): Promise<string> {
  return withBackend(place, async ({ store }) => {
    const createdAt = new Date().toISOString()
    const draft = { name: 'bench', scope: 'read', createdAt, expiresAt: null } as const
    return (await store.createOperatorKey(draft)).text
  })
}
