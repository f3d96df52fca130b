// The store's interface for webhooks. The first half is for the dispatcher, which serves all accounts;
// docs/internals/webhook-delivery.md explains queues, leases and rows.
import type { EventType } from '../../domain/event.ts'
import type { Instant } from '../../domain/instant.ts'
import type { AuditEntry } from '../../domain/accounts/operator.ts'
import type { RecordKind } from '../../domain/record.ts'
import type { WebhookEndpoint } from '../../domain/webhooks/webhook-endpoint.ts'
import type { StoredEvent } from '../events/event-port.ts'
import type { Page } from '../page.ts'
import type { FoundPage } from '../search-port.ts'

export type WebhookStore = {
  /** Calls the listener after the commit of each event of this process, and after replays. */
  onEvent(listen: EventListener): void
  /** The number of enabled endpoints by account. */
  findWebhookAccounts(): Promise<Map<string, number>>
  /** Leases free queues that have work, longest waiting first. */
  leaseQueues(request: QueueLeaseRequest): Promise<LeasedQueue[]>
  readQueueWork(reading: QueueReading): Promise<QueueWork>
  readEventsBySeq(accountId: string, seqs: readonly number[]): Promise<StoredEvent[]>
  /** Returns a state for each queue that its holder still holds; outcomes of lost leases are ignored. */
  writeQueueOutcomes(outcomes: readonly QueueOutcomes[], leaseMs: number): Promise<QueueState[]>
  /** Whether a hub may still be sending to an endpoint that is no longer enabled. */
  isQueueLeased(accountId: string, endpointId: string): Promise<boolean>
  readWebhookBacklog(): Promise<WebhookBacklog>

  /** Without deleted ones, ordered by id. */
  listWebhookEndpoints(accountId: string, page: Page): Promise<MonitoredEndpoint[]>
  readWebhookEndpoint(accountId: string, id: string): Promise<MonitoredEndpoint | null>
  /** All accounts, in the order of accounts and ids. */
  searchWebhookEndpoints(
    search: { readonly accountId?: string | undefined; readonly inTrouble?: boolean | undefined },
    page: FoundPage,
  ): Promise<MonitoredEndpoint[]>
  /** Newest first, below the event number `before`. */
  listWebhookDeliveries(
    accountId: string,
    endpointId: string,
    listing: DeliveryListing,
  ): Promise<WebhookDelivery[]>
  readWebhookDelivery(
    accountId: string,
    endpointId: string,
    seq: number,
  ): Promise<WebhookDelivery | null>
  countReplay(accountId: string, endpointId: string, replay: Replay): Promise<number>
  /** Returns how many deliveries were restarted. Ends the lease of the queue. */
  replay(
    accountId: string,
    endpointId: string,
    options: { readonly replay: Replay; readonly auditEntry: AuditEntry | null },
  ): Promise<number>
  /** Deletes at most `limit` deliveries that ended before the instant; returns how many. */
  pruneWebhookDeliveries(accountId: string, before: Instant, limit: number): Promise<number>
}

export type EventListener = (accountId: string, kind: RecordKind) => void

export type QueueLeaseRequest = {
  /** `null` for all accounts. */
  readonly accountIds: readonly string[] | null
  /** Identifies the lease. */
  readonly holder: string
  readonly leaseMs: number
  readonly healthyMax: number
  readonly degradedMax: number
}

export type QueueKey = { readonly accountId: string; readonly endpointId: string }

export type LeasedQueue = QueueKey & {
  readonly endpoint: WebhookEndpoint
  readonly takenSeq: number
  readonly round: number
  readonly degraded: boolean
  /** Whether faults may be injected. */
  readonly isSandbox: boolean
}

export type QueueReading = QueueKey & {
  readonly after: number
  readonly types: readonly EventType[]
  readonly round: number
  readonly limit: number
  /** How many events of the feed are scanned, of whatever type. */
  readonly scanMax: number
  readonly dueMax: number
  /** Due deliveries that the reader is sending already. */
  readonly underWay: readonly number[]
}

