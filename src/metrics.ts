// What is measured, in Prometheus' form; the only file that knows the library.
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'
import type { Verdict } from './domain/verdict.ts'
import type { StoreStatus } from './store/store.ts'

export type Metrics = {
  observeCall(call: ObservedCall): void
  readonly contentType: string
  text(): Promise<string>
}

type ObservedCall = {
  readonly operation: string
  readonly status: number
  readonly ms: number
  readonly verdict: Verdict | undefined
}

type Series = {
  readonly calls: Counter.Internal
  readonly seconds: Histogram.Internal<'operation'>
}

type Sources = {
  readonly storeStatus: () => StoreStatus
  /** Whether the database answers now. */
  readonly databaseUp: () => Promise<boolean>
  /** On every series. */
  readonly labels: Readonly<Record<string, string>>
}

/** Seconds, around what a durable write takes. */
const buckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

export function openMetrics({ storeStatus, databaseUp, labels }: Sources): Metrics {
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
  return {
    observeCall({ operation, status, ms, verdict }) {
      const series = seriesOf(operation, status)
      series.calls.inc()
      series.seconds.observe(ms / 1000)
      if (verdict !== undefined) verdictSeries[verdict].inc()
    },
    contentType: registry.contentType,
    text: () => registry.metrics(),
  }
}
