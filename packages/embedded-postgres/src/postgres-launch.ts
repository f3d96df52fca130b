// Launches a server on a cluster that has none, and waits until it accepts connections.

import { spawn, type ChildProcess } from 'node:child_process'
import { Socket } from 'node:net'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { preparePasswordFile, preparePort } from './postgres-access.ts'
import { chooseBinaries, program, removeOtherCopies } from './postgres-binaries.ts'
import { clusterFolder, clusterMajor, initCluster } from './postgres-cluster.ts'
import { endServer } from './postgres-end.ts'
import { prepareSocketFolder, type DataLocation } from './postgres-folders.ts'
import { takeOwnership } from './postgres-owner.ts'
import { explainSpawnError, programCall, type ProgramRequest } from './postgres-program.ts'
import { settingArguments } from './postgres-settings.ts'
import { takeOver } from './server-user.ts'
import { findPostmaster, removeGarbage, stalePid, type Postmaster } from './postmaster-file.ts'
import { processStartedAt } from './process-identity.ts'

export type EmbeddedPostgresLog = (event: string, fields?: Record<string, unknown>) => void

export type ServerContext = {
  location: DataLocation
  log: EmbeddedPostgresLog
  /** Aborted when the server is no longer wanted. */
  signal: AbortSignal
}

export type Launched = {
  child: ChildProcess
  postmaster: Postmaster
  binFolder: string
  /** The cluster is new and does not have the hub's database yet. */
  isNew: boolean
}

/** A temporary reason for a failed launch: inspect the cluster and retry. */
export type Obstacle = 'another server' | 'children of a killed server'

const pollMs = 2
// Crash recovery replays at most max_wal_size, which takes about a minute on a slow disk.
const launchMsMax = 10 * 60_000
const progressMs = 10_000
const lastOutputMsMax = 500

/** Starts a server, and creates the cluster first when there is none. Requires the start lock. */
export async function launch(context: ServerContext): Promise<Launched | Obstacle> {
  const { location, log } = context
  const { dataFolder, serverUser } = location
  const major = clusterMajor(dataFolder)
  const binaries = await chooseBinaries(dataFolder, major)
  removeOtherCopies(dataFolder, binaries)
  if (major === null) {
    const began = performance.now()
    const passwordFile = preparePasswordFile(dataFolder)
    await initCluster({ dataFolder, binaries, serverUser, passwordFile })
    log('database.initialized', { version: binaries.version, ms: msSince(began) })
  }
  takeOver(clusterFolder(dataFolder), serverUser)
  const request: ProgramRequest = {
    file: program(binaries.binFolder, 'postgres'),
    args: ['-D', clusterFolder(dataFolder), ...settingArguments(await addressSettings(location))],
    endSignal: 'INT',
    folder: dataFolder,
    serverUser,
  }
  const server = await spawnServer(request, context)
  const outcome = await untilReady({ ...server, binFolder: binaries.binFolder }, context)
  if (typeof outcome === 'string') return outcome
  return {
    child: server.child,
    postmaster: outcome,
    binFolder: binaries.binFolder,
    isNew: major === null,
  }
}

