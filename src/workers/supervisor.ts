// Runs several worker processes on one port: the supervisor prepares PostgreSQL, the schema and the pepper, distributes
// the connections, and answers no calls itself.
import { createServer } from 'node:net'
import { availableParallelism } from 'node:os'
import { hostInUrl, runtimeInfoOf, type App } from '../app.ts'
import { startBackground } from '../background.ts'
import { connectionsOfHub, openBackend, type Backend } from '../backend.ts'
import type { Config, ConfigRow } from '../config.ts'
import type { OpenLog } from '../log.ts'
import { openBackgroundMetrics } from '../background-metrics.ts'
import type { Database } from '../store/postgres.ts'
import { openWorkerPool } from './worker-pool.ts'
import { workerLimits } from './limits.ts'

type Options = {
  readonly config: Config
  readonly log: OpenLog
  readonly clock?: () => Date
  readonly settings?: readonly ConfigRow[]
  readonly demo?: boolean
  /** Called when no worker can be kept running, after PostgreSQL was stopped. */
  readonly onGivenUp: (error: Error) => void
}

/** Resolves when all workers are serving; throws an error for the operator when there are too many, or one cannot serve. */
export async function startSupervisor(options: Options): Promise<App> {
  const { config, log, clock = () => new Date(), demo = false } = options
  requireCores(config.workers)
  const backend = await openBackend({ config, log, clock })
  try {
    await requireConnections(backend.database, config.workers)
    return await supervise(backend, { ...options, clock, demo })
  } catch (error) {
    await backend.close()
    throw error
  }
}

type Supervised = Required<Omit<Options, 'settings'>> & Pick<Options, 'settings'>

async function supervise(
  backend: Backend,
  { config, log, clock, demo, settings, onGivenUp }: Supervised,
): Promise<App> {
  const { cells, embedded, facts } = backend
  // Restarted workers must get the same port.
  const port = config.port === 0 ? await freePort(config.host) : config.port
  const shared = { ...config, port, pepper: backend.pepper.toString('hex') }
  const backgroundMetrics = openBackgroundMetrics()
  const { pepper } = backend
  const publicUrl = () => config.publicUrl || `http://${hostInUrl(config.host)}:${port}`
  const background = startBackground({
    cells,
    pepper,
    config,
    clock,
    log,
    backgroundMetrics,
    dataFolder: backend.dataFolder,
    publicUrl,
  })
  const closeAll = async () => {
    await background.stop()
    await backend.close()
  }
  const giveUp = async (lost: Error) => {
    await closeAll().catch((reason: unknown) => log.error('stop-failed', { error: reason }))
    onGivenUp(lost)
  }
  const pool = openWorkerPool({
    count: config.workers,
    configFor: (number) => {
      const connection = embedded?.connection ?? { connectionString: config.databaseUrl }
      const demoFolder = demo ? backend.dataFolder : null
      // The original settings, not the shared ones: the checks report where the pepper comes from.
      const runtimeInfo = runtimeInfoOf({ ...config, port }, settings, backend)
      return { number, config: shared, connection, runtimeInfo, demoFolder }
    },
    log,
    ownMetrics: () => backgroundMetrics.text(),
    linesDropped: () => log.status().dropped,
    onEvent: background.wake,
    onGivenUp: (error) => void giveUp(error),
  })
  // However this process ends, unless it is killed; then the workers notice it themselves.
  process.once('exit', () => pool.kill())
  try {
    const url = await pool.start()
    const { workers } = config
    log.info('started', { url, workers, postgres: facts.version, bundled: embedded !== null })
    return {
      url,
      backend,
      async stop() {
        log.info('stopping')
        await pool.stop()
        await closeAll()
        log.info('stopped')
      },
    }
  } catch (error) {
    await background.stop()
    await pool.stop()
    throw error
  }
}

function requireCores(workers: number): void {
  const cores = availableParallelism()
  const most = cores * workerLimits.perCoreMax
  if (workers <= most) return
  throw new Error(
    `${workers} workers are too many for a machine with ${cores} cores: the maximum is ${most}. ` +
      'Set BTHUB_WORKERS or --workers to the number of cores or less.',
  )
}

async function requireConnections(database: Database, workers: number): Promise<void> {
  const [row] = await database.query<{ most: number }>(
    `select current_setting('max_connections')::integer as most`,
  )
  const most = row?.most ?? 0
  const spare = workerLimits.connectionsToSpare
  if (workers * connectionsOfHub + spare <= most) return
  const fitting = Math.max(1, Math.floor((most - spare) / connectionsOfHub))
  throw new Error(
    `${workers} workers need up to ${workers * connectionsOfHub} PostgreSQL connections, plus ${spare} for other ` +
      `clients, but max_connections is ${most}: use at most ${fitting} workers.`,
  )
}

/** Chosen in advance: in a cluster, each restart with port 0 could get a different port. */
function freePort(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ host, port: 0 }, () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
