// Delivers the events of all accounts to their endpoints. Any number of hubs do so concurrently: each leases the queues of
// endpoints that have work, and releases them when it is done. The feed and the delivery rows are the source of truth, and
// a poll every second finds all work; notifications of events only make delivery faster.
import { setTimeout as pause } from 'node:timers/promises'
import { openBackoff, roundOfOne } from '../backoff.ts'
import { disableWebhookEndpoint } from '../domain/webhooks/change-webhook-endpoint.ts'
import type { RecordKind } from '../domain/record.ts'
import { newUuid } from '../ids.ts'
import { openHeldWork } from '../held-work.ts'
import type { Logger } from '../log.ts'
import type { Store } from '../store/store.ts'
import type { StoredEvent } from '../store/events/event-port.ts'
import type { LeasedQueue } from '../store/webhooks/webhook-port.ts'
import { openLeasedQueues } from './leased-queues.ts'
import {
  openEndpointQueue,
  type EndpointQueueOptions,
  type ObservedAttempt,
} from './endpoint-queue.ts'
import { dispatchLimits, type DispatchLimits } from './limits.ts'
import { openPayloads } from './payloads.ts'
import type { Sender } from './send.ts'
import { openOutcomeWriter } from './outcome-writer.ts'
import type { Vault } from './secrets.ts'

export type Dispatcher = {
  /** An event of the account was committed. */
  readonly wake: (accountId: string, kind: RecordKind) => void
  /** Waits briefly for deliveries in flight, and releases all queues. */
  readonly stop: () => Promise<void>
}

type Options = {
  readonly store: Store
  readonly sender: Pick<Sender, 'send'>
  readonly vault: Vault
  readonly textOf: (event: StoredEvent) => string
  readonly clock: () => Date
  readonly log: Logger
  readonly observe: (attempted: ObservedAttempt) => void
  readonly limits?: DispatchLimits
  readonly random?: () => number
}

