// Metrics of background work: webhook deliveries, their backlog, customer imports, and messages to buyers.
import type { WebhookBacklog } from './store/webhooks/webhook-port.ts'
import type { ObservedPage } from './customer-import/process-due.ts'
import { Registry, Counter, Histogram, Gauge } from 'prom-client'
import { buckets } from './latency.ts'
import { messageOutcomes, type MessageOutcome } from './messages/send-due.ts'
import type { MeasuredState } from './measure-state.ts'
import { standbySyncs } from './store/replication.ts'
import type { MessageBacklog } from './store/messages/message-port.ts'

export type BackgroundMetrics = {
  readonly observeDelivery: (attempted: ObservedDelivery) => void
  /** Backlogs of cells are added up. */
  readonly observeBacklog: (backlog: WebhookBacklog, cell: string) => void
  readonly observeImport: (page: ObservedPage) => void
  readonly observeMessage: (outcome: MessageOutcome) => void
  readonly observeMessageBacklog: (backlog: MessageBacklog, cell: string) => void
  readonly observeState: (state: MeasuredState, cell: string) => void
  readonly registry: Registry
  text(): Promise<string>
}

type ObservedDelivery = {
  readonly outcome: 'delivered' | 'failed' | 'parked'
  readonly latencyMs: number
  readonly lagMs: number | null
}

const backlogHelp = {
  untaken: ['bthub_webhook_untaken', 'Events that are not queued for their endpoints yet.'],
  pending: ['bthub_webhook_pending', 'Deliveries that wait for another attempt.'],
  oldest: ['bthub_webhook_oldest_seconds', 'Age of the oldest event that waits for an endpoint.'],
} as const

/** For the process that does the background work, which with several workers answers no calls. */
export function openBackgroundMetrics(): BackgroundMetrics {
  const registry = new Registry()
  const registers = [registry]
  const attempts = new Counter({
    name: 'bthub_webhook_attempts_total',
    help: 'Attempts to deliver an event, by outcome of the delivery.',
    labelNames: ['outcome'] as const,
    registers,
  })
  const latency = new Histogram({
    name: 'bthub_webhook_attempt_seconds',
    help: 'Duration of delivery attempts.',
    buckets,
    registers,
  })
  const lag = new Histogram({
    name: 'bthub_webhook_lag_seconds',
    help: 'Time from an event to its delivery, when the first attempt succeeded.',
    buckets,
    registers,
  })
  const gauge = ([name, help]: readonly [string, string]) => new Gauge({ name, help, registers })
  const untaken = gauge(backlogHelp.untaken)
  const pending = gauge(backlogHelp.pending)
  const oldest = gauge(backlogHelp.oldest)
  for (const outcome of ['delivered', 'failed', 'parked'] as const) attempts.inc({ outcome }, 0)
  const backlogs = new Map<string, WebhookBacklog>()
  return {
    observeDelivery({ outcome, latencyMs, lagMs }) {
      attempts.inc({ outcome })
      latency.observe(latencyMs / 1000)
      if (lagMs !== null) lag.observe(Math.max(0, lagMs) / 1000)
    },
    observeBacklog(backlog, cell) {
      backlogs.set(cell, backlog)
      const all = [...backlogs.values()]
      untaken.set(all.reduce((sum, each) => sum + each.untaken, 0))
      pending.set(all.reduce((sum, each) => sum + each.pending, 0))
      oldest.set(oldestOf(all))
    },
    observeImport: countImports(registers),
    ...countMessages(registers),
    observeState: gaugesOfState(registers),
    registry,
    text: () => registry.metrics(),
  }
}

/** In seconds. */
function oldestOf(backlogs: readonly { readonly oldestMs: number }[]): number {
  return Math.max(...backlogs.map(({ oldestMs }) => oldestMs)) / 1000
}

function countImports(registers: Registry[]): BackgroundMetrics['observeImport'] {
  const pages = new Counter({
    name: 'bthub_import_pages_total',
    help: 'Pages requested from sources, by outcome.',
    labelNames: ['outcome'] as const,
    registers,
  })
  const customers = new Counter({
    name: 'bthub_import_customers_total',
    help: 'Imported customers, by outcome.',
    labelNames: ['outcome'] as const,
    registers,
  })
  const ended = new Counter({
    name: 'bthub_imports_ended_total',
    help: 'Imports that were completed or failed.',
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

function countMessages(
  registers: Registry[],
): Pick<BackgroundMetrics, 'observeMessage' | 'observeMessageBacklog'> {
  const messages = new Counter({
    name: 'bthub_messages_total',
    help: 'Messages to buyers taken up to be sent, by outcome.',
    labelNames: ['outcome'] as const,
    registers,
  })
  const waiting = new Gauge({
    name: 'bthub_messages_waiting',
    help: 'Messages to buyers that wait to be sent.',
    registers,
  })
  const oldest = new Gauge({
    name: 'bthub_messages_oldest_seconds',
    help: 'Age of the oldest message that waits to be sent.',
    registers,
  })
  for (const outcome of messageOutcomes) messages.inc({ outcome }, 0)
  const backlogs = new Map<string, MessageBacklog>()
  return {
    observeMessage: (outcome) => messages.inc({ outcome }),
    observeMessageBacklog(backlog, cell) {
      backlogs.set(cell, backlog)
      const all = [...backlogs.values()]
      waiting.set(all.reduce((sum, each) => sum + each.waiting, 0))
      oldest.set(oldestOf(all))
    },
  }
}

/** Without a measurement there is no series: zero would be a figure. Cells are added up. */
function gaugesOfState(registers: Registry[]): BackgroundMetrics['observeState'] {
  const states = new Map<string, MeasuredState>()
  let gauges: ReturnType<typeof openStateGauges> | null = null
  return (measured, cell) => {
    states.set(cell, measured)
    gauges ??= openStateGauges(registers)
    const all = [...states.values()]
    const sumOf = (figure: (state: MeasuredState) => number) =>
      all.reduce((sum, state) => sum + figure(state), 0)
    gauges.silent.set(sumOf((state) => state.silentAccounts))
    gauges.differing.set(sumOf((state) => state.differingBooks))
    gauges.free.set(measured.freeBytes)
    gauges.synchronous.set({ cell }, measured.isSynchronous ? 1 : 0)
    for (const sync of standbySyncs) gauges.standbys.set({ cell, sync }, measured.standbys[sync])
  }
}

function openStateGauges(registers: Registry[]) {
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers })
  return {
    silent: gauge(
      'bthub_silent_accounts',
      'Accounts whose source has been silent for longer than usual; 100 at most.',
    ),
    differing: gauge(
      'bthub_differing_books',
      'Accounts and kinds of records whose last reconciliation found differences; 100 at most.',
    ),
    free: gauge('bthub_data_free_bytes', 'Free space on the disk of the data folder.'),
    synchronous: new Gauge({
      name: 'bthub_database_synchronous',
      help: '1 when commits wait for a standby, else 0; by cell.',
      labelNames: ['cell'] as const,
      registers,
    }),
    standbys: new Gauge({
      name: 'bthub_database_standbys',
      help: 'Standbys that follow the database of a cell, by whether commits wait for them.',
      labelNames: ['cell', 'sync'] as const,
      registers,
    }),
  }
}
