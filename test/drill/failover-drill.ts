// npm run drill:failover: what a failover of the database costs the callers of two hubs.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { openHistoryOracle, type HistoryOracle } from '../support/history-oracle.ts'
import { openHttpClient } from '../support/http-client.ts'
import {
  createCaller,
  newDataFolder,
  startHubProcess,
  type HubProcess,
} from '../support/hub-process.ts'
import { sendWrite, seedInvoices } from '../support/invoice-load.ts'
import { report } from '../support/report.ts'
import { badAnswers, invoiceIds } from '../support/scene.ts'
import { bodyOf, openWriteHistory, type WriteHistory } from '../support/write-history.ts'
import { patroni, startCluster, type Cluster } from './patroni-cluster.ts'
import { signalAll } from './processes.ts'

const lanes = 8
/** Each lane rests between two writes, because everything shares one machine. */
const restMs = 40
const settleMs = 5_000

let cluster: Cluster
let hubs: readonly HubProcess[] = []
let history: WriteHistory
let oracle: HistoryOracle
const state = { stopped: false, paused: false }
let load: Promise<unknown> = Promise.resolve()
/** When writes were acknowledged, in ms. */
const acknowledgedAt: number[] = []
const rows: Readonly<Record<string, string | number>>[] = []

beforeAll(async () => {
  cluster = await startCluster()
  await cluster.healthy()
  const start = () => startHubProcess({ dataFolder: newDataFolder(), databaseUrl: cluster.url })
  hubs = [await start(), await start()]
  const as = await createCaller(cluster.url, 'acme')
  const written = openWriteHistory(join(cluster.folder, 'history.jsonl'))
  history = {
    ...written,
    end(write) {
      if (write.class === 'acknowledged') acknowledgedAt.push(performance.now())
      written.end(write)
    },
  }
  oracle = openHistoryOracle('acme', history)
  const client = openHttpClient()
  const urlOf = (lane: number) => hubs[lane % hubs.length]?.url ?? ''
  await seedInvoices({ client, history, as, url: urlOf(0), invoiceIds })
  const write = async (lane: number) => {
    while (!state.stopped) {
      if (state.paused) {
        await pause(restMs)
        continue
      }
      const id = invoiceIds[Math.floor(Math.random() * invoiceIds.length)] ?? ''
      const begun = history.begin({ kind: 'update', id, idempotencyKey: null })
      await sendWrite(client, history, {
        write: begun,
        url: urlOf(lane),
        as,
        body: bodyOf(begun.n),
      })
      await pause(restMs)
    }
  }
  load = Promise.all(Array.from({ length: lanes }, (_, lane) => write(lane)))
}, 300_000)

afterAll(async () => {
  state.stopped = true
  await load
  for (const hub of hubs) hub.signal('SIGTERM')
  await Promise.all(hubs.map((hub) => hub.ended))
  const hasFailed = rows.some((row) => row['lost, doubled, torn'] !== 0)
  await cluster.stop({ keepLogs: hasFailed })
  for (const { fault, ...figures } of rows) report(String(fault), figures)
  const versionOf = (command: string, option: string) =>
    spawnSync(command, [option], { shell: true }).stdout.toString().split('\n')[0]
  report('failover', {
    patroni: versionOf(patroni, '--version'),
    etcd: versionOf('etcd', '--version'),
    haproxy: versionOf('haproxy', '-v'),
    ...(hasFailed ? { logs: cluster.folder } : {}),
  })
}, 60_000)

/** Longest time between two acknowledged writes since then. */
function gapSince(began: number): number {
  const since = acknowledgedAt.findLastIndex((at) => at < began)
  const times = acknowledgedAt.slice(Math.max(0, since))
  return Math.max(...times.slice(1).map((at, nth) => at - (times[nth] ?? at)))
}

const isReady = async ({ url }: HubProcess) =>
  (await fetch(new URL('/health/ready', url))).status === 200

type Fault = { readonly name: string; readonly run: () => Promise<void> }

async function kill(): Promise<void> {
  const leader = await cluster.leader()
  signalAll(leader.pids(), 'SIGKILL')
  await history.nextAcknowledged()
  leader.start()
}

async function hang(pids: readonly number[], ms: number): Promise<void> {
  signalAll(pids, 'SIGSTOP')
  await pause(ms)
  signalAll(pids, 'SIGCONT')
}

const faults: readonly Fault[] = [
  { name: 'leader killed', run: kill },
  { name: 'leader killed again', run: kill },
  { name: 'leader killed a third time', run: kill },
  {
    name: 'node of the leader hangs for 60 s',
    run: async () => hang((await cluster.leader()).pids(), 60_000),
  },
  {
    name: 'PostgreSQL of the leader hangs for 45 s',
    run: async () => hang((await cluster.leader()).postgresPids(), 45_000),
  },
  { name: 'planned switchover', run: () => cluster.switchOver() },
  { name: 'proxy restarted', run: () => cluster.restartProxy() },
]

test.each(faults)('$name', { timeout: 400_000 }, async ({ name, run }) => {
  await eventually(async () => (await Promise.all(hubs.map(isReady))).every(Boolean), 60_000)
  const from = history.sent.size
  const logged = hubs.map(({ log }) => log.length)
  const began = performance.now()
  await run()
  await cluster.healthy()
  await eventually(async () => (await Promise.all(hubs.map(isReady))).every(Boolean), 60_000)
  await history.nextAcknowledged()
  await pause(settleMs)
  // A write that is acknowledged while the database is read would look lost.
  state.paused = true
  await eventually(() => history.ended.size === history.sent.size)
  const ended = [...history.ended.values()].filter(({ n }) => n > from)
  const { problems } = await oracle.look(cluster.url)
  state.paused = false
  const alarms = hubs.flatMap(({ log }, at) =>
    log.slice(logged[at]).filter((line) => line.includes('events-lost')),
  )
  rows.push({
    fault: name,
    acknowledged: ended.filter((write) => write.class === 'acknowledged').length,
    '503': ended.filter(({ status }) => status === 503).length,
    '500': ended.filter(({ status }) => status === 500).length,
    'no answer': ended.filter(({ status }) => status === 0).length,
    'lost, doubled, torn': problems.length,
    'write gap, s': Math.round(gapSince(began) / 100) / 10,
    alarms: alarms.length,
  })
  expect({ problems, alarms, bad: badAnswers(ended) }).toEqual({
    problems: [],
    alarms: [],
    bad: [],
  })
})
