// Maintenance of the hub in this process.
import type { Config, ConfigRow } from '../config.ts'
import type { Logger } from '../log.ts'
import type { Database } from '../store/postgres.ts'
import { openBackups } from './backups.ts'
import { runDiagnostics } from './run-diagnostics.ts'
import type { DiagnosticReport, Maintenance } from './maintenance.ts'

/** How this process was started. */
export type RuntimeInfo = {
  /** The settings as given: without the pepper when that is in the data folder. */
  readonly config: Config
  readonly settings: readonly ConfigRow[]
  /** The resolved data folder. */
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
