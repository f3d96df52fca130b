// What the rest of bthub asks of the store about webhooks. The first half is the dispatcher's, who works for
// all accounts; docs/internals/webhook-delivery.md explains queues, leases and rows.
import type { EventType } from '../../domain/event.ts'
import type { Instant } from '../../domain/instant.ts'
import type { AuditEntry } from '../../domain/accounts/operator.ts'
import type { RecordKind } from '../../domain/record.ts'
import type { WebhookEndpoint } from '../../domain/webhooks/webhook-endpoint.ts'
import type { StoredEvent } from '../events/event-port.ts'

export type WebhookStore = {
  /** Told of every event that this process has committed, right after its commit; and of replays. */
  onEvent(listen: EventListener): void
  /** The accounts that have endpoints to deliver to, and how many. */
  findWebhookAccounts(): Promise<Map<string, number>>
  /** Lanes that have something to do and that nobody holds, those first that wait longest. */
  leaseQueues(claim: QueueLeaseRequest): Promise<LeasedQueue[]>
  readQueueWork(reading: QueueReading): Promise<QueueWork>
  readEventsBySeq(accountId: string, seqs: readonly number[]): Promise<StoredEvent[]>
  /** One state a lane that its holder still holds; what was lost to somebody else changes nothing. */
  writeQueueOutcomes(settlements: readonly QueueOutcomes[], leaseMs: number): Promise<QueueState[]>
  /** Whether some hub may still be sending to an endpoint that is not enabled any more. */
  isQueueLeased(accountId: string, endpointId: string): Promise<boolean>
  readWebhookBacklog(): Promise<WebhookBacklog>

  /** Not the deleted ones; in the order of their ids. */
  listWebhookEndpoints(
    accountId: string,
    page: { readonly after: string | null; readonly limit: number },
  ): Promise<MonitoredEndpoint[]>
  readWebhookEndpoint(accountId: string, id: string): Promise<MonitoredEndpoint | null>
  /** In all accounts, in the order of accounts and ids. */
  searchWebhookEndpoints(
    search: { readonly accountId?: string | undefined; readonly inTrouble?: boolean | undefined },
    page: {
      readonly after: { readonly accountId: string; readonly id: string } | null
      readonly limit: number
    },
  ): Promise<MonitoredEndpoint[]>
  /** The newest first, below the number `before`. */
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
  /** How many deliveries begin anew. Whoever held the lane has lost it. */
  replay(
    accountId: string,
    endpointId: string,
    replaying: { readonly replay: Replay; readonly act: AuditEntry | null },
  ): Promise<number>
  /** Deletes at most `limit` that were settled before. */
  pruneWebhookDeliveries(accountId: string, before: Instant, limit: number): Promise<number>
}

export type EventListener = (accountId: string, kind: RecordKind) => void

export type QueueLeaseRequest = {
  /** `null` for all of them. */
  readonly accountIds: readonly string[] | null
  /** The lease's mark: it is told apart from every other one by it. */
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
}

export type QueueReading = QueueKey & {
  readonly after: number
  readonly types: readonly EventType[]
  readonly round: number
  readonly limit: number
  /** How many events of the feed are looked at, whether wanted or not. */
  readonly scanMax: number
  readonly dueMax: number
  /** Rows that the reader has under way: they are due, and not to be told again. */
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
    /** There is a row, so it was taken before. */
    readonly isTaken: boolean
    /** The last delivery of the record before it that has not ended. */
    readonly behind: number | null
    readonly bytes: number
  })[]
  readonly due: readonly (QueueEvent & { readonly attempt: number })[]
  /** Up to here the feed was looked through. */
  readonly scannedTo: number
  readonly lastSeq: number
}

export type AttemptNote = {
  readonly at: Instant
  readonly status: number | null
  readonly failure: string | null
  readonly latencyMs: number
  readonly answer: string
}

const deliveryStatuses = ['pending', 'delivered', 'parked'] as const
export type DeliveryStatus = (typeof deliveryStatuses)[number]

export type DeliveryOutcome = QueueEvent & {
  readonly status: DeliveryStatus
  readonly attempt: number
  /** Of what is pending; `null` while it waits for one before it. */
  readonly dueInMs: number | null
  readonly note: AttemptNote | null
  /** It had a row and has ended: whatever waits behind it is free. */
  readonly unblocks: boolean
}

export type QueueOutcomes = QueueKey & {
  readonly holder: string
  readonly takenSeq: number
  readonly round: number
  readonly outcomes: readonly DeliveryOutcome[]
  readonly degraded: boolean
  /** Gives the lane back. */
  readonly release: boolean
}

export type QueueState = QueueKey & {
  readonly hubVersion: number
  readonly isEnabled: boolean
  readonly lastSeq: number
  /** Since when nothing has got through, in ms; `null` when the last attempt did. */
  readonly failingMs: number | null
}

export type WebhookBacklog = {
  /** Events that endpoints have not looked at yet. */
  readonly untaken: number
  /** Deliveries that wait for their next attempt, or behind another one. */
  readonly pending: number
  /** The age of the oldest of both, in ms; 0 without any. */
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
  /** The latest attempts of a delivery that are kept. */
  attemptsKeptMax: 20,
  /** What is counted for a look at an endpoint; more is told as this. */
  countedMax: 10_000,
  /** Events of the feed that a replay looks through when it counts. */
  replayedMax: 1_000_000,
} as const
