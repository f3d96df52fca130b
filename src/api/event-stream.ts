// The event stream (SSE): sends new events of the feeds to all listeners. One poll of the database serves all listeners, and
// without listeners there is no polling. Delivery is at least once, ordered by operation: after an interruption, events that
// may have been missed are sent again, and a listener detects repeats by their ids.
import type { Store } from '../store/store.ts'
import type { Session } from './session.ts'
import { Readable } from 'node:stream'
import type { Logger } from '../log.ts'
import type { OperatorKey } from '../domain/accounts/operator.ts'
import { HubError } from '../domain/hub-error.ts'
import { requireUsable } from '../domain/accounts/caller-refusals.ts'

export const eventStreamLimits = {
  listenersMax: 100,
  pollMs: 1_000,
  beatMs: 15_000,
  /** Events per poll; further events are only counted. */
  eventsMax: 200,
  /** Events sent to a listener that reconnects. */
  replayedMax: 1_000,
  /** Replay starts this long before the last received event, since operations can be slightly out of order. */
  replayedOverlapMs: 30_000,
  /** A listener with more unread data is disconnected. */
  waitingBytesMax: 1024 * 1024,
  countedMs: 60_000,
} as const

type EventSummary = Awaited<ReturnType<Store['readTails']>>[number]

type Subscription = {
  readonly keyId: string
  /** `null` when the stream was authenticated by the key itself. */
  readonly session: Session | null
  readonly accountId: string | null
  /** The last event received before the interruption. */
  readonly lastEventId: string | null
  /** How many of the newest events a new listener gets first. */
  readonly latest: number
}

export type EventStreams = {
  /** Throws HubError `busy` when there are too many listeners. */
  listen(subscription: Subscription): Readable
  stop(): void
}

type Listener = Subscription & { readonly body: Readable }
type Options = {
  readonly store: Store
  readonly storeNaming: (missing: Set<string>) => Store
  readonly clock: () => Date
  readonly log: Logger
}

