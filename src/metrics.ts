// Metrics in Prometheus format.
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client'
import { roundingExplanations, type RoundingExplanation } from './domain/money/rounding.ts'
import type { Verdict } from './domain/verdict.ts'
import type { SinkStatus } from './line-sink.ts'
import type { StoreStatus } from './store/store.ts'
import type { BackgroundMetrics } from './background-metrics.ts'
import { buckets } from './latency.ts'

export type Metrics = {
  observeCall(call: ObservedCall): void
  /** A line of a batch, which is a call of its own to the store only. */
  observeLine(line: Omit<ObservedCall, 'ms'>): void
  readonly contentType: string
  text(): Promise<string>
}

type ObservedCall = {
  readonly operation: string
  readonly status: number
  readonly ms: number
  /** The verdict of a write. */
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
  /** Whether each cell answers; `null` for one that is not served here. */
  readonly cellsHealth: () => readonly { readonly name: string; readonly up: boolean | null }[]
  /** Whether calls are answered now. */
  readonly ready: () => Promise<boolean>
  readonly logStatus: () => SinkStatus
  /** Added to every series. */
  readonly labels: Readonly<Record<string, string>>
  /** Set when this process also does the background work. */
  readonly backgroundMetrics?: BackgroundMetrics | undefined
}

/** Every process has its own log, also the supervisor. */
export const droppedLines = {
  name: 'bthub_log_lines_dropped_total',
  help: 'Log lines that were dropped because they could not be written.',
} as const

export function openMetrics({
  storeStatus,
  databaseUp,
  cellsHealth,
  ready,
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
    help: 'Duration of calls, by operation.',
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
  const lines = new Counter({
    name: 'bthub_batch_lines_total',
    help: 'Lines of batches by operation and HTTP status.',
    labelNames: ['operation', 'status'] as const,
    registers,
  })
  const verdictSeries = {
    applied: judged.labels('applied'),
    unchanged: judged.labels('unchanged'),
    superseded: judged.labels('superseded'),
    refused: judged.labels('refused'),
  } satisfies Record<Verdict, unknown>
  // Starts at zero, so that the first increase is visible.
  for (const series of Object.values(verdictSeries)) series.inc(0)
  const roundings = new Counter({
    name: 'bthub_rounding_differences_total',
    help: 'Accepted differences between amounts, by explanation.',
    labelNames: ['explanation'] as const,
    registers,
  })
  for (const explanation of Object.keys(roundingExplanations)) roundings.inc({ explanation }, 0)
  const known = new Map<string, Series>()
  const knownLines = new Map<string, Counter.Internal>()

  /** Cached by operation and status, of which there are few. */
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

  function lineSeriesOf(operation: string, status: number): Counter.Internal {
    const name = `${operation} ${status}`
    const found = knownLines.get(name)
    if (found !== undefined) return found
    const series = lines.labels(operation, String(status))
    knownLines.set(name, series)
    return series
  }

  function observeVerdict(about: ObservedCall['about']): void {
    if (about === undefined) return
    verdictSeries[about.verdict].inc()
    if (about.roundings === undefined) return
    for (const explanation of about.roundings) roundings.inc({ explanation })
  }

  const gauges = [
    new Gauge({
      name: 'bthub_ready',
      help: '1 when calls are answered, as in /health/ready, else 0.',
      registers: [],
      async collect() {
        this.set((await ready()) ? 1 : 0)
      },
    }),
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
      name: 'bthub_cell_up',
      help: '1 when the cell answers, else 0, for each cell of a hub that has several.',
      labelNames: ['cell'] as const,
      registers: [],
      collect() {
        this.reset()
        const cells = cellsHealth()
        if (cells.length === 1) return
        for (const { name, up } of cells) if (up !== null) this.set({ cell: name }, up ? 1 : 0)
      },
    }),
    new Gauge({
      name: 'bthub_changes_waiting',
      help: 'Writes waiting to be committed.',
      registers: [],
      collect() {
        this.set(storeStatus().changesWaiting)
      },
    }),
  ]
  for (const gauge of [...gauges, ...lostEventGauges(storeStatus)]) registry.registerMetric(gauge)
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
      observeVerdict(about)
    },
    observeLine({ operation, status, about }) {
      lineSeriesOf(operation, status).inc()
      observeVerdict(about)
    },
    contentType: registry.contentType,
    text: () =>
      backgroundMetrics === undefined
        ? registry.metrics()
        : Registry.merge([registry, backgroundMetrics.registry]).metrics(),
  }
}

/** The first is there without a loss, too. */
function lostEventGauges(storeStatus: Sources['storeStatus']): Gauge[] {
  const labelNames = ['account'] as const
  const ofEach = (member: 'acknowledged' | 'found', help: string) =>
    new Gauge({
      name: `bthub_lost_events_${member}`,
      help,
      labelNames,
      registers: [],
      collect() {
        this.reset()
        for (const lost of storeStatus().lostEvents) {
          this.set({ account: lost.accountId }, lost[member])
        }
      },
    })
  return [
    new Gauge({
      name: 'bthub_lost_events_accounts',
      help: 'Accounts whose acknowledged events the database has lost, since the start of the process.',
      registers: [],
      collect() {
        this.set(storeStatus().lostEvents.length)
      },
    }),
    ofEach(
      'acknowledged',
      'The number of the last acknowledged event, of an account that lost events.',
    ),
    ofEach('found', 'The last number in the feed of that account when the loss was found.'),
  ]
}
