// Adopts the running server of a cluster, or launches one.
//
// At startup, the cluster is in one of four states. No server is running: launch one. A server is ready: connect, and use it
// if it answers. A server is starting, possibly recovering: wait. A server is stopping, for example because its hub was
// killed: wait until it has ended, then launch one. A server that neither answers nor ends is killed.

import type { ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { hasCode } from './error-code.ts'
import {
  connectionTo,
  greet,
  listens,
  makeDatabase,
  type PostgresConnection,
} from './postgres-access.ts'
import { clusterFolder, clusterMajor } from './postgres-cluster.ts'
import { endOrphanedChildren, endServer, isRunning, until } from './postgres-end.ts'
import { socketFolders, socketIn } from './postgres-folders.ts'
import { launch, type Launched, type ServerContext } from './postgres-launch.ts'
import { isAlive, ownerOf, takeOwnership } from './postgres-owner.ts'
import { findPostmaster, type Postmaster } from './postmaster-file.ts'

export type RunningServer = {
  pid: number
  startedAt: string
  binFolder: string | null
  /** Null when another process launched it. */
  child: ChildProcess | null
  /** Whether this process is the one to end it. */
  owned: boolean
  version: string
  connection: PostgresConnection
}

// Each wait has its own limit; this one bounds their sequence.
const roundsMax = 100
const startingMsMax = 10 * 60_000
const stoppingMsMax = 30_000
const answerMsMax = 5_000
const pollMs = 10
const unseenAttemptsMax = 20
const unseenPollMs = 100
// The kernel signals the server of a killed hub at once, but its status file changes slightly later.
const shutdownNoticeMsMax = 1_000

/** Returns a running server of the data folder that answers. Requires the start lock. */
export async function ensureServer(context: ServerContext): Promise<RunningServer> {
  const cluster = clusterFolder(context.location.dataFolder)
  for (let round = 0; round < roundsMax; round += 1) {
    const found = findPostmaster(cluster)
    const server = found === null ? await start(context) : await settle(found, context)
    if (server !== null) return server
    await pause(pollMs, undefined, { signal: context.signal })
  }
  throw new Error(
    `PostgreSQL on ${cluster} neither starts nor ends. End its processes and try again; the log has its output.`,
  )
}

async function start(context: ServerContext): Promise<RunningServer | null> {
  const { dataFolder } = context.location
  await refuseUnseenServer(dataFolder)
  const launched = await launch(context)
  switch (launched) {
    case 'another server':
      return null
    case 'children of a killed server':
      await endOrphanedChildren(clusterFolder(dataFolder))
      return null
    default:
      return await connectTo(launched, dataFolder)
  }
}

async function connectTo(launched: Launched, dataFolder: string): Promise<RunningServer> {
  const { child, postmaster, binFolder, isNew } = launched
  const { pid, startedAt } = postmaster
  try {
    const connection = connectionTo(dataFolder, postmaster)
    if (isNew) await makeDatabase(connection)
    const version = await greet(connection)
    return { pid, startedAt, binFolder, child, owned: true, version, connection }
  } catch (error) {
    await endServer({ pid, startedAt, binFolder })
    throw error
  }
}

/** Waits for a server to become ready or to end; returns it when it is ready and answers. */
async function settle(found: Postmaster, context: ServerContext): Promise<RunningServer | null> {
  const { location, log, signal } = context
  const changed = (): boolean => {
    const now = findPostmaster(clusterFolder(location.dataFolder))
    return now === null || now.pid !== found.pid || now.status !== found.status
  }
  switch (found.status) {
    case 'starting':
      log('database.waiting', { pid: found.pid, status: found.status })
      await until(changed, startingMsMax, signal)
      return null
    case 'stopping':
      log('database.waiting', { pid: found.pid, status: found.status })
      if (!(await until(changed, stoppingMsMax, signal))) await endStuck(found, context)
      return null
    case 'ready':
      return await adoptOrOwn(found, changed, context)
    default:
      return found.status satisfies never
  }
}

/** Adopts a ready server, and takes ownership if its owner was killed. */
async function adoptOrOwn(
  found: Postmaster,
  changed: () => boolean,
  context: ServerContext,
): Promise<RunningServer | null> {
  const { dataFolder } = context.location
  const owner = ownerOf(dataFolder, found)
  const orphaned = owner !== null && !isAlive(owner)
  if (orphaned && owner.endsServer && (await until(changed, shutdownNoticeMsMax, context.signal)))
    return null
  const server = await adopt(found, context)
  // It may have begun to stop in the meantime.
  if (server === null || changed()) return null
  if (!orphaned) return server
  takeOwnership(dataFolder, found, false)
  return { ...server, owned: true }
}

async function adopt(found: Postmaster, context: ServerContext): Promise<RunningServer | null> {
  const { pid, startedAt } = found
  const { dataFolder } = context.location
  const connection = connectionTo(dataFolder, found)
  const server = { pid, startedAt, binFolder: null, child: null, owned: false, connection }
  const deadline = performance.now() + answerMsMax
  for (;;) {
    try {
      return { ...server, version: await greet(connection) }
    } catch (error) {
      // All connections are in use, so it is healthy; the caller's pool will wait.
      if (hasCode(error, '53300')) return { ...server, version: String(clusterMajor(dataFolder)) }
      if (hasCode(error, '57P03') || !isRunning(found)) return null
      if (performance.now() > deadline) {
        await endStuck(found, context, error)
        return null
      }
    }
    await pause(pollMs, undefined, { signal: context.signal })
  }
}

async function endStuck(
  { pid, startedAt, status }: Postmaster,
  { location, log }: ServerContext,
  error?: unknown,
): Promise<void> {
  const reason = error instanceof Error ? error.message : `still ${status}`
  // On Windows its pid cannot be distinguished from another process's.
  if (process.platform === 'win32')
    throw new Error(
      `The database server (process ${pid}) does not answer: ${reason}. End it and try again.`,
    )
  log('database.stuck', { pid, reason })
  await endServer({ pid, startedAt, binFolder: null })
  await endOrphanedChildren(clusterFolder(location.dataFolder))
}

// No local process runs on the cluster, so if its socket answers, the server is in another container. Checked repeatedly,
// because children of a killed server hold its socket for a moment.
async function refuseUnseenServer(dataFolder: string): Promise<void> {
  if (process.platform === 'win32') return
  for (let attempt = 0; attempt < unseenAttemptsMax; attempt += 1) {
    const answers = await Promise.all(socketFolders(dataFolder).map(socketIn).map(listens))
    if (!answers.includes(true)) return
    await pause(unseenPollMs)
  }
  throw new Error(
    `A PostgreSQL outside this container or process namespace is running on ${dataFolder}. Stop its bthub, or choose another folder with --data.`,
  )
}