export function openEventStreams({ store, storeNaming, clock, log }: Options): EventStreams {
  /** Cells that did not answer: the events of the others are sent meanwhile. */
  const missing = new Set<string>()
  const cells = storeNaming(missing)
  const listeners = new Set<Listener>()
  const heads = new Map<string, number>()
  /** Whether the current listeners had a poll; events before the first poll are not new. */
  let hasPolled = false
  /** Listeners that wait for the first poll, after which they get every event. */
  const waiting = new Set<Listener>()
  let timer: NodeJS.Timeout | null = null
  let beatAt = 0

  function send(listener: Listener, text: string): void {
    if (listener.body.readableLength > eventStreamLimits.waitingBytesMax) listener.body.destroy()
    else if (!listener.body.destroyed) listener.body.push(text)
  }

  function sendEvents(briefs: readonly EventSummary[], to: Iterable<Listener>): void {
    for (const listener of to) {
      const own = briefs.filter(({ accountId }) => isFor(listener, accountId))
      if (own.length > 0) send(listener, own.map(eventText).join(''))
    }
  }

  /** The feeds with new events since the last poll. */
  async function movedFeeds() {
    const moved: { accountId: string; after: number; upTo: number }[] = []
    const wasComplete = hasPolled && missing.size === 0
    missing.clear()
    for (const { accountId, lastSeq } of await cells.readFeedHeads()) {
      // Of a cell that answers again, the events before are not new.
      const after = heads.get(accountId) ?? (wasComplete ? 0 : lastSeq)
      if (!heads.has(accountId)) heads.set(accountId, after)
      if (lastSeq > after) moved.push({ accountId, after, upTo: lastSeq })
    }
    hasPolled = true
    return moved
  }

  async function poll(): Promise<void> {
    const moved = await movedFeeds()
    let room = eventStreamLimits.eventsMax
    const shown = moved.map((feed) => {
      const upTo = Math.min(feed.upTo, feed.after + room)
      room -= upTo - feed.after
      return { ...feed, upTo }
    })
    if (moved.length > 0) sendEvents(await cells.readTails(shown), listeners)
    // Only after reading, so that the next poll retries a failed read.
    for (const { accountId, upTo } of moved) heads.set(accountId, upTo)
    for (const [at, { accountId, upTo }] of moved.entries()) {
      const left = upTo - (shown[at]?.upTo ?? upTo)
      if (left > 0) announce('skipped', { accountId, events: left }, accountId)
    }
    if (moved.length > 0) announce('writes', await lastCounts())
  }

  async function lastCounts() {
    const now = clock()
    const from = new Date(now.getTime() - eventStreamLimits.countedMs)
    const edges = [from, new Date(now.getTime() + 1)].map((at) => at.toISOString())
    const [counts] = await cells.countWrites({ edges })
    return { ...counts, seconds: eventStreamLimits.countedMs / 1000 }
  }

  function announce(event: string, data: unknown, accountId: string | null = null): void {
    for (const listener of listeners) {
      if (accountId !== null && !isFor(listener, accountId)) continue
      send(listener, `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
    }
  }

  function keyOf(keyId: string, session: Session | null): Promise<OperatorKey | null> {
    return session === null ? store.readOperatorKey(keyId) : store.readSessionKey(session.id)
  }

  /** Ends the streams of revoked keys and ended sessions within one poll. */
  async function endUnauthorized(): Promise<void> {
    const now = clock()
    const read = new Map<string, OperatorKey | null>()
    for (const { keyId, session, body } of listeners) {
      const name = session?.id ?? keyId
      const key = read.has(name) ? read.get(name) : await keyOf(keyId, session)
      read.set(name, key ?? null)
      const isOver = session !== null && session.expiresAt <= now
      if (!key || isOver || !isUsable(key, now)) body.push(null)
    }
  }

  function sendHeartbeat(): void {
    if (performance.now() < beatAt) return
    beatAt = performance.now() + eventStreamLimits.beatMs
    for (const listener of listeners) send(listener, ': still here\n\n')
  }

  async function round(): Promise<void> {
    try {
      await endUnauthorized()
      await poll()
      await Promise.all([...waiting].map(begin))
      sendHeartbeat()
    } catch (error) {
      // The heads were not advanced, so the next poll catches up.
      log.warn('live-look-failed', { error })
    }
    if (listeners.size > 0 && timer !== null)
      timer = setTimeout(start, eventStreamLimits.pollMs).unref()
    else stop()
  }

  function start(): void {
    void round()
  }

  function stop(): void {
    if (timer !== null) clearTimeout(timer)
    timer = null
    heads.clear()
    hasPolled = false
  }

  async function replay(listener: Listener, lastEventId: string): Promise<void> {
    const since = new Date(timeOf(lastEventId) - eventStreamLimits.replayedOverlapMs).toISOString()
    const { replayedMax: limit } = eventStreamLimits
    const missed = await cells.readSince(since, { accountId: listener.accountId, limit })
    sendEvents(missed, [listener])
    // There are more events than can be replayed: `reset` tells the listener to reload its lists.
    if (missed.length === limit) send(listener, 'event: reset\ndata: {}\n\n')
  }

  async function begin(listener: Listener): Promise<void> {
    const { accountId, lastEventId, latest } = listener
    waiting.delete(listener)
    try {
      if (lastEventId !== null) return await replay(listener, lastEventId)
      if (latest === 0) return
      const newest = await cells.readLatest({ accountId, limit: latest })
      sendEvents(newest, [listener])
      send(listener, `event: latest\ndata: ${JSON.stringify({ events: newest.length })}\n\n`)
    } catch (error) {
      listener.body.destroy(error as Error)
    }
  }

  return {
    listen(listening) {
      if (listeners.size >= eventStreamLimits.listenersMax) {
        const message = 'There are too many listeners.'
        throw new HubError('busy', message, { rule: 'hub_busy', retryAfter: 5 })
      }
      const body = new Readable({ read: () => undefined })
      const listener = { ...listening, body }
      listeners.add(listener)
      body.once('close', () => {
        listeners.delete(listener)
        waiting.delete(listener)
      })
      body.push('retry: 2000\n\n')
      if (hasPolled || listening.lastEventId !== null) void begin(listener)
      else waiting.add(listener)
      timer ??= setTimeout(start, 0).unref()
      return body
    },
    stop() {
      for (const { body } of listeners) body.push(null)
      stop()
    },
  }
}

function isFor({ accountId }: Listener, of: string): boolean {
  return accountId === null || accountId === of
}

function isUsable(key: Parameters<typeof requireUsable>[0], now: Date): boolean {
  try {
    requireUsable(key, 'read', now)
    return true
  } catch {
    return false
  }
}

function eventText(brief: EventSummary): string {
  return `id: ${brief.id}\nevent: event\ndata: ${JSON.stringify(brief)}\n\n`
}

/** A UUID v7 begins with its time. */
function timeOf(id: string): number {
  return Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)
}
