// Who is compared: two echoes that keep nothing, what one would write by hand, and the hub.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { addAccounts, preparePattern } from './account.ts'
import { withClosing } from './closing.ts'
import { hasWorkers, startHub, type HubPlace, type Served } from './hub.ts'
import { keptByHand, keptByHub, type Subject } from './measure.ts'
import { runNode } from './processes.ts'
import type { CallKind } from './requests.ts'
import { withServer, type Server } from './server.ts'
import { settings } from './settings.ts'

export const invoices = 10_000

export type Contender = Subject & {
  readonly kind: CallKind
  readonly accountsFile: string
}

export const names = {
  echo: 'echo, node:http',
  echoFastify: 'echo, Fastify',
  byHand: 'by hand, Fastify + pg',
  hub: 'bthub, applied',
  unchanged: 'bthub, unchanged',
  workers: 'bthub, 2 workers, applied',
  external: 'bthub on DATABASE_URL, applied',
} as const

/** The hub and its rivals on one server. */
export async function prepareContenders(server: Server, folder: string): Promise<Contender[]> {
  compileRivals()
  for (const name of ['bench_hub', 'bench_hand'])
    await server.admin.query(`create database ${name}`)
  const place = { databaseUrl: server.urlOf('bench_hub'), dataFolder: join(folder, 'hub') }
  const byHandUrl = server.urlOf('bench_hand')
  await preparePattern(place)
  const accountsFile = await addAccounts(place, { accounts: ['bench'], invoices })
  const unchangedFile = await addAccounts(place, { accounts: ['bench-unchanged'], invoices })
  const rival = { server, kind: 'update', accountsFile, kept: null } as const
  const hub = { ...rival, ...hubOn(place) }
  return [
    { ...rival, name: names.echo, start: () => startRival('echo-http.js') },
    { ...rival, name: names.echoFastify, start: () => startRival('fastify-routes.js') },
    {
      ...rival,
      name: names.byHand,
      start: () => startRival('fastify-routes.js', byHandUrl),
      kept: () => keptByHand(byHandUrl),
    },
    { ...hub, name: names.hub },
    { ...hub, name: names.unchanged, kind: 'unchanged', accountsFile: unchangedFile },
    ...workersOn(hub, place),
  ]
}

function hubOn(place: HubPlace) {
  return { start: () => startHub(place), kept: () => keptByHub(place.databaseUrl) }
}

function workersOn(hub: Omit<Contender, 'name'>, place: HubPlace): Contender[] {
  if (!hasWorkers()) {
    console.log('This version of bthub serves from one process: no figures of workers.')
    return []
  }
  const start = () => startHub(place, ['--workers', '2'])
  return [{ ...hub, name: names.workers, start }]
}

/** The hub on a server of your own, in a database that is made for it and dropped afterwards. */
export async function withExternal<T>(
  folder: string,
  work: (contenders: Contender[]) => Promise<T>,
): Promise<T> {
  if (settings.databaseUrl === '') return work([])
  return withServer(settings.databaseUrl, async (server) => {
    const database = `bthub_bench_${process.pid}`
    await server.admin.query(`create database ${database}`)
    return withClosing(
      () => server.admin.query(`drop database ${database} with (force)`),
      async () => {
        const place = { databaseUrl: server.urlOf(database), dataFolder: join(folder, 'external') }
        await preparePattern(place)
        const accountsFile = await addAccounts(place, { accounts: ['bench'], invoices })
        const hub = { ...hubOn(place), server, kind: 'update', accountsFile } as const
        return work([{ ...hub, name: names.external }])
      },
    )
  })
}

/** The rivals run compiled, as the hub does. */
function compileRivals(): void {
  const tsc = join('node_modules', 'typescript', 'bin', 'tsc')
  const project = join('bench', 'tsconfig.json')
  const { status } = spawnSync(process.execPath, [tsc, '-p', project], { stdio: 'inherit' })
  if (status !== 0) throw new Error('the contenders could not be compiled')
}

async function startRival(script: string, ...args: readonly string[]): Promise<Served> {
  const running = await runNode([join('bench', 'dist', script), ...args], /ready \d+/)
  const port = /ready (\d+)/.exec(running.output)?.[1]
  return { running, url: `http://127.0.0.1:${port}` }
}
