// Maintenance of a running hub: what `bthub doctor`, `config` and `backup` do, for the operator API.
import type { ConfigRow } from '../config.ts'

/**
 * `fine`; `note`: worth knowing, no action needed; `warning`: unsafe, or soon broken; `broken`: the hub does not work like
 * this; `skipped`: could not be checked.
 */
export type Health = 'fine' | 'note' | 'warning' | 'broken' | 'skipped'

export type CheckOutcome = {
  readonly health: Health
  readonly said: string
  /** What to do about it. */
  readonly advice?: string
}

export type CheckResult = CheckOutcome & { readonly name: string }

export type DiagnosticReport = {
  readonly healthy: boolean
  readonly checks: readonly CheckResult[]
}

export type BackupFile = {
  readonly name: string
  readonly bytes: number
  /** In hex, as `sha256sum` prints it. */
  readonly sha256: string
  readonly createdAt: string
}

/** A backup in progress, of this hub or of another one on the same data folder. */
export type BackupUnderWay = { readonly name: string; readonly startedAt: string }

export type Backups = {
  /** Their folder on the machine of the hub that answers. */
  readonly folder: string
  /** Newest first. */
  readonly items: readonly BackupFile[]
  readonly running: BackupUnderWay | null
}

export type Maintenance = {
  /** Concurrent calls share one run. */
  runDiagnostics(): Promise<DiagnosticReport>
  /** With the origin of each value, and without secrets. */
  settings(): readonly ConfigRow[]
  backups(): Promise<Backups>
  /**
   * Writes a backup into the folder. Resolves when it is complete, or after a while if it is still running. Throws HubError
   * when another one is running, there is not enough space, or it fails. `begin` is called once, when the backup can start.
   */
  startBackup(begin: () => Promise<void>): Promise<BackupFile | BackupUnderWay>
}
