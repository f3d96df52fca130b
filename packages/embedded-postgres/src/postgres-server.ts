// The server of a cluster, found and adopted or launched.
//
// On start the cluster is in one of four states. Nobody runs: launch. A server is ready: connect, and
// if it answers use it. One is starting, perhaps recovering: wait. One is stopping, as after its hub
// was killed: wait until it is gone, then launch. A server that neither answers nor goes is ended.

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

// Each wait has a limit of its own; this one ends a sequence that never gets anywhere.
const roundsMax = 100
const startingMsMax = 10 * 60_000
const stoppingMsMax = 30_000
const answerMsMax = 5_000
const pollMs = 10
const unseenAttemptsMax = 20
const unseenPollMs = 100
// The kernel signals the server of a killed hub at once; it says so in its file a moment later.
const farewellMsMax = 1_000

/** The server of the data folder, running and answering. Call it with the start lock held. */
export async function ensureServer(context: ServerContext): Promise<RunningServer> {
  const cluster = clusterFolder(context.location.dataFolder)
  for (let round = 0; round < roundsMax; round += 1) {
    const found = findPostmaster(cluster)
    const server = found === null ? await start(context) : await settle(found, context)
    if (server !== null) return server
    await pause(pollMs, undefined, { signal: context.signal })
  }
  throw new Error(
    `PostgreSQL on ${cluster} neither runs nor ends. End its processes and try again; the log has what it said.`,
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
      return await introduce(launched, dataFolder)
  }
}

async function introduce(launched: Launched, dataFolder: string): Promise<RunningServer> {
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

/** Brings a found server nearer to ready or gone; returns it when it is ready and answers. */
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
      return await claim(found, changed, context)
    default:
      return found.status satisfies never
  }
}

/** Uses a ready server; one whose owner was killed becomes ours to end. */
async function claim(
  found: Postmaster,
  changed: () => boolean,
  context: ServerContext,
): Promise<RunningServer | null> {
  const { dataFolder } = context.location
  const owner = ownerOf(dataFolder, found)
  const orphaned = owner !== null && !isAlive(owner)
  if (orphaned && owner.endsServer && (await until(changed, farewellMsMax, context.signal)))
    return null
  const server = await adopt(found, context)
  // It may have begun to stop while we talked to it.
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
      // Every connection is in use: it is healthy, and the caller's pool waits its turn.
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
  // Its pid cannot be told from a stranger's there.
  if (process.platform === 'win32')
    throw new Error(
      `The database server (process ${pid}) does not answer: ${reason}. End it and try again.`,
    )
  log('database.stuck', { pid, reason })
  await endServer({ pid, startedAt, binFolder: null })
  await endOrphanedChildren(clusterFolder(location.dataFolder))
}

// No process here runs on the cluster; if its socket answers all the same, the server is in another
// container. Asked more than once: the first children of a killed server hold its socket for a moment.
async function refuseUnseenServer(dataFolder: string): Promise<void> {
  if (process.platform === 'win32') return
  for (let attempt = 0; attempt < unseenAttemptsMax; attempt += 1) {
    const heard = await Promise.all(socketFolders(dataFolder).map(socketIn).map(listens))
    if (!heard.includes(true)) return
    await pause(unseenPollMs)
  }
  throw new Error(
    `A PostgreSQL outside this container or process namespace runs on ${dataFolder}. Stop the bthub it belongs to, or name another folder with --data.`,
  )
}
