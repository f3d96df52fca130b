// A private PostgreSQL that bthub starts, keeps running and stops, used when no DATABASE_URL is set.

import { existsSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { connectionTo, type PostgresConnection } from './postgres-access.ts'
import { findOnMachine, findPackage } from './postgres-binaries.ts'
import { clusterFolder, clusterMajor } from './postgres-cluster.ts'
import { endServer, isRunning } from './postgres-end.ts'
import { locateData, prepareDataFolder, refuseForeignCluster } from './postgres-folders.ts'
import { msSince, type EmbeddedPostgresLog, type ServerContext } from './postgres-launch.ts'
import { ensureServer, type RunningServer } from './postgres-server.ts'
import { findPostmaster, type Postmaster } from './postmaster-file.ts'
import { withStartLock } from './start-lock.ts'

export type { PostgresConnection } from './postgres-access.ts'
export type { EmbeddedPostgresLog } from './postgres-launch.ts'
export { withStartLock } from './start-lock.ts'

export type EmbeddedPostgres = {
  /** node-postgres settings; `host` is the folder of the socket, or 127.0.0.1 on Windows. */
  connection: PostgresConnection
  /** The actual data folder; differs from the requested one when there is a `notice`. */
  dataFolder: string
  /** A message for the operator when the data is in another folder. */
  notice: string | null
  /** Another process owns the server, and `stop` leaves it running. */
  readonly adopted: boolean
  /** '18.4' */
  readonly version: string
  /** Pid of the postmaster; null while there is none. */
  pid(): number | null
  /** Stops monitoring the server, and ends it within 4.5 s if this process owns it. */
  stop(): Promise<void>
}

/**
 * Starts the server of `dataFolder`, or adopts the one that is running. A server that dies is restarted at the same address
 * until `stop`. Throws an error with advice for the operator.
 */
export async function startEmbeddedPostgres(options: {
  dataFolder: string
  log: EmbeddedPostgresLog
}): Promise<EmbeddedPostgres> {
  const began = performance.now()
  const location = locateData(options.dataFolder)
  prepareDataFolder(location)
  const stopping = new AbortController()
  const context = { location, log: options.log, signal: stopping.signal }
  const server = await withStartLock(location.dataFolder, () => ensureServer(context))
  const { pid, owned, version } = server
  options.log('database.started', { pid, version, adopted: !owned, ms: msSince(began) })
  return new MonitoredPostgres(server, context, stopping)
}

/** The folder in which the server of the requested folder keeps its data. Another one is used only when bthub runs as root. */
export function dataFolderOf(requested: string): string {
  return locateData(requested).dataFolder
}

export type EmbeddedPostgresReport = {
  dataFolder: string
  notice: string | null
  /** The user id of the server. */
  uid: number | null
  /** Major version of the data; null when there is none yet. */
  dataMajor: number | null
  /** Programs that could run it, best first. */
  binaries: { source: 'package' | 'machine'; version: string; binFolder: string }[]
  /** The running server, or null. */
  server: (Pick<Postmaster, 'pid' | 'status'> & { connection: PostgresConnection }) | null
}

/** Reports what a start would use and whether a server is running; changes nothing. Throws as a start would. */
export async function inspectEmbeddedPostgres(dataFolder: string): Promise<EmbeddedPostgresReport> {
  const location = locateData(dataFolder)
  if (location.serverUser === null) refuseForeignCluster(location.dataFolder)
  const cluster = clusterFolder(location.dataFolder)
  const fromPackage = findPackage()
  const binaries = [...(fromPackage === null ? [] : [fromPackage]), ...(await findOnMachine())]
  return {
    dataFolder: location.dataFolder,
    notice: location.notice,
    uid: location.serverUser?.uid ?? process.getuid?.() ?? null,
    dataMajor: clusterMajor(location.dataFolder),
    binaries: binaries.map(({ source, version, binFolder }) => ({ source, version, binFolder })),
    server: existsSync(cluster) ? reported(location.dataFolder, findPostmaster(cluster)) : null,
  }
}

function reported(dataFolder: string, found: Postmaster | null): EmbeddedPostgresReport['server'] {
  if (found === null) return null
  const { pid, status } = found
  return { pid, status, connection: connectionTo(dataFolder, found) }
}

// A server launched by another process sends this process no exit event.
const monitorMs = process.platform === 'linux' ? 100 : 1_000
const backoffMsMax = 5_000
// After this long a run, the next restart is immediate again.
const stableMs = 30_000

class MonitoredPostgres implements EmbeddedPostgres {
  readonly connection: PostgresConnection
  readonly dataFolder: string
  readonly notice: string | null
  #server: RunningServer
  #running = true
  #startedAtMs = performance.now()
  #failures = 0
  #recovery: Promise<void> | null = null
  #stopped: Promise<void> | null = null
  #timer: NodeJS.Timeout | null = null
  readonly #context: ServerContext
  readonly #stopping: AbortController

  constructor(server: RunningServer, context: ServerContext, stopping: AbortController) {
    this.#server = server
    this.#context = context
    this.#stopping = stopping
    this.connection = server.connection
    this.dataFolder = context.location.dataFolder
    this.notice = context.location.notice
    this.#monitor()
  }

  get adopted(): boolean {
    return !this.#server.owned
  }

  get version(): string {
    return this.#server.version
  }

  pid(): number | null {
    return this.#running ? this.#server.pid : null
  }

  stop(): Promise<void> {
    this.#stopped ??= this.#end()
    return this.#stopped
  }

  async #end(): Promise<void> {
    const began = performance.now()
    this.#stopping.abort()
    if (this.#timer !== null) clearInterval(this.#timer)
    await this.#recovery
    if (!this.#running || !this.#server.owned) return
    await endServer(this.#server)
    this.#running = false
    this.#context.log('database.stopped', { pid: this.#server.pid, ms: msSince(began) })
  }

  #monitor(): void {
    const lost = (): void => {
      if (isRunning(this.#server) || this.#stopping.signal.aborted) return
      if (this.#timer !== null) clearInterval(this.#timer)
      this.#recovery ??= this.#recover()
    }
    this.#server.child?.once('exit', lost)
    // In addition to the event, which is missed if the child ended before this line.
    this.#timer = setInterval(lost, monitorMs)
    this.#timer.unref()
  }

  async #recover(): Promise<void> {
    const { log, signal } = this.#context
    const lostAt = performance.now()
    this.#running = false
    log('database.lost', { pid: this.#server.pid, adopted: this.adopted })
    if (lostAt - this.#startedAtMs > stableMs) this.#failures = 0
    while (!signal.aborted) {
      try {
        await pause(backoffMs(this.#failures), undefined, { signal })
        this.#failures += 1
        this.#accept(
          await withStartLock(this.dataFolder, () => ensureServer(this.#context), signal),
        )
        const { pid } = this.#server
        log('database.restarted', { pid, adopted: this.adopted, ms: msSince(lostAt) })
        return
      } catch (error) {
        if (signal.aborted) return
        log('database.restart_failed', {
          attempt: this.#failures,
          reason: error instanceof Error ? error.message : String(error),
          nextMs: backoffMs(this.#failures),
        })
      }
    }
  }

  #accept(server: RunningServer): void {
    this.#server = server
    this.#running = true
    this.#startedAtMs = performance.now()
    this.#recovery = null
    // The same address as before, unless an operator moved it manually.
    Object.assign(this.connection, server.connection)
    this.#monitor()
  }
}

const backoffMs = (failures: number): number =>
  failures === 0 ? 0 : Math.min(50 * 2 ** failures, backoffMsMax)
