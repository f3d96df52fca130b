// Looks after the hub that it is opened in.
import type { Config, ConfigRow } from '../config.ts'
import type { Logger } from '../log.ts'
import type { Database } from '../store/postgres.ts'
import { openBackups } from './backups.ts'
import { examine } from './run-diagnostics.ts'
import type { Examination, Upkeep } from './maintenance.ts'

/** What a process knows of how it was started. */
export type Home = {
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

export function openUpkeep({ config, settings, dataFolder }: Home, options: Options): Upkeep {
  const { database, log, clock } = options
  const backups = openBackups({ dataFolder, database, log, clock })
  let running: Promise<Examination> | null = null
  return {
    examine() {
      running ??= examine(config, clock()).finally(() => (running = null))
      return running
    },
    settings: () => settings,
    backups: () => backups.list(),
    startBackup: (begin) => backups.start(begin),
  }
}
