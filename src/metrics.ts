// What is measured, in Prometheus' form; the only file that knows the library.
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'
import type { ObservedPage } from './customer-import/process-due.ts'
import { roundingExplanations, type RoundingExplanation } from './domain/money/rounding.ts'
import type { Verdict } from './domain/verdict.ts'
import type { SinkStatus } from './line-sink.ts'
import type { StoreStatus } from './store/store.ts'
import type { WebhookBacklog } from './store/webhooks/webhook-port.ts'

export type Metrics = {
  observeCall(call: ObservedCall): void
  readonly contentType: string
  text(): Promise<string>
}

type ObservedCall = {
  readonly operation: string
  readonly status: number
  readonly ms: number
  /** Of a write that was judged. */
  readonly about:
    { readonly verdict: Verdict; readonly roundings?: readonly RoundingExplanation[] } | undefined
}

type Series = {
  readonly calls: Counter.Internal
  readonly seconds: Histogram.Internal<'operation'>
}

type Sources = {
  readonly storeStatus: () => StoreStatus
  /** Whether the database answers now. */
  readonly databaseUp: () => Promise<boolean>
  readonly logStatus: () => SinkStatus
  /** On every series. */
  readonly labels: Readonly<Record<string, string>>
  /** Where this process delivers webhooks and pulls customers, too. */
  readonly backgroundMetrics?: BackgroundMetrics | undefined
}

/** Seconds, around what a durable write takes. */
const buckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

/** Every process has a log of its own, the supervisor of workers too. */
export const droppedLines = {
  name: 'bthub_log_lines_dropped_total',
  help: 'Lines of the log that were dropped, because they could not be written.',
} as const

export function openMetrics({
  storeStatus,
  databaseUp,
  logStatus,
  labels,
  backgroundMetrics,
}: Sources): Metrics {
  const registry = new Registry()
  registry.setDefaultLabels(labels)
  const registers = [registry]
  collectDefaultMetrics({ register: registry, prefix: 'bthub_' })
  const calls = new Counter({
    name: 'bthub_calls_total',
    help: 'Calls by operation and HTTP status.',
    labelNames: ['operation', 'status'] as const,
    registers,
  })
  const seconds = new Histogram({
    name: 'bthub_call_seconds',
    help: 'How long calls took, by operation.',
    labelNames: ['operation'] as const,
    buckets,
    registers,
  })
  const judged = new Counter({
    name: 'bthub_verdicts_total',
    help: 'Writes by verdict.',
    labelNames: ['verdict'] as const,
    registers,
  })
  const verdictSeries = {
    applied: judged.labels('applied'),
    unchanged: judged.labels('unchanged'),
    superseded: judged.labels('superseded'),
    refused: judged.labels('refused'),
  } satisfies Record<Verdict, unknown>
  // From zero on, or the first one ever could not be told from none.
  for (const series of Object.values(verdictSeries)) series.inc(0)
  const roundings = new Counter({
    name: 'bthub_rounding_differences_total',
    help: 'Differences between amounts that were accepted, by what explains them.',
    labelNames: ['explanation'] as const,
    registers,
  })
  for (const explanation of Object.keys(roundingExplanations)) roundings.inc({ explanation }, 0)
  const known = new Map<string, Series>()

  /** Looked up once an operation and status, both of which are few. */
  function seriesOf(operation: string, status: number): Series {
    const name = `${operation} ${status}`
    const found = known.get(name)
    if (found !== undefined) return found
    const series = {
      calls: calls.labels(operation, String(status)),
      seconds: seconds.labels(operation),
    }
    known.set(name, series)
    return series
  }
  const gauges = [
    new Gauge({
      name: 'bthub_database_up',
      help: '1 when PostgreSQL answers, else 0.',
      registers: [],
      async collect() {
        this.set((await databaseUp()) ? 1 : 0)
      },
    }),
    new Gauge({
      name: 'bthub_database_connections',
      help: 'Connections to PostgreSQL by state.',
      labelNames: ['state'] as const,
      registers: [],
      collect() {
        const { total, idle, waiting } = storeStatus().connections
        this.set({ state: 'busy' }, total - idle)
        this.set({ state: 'idle' }, idle)
        this.set({ state: 'awaited' }, waiting)
      },
    }),
    new Gauge({
      name: 'bthub_changes_waiting',
      help: 'Writes that wait for their turn at the write door.',
      registers: [],
      collect() {
        this.set(storeStatus().changesWaiting)
      },
    }),
  ]
  for (const gauge of gauges) registry.registerMetric(gauge)
  registry.registerMetric(
    new Counter({
      ...droppedLines,
      registers: [],
      collect() {
        this.reset()
        this.inc(logStatus().dropped)
      },
    }),
  )
  return {
    observeCall({ operation, status, ms, about }) {
      const series = seriesOf(operation, status)
      series.calls.inc()
      series.seconds.observe(ms / 1000)
      if (about === undefined) return
      verdictSeries[about.verdict].inc()
      if (about.roundings === undefined) return
      for (const explanation of about.roundings) roundings.inc({ explanation })
    },
    contentType: registry.contentType,
    text: () =>
      backgroundMetrics === undefined
        ? registry.metrics()
        : Registry.merge([registry, backgroundMetrics.registry]).metrics(),
  }
}

export type BackgroundMetrics = {
  readonly observe: (attempted: ObservedDelivery) => void
  readonly measured: (backlog: WebhookBacklog) => void
  readonly imported: (page: ObservedPage) => void
  readonly registry: Registry
  text(): Promise<string>
}

