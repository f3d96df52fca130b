// Who watches: each listener gets what is new in the feeds as server-sent events. The database is asked once
// for all of them, and not at all while nobody listens. At least once, in the order of operations: after a
// break a listener is told again what may have been missed, and tells events apart by their ids.
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
  /** Events of one look; what is beyond is only counted. */
  eventsMax: 200,
  /** Events that a listener who comes back is told. */
  replayedMax: 1_000,
  /** Before the last event that it got: operations are a little out of order. */
  replayedOverlapMs: 30_000,
  /** Of one who does not keep up. */
  waitingBytesMax: 1024 * 1024,
  countedMs: 60_000,
} as const

type Brief = Awaited<ReturnType<Store['readTails']>>[number]

type Listening = {
  readonly keyId: string
  /** `null` where the key itself was sent. */
  readonly session: Session | null
  readonly accountId: string | null
  /** The last event that it got before it was cut off. */
  readonly lastEventId: string | null
  /** How many of the newest events it is told first, when it was not cut off. */
  readonly latest: number
}

export type EventStreams = {
  /** Throws HubError `busy` when there are too many. */
  listen(listening: Listening): Readable
  stop(): void
}

type Listener = Listening & { readonly body: Readable }
type Options = { readonly store: Store; readonly clock: () => Date; readonly log: Logger }

export function openEventStreams({ store, clock, log }: Options): EventStreams {
  const listeners = new Set<Listener>()
  const heads = new Map<string, number>()
  /** Whether a look was taken since somebody listens: what was there before it is not new. */
  let hasLooked = false
  /** Who waits for the first look: from where it was taken on, everything is told. */
  const waiting = new Set<Listener>()
  let timer: NodeJS.Timeout | null = null
  let beatAt = 0

  function send(listener: Listener, text: string): void {
    if (listener.body.readableLength > eventStreamLimits.waitingBytesMax) listener.body.destroy()
    else if (!listener.body.destroyed) listener.body.push(text)
  }

  function tell(briefs: readonly Brief[], to: Iterable<Listener>): void {
    for (const listener of to) {
      const own = briefs.filter(({ accountId }) => isFor(listener, accountId))
      if (own.length > 0) send(listener, own.map(eventText).join(''))
    }
  }

  /** Where each feed has moved on since the last look. */
  async function movedFeeds() {
    const moved: { accountId: string; after: number; upTo: number }[] = []
    for (const { accountId, lastSeq } of await store.readFeedHeads()) {
      const after = heads.get(accountId) ?? (hasLooked ? 0 : lastSeq)
      if (!heads.has(accountId)) heads.set(accountId, after)
      if (lastSeq > after) moved.push({ accountId, after, upTo: lastSeq })
    }
    hasLooked = true
    return moved
  }

  async function look(): Promise<void> {
    const moved = await movedFeeds()
    let room = eventStreamLimits.eventsMax
    const shown = moved.map((feed) => {
      const upTo = Math.min(feed.upTo, feed.after + room)
      room -= upTo - feed.after
      return { ...feed, upTo }
    })
    if (moved.length > 0) tell(await store.readTails(shown), listeners)
    // Only now: when they could not be read, the next look reads them.
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
    const [counts] = await store.countWrites({ edges })
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

  /** A revoked key and an ended session stop listening within a look. */
  async function endUnwelcome(): Promise<void> {
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

  function beat(): void {
    if (performance.now() < beatAt) return
    beatAt = performance.now() + eventStreamLimits.beatMs
    for (const listener of listeners) send(listener, ': still here\n\n')
  }

  async function round(): Promise<void> {
    try {
      await endUnwelcome()
      await look()
      await Promise.all([...waiting].map(begin))
      beat()
    } catch (error) {
      // The next look catches up: the numbers of the feeds are where they were.
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
    hasLooked = false
  }

  async function replay(listener: Listener, lastEventId: string): Promise<void> {
    const since = new Date(timeOf(lastEventId) - eventStreamLimits.replayedOverlapMs).toISOString()
    const { replayedMax: limit } = eventStreamLimits
    const missed = await store.readSince(since, { accountId: listener.accountId, limit })
    tell(missed, [listener])
    // There are more than it is told one by one: whoever watches reads its lists anew.
    if (missed.length === limit) send(listener, 'event: reset\ndata: {}\n\n')
  }

  async function begin(listener: Listener): Promise<void> {
    const { accountId, lastEventId, latest } = listener
    waiting.delete(listener)
    try {
      if (lastEventId !== null) return await replay(listener, lastEventId)
      if (latest === 0) return
      const newest = await store.readLatest({ accountId, limit: latest })
      tell(newest, [listener])
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
      if (hasLooked || listening.lastEventId !== null) void begin(listener)
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

function eventText(brief: Brief): string {
  return `id: ${brief.id}\nevent: event\ndata: ${JSON.stringify(brief)}\n\n`
}

/** A UUID v7 begins with its time. */
function timeOf(id: string): number {
  return Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)
}
