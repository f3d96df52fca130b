// A bundled PostgreSQL in a folder of a test's own, started here or by another process. What a test starts ends with it.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { expect, onTestFinished } from 'vitest'
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../src/embedded-postgres.ts'
import { processStartedAt } from '../src/process-identity.ts'

export const isRoot = process.getuid?.() === 0
export const isLinux = process.platform === 'linux'
const starter = join(import.meta.dirname, 'start-postgres.mjs')
const compiled = join(import.meta.dirname, '../dist/embedded-postgres.js')

/** The arguments of Node for another process that starts the database of the folder. */
export const starting = (folder: string) => [starter, folder, compiled]

export function newFolder(under = tmpdir()): string {
  const folder = mkdtempSync(join(under, 'bthub-test-'))
  // Open to pass through, as most folders are; the tests of a closed one close it.
  chmodSync(folder, 0o711)
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

export type Entry = { event: string } & Record<string, unknown>

export async function start(
  dataFolder: string,
): Promise<{ postgres: EmbeddedPostgres; entries: Entry[] }> {
  const entries: Entry[] = []
  const postgres = await startEmbeddedPostgres({
    dataFolder,
    log: (event, fields) => entries.push({ ...fields, event }),
  })
  onTestFinished(() => postgres.stop())
  return { postgres, entries }
}

export async function query(
  { connection }: Pick<EmbeddedPostgres, 'connection'>,
  text: string,
): Promise<Record<string, unknown>[]> {
  const client = new Client(connection)
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<Record<string, unknown>>(text)
    return rows
  } finally {
    await client.end()
  }
}

export type Answer = Pick<EmbeddedPostgres, 'connection' | 'dataFolder' | 'notice' | 'adopted'> & {
  version: string
  pid: number
  error?: string
}

/** Another process that starts the database; `answer` is what it got. */
export async function startElsewhere(
  dataFolder: string,
  uid?: number,
): Promise<{ child: ChildProcess; answer: Answer; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, starting(dataFolder), {
    stdio: ['pipe', 'pipe', 'ignore'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
  const ended = once(child, 'exit')
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  const [line] = await once(createInterface({ input: child.stdout }), 'line')
  const answer = JSON.parse(String(line)) as Answer
  const stop = async (): Promise<void> => {
    child.stdin.write('stop\n')
    await ended
  }
  return { child, answer, stop }
}

export async function eventually<T>(
  look: () => T | Promise<T>,
  msMax = 10_000,
): Promise<NonNullable<T>> {
  const deadline = performance.now() + msMax
  for (;;) {
    const result = await look()
    if (result !== null && result !== undefined && result !== false) return result
    if (performance.now() > deadline) throw new Error(`not within ${msMax} ms`)
    await pause(5)
  }
}

export const answers = (postgres: Pick<EmbeddedPostgres, 'connection'>): Promise<boolean> =>
  query(postgres, 'select 1').then(
    () => true,
    () => false,
  )

export const isGone = (pid: number): boolean => processStartedAt(pid) === null

export function livingPid(postgres: EmbeddedPostgres): number {
  const pid = postgres.pid()
  if (pid === null) throw new Error('no server')
  return pid
}

/** Kills a server so many times, which restarts by itself. */
export async function killServer(rounds: number): Promise<void> {
  const { postgres, entries } = await start(newFolder())
  await query(postgres, 'create table kept (n int); insert into kept values (7)')
  for (let round = 0; round < rounds; round += 1) {
    const killed = livingPid(postgres)
    process.kill(killed, 'SIGKILL')
    await eventually(() => postgres.pid() !== killed && postgres.pid())
    expect(await query(postgres, 'select n from kept')).toEqual([{ n: 7 }])
  }
  const events = entries.map(({ event }) => event)
  expect(events.filter((event) => event === 'database.restarted')).toHaveLength(rounds)
}

/** Of what is no link. */
export function ownersIn(folder: string): Set<number> {
  const names = readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)))
  const stats = [folder, ...names].map((path) => lstatSync(path))
  return new Set(stats.filter((stat) => !stat.isSymbolicLink()).map(({ uid }) => uid))
}
