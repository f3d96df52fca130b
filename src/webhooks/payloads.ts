// The bytes of events as they are posted. The endpoints of an account want the same events at about the same
// time: each is read and written out once, and kept until newer ones take its place.
import type { StoredEvent } from '../store/events/event-port.ts'
import type { Store } from '../store/store.ts'

export type Payload = {
  /** The event's id. */
  readonly id: string
  readonly atMs: number
  /** `null` when the event can't be written out. */
  readonly body: Uint8Array | null
}

export type Payloads = {
  load(accountId: string, seqs: readonly number[]): Promise<ReadonlyMap<number, Payload>>
}

type Options = {
  readonly store: Pick<Store, 'readEventsBySeq'>
  /** The event as every reader of the feed sees it, as JSON text. */
  readonly textOf: (event: StoredEvent) => string
  readonly bytesMax: number
  /** Told of an event that can't be written out. */
  readonly onPoison: (accountId: string, seq: number, error: unknown) => void
}

type Kept = { readonly payload: Promise<Payload | null>; bytes: number }

export function openPayloads({ store, textOf, bytesMax, onPoison }: Options): Payloads {
  /** The oldest first. */
  const kept = new Map<string, Kept>()
  let bytes = 0

  function payloadOf(accountId: string, event: StoredEvent): Payload {
    const { id, seq, at } = event
    const common = { id, atMs: Date.parse(at) }
    try {
      return { ...common, body: Buffer.from(textOf(event)) }
    } catch (error) {
      onPoison(accountId, seq, error)
      return { ...common, body: null }
    }
  }

  function keep(name: string, payload: Promise<Payload | null>): void {
    const entry: Kept = { payload, bytes: 0 }
    kept.set(name, entry)
    payload.then(
      (read) => count(name, entry, read),
      () => kept.delete(name),
    )
  }

  function count(name: string, entry: Kept, read: Payload | null): void {
    if (kept.get(name) !== entry) return
    entry.bytes = read?.body?.length ?? 0
    bytes += entry.bytes
    shrink()
  }

  function shrink(): void {
    for (const [name, entry] of kept) {
      if (bytes <= bytesMax) return
      kept.delete(name)
      bytes -= entry.bytes
    }
  }

  return {
    async load(accountId, seqs) {
      const missing = seqs.filter((seq) => !kept.has(nameOf(accountId, seq)))
      if (missing.length > 0) {
        const read = store.readEventsBySeq(accountId, missing).then((events) => {
          return new Map(events.map((event) => [event.seq, payloadOf(accountId, event)]))
        })
        for (const seq of missing) {
          keep(
            nameOf(accountId, seq),
            read.then((found) => found.get(seq) ?? null),
          )
        }
      }
      const found = new Map<number, Payload>()
      for (const seq of seqs) {
        const payload = await kept.get(nameOf(accountId, seq))?.payload
        if (payload !== null && payload !== undefined) found.set(seq, payload)
      }
      return found
    },
  }
}

function nameOf(accountId: string, seq: number): string {
  return `${accountId}\u0000${seq}`
}
