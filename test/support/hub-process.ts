// Hubs as processes of their own, to be killed, stopped and started again: `bthub serve` on a folder
// or on a database, and what is needed to reach its PostgreSQL from outside.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { inject } from 'vitest'
import { defaultPolicies } from '../../src/domain/accounts/account.ts'
import { openStore } from '../../src/store/postgres-store.ts'
import { openDatabase } from '../../src/store/postgres.ts'
import { processStartedAt } from '../../packages/embedded-postgres/src/process-identity.ts'
import { superuser } from '../../packages/embedded-postgres/src/postgres-cluster.ts'
import { surroundings } from './command-line.ts'
import { copyCluster } from './copy-cluster.ts'
import type { Caller } from './hub.ts'
import { program } from './program.ts'

/** Hubs on one database need one pepper, and so does a test that makes keys beside them. */
export const testPepper = '5e'.repeat(32)

export type HubOptions = {
  readonly dataFolder: string
  /** Without it the hub runs on the bundled PostgreSQL of the folder. */
  readonly databaseUrl?: string
  readonly environment?: Readonly<Record<string, string>>
  readonly flags?: readonly string[]
  /** The arguments of Node before the command, where it is not this checkout that runs. */
  readonly from?: readonly string[]
}

export type Ending = { readonly code: number | null; readonly signal: NodeJS.Signals | null }

export type HubProcess = {
  /** The service's address, with its prefix. */
  readonly url: string
  readonly pid: number
  readonly dataFolder: string
  /** Everything that the hub logged, a JSON object a line. */
  readonly log: readonly string[]
  readonly ended: Promise<Ending>
  /** Milliseconds from the spawn to the line that says where it listens. */
  readonly startMs: number
  signal(signal: NodeJS.Signals): void
}

/** Resolves when the hub listens; rejects with what it said when it ended instead. */
export async function startHubProcess(options: HubOptions): Promise<HubProcess> {
  const began = performance.now()
  const { child, log, ended } = spawnHub(options)
  const output = createInterface({ input: child.stdout ?? fail('no output') })
  const line = once(output, 'line').then(([text]) => String(text))
  const first = await Promise.race([line, ended])
  if (typeof first !== 'string') {
    throw new Error(`the hub ended with ${JSON.stringify(first)}:\n${log.slice(-20).join('\n')}`)
  }
  const { baseUrl } = JSON.parse(first) as { baseUrl: string }
  return {
    url: baseUrl,
    pid: child.pid ?? fail('no pid'),
    dataFolder: options.dataFolder,
    log,
    ended,
    startMs: performance.now() - began,
    signal: (signal) => void child.kill(signal),
  }
}

/** A start that is to be refused, and is stopped when it isn't: how it ended, what it said, and how long that took. */
export async function failToStart(
  options: HubOptions,
): Promise<Ending & { said: string; ms: number }> {
  const began = performance.now()
  const { child, log, ended } = spawnHub(options)
  child.stdout?.once('data', () => child.kill('SIGTERM'))
  const ending = await ended
  return { ...ending, said: log.join('\n'), ms: performance.now() - began }
}

export function spawnHub({ dataFolder, databaseUrl, environment, flags = [], from }: HubOptions) {
  const { env, ...place } = surroundings({})
  const child = spawn(
    process.execPath,
    [...(from ?? program()), 'serve', '--port', '0', '--data', dataFolder, '--json', ...flags],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      ...place,
      env: {
        ...env,
        BTHUB_PEPPER: testPepper,
        BTHUB_LOG_LEVEL: 'warn',
        ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
        ...environment,
      },
    },
  )
  const log: string[] = []
  createInterface({ input: child.stderr ?? fail('no log') }).on('line', (line) => log.push(line))
  return { child, log, ended: endOf(child) }
}

/** After `close`, not `exit`: then all that it wrote was read. */
async function endOf(child: ChildProcess): Promise<Ending> {
  await once(child, 'close')
  return { code: child.exitCode, signal: child.signalCode }
}

/** A folder that an unprivileged PostgreSQL can be reached in, also when the tests run as root. */
export function newDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bthub-test-'))
  chmodSync(folder, 0o711)
  return folder
}

/** One with a cluster whose database `bthub` has the schema and no rows, copied in less time than it is made. */
export function preparedDataFolder(): string {
  const folder = newDataFolder()
  const prepared = inject('preparedCluster')
  if (prepared !== null) copyCluster(prepared, folder)
  return folder
}

/** The postmaster of a data folder, by the file it leaves there; `null` when there is none. */
export function postmasterOf(dataFolder: string): { pid: number; url: string } | null {
  const file = join(dataFolder, 'pgdata', 'postmaster.pid')
  if (!existsSync(file)) return null
  const [pid = '', , , port = '', socketFolder = ''] = readFileSync(file, 'utf8').split('\n')
  if (!/^\d+$/.test(pid) || socketFolder === '') return null
  const url = new URL(`postgres://${superuser}@localhost:${port}/bthub`)
  url.searchParams.set('host', socketFolder)
  return { pid: Number(pid), url: url.href }
}

/** A process that has ended and was not collected yet is not alive. */
export function isAlive(pid: number): boolean {
  return processStartedAt(pid) !== null
}

/** An account with a key that may write, made beside the hub: both share the pepper. */
export async function createCaller(databaseUrl: string, accountId: string): Promise<Caller> {
  const database = openDatabase({
    connection: { connectionString: databaseUrl },
    writeConnectionsMax: 1,
    onConnectionLost: () => undefined,
  })
  const store = openStore({
    database,
    clock: () => new Date(),
    pepper: Buffer.from(testPepper, 'hex'),
  })
  try {
    const createdAt = new Date().toISOString()
    const policies = defaultPolicies
    await store.createAccount({ id: accountId, name: null, policies, createdAt })
    const draft = { accountId, name: null, scope: 'write', createdAt, expiresAt: null } as const
    const created = await store.createKey(draft)
    if (created === null) throw new Error(`no account ${accountId}`)
    return { accountId, key: created.text }
  } finally {
    await store.close()
  }
}

function fail(what: string): never {
  throw new Error(what)
}