type ObservedDelivery = {
  readonly outcome: 'delivered' | 'failed' | 'parked'
  readonly latencyMs: number
  readonly lagMs: number | null
}

const backlogHelp = {
  untaken: ['bthub_webhook_untaken', 'Events that endpoints have not been given yet.'],
  pending: ['bthub_webhook_pending', 'Deliveries that wait for another attempt.'],
  oldest: ['bthub_webhook_oldest_seconds', 'Age of the oldest event that waits for an endpoint.'],
} as const

/** Of the process that delivers webhooks and pulls customers, which with several workers answers no calls. */
export function openBackgroundMetrics(): BackgroundMetrics {
  const registry = new Registry()
  const registers = [registry]
  const attempts = new Counter({
    name: 'bthub_webhook_attempts_total',
    help: 'Attempts to deliver an event, by what became of the delivery.',
    labelNames: ['outcome'] as const,
    registers,
  })
  const latency = new Histogram({
    name: 'bthub_webhook_attempt_seconds',
    help: 'How long attempts took.',
    buckets,
    registers,
  })
  const lag = new Histogram({
    name: 'bthub_webhook_lag_seconds',
    help: 'From an event to its delivery, where the first attempt got through.',
    buckets,
    registers,
  })
  const gauge = ([name, help]: readonly [string, string]) => new Gauge({ name, help, registers })
  const untaken = gauge(backlogHelp.untaken)
  const pending = gauge(backlogHelp.pending)
  const oldest = gauge(backlogHelp.oldest)
  for (const outcome of ['delivered', 'failed', 'parked'] as const) attempts.inc({ outcome }, 0)
  return {
    observe({ outcome, latencyMs, lagMs }) {
      attempts.inc({ outcome })
      latency.observe(latencyMs / 1000)
      if (lagMs !== null) lag.observe(Math.max(0, lagMs) / 1000)
    },
    measured(backlog) {
      untaken.set(backlog.untaken)
      pending.set(backlog.pending)
      oldest.set(backlog.oldestMs / 1000)
    },
    imported: countImports(registers),
    registry,
    text: () => registry.metrics(),
  }
}

function countImports(registers: Registry[]): BackgroundMetrics['imported'] {
  const pages = new Counter({
    name: 'bthub_import_pages_total',
    help: 'Pages that sources were asked for, by whether they were read to their end.',
    labelNames: ['outcome'] as const,
    registers,
  })
  const customers = new Counter({
    name: 'bthub_import_customers_total',
    help: 'Customers that were pulled, by what became of them.',
    labelNames: ['outcome'] as const,
    registers,
  })
  const ended = new Counter({
    name: 'bthub_imports_ended_total',
    help: 'Imports that came to an end by themselves.',
    labelNames: ['status'] as const,
    registers,
  })
  for (const outcome of ['read', 'failed'] as const) pages.inc({ outcome }, 0)
  for (const status of ['done', 'failed'] as const) ended.inc({ status }, 0)
  return (page) => {
    pages.inc({ outcome: page.isRead ? 'read' : 'failed' })
    for (const [outcome, count] of Object.entries(page.customers)) customers.inc({ outcome }, count)
    if (page.ended !== null) ended.inc({ status: page.ended })
  }
}

/** How long the calls of one operation took; `*` stands for all. `null` where there were none. */
export type Latency = {
  readonly operation: string
  readonly calls: number
  readonly p50Ms: number | null
  readonly p99Ms: number | null
}

/** By the upper bound in seconds: how many calls took no longer. */
type Bounds = Map<number, number>

/** What the text says of all processes together: all calls first, then the operations by their names. */
export function latencyOf(text: string): Latency[] {
  const all: Bounds = new Map()
  const byOperation = new Map<string, Bounds>()
  for (const [, labels = '', count] of text.matchAll(
    /^bthub_call_seconds_bucket\{(.*)\} (\d+)$/gm,
  )) {
    const [, operation = ''] = /operation="([^"]*)"/.exec(labels) ?? []
    const [, bound = ''] = /le="([^"]*)"/.exec(labels) ?? []
    const own: Bounds = byOperation.get(operation) ?? new Map<number, number>()
    byOperation.set(operation, own)
    for (const bounds of [all, own]) {
      const upTo = bound === '+Inf' ? Infinity : Number(bound)
      bounds.set(upTo, (bounds.get(upTo) ?? 0) + Number(count))
    }
  }
  const operations = [...byOperation].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return [['*', all] as const, ...operations].map(([operation, bounds]) => ({
    operation,
    calls: bounds.get(Infinity) ?? 0,
    p50Ms: quantileMs(bounds, 0.5),
    p99Ms: quantileMs(bounds, 0.99),
  }))
}

/** Between two bounds as if the calls were spread evenly, as Prometheus has it. */
function quantileMs(bounds: Bounds, quantile: number): number | null {
  const steps = [...bounds].toSorted(([a], [b]) => a - b)
  const rank = quantile * (bounds.get(Infinity) ?? 0)
  if (rank === 0) return null
  let [low, below] = [0, 0]
  for (const [bound, count] of steps) {
    if (count >= rank && bound === Infinity) return low * 1000
    if (count >= rank) {
      const seconds = low + (bound - low) * ((rank - below) / Math.max(1, count - below))
      return Math.round(seconds * 100_000) / 100
    }
    low = bound
    below = count
  }
  return null
}
