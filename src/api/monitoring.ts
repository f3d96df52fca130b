// What whoever watches the hub shares with all others who do.
import type { Logger } from '../log.ts'
import type { Latency } from '../latency.ts'
import type { Store } from '../store/store.ts'
import { openLive, type Live } from './event-stream.ts'
import { openRemember, type Remember } from './ttl-cache.ts'

export type Watch = {
  readonly live: Live
  readonly remember: Remember
  /** How long calls took, of all processes on the port. */
  readonly latency: () => Promise<readonly Latency[]>
}

type Options = Pick<Watch, 'latency'> & {
  readonly store: Store
  readonly clock: () => Date
  readonly log: Logger
}

export function openWatch({ store, clock, log, latency }: Options): Watch {
  return { live: openLive({ store, clock, log }), remember: openRemember(), latency }
}