export type QueueEvent = {
  readonly seq: number
  readonly type: EventType
  readonly recordKind: RecordKind
  readonly recordId: string
}

export type QueueWork = {
  readonly fresh: readonly (QueueEvent & {
    /** There is a row already. */
    readonly isTaken: boolean
    /** The number of the record's last earlier delivery that has not ended. */
    readonly behind: number | null
    readonly bytes: number
  })[]
  readonly due: readonly (QueueEvent & { readonly attempt: number })[]
  /** The number up to which the feed was scanned. */
  readonly scannedTo: number
  readonly lastSeq: number
}

export type AttemptNote = {
  readonly at: Instant
  readonly status: number | null
  readonly failure: string | null
  readonly latencyMs: number
  readonly answer: string
  /** The fault that was injected, in a sandbox. */
  readonly fault?: string
}

const deliveryStatuses = ['pending', 'delivered', 'parked'] as const
export type DeliveryStatus = (typeof deliveryStatuses)[number]

export type DeliveryOutcome = QueueEvent & {
  readonly status: DeliveryStatus
  readonly attempt: number
  /** For a pending delivery; `null` while it waits for an earlier one. */
  readonly dueInMs: number | null
  readonly note: AttemptNote | null
  /** It had a row and has ended, so the record's next delivery is due. */
  readonly unblocks: boolean
}

export type QueueOutcomes = QueueKey & {
  readonly holder: string
  readonly takenSeq: number
  readonly round: number
  readonly outcomes: readonly DeliveryOutcome[]
  readonly degraded: boolean
  /** Ends the lease. */
  readonly release: boolean
}

export type QueueState = QueueKey & {
  readonly hubVersion: number
  readonly isEnabled: boolean
  readonly lastSeq: number
  /** For how long every attempt has failed, in ms; `null` after a success. */
  readonly failingMs: number | null
}

export type WebhookBacklog = {
  /** Events that endpoints have not taken from the feed yet. */
  readonly untaken: number
  /** Deliveries that wait for their next attempt, or for an earlier delivery. */
  readonly pending: number
  /** The age of the oldest event of both, in ms; 0 without any. */
  readonly oldestMs: number
}

type EndpointHealth = {
  readonly takenSeq: number
  readonly lastSeq: number
  /** Counted up to `countedMax`. */
  readonly pending: number
  readonly parked: number
  readonly failingSince: Instant | null
  readonly lastDeliveredAt: Instant | null
  readonly lastFailedAt: Instant | null
  readonly lastFailure: string | null
}

export type MonitoredEndpoint = {
  readonly accountId: string
  readonly endpoint: WebhookEndpoint
  readonly health: EndpointHealth
}

export type DeliveryListing = {
  readonly before: number | null
  readonly limit: number
  readonly status?: DeliveryStatus | undefined
  readonly type?: string | undefined
  readonly recordId?: string | undefined
}

export type WebhookDelivery = QueueEvent & {
  readonly endpointId: string
  readonly eventId: string
  readonly eventAt: Instant
  readonly status: DeliveryStatus
  readonly attempt: number
  readonly dueAt: Instant | null
  readonly attempts: readonly AttemptNote[]
  readonly createdAt: Instant
  readonly settledAt: Instant | null
}

export type Replay =
  | { readonly what: 'one'; readonly seq: number }
  | { readonly what: 'failedSince'; readonly since: Instant }
  | { readonly what: 'fromSeq'; readonly seq: number; readonly types: readonly EventType[] }

export const webhookStoreLimits = {
  /** Attempts that are stored of a delivery; older ones are dropped. */
  attemptsKeptMax: 20,
  /** Where counting the deliveries of an endpoint stops. */
  countedMax: 10_000,
  /** Events of the feed that are scanned to count a replay. */
  replayedMax: 1_000_000,
} as const
