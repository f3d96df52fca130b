// What a supervisor and its workers say to each other, over the channel that Node keeps between them.
import type { Config } from '../config.ts'
import type { RecordKind } from '../domain/record.ts'
import type { RuntimeInfo } from '../maintenance/open-maintenance.ts'
import type { Connection } from '../store/servers.ts'

/** All that a worker needs to know: secrets travel here, and in no environment or command line. */
export type WorkerConfig = {
  /** From 1 on; a worker that takes a dead one's place takes its number, too. */
  readonly number: number
  readonly config: Config
  readonly connection: Connection
  readonly runtimeInfo: RuntimeInfo
  /** Where a demo keeps the key of its account; `null` without a demo. */
  readonly demoFolder: string | null
}

export type FromWorker =
  | { readonly kind: 'config-requested' }
  | { readonly kind: 'serving'; readonly url: string }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'all-metrics-requested'; readonly id: number }
  /** Whose events were committed, and of which kind of record. */
  | { readonly kind: 'events'; readonly events: readonly (readonly [string, RecordKind])[] }
  | { readonly kind: 'own-metrics'; readonly id: number; readonly text: string }

export type ToWorker =
  | { readonly kind: 'config'; readonly config: WorkerConfig }
  | { readonly kind: 'stop' }
  | { readonly kind: 'own-metrics-requested'; readonly id: number }
  | { readonly kind: 'all-metrics'; readonly id: number; readonly text: string }
