// Keeps a fixed number of workers running on one port.
//
// Each slot of the pool runs one process after another. A process starts, requests its configuration, and serves. When it
// ends for any reason, its slot is restarted while the other workers continue: at once the first time, and later with
// exponential backoff. If a worker ends before all have served once, the start fails; when every slot has failed too often
// and none is serving, the pool gives up.
import cluster, { type Worker } from 'node:cluster'
import type { RecordKind } from '../domain/record.ts'
import type { Logger } from '../log.ts'
import { supervisorMetrics, mergeMetrics, openRequestTracker } from './gather-metrics.ts'
import { workerLimits } from './limits.ts'
import type { FromWorker, WorkerConfig, ToWorker } from './messages.ts'
import { rescueConnections } from './rescue-connections.ts'

type WorkerPool = {
  /** Resolves with the URL once every worker is serving; rejects when one cannot. */
  start(): Promise<string>
  /** Waits until every worker has completed its calls and exited; kills those that do not exit in time. */
  stop(): Promise<void>
  /** Kills all workers immediately. */
  kill(): void
}

type Options = {
  readonly count: number
  readonly configFor: (number: number) => WorkerConfig
  readonly log: Logger
  /** Metrics of this process. */
  readonly ownMetrics: () => Promise<string>
  /** Dropped lines of this process's log. */
  readonly linesDropped: () => number
  /** Called for every event that a worker has committed. */
  readonly onEvent: (accountId: string, kind: RecordKind) => void
  readonly onGivenUp: (error: Error) => void
}

type Starting = {
  readonly resolve: (url: string) => void
  readonly reject: (error: Error) => void
}

type Slot = {
  readonly number: number
  worker: Worker | null
  serving: boolean
  /** Consecutive failures; reset by a long run. */
  failures: number
  /** The worker's own message about why it could not serve. */
  reason: string | null
  restart: NodeJS.Timeout | null
}

type End = {
  readonly pid: number | undefined
  readonly code: number | null
  readonly signal: string | null
  readonly livedMs: number
}

export function openWorkerPool(options: Options): WorkerPool {
  const { count, configFor, log, onGivenUp } = options
  const slots = Array.from({ length: count }, (_, at) => newSlot(at + 1))
  const requests = openRequestTracker(workerLimits.metricsMs)
  let starting: Starting | null = null
  let stopping = false
  let restarts = 0

  function startWorker(slot: Slot): void {
    const worker = cluster.fork()
    const beganMs = performance.now()
    const { pid } = worker.process
    const ended = (code: number | null, signal: string | null) => {
      onEnd(slot, { pid, code, signal, livedMs: performance.now() - beganMs })
    }
    slot.worker = worker
    rescueConnections(worker, () => slots.some((one) => one.serving && one.worker !== worker))
    worker.on('message', (message: FromWorker) => onMessage(slot, worker, message))
    worker.once('exit', ended)
    // Sending to a worker that has just died is also an error, and is ignored; a process that was never created cannot exit.
    worker.on('error', () => {
      if (pid === undefined && slot.worker === worker) ended(null, null)
    })
  }

  function onMessage(slot: Slot, worker: Worker, message: FromWorker): void {
    switch (message.kind) {
      case 'config-requested':
        return send(worker, { kind: 'config', config: configFor(slot.number) })
      case 'serving':
        return onServing(slot, worker, message.url)
      case 'failed':
        slot.reason = message.reason
        return
      case 'all-metrics-requested':
        void gatherMetrics().then((text) =>
          send(worker, { kind: 'all-metrics', id: message.id, text }),
        )
        return
      case 'events':
        for (const [accountId, kind] of message.events) options.onEvent(accountId, kind)
        return
      case 'own-metrics':
        return requests.respond(message.id, message.text)
      default:
        return message satisfies never
    }
  }

  function onServing(slot: Slot, worker: Worker, url: string): void {
    slot.serving = true
    slot.reason = null
    log.info('worker-serves', { worker: slot.number, pid: worker.process.pid })
    if (!slots.every((one) => one.serving)) return
    starting?.resolve(url)
    starting = null
  }

  function onEnd(slot: Slot, { pid, code, signal, livedMs }: End): void {
    slot.worker = null
    slot.serving = false
    if (stopping) return
    const { number, reason } = slot
    const failures = livedMs >= workerLimits.stableMs ? 0 : slot.failures
    slot.failures = failures + 1
    if (starting !== null) return starting.reject(new Error(reason ?? endMessage(code, signal)))
    const isLost = slots.every((one) => !one.serving && one.failures >= workerLimits.failuresMax)
    const nextMs = isLost ? null : restartAfterMs(failures)
    log.warn('worker-ended', { worker: number, pid, code, signal, reason, nextMs })
    if (nextMs === null) {
      stopRestarting()
      return onGivenUp(new Error(gaveUpMessage(count, reason ?? endMessage(code, signal))))
    }
    slot.restart = setTimeout(() => {
      restarts += 1
      startWorker(slot)
    }, nextMs)
  }

  async function gatherMetrics(): Promise<string> {
    const serving = slots.filter((place) => place.serving)
    const own = supervisorMetrics({
      serving: serving.length,
      restarts,
      linesDropped: options.linesDropped(),
    })
    const texts = await Promise.all(
      serving.map(({ worker }) =>
        requests.request(
          (id) => worker !== null && send(worker, { kind: 'own-metrics-requested', id }),
        ),
      ),
    )
    const ours = await options.ownMetrics()
    return mergeMetrics([own, ours, ...texts.filter((text) => text !== null)])
  }

  /** Stops all restarts; returns the remaining workers. */
  function stopRestarting(): Worker[] {
    stopping = true
    for (const { restart } of slots) if (restart !== null) clearTimeout(restart)
    return slots.flatMap(({ worker }) => worker ?? [])
  }

  function kill(): void {
    for (const worker of stopRestarting()) worker.process.kill('SIGKILL')
  }

  return {
    start() {
      return new Promise((resolve, reject) => {
        starting = { resolve, reject }
        for (const place of slots) startWorker(place)
      })
    },
    async stop() {
      const workers = stopRestarting()
      const killTimer = setTimeout(kill, workerLimits.stopMs)
      await Promise.all(workers.map(stopWorker))
      clearTimeout(killTimer)
    },
    kill,
  }
}

function newSlot(number: number): Slot {
  return { number, worker: null, serving: false, failures: 0, reason: null, restart: null }
}

function send(worker: Worker, message: ToWorker): void {
  if (worker.isConnected()) worker.send(message)
}

function stopWorker(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    worker.once('exit', () => resolve())
    send(worker, { kind: 'stop' })
    // Closes the port in this process first: otherwise a connection that arrives while the last worker closes would hang
    // until this process ends.
    worker.disconnect()
  })
}

function restartAfterMs(failures: number): number {
  if (failures === 0) return 0
  const { restartAfterMs: first, restartAfterMsMax } = workerLimits
  return Math.min(first * 2 ** (failures - 1), restartAfterMsMax)
}

function endMessage(code: number | null, signal: string | null): string {
  return `A worker ended ${signal === null ? `with exit code ${code}` : `by ${signal}`}.`
}

function gaveUpMessage(count: number, last: string): string {
  return `All ${count} workers keep failing; see the log. Last error: ${last}`
}
