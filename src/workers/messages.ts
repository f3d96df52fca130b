// Messages between a supervisor and its workers, over Node's IPC channel.
import type { Config } from '../config.ts'
import type { RecordKind } from '../domain/record.ts'
import type { RuntimeInfo } from '../maintenance/open-maintenance.ts'
import type { Connection } from '../store/servers.ts'

/** Everything a worker needs. Secrets are passed here and never in an environment or on a command line. */
export type WorkerConfig = {
  /** From 1; a replacement keeps the number of the worker it replaces. */
  readonly number: number
  readonly config: Config
  readonly connection: Connection
  readonly runtimeInfo: RuntimeInfo
  /** Where a demo stores the key of its account; `null` without a demo. */
  readonly demoFolder: string | null
}

export type FromWorker =
  | { readonly kind: 'config-requested' }
  | { readonly kind: 'serving'; readonly url: string }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'all-metrics-requested'; readonly id: number }
  /** Accounts and record kinds of committed events. */
  | { readonly kind: 'events'; readonly events: readonly (readonly [string, RecordKind])[] }
  | { readonly kind: 'own-metrics'; readonly id: number; readonly text: string }

export type ToWorker =
  | { readonly kind: 'config'; readonly config: WorkerConfig }
  | { readonly kind: 'stop' }
  | { readonly kind: 'own-metrics-requested'; readonly id: number }
  | { readonly kind: 'all-metrics'; readonly id: number; readonly text: string }
