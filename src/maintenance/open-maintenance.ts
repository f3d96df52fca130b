// Looks after the hub that it is opened in.
import type { Config, ConfigRow } from '../config.ts'
import type { Logger } from '../log.ts'
import type { Database } from '../store/postgres.ts'
import { openBackups } from './backups.ts'
import { runDiagnostics } from './run-diagnostics.ts'
import type { DiagnosticReport, Maintenance } from './maintenance.ts'

/** What a process knows of how it was started. */
export type RuntimeInfo = {
  /** As it was set: without the pepper, where that is in the data folder. */
  readonly config: Config
  readonly settings: readonly ConfigRow[]
  /** The data folder as it really is. */
  readonly dataFolder: string
}

type Options = {
  readonly database: Database
  readonly log: Logger
  readonly clock: () => Date
}

export function openMaintenance(
  { config, settings, dataFolder }: RuntimeInfo,
  options: Options,
): Maintenance {
  const { database, log, clock } = options
  const backups = openBackups({ dataFolder, database, log, clock })
  let running: Promise<DiagnosticReport> | null = null
  return {
    runDiagnostics() {
      running ??= runDiagnostics(config, clock()).finally(() => (running = null))
      return running
    },
    settings: () => settings,
    backups: () => backups.list(),
    startBackup: (begin) => backups.start(begin),
  }
}
