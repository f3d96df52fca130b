// Webhooks: how soon an event arrives, how fast a backlog drains, what dead endpoints cost the others, and what
// deliveries cost the updates. Nothing is judged here.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { servicePrefix } from '../src/api/endpoint.ts'
import { addAccounts, preparePattern } from './account.ts'
import { withClosing } from './closing.ts'
import { invoices } from './contenders.ts'
import { median, shown } from './figures.ts'
import { startHub, type HubPlace, type Served } from './hub.ts'
import { runLoad } from './load.ts'
import { requireDisk, withBundledServer } from './server.ts'
import { settings } from './settings.ts'

const allow = { BTHUB_WEBHOOK_ALLOW: '127.0.0.0/8' }
const idleEvents = 200
const receiversMany = 50
const connections = 32
/** Healthy and dead endpoints of one account, and the events that they get: what a busy account's day is like. */
const endpointsAll = 10
const pacedEverySecond = 50

type Receivers = {
  readonly urlOf: (name: string) => string
  readonly count: () => number
  /** From event to arrival, in ms, by name; forgets them. */
  readonly takeLags: () => Map<string, number[]>
  readonly close: () => Promise<void>
}

/** Paths that begin with `/dead` never answer. */
async function startReceivers(): Promise<Receivers> {
  let count = 0
  let lags = new Map<string, number[]>()
  const server = createServer((request, reply) => {
    let body = ''
    request.setEncoding('utf8').on('data', (text: string) => (body += text))
    request.on('end', () => {
      const name = (request.url ?? '').slice(1)
      if (name.startsWith('dead')) return
      count += 1
      const at = /"at":"([^"]+)"/.exec(body)?.[1] ?? ''
      const known = lags.get(name) ?? []
      if (known.length === 0) lags.set(name, known)
      known.push(Date.now() - Date.parse(at))
      reply.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    urlOf: (name) => `http://127.0.0.1:${port}/${name}`,
    count: () => count,
    takeLags() {
      const taken = lags
      lags = new Map()
      return taken
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

type Bench = {
  readonly place: HubPlace
  readonly accountsFile: string
  readonly receivers: Receivers
}

export async function measureDeliveries(): Promise<void> {
  requireDisk(5, 'deliveries')
  await withBundledServer(async (server, folder) => {
    const place = { databaseUrl: server.urlOf('bthub'), dataFolder: join(folder, 'hub') }
    await preparePattern(place)
    const receivers = await startReceivers()
    const bench = async (account: string): Promise<Bench> => {
      const accountsFile = await addAccounts(place, { accounts: [account], invoices })
      return { place, accountsFile, receivers }
    }
    await withClosing(
      () => receivers.close(),
      async () => {
        await measureIdle(await bench('idle'))
        for (const names of [1, receiversMany])
          await measureBacklog(await bench(`to-${names}`), names)
        for (const dead of [0, 0.2]) await measureDead(await bench(`dead-${dead * 100}`), dead)
        await measureBeside([await bench('alone'), await bench('beside')])
      },
    )
  })
}

function withHub<T>({ place }: Bench, work: (served: Served) => Promise<T>, more = {}): Promise<T> {
  return startHub(place, [], [], { ...allow, ...more }).then((served) =>
    withClosing(
      () => served.running.stop(),
      () => work(served),
    ),
  )
}

async function call(
  { accountsFile }: Bench,
  url: string,
  path: string,
  body: object,
): Promise<void> {
  const [account = '', key = ''] = readFileSync(accountsFile, 'utf8').trim().split(' ')
  const answer = await fetch(`${url}${servicePrefix}${path}`, {
    method: 'POST',
    headers: { 'X-BlueTape-Key': key, 'X-Integration-AccountId': account },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
}

async function addEndpoints(bench: Bench, url: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const body = { url: bench.receivers.urlOf(name), eventTypes: ['invoice.*', 'customer.*'] }
    await call(bench, url, '/integration/webhook-endpoint', body)
  }
}

const namesOf = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${prefix}-${at}`)

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await pause(20)
}

/** One event at a time, with nothing else to do. */
async function measureIdle(bench: Bench): Promise<void> {
  await withHub(bench, async ({ url }) => {
    await addEndpoints(bench, url, ['idle'])
    for (let at = 0; at < idleEvents; at += 1) {
      const before = bench.receivers.count()
      await call(bench, url, '/integration/customer', customerOf(`idle-${at}`))
      await until(() => bench.receivers.count() > before)
      await pause(10)
    }
  })
  print('idle, from event to arrival', [...bench.receivers.takeLags().values()].flat())
}

const customerOf = (id: string) => ({
  id,
  firstName: 'Ada',
  lastName: 'Example',
  emailAddress: 'ada@example.com',
  cellPhoneNumber: '+15550100',
  sourceModifiedDate: '2024-06-12T08:00:00.000Z',
})

/** What gathered while nobody delivered, to so many receivers. */
async function measureBacklog(bench: Bench, count: number): Promise<void> {
  const off = { BTHUB_WEBHOOKS: 'off' }
  const events = Math.ceil(settings.backlog / count)
  await withHub(
    bench,
    async ({ url }) => {
      await addEndpoints(bench, url, namesOf('healthy', count))
      await makeEvents(bench, url, events)
    },
    off,
  )
  const wanted = bench.receivers.count() + events * count
  const began = performance.now()
  await withHub(bench, () => until(() => bench.receivers.count() >= wanted))
  const seconds = (performance.now() - began) / 1000
  bench.receivers.takeLags()
  console.log(
    `backlog of ${shown(events)} events to ${count} receivers: ${shown((events * count) / seconds)} deliveries/s`,
  )
}

/** So many, and not one more: each is a new customer. */
async function makeEvents(bench: Bench, url: string, events: number): Promise<void> {
  let made = 0
  const caller = async () => {
    while (made < events) {
      made += 1
      await call(bench, url, '/integration/customer', customerOf(`event-${made}`))
    }
  }
  await Promise.all(Array.from({ length: connections }, caller))
}

/** Healthy endpoints at a steady pace of events, with a share of dead ones beside them. */
async function measureDead(bench: Bench, share: number): Promise<void> {
  const dead = Math.round(endpointsAll * share)
  const healthy = endpointsAll - dead
  await withHub(bench, async ({ url }) => {
    await addEndpoints(bench, url, [...namesOf('healthy', healthy), ...namesOf('dead', dead)])
    const before = bench.receivers.count()
    const events = settings.seconds * pacedEverySecond
    const began = performance.now()
    for (let at = 0; at < events; at += 1) {
      await pause(Math.max(0, began + (at * 1000) / pacedEverySecond - performance.now()))
      await call(bench, url, '/integration/customer', customerOf(`paced-${at}`))
    }
    await until(() => bench.receivers.count() - before >= events * healthy)
  })
  const lags = [...bench.receivers.takeLags().values()].flat()
  print(`${pacedEverySecond} events/s to ${endpointsAll} endpoints, ${dead} of them dead`, lags)
}

/** As many updates as the hub takes, without an endpoint and with one, in turn. */
async function measureBeside([alone, beside]: readonly [Bench, Bench]): Promise<void> {
  const rates = { alone: [] as number[], beside: [] as number[] }
  for (let round = 0; round < settings.rounds; round += 1) {
    for (const [name, bench] of Object.entries({ alone, beside })) {
      const updates = await withHub(bench, async ({ url }) => {
        if (name === 'beside' && round === 0) await addEndpoints(bench, url, ['beside'])
        await load(bench, url)
        return load(bench, url)
      })
      rates[name as keyof typeof rates].push(updates / settings.seconds)
    }
  }
  print(
    'updates as fast as they come, from event to arrival',
    [...beside.receivers.takeLags().values()].flat(),
  )
  const [without, during] = [median(rates.alone), median(rates.beside)]
  console.log(
    `updates/s: ${shown(without)} without an endpoint, ${shown(during)} with one (${shown(during / without)})`,
  )
}

/** How many updates were applied. */
async function load({ accountsFile }: Bench, url: string): Promise<number> {
  const { seconds } = settings
  const result = await runLoad({
    kind: 'update',
    url,
    accountsFile,
    invoices,
    connections,
    seconds,
  })
  return result.requests
}

function print(title: string, lags: readonly number[]): void {
  const sorted = lags.toSorted((a, b) => a - b)
  const at = (part: number) => shown(sorted[Math.floor(part * (sorted.length - 1))] ?? 0)
  console.log(
    `${title}: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, max ${at(1)} ms, n ${sorted.length}`,
  )
}
