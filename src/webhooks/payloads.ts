// Serialized events. The endpoints of an account need the same events at about the same time, so each event is read and
// serialized once, and cached until newer ones replace it.
import type { StoredEvent } from '../store/events/event-port.ts'
import type { Store } from '../store/store.ts'

export type Payload = {
  /** The event's id. */
  readonly id: string
  readonly atMs: number
  /** Of the call that caused the event. */
  readonly traceparent: string | undefined
  /** `null` when the event cannot be serialized. */
  readonly body: Uint8Array | null
}

export type Payloads = {
  load(accountId: string, seqs: readonly number[]): Promise<ReadonlyMap<number, Payload>>
}

type Options = {
  readonly store: Pick<Store, 'readEventsBySeq'>
  /** The event as JSON text, as in the feed. */
  readonly textOf: (event: StoredEvent) => string
  readonly bytesMax: number
  /** Called for an event that cannot be serialized. */
  readonly onUnserializable: (accountId: string, seq: number, error: unknown) => void
}

type CacheEntry = { readonly payload: Promise<Payload | null>; bytes: number }

export function openPayloads({ store, textOf, bytesMax, onUnserializable }: Options): Payloads {
  /** Oldest first. */
  const cache = new Map<string, CacheEntry>()
  let bytes = 0

  function payloadOf(accountId: string, event: StoredEvent): Payload {
    const { id, seq, at, operation } = event
    const common = { id, atMs: Date.parse(at), traceparent: operation.traceparent }
    try {
      return { ...common, body: Buffer.from(textOf(event)) }
    } catch (error) {
      onUnserializable(accountId, seq, error)
      return { ...common, body: null }
    }
  }

  function addToCache(name: string, payload: Promise<Payload | null>): void {
    const entry: CacheEntry = { payload, bytes: 0 }
    cache.set(name, entry)
    payload.then(
      (read) => count(name, entry, read),
      () => cache.delete(name),
    )
  }

  function count(name: string, entry: CacheEntry, read: Payload | null): void {
    if (cache.get(name) !== entry) return
    entry.bytes = read?.body?.length ?? 0
    bytes += entry.bytes
    shrink()
  }

  function shrink(): void {
    for (const [name, entry] of cache) {
      if (bytes <= bytesMax) return
      cache.delete(name)
      bytes -= entry.bytes
    }
  }

  return {
    async load(accountId, seqs) {
      const missing = seqs.filter((seq) => !cache.has(nameOf(accountId, seq)))
      if (missing.length > 0) {
        const read = store.readEventsBySeq(accountId, missing).then((events) => {
          return new Map(events.map((event) => [event.seq, payloadOf(accountId, event)]))
        })
        for (const seq of missing) {
          addToCache(
            nameOf(accountId, seq),
            read.then((found) => found.get(seq) ?? null),
          )
        }
      }
      const found = new Map<number, Payload>()
      for (const seq of seqs) {
        const payload = await cache.get(nameOf(accountId, seq))?.payload
        if (payload !== null && payload !== undefined) found.set(seq, payload)
      }
      return found
    },
  }
}

function nameOf(accountId: string, seq: number): string {
  return `${accountId}\u0000${seq}`
}
