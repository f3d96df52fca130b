// Keeps a number of workers running on one port.
//
// Each place in the crew is filled by one process after another. A process starts, asks for its order,
// and serves. When it ends, whyever, its place stays empty for as long as it has failed before — not at
// all the first time — and is filled again, while the other workers go on. One that ends before all
// have served for the first time ends the start; when every place has failed often, and none serves,
// the crew gives up.
import cluster, { type Worker } from 'node:cluster'
import type { RecordKind } from '../domain/record.ts'
import type { Logger } from '../log.ts'
import { crewMetrics, mergeMetrics, openAsking } from './gather-metrics.ts'
import { workerLimits } from './limits.ts'
import type { FromWorker, Order, ToWorker } from './messages.ts'
import { rescueConnections } from './rescue-connections.ts'

type Crew = {
  /** Resolves with the address once every worker serves; rejects when one can't. */
  start(): Promise<string>
  /** Lets every worker end its calls, and waits for that; one that doesn't end is killed. */
  stop(): Promise<void>
  /** Ends all at once. */
  kill(): void
}

type Options = {
  readonly count: number
  readonly orderFor: (number: number) => Order
  readonly log: Logger
  /** What this process measures itself. */
  readonly ownMetrics: () => Promise<string>
  /** Of this process's log. */
  readonly linesDropped: () => number
  /** Told of every event that a worker has committed. */
  readonly onEvent: (accountId: string, kind: RecordKind) => void
  readonly onGivenUp: (error: Error) => void
}

type Starting = {
  readonly resolve: (url: string) => void
  readonly reject: (error: Error) => void
}

type Place = {
  readonly number: number
  worker: Worker | null
  serving: boolean
  /** Ends in a row, none after a long life. */
  failures: number
  /** Why the last one could not serve, in its own words. */
  reason: string | null
  restart: NodeJS.Timeout | null
}

type End = {
  readonly pid: number | undefined
  readonly code: number | null
  readonly signal: string | null
  readonly livedMs: number
}

export function openCrew(options: Options): Crew {
  const { count, orderFor, log, onGivenUp } = options
  const places = Array.from({ length: count }, (_, at) => newPlace(at + 1))
  const asking = openAsking(workerLimits.metricsMs)
  let starting: Starting | null = null
  let stopping = false
  let restarts = 0

  function fill(place: Place): void {
    const worker = cluster.fork()
    const beganMs = performance.now()
    const { pid } = worker.process
    const ended = (code: number | null, signal: string | null) => {
      onEnd(place, { pid, code, signal, livedMs: performance.now() - beganMs })
    }
    place.worker = worker
    rescueConnections(worker, () => places.some((one) => one.serving && one.worker !== worker))
    worker.on('message', (message: FromWorker) => hear(place, worker, message))
    worker.once('exit', ended)
    // A message to one that has just died is an error, too, and no news; without a process there was
    // none to exit.
    worker.on('error', () => {
      if (pid === undefined && place.worker === worker) ended(null, null)
    })
  }

  function hear(place: Place, worker: Worker, message: FromWorker): void {
    switch (message.kind) {
      case 'order-wanted':
        return tell(worker, { kind: 'order', order: orderFor(place.number) })
      case 'serves':
        return onServing(place, worker, message.url)
      case 'failed':
        place.reason = message.reason
        return
      case 'all-metrics-wanted':
        void gather().then((text) => tell(worker, { kind: 'all-metrics', id: message.id, text }))
        return
      case 'events':
        for (const [accountId, kind] of message.events) options.onEvent(accountId, kind)
        return
      case 'own-metrics':
        return asking.answer(message.id, message.text)
      default:
        return message satisfies never
    }
  }

  function onServing(place: Place, worker: Worker, url: string): void {
    place.serving = true
    place.reason = null
    log.info('worker-serves', { worker: place.number, pid: worker.process.pid })
    if (!places.every((one) => one.serving)) return
    starting?.resolve(url)
    starting = null
  }

  function onEnd(place: Place, { pid, code, signal, livedMs }: End): void {
    place.worker = null
    place.serving = false
    if (stopping) return
    const { number, reason } = place
    const failures = livedMs >= workerLimits.stableMs ? 0 : place.failures
    place.failures = failures + 1
    if (starting !== null) return starting.reject(new Error(reason ?? endSentence(code, signal)))
    const isLost = places.every((one) => !one.serving && one.failures >= workerLimits.failuresMax)
    const nextMs = isLost ? null : restartAfterMs(failures)
    log.warn('worker-ended', { worker: number, pid, code, signal, reason, nextMs })
    if (nextMs === null) {
      empty()
      return onGivenUp(new Error(givenUpSentence(count, reason ?? endSentence(code, signal))))
    }
    place.restart = setTimeout(() => {
      restarts += 1
      fill(place)
    }, nextMs)
  }

  async function gather(): Promise<string> {
    const serving = places.filter((place) => place.serving)
    const own = crewMetrics({
      serving: serving.length,
      restarts,
      linesDropped: options.linesDropped(),
    })
    const texts = await Promise.all(
      serving.map(({ worker }) =>
        asking.ask((id) => worker !== null && tell(worker, { kind: 'own-metrics-wanted', id })),
      ),
    )
    const ours = await options.ownMetrics()
    return mergeMetrics([own, ours, ...texts.filter((text) => text !== null)])
  }

  /** No place is filled any more; returns the workers that are left. */
  function empty(): Worker[] {
    stopping = true
    for (const { restart } of places) if (restart !== null) clearTimeout(restart)
    return places.flatMap(({ worker }) => worker ?? [])
  }

  function kill(): void {
    for (const worker of empty()) worker.process.kill('SIGKILL')
  }

  return {
    start() {
      return new Promise((resolve, reject) => {
        starting = { resolve, reject }
        for (const place of places) fill(place)
      })
    },
    async stop() {
      const workers = empty()
      const patience = setTimeout(kill, workerLimits.stopMs)
      await Promise.all(workers.map(endOf))
      clearTimeout(patience)
    },
    kill,
  }
}

function newPlace(number: number): Place {
  return { number, worker: null, serving: false, failures: 0, reason: null, restart: null }
}

function tell(worker: Worker, message: ToWorker): void {
  if (worker.isConnected()) worker.send(message)
}

function endOf(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    worker.once('exit', () => resolve())
    tell(worker, { kind: 'stop' })
    // Closes the port in this process, before the worker hears of it: a connection that came while the
    // last worker closed would be held by nobody until this process ends.
    worker.disconnect()
  })
}

function restartAfterMs(failures: number): number {
  if (failures === 0) return 0
  const { restartAfterMs: first, restartAfterMsMax } = workerLimits
  return Math.min(first * 2 ** (failures - 1), restartAfterMsMax)
}

function endSentence(code: number | null, signal: string | null): string {
  return `A worker ended ${signal === null ? `with ${code}` : `by ${signal}`}.`
}

function givenUpSentence(count: number, last: string): string {
  return `All ${count} workers end again and again; the log has more. The last one: ${last}`
}
