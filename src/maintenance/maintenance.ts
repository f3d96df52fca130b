// How a hub is looked after while it runs: what `bthub doctor`, `config` and `backup` do, for the operator's API.
import type { ConfigRow } from '../config.ts'

/**
 * `fine`; `note`: worth knowing, nothing to do; `warning`: unsafe, or soon broken; `broken`: the hub
 * doesn't work like this; `skipped`: could not be told.
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

/** One that is being written right now, by this hub or by another one on the same data folder. */
export type BackupUnderWay = { readonly name: string; readonly startedAt: string }

export type Backups = {
  /** Where they are, on the machine of the hub that answers. */
  readonly folder: string
  /** The newest first. */
  readonly items: readonly BackupFile[]
  readonly running: BackupUnderWay | null
}

export type Maintenance = {
  /** Several that are asked for at once are one. */
  runDiagnostics(): Promise<DiagnosticReport>
  /** With the origin of each value; secrets are not in it. */
  settings(): readonly ConfigRow[]
  backups(): Promise<Backups>
  /**
   * Writes a backup into the folder. Resolves when it is there, or is not there yet after a while; then it goes on.
   * Throws HubError when another one is under way, there is no room, or it fails. `begin` is called once
   * when nothing speaks against it.
   */
  startBackup(begin: () => Promise<void>): Promise<BackupFile | BackupUnderWay>
}
