// One of several processes on a port: it gets its configuration from the supervisor, serves, and ends when the supervisor
// stops it or is gone.
import cluster from 'node:cluster'
import { startService, type Service } from '../app.ts'
import { joinBackend } from '../backend.ts'
import { guardProcess } from '../guard-process.ts'
import { openLog } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import type { RecordKind } from '../domain/record.ts'
import type { Store } from '../store/store.ts'
import { openRequestTracker } from './gather-metrics.ts'
import { workerLimits } from './limits.ts'
import type { FromWorker, WorkerConfig, ToWorker } from './messages.ts'

/** Whether this process was started by a supervisor. */
export const isWorker = (): boolean => cluster.isWorker

type State = { service: Service | null; metrics: Metrics | null; stopping: boolean }

/** Node itself ends a worker that loses its supervisor. */
export function runWorker(): void {
  const state: State = { service: null, metrics: null, stopping: false }
  // Longer than the supervisor waits for each worker's own metrics.
  const requests = openRequestTracker(workerLimits.metricsMs * 2)
  const allMetrics = () => requests.request((id) => send({ kind: 'all-metrics-requested', id }))
  // Ctrl-C reaches every process of the terminal; the supervisor passes it on.
  process.on('SIGINT', () => undefined)
  process.on('SIGTERM', () => stop(state))
  process.on('message', (message: ToWorker) => {
    switch (message.kind) {
      case 'config':
        serve(state, message.config, allMetrics).catch(fail)
        return
      case 'stop':
        return stop(state)
      case 'own-metrics-requested':
        void state.metrics
          ?.text()
          .then((text) => send({ kind: 'own-metrics', id: message.id, text }))
        return
      case 'all-metrics':
        return requests.respond(message.id, message.text)
      default:
        return message satisfies never
    }
  })
  send({ kind: 'config-requested' })
}

const clock = () => new Date()

async function serve(
  state: State,
  { number, config, connection, runtimeInfo, demoFolder }: WorkerConfig,
  allMetrics: () => Promise<string | null>,
): Promise<void> {
  const log = openLog(config.logLevel, { format: config.logFormat, fields: { worker: number } })
  guardProcess(log)
  const pepper = Buffer.from(config.pepper, 'hex')
  const backend = joinBackend({ config, connection, pepper, log, clock })
  forwardEvents(backend.store)
  state.service = await startService(backend, {
    config,
    log,
    logStatus: log.status,
    clock,
    demoFolder,
    runtimeInfo,
    worker: {
      number,
      shareMetrics(own) {
        state.metrics = own
        return { ...own, text: async () => (await allMetrics()) ?? (await own.text()) }
      },
    },
  })
  send({ kind: 'serving', url: state.service.url })
}

/** Forwards events, in batches, to the supervisor, which delivers them. */
function forwardEvents(store: Store): void {
  const events = new Map<string, readonly [string, RecordKind]>()
  store.onEvent((accountId, kind) => {
    if (events.size === 0) {
      setTimeout(() => {
        const all = [...events.values()]
        events.clear()
        send({ kind: 'events', events: all })
      }, workerLimits.eventBatchMs)
    }
    events.set(`${kind} ${accountId}`, [accountId, kind])
  })
}

/** Idempotent. */
function stop(state: State): void {
  if (state.stopping) return
  state.stopping = true
  const stopped = state.service?.stop() ?? Promise.resolve()
  stopped.then(
    () => process.exit(0),
    () => process.exit(1),
  )
}

function fail(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error)
  const message: FromWorker = { kind: 'failed', reason }
  process.send?.(message, undefined, undefined, () => process.exit(1))
}

function send(message: FromWorker): void {
  if (process.connected) process.send?.(message)
}