export function startDispatcher(options: Options): Dispatcher {
  const { store, log, limits = dispatchLimits, random = Math.random } = options
  const leased = openLeasedQueues()
  /** Endpoints by account, as of the last poll. */
  let accounts: ReadonlyMap<string, number> = new Map()
  /** Accounts whose queues are to be leased, unless all are. */
  const wanted = new Set<string>()
  let isAllWanted = true
  let isAwaited = false
  let isFailing = false
  const stopping = new AbortController()
  const afterOutage = openBackoff({ everyMs: limits.outageMs, maxMs: limits.outageMsMax })
  const afterNone = openBackoff({ everyMs: limits.claimPauseMs, maxMs: limits.claimPauseMsMax })
  let claiming: Promise<void> | null = null
  let poll: NodeJS.Timeout | undefined

  const queueOptions: EndpointQueueOptions = {
    ...options,
    limits,
    random,
    outcomeWriter: openOutcomeWriter({ store, limits }),
    payloads: openPayloads({
      store,
      textOf: options.textOf,
      bytesMax: limits.payloadBytesMax,
      onUnserializable: (accountId, seq, error) =>
        log.error('webhook-event-unreadable', { accountId, seq, error }),
    }),
    isAwaited: () => isAwaited,
    held: openHeldWork((endpoint, error) => log.warn('held-delivery-failed', { endpoint, error })),
    disable: (lease, because) => disable(options, lease, because),
  }

  function request(accountId: string | null): void {
    if (stopping.signal.aborted) return
    if (accountId === null) isAllWanted = true
    else wanted.add(accountId)
    claiming ??= claimAll().finally(() => (claiming = null))
  }

  /** One claim at a time; a claim that found every queue leased by another hub is followed by a pause. */
  async function claimAll(): Promise<void> {
    while (!stopping.signal.aborted && (isAllWanted || wanted.size > 0)) {
      const accountIds = isAllWanted ? null : [...wanted]
      isAllWanted = false
      wanted.clear()
      const claimed = await claim(accountIds).then(succeeded, failed)
      let waitMs = afterOutage(roundOfOne(claimed !== null))
      if (claimed !== null) waitMs = afterNone(roundOfOne(claimed > 0))
      if (waitMs > 0) await pause(waitMs, undefined, { signal: stopping.signal }).catch(() => null)
    }
  }

  async function claim(accountIds: readonly string[] | null): Promise<number> {
    if (accountIds === null) accounts = await store.findWebhookAccounts()
    const healthyMax = Math.max(0, limits.queuesMax - leased.countOf(false))
    const degradedMax = Math.max(0, limits.degradedQueuesMax - leased.countOf(true))
    const holder = newUuid()
    const claimed = await store.leaseQueues({
      accountIds,
      holder,
      leaseMs: limits.leaseMs,
      healthyMax,
      degradedMax,
    })
    const found = claimed.filter(({ degraded }) => !degraded).length
    if (accountIds === null || found === healthyMax) isAwaited = found === healthyMax
    for (const lease of claimed) openQueue(lease, holder)
    return claimed.length
  }

  function openQueue(claimed: LeasedQueue, holder: string): void {
    const { accountId } = claimed
    try {
      const queue = openEndpointQueue(claimed, holder, queueOptions)
      const remove = leased.add(claimed, queue)
      void queue.done.then(succeeded, failed).then((hasMore) => {
        remove()
        if (isAwaited) return request(null)
        return hasMore === true ? request(accountId) : undefined
      })
    } catch (error) {
      // For example because its headers were sealed with another pepper. The lease expires by itself.
      log.error('webhook-lane-not-opened', { accountId, endpointId: claimed.endpointId, error })
    }
  }

  function succeeded<T>(result: T): T {
    if (isFailing) log.info('webhooks-delivered-again')
    isFailing = false
    return result
  }

  /** Logged once: without a database, all it can do is retry. */
  function failed(error: unknown): null {
    if (!isFailing) log.warn('webhooks-not-delivered', { error })
    isFailing = true
    return null
  }

  poll = setInterval(() => request(null), limits.pollMs)
  poll.unref()
  request(null)

  return {
    wake(accountId, kind) {
      if (kind === 'webhook_endpoint') {
        // The endpoint may be new or changed.
        for (const queue of leased.of(accountId)) queue.renew()
        return request(null)
      }
      const endpoints = accounts.get(accountId)
      if (endpoints === undefined) return
      const queues = leased.of(accountId)
      for (const queue of queues) queue.wake()
      if (queues.length < endpoints) request(accountId)
    },
    async stop() {
      stopping.abort()
      clearInterval(poll)
      await claiming
      for (const queue of leased.all()) queue.finish()
      const ended = Promise.all(leased.all().map(({ done }) => done.catch(() => undefined)))
      const abortTimer = setTimeout(() => {
        for (const queue of leased.all()) queue.abort()
      }, limits.stopMs)
      await ended
      clearTimeout(abortTimer)
      queueOptions.held.stop()
    },
  }
}

async function disable(
  { store, log }: Pick<Options, 'store' | 'log'>,
  { accountId, endpointId }: LeasedQueue,
  because: 'gone' | 'failing',
): Promise<void> {
  const account = await store.readAccount(accountId)
  const attempt = {
    operationId: newUuid(),
    accountId,
    clockOffsetMs: account?.clockOffsetMs,
    name: 'disable-webhook-endpoint',
    keyId: null,
    actor: { kind: 'hub', id: null, name: 'webhooks', reason: because },
    requestId: null,
    recordKind: 'webhook_endpoint',
    recordId: endpointId,
    sent: null,
  } as const
  const load = [{ kind: 'webhook_endpoint', id: endpointId, access: 'write' }] as const
  await store.change({ attempt, load, idempotency: null }, (loaded, context) =>
    disableWebhookEndpoint(loaded.get('webhook_endpoint', endpointId), because, context),
  )
  log.warn('webhook-endpoint-disabled', { accountId, endpointId, because })
}