async function addressSettings(location: DataLocation): Promise<Record<string, string>> {
  const port = String(await preparePort(location.dataFolder))
  if (process.platform === 'win32') return { port, listen_addresses: '127.0.0.1' }
  const folder = await prepareSocketFolder(location)
  return {
    port,
    listen_addresses: '',
    // Quoted, because the setting is a list and a path may contain a comma.
    unix_socket_directories: `"${folder.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
  }
}

type Spawned = {
  child: ChildProcess
  pid: number
  startedAt: string
  /** Its last messages. */
  output: string[]
  /** Resolves when it has ended and all of its messages are read. */
  closed: Promise<unknown>
}

async function spawnServer(
  request: ProgramRequest,
  { location, log }: ServerContext,
): Promise<Spawned> {
  const cluster = clusterFolder(location.dataFolder)
  removeGarbage(cluster)
  const stale = stalePid(cluster)
  const call = programCall(request)
  // PostgreSQL refuses to start while any process has the pid in a stale file. With this variable, pg_ctl passes a pid that
  // is known not to be a server.
  const ignoredPid = stale === null ? {} : { PG_GRANDPARENT_PID: String(stale) }
  const child = spawn(call.file, call.args, {
    ...call.options,
    env: { ...call.options.env, ...ignoredPid },
    stdio: ['ignore', 'ignore', 'pipe'],
    // In its own session, because Ctrl-C in a terminal must only reach the hub, which stops the server last.
    detached: true,
  })
  const closed = new Promise((settle) => child.once('close', settle))
  const output = relay(child.stderr, log)
  // Neither the server nor its messages keep this process alive.
  child.unref()
  await new Promise<void>((settle, fail) => {
    child.once('spawn', settle)
    child.once('error', (error) => fail(explainSpawnError(error, request)))
  })
  const pid = child.pid ?? 0
  const startedAt = processStartedAt(pid) ?? ''
  takeOwnership(location.dataFolder, { pid, startedAt }, true)
  return { child, pid, startedAt, output, closed }
}

async function untilReady(
  server: Spawned & { binFolder: string },
  { location, log, signal }: ServerContext,
): Promise<Postmaster | Obstacle> {
  const { child, pid, output } = server
  const cluster = clusterFolder(location.dataFolder)
  const began = performance.now()
  let reported = began
  try {
    while (performance.now() - began < launchMsMax) {
      if (hasExited(child)) return obstacle(await lastOutput(server))
      const found = findPostmaster(cluster)
      if (found?.pid === pid && found.status === 'ready') return found
      if (performance.now() - reported > progressMs) {
        reported = performance.now()
        log('database.starting', { ms: msSince(began), last: output.at(-1) ?? '' })
      }
      await pause(pollMs, undefined, { signal })
    }
    throw new Error(`PostgreSQL was not ready after ten minutes. Output: ${output.join(' ')}`)
  } catch (error) {
    await endServer(server)
    throw error
  }
}

async function lastOutput({ output, closed }: Spawned): Promise<string[]> {
  await Promise.race([closed, pause(lastOutputMsMax)])
  return output
}

function hasExited(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

export function msSince(began: number): number {
  return Math.round(performance.now() - began)
}

function obstacle(output: string[]): Obstacle {
  const text = output.join('\n')
  if (text.includes('lock file "postmaster.pid" already exists')) return 'another server'
  if (text.includes('pre-existing shared memory block')) return 'children of a killed server'
  throw new Error(`PostgreSQL did not start. Output: ${output.join(' ') || 'none'}`)
}

const linesKept = 20
const messageCharactersMax = 1_000
const linesLogged = 20
const linesLoggedPerMs = 10_000

/** Forwards the server's messages to the log, rate limited, and keeps the last lines. */
function relay(stderr: Readable, log: EmbeddedPostgresLog): string[] {
  if (stderr instanceof Socket) stderr.unref()
  const output: string[] = []
  let windowBegan = performance.now()
  let logged = 0
  createInterface({ input: stderr }).on('line', (line) => {
    output.push(line)
    if (output.length > linesKept) output.shift()
    if (performance.now() - windowBegan > linesLoggedPerMs) {
      if (logged > linesLogged) log('database.log_dropped', { lines: logged - linesLogged })
      windowBegan = performance.now()
      logged = 0
    }
    logged += 1
    if (logged <= linesLogged) log('database.log', parsed(line))
  })
  return output
}

// 'FATAL:  sorry, too many clients already'; any other line continues the one before.
function parsed(line: string): { severity: string | null; message: string } {
  const [, severity = null, message = line] = /^([A-Z]{1,20}): {1,8}(\S.*)$/.exec(line) ?? []
  return { severity, message: message.slice(0, messageCharactersMax) }
}
