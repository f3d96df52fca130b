// Opens the database of the settings for a command and closes it afterwards. A bundled PostgreSQL that is already running
// is used and left running; one that had to be started is stopped.
import { openBackend, openSource, type Backend, type Source } from '../backend.ts'
import { readConfig, type Config } from '../config.ts'
import { openLog, type Logger } from '../log.ts'
import { flagsOf, type CommonOptions } from './output.ts'

/** Migrates the schema and opens the store. */
export async function withBackend(
  options: CommonOptions,
  work: (backend: Backend) => Promise<void>,
): Promise<void> {
  const config = readConfig(flagsOf(options))
  const backend = await openBackend({ config, log: openQuietLog(config), clock: now })
  try {
    await work(backend)
  } finally {
    await backend.close()
  }
}

function now(): Date {
  return new Date()
}

/** Opens the connection only, whatever the schema. */
export async function withSource(
  options: CommonOptions,
  work: (source: Source, config: Config) => Promise<void>,
): Promise<void> {
  const config = readConfig(flagsOf(options))
  const source = await openSource(config, openQuietLog(config))
  try {
    await work(source, config)
  } finally {
    await source.close()
  }
}

/** Commands print their own output, so only warnings and errors are logged. */
export function openQuietLog({ logLevel }: Config): Logger {
  return openLog(logLevel === 'info' ? 'warn' : logLevel)
}
