// State shared by all operators who monitor the hub: event streams, cached counts, and latencies.
import type { Logger } from '../log.ts'
import type { Latency } from '../latency.ts'
import type { Store } from '../store/store.ts'
import { openEventStreams, type EventStreams } from './event-stream.ts'
import { openTtlCache, type TtlCache } from './ttl-cache.ts'

export type Monitoring = {
  readonly eventStreams: EventStreams
  readonly cache: TtlCache
  /** Latencies of calls, of all processes on the port. */
  readonly latency: () => Promise<readonly Latency[]>
}

type Options = Pick<Monitoring, 'latency'> & {
  readonly store: Store
  readonly storeNaming: (missing: Set<string>) => Store
  readonly clock: () => Date
  readonly log: Logger
}

export function openMonitoring({ latency, ...options }: Options): Monitoring {
  return { eventStreams: openEventStreams(options), cache: openTtlCache(), latency }
}
