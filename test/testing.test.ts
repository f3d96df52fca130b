// `bthub/testing`: one hub for all test processes on a folder, an account for each test, and nothing left behind.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startHub, type TestHub } from '../src/testing.ts'
import { customerBody } from './support/hub.ts'
import { newDataFolder } from './support/hub-process.ts'
import { program } from './support/program.ts'
import { startSharedTestHub, type SharedTestHub } from './support/testing-hub.ts'
import { projectRoot } from './support/source-files.ts'

let shared: SharedTestHub
let hub: TestHub
let folder: string

beforeAll(async () => {
  shared = await startSharedTestHub()
  ;({ hub, folder } = shared)
})
afterAll(() => shared.stop())

const pushCustomer = (account: { baseUrl: string; headers: object }) =>
  fetch(`${account.baseUrl}/integration/customer`, {
    method: 'POST',
    headers: { ...account.headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ id: 'c1', ...customerBody() }),
  })

it('gives each test an account of its own, with a feed to wait for', async () => {
  const [one, other] = await Promise.all([hub.sandbox(), hub.sandbox({ name: 'Other' })])
  const expected = hub.events(one, { type: 'customer.created', count: 1 })
  expect((await pushCustomer(one)).status).toBe(201)
  expect(await expected).toMatchObject([{ seq: 1, record: { kind: 'customer', id: 'c1' } }])
  expect(await hub.events(one, { after: 1 })).toEqual([])
  expect(await hub.events(other)).toEqual([])
})

it('says how far it came when the events it waits for do not come', async () => {
  const account = await hub.sandbox()
  const waiting = hub.events(account, { type: 'invoice.paid', count: 1, timeoutMs: 50 })
  await expect(waiting).rejects.toThrow(
    'The account has 0 events invoice.paid after 0, not 1, within 50 ms.',
  )
})

it('delivers webhooks to this machine', async () => {
  const account = await hub.sandbox()
  const answer = await fetch(`${account.baseUrl}/integration/webhook-endpoint`, {
    method: 'POST',
    headers: { ...account.headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({ url: 'http://127.0.0.1:9/' }),
  })
  expect(answer.status).toBe(201)
})

it('is shared by all processes on its folder, also when they require it', () => {
  const code = `
    const { startHub } = require(${JSON.stringify(join(projectRoot, 'dist/testing.cjs'))})
    startHub({ dataFolder: ${JSON.stringify(folder)} }).then((hub) => console.log(hub.url))`
  // Nothing is closed: a connection to the hub does not keep a process from ending.
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' })
  expect([stdout.trim(), stderr]).toEqual([hub.url, ''])
})

it('is offered to other languages by a command that ends with its standard input', async () => {
  const child = spawn(process.execPath, [...program(), 'test-hub', '--json', '--data', folder])
  const ended = once(child, 'close')
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  expect(JSON.parse(line.toString())).toMatchObject({ url: hub.url })
  child.stdin.end()
  expect([await text(child.stderr), (await ended)[0]]).toEqual(['', 0])
})

it('says why it does not start', async () => {
  const broken = newDataFolder()
  // In place of the folder of the database.
  writeFileSync(join(broken, 'data'), '')
  try {
    await expect(startHub({ dataFolder: broken })).rejects.toThrow(/The hub did not start: .*data/)
  } finally {
    rmSync(broken, { recursive: true, force: true })
  }
})
