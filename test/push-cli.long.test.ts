// `bthub push` killed again and again, and the hub under it: with --resume it ends with equal books and complete results.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openHubClient } from '../client/src/hub-client.ts'
import { compareIds } from '../src/domain/reconciliations/id-order.ts'
import { readOptionalFile } from '../src/read-optional-file.ts'
import { surroundings } from './support/command-line.ts'
import { eventually } from './support/eventually.ts'
import { joinsTo, startFaultyServer, type FaultyServer } from './support/faulty-server.ts'
import {
  createCaller,
  postmasterOf,
  preparedDataFolder,
  startHubProcess,
  type HubProcess,
} from './support/hub-process.ts'
import { customerBody, invoiceBody, type Caller } from './support/hub.ts'
import { ndjson } from './support/list-stream.ts'
import { program } from './support/program.ts'
import { report } from './support/report.ts'

const lineCount = 10_000
const killsMax = 10
/** Every so many lines one is refused. */
const refusedEvery = 100

const dataFolder = preparedDataFolder()
let hub: HubProcess
let acme: Caller
/** An address that stays the same when the hub is started again. */
let address: FaultyServer
beforeAll(async () => {
  hub = await startHubProcess({ dataFolder })
  acme = await createCaller(postmasterOf(dataFolder)?.url ?? '', 'acme')
  address = await startFaultyServer([(socket, request) => joinsTo(hub.url)(socket, request)])
  await openHubClient({ url: hub.url, credentials: acme }).post('/integration/customer', {
    body: customerBody({ id: 'c1' }) as never,
  })
})
afterAll(async () => {
  await address.stop()
  hub.signal('SIGTERM')
  await hub.ended
  rmSync(dataFolder, { recursive: true, force: true })
})

it('ends with equal books, and each refusal once', { timeout: 300_000 }, async () => {
  const [file, results] = [join(dataFolder, 'ledger.ndjson'), join(dataFolder, 'results')]
  const isWrong = (at: number) => at % refusedEvery === 0
  const lines = Array.from({ length: lineCount }, (_, at) => {
    const body = invoiceBody(isWrong(at) ? { dueDate: 'soon' } : {})
    return { op: 'upsert-invoice', id: `I-${at}`, body }
  })
  writeFileSync(file, ndjson(lines))
  const args = ['push', file, '--results', results, '--resume', '--json', '--url', address.url]
  const keys = { BTHUB_ACCOUNT: acme.accountId, BTHUB_ACCOUNT_KEY: acme.key }
  let kills = 0
  let last = { code: null as number | null, out: '', err: '' }
  while (last.code === null) {
    const child = spawn(process.execPath, [...program(), ...args], {
      ...surroundings(keys),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let [out, err] = ['', '']
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
    const ended = once(child, 'close').then(([code]) => code as number | null)
    // Each run gets on.
    const untilSaved = () => {
      const before = readOptionalFile(`${results}.position`)
      const isSaved = () => readOptionalFile(`${results}.position`) !== before
      return eventually(() => isSaved() || child.exitCode !== null)
    }
    if (kills < killsMax) await untilSaved()
    else await ended
    if (kills === 1) {
      // The push goes on when there is a hub again.
      hub.signal('SIGKILL')
      await hub.ended
      hub = await startHubProcess({ dataFolder })
      await untilSaved()
    }
    if (child.exitCode === null) kills += 1
    child.kill('SIGKILL')
    last = { code: await ended, out, err }
  }
  expect(last).toMatchObject({ code: 3 })
  const refused = lineCount / refusedEvery
  const { pushed } = JSON.parse(last.out) as { pushed: Record<string, number> }
  expect(pushed).toMatchObject({ refused, superseded: 0, failed: 0 })
  expect((pushed['applied'] ?? 0) + (pushed['unchanged'] ?? 0)).toBe(lineCount - refused)
  const numbers = readFileSync(results, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { line: number }).line)
  expect(numbers).toEqual(Array.from({ length: refused }, (_, at) => at * refusedEvery + 1))
  report('push killed', { kills, lines: lineCount, ...pushed })
  expect(kills).toBeGreaterThan(0)

  const { sourceModifiedDate, totalAmount } = invoiceBody()
  const entries = lines
    .filter((_, at) => !isWrong(at))
    .map(({ id }) => ({ id, sourceModifiedDate, totalAmount }))
    .toSorted((one, other) => compareIds(one.id, other.id))
  const client = openHubClient({ url: hub.url, credentials: acme })
  const reconciliation = client.reconcile('invoice', entries, { complete: true })
  expect(await reconciliation.next()).toMatchObject({
    done: true,
    value: { equal: lineCount - refused, missing: 0, extra: 0 },
  })
})
