// A command's time with the database: opened as the settings say, closed when the work is done. A
// bundled PostgreSQL that runs already is used and left running; one that had to be started is ended.
import { openBackend, openSource, type Backend, type Source } from '../backend.ts'
import { readConfig, type Config } from '../config.ts'
import { openLog, type Logger } from '../log.ts'
import { flagsOf, type CommonOptions } from './output.ts'

/** With the schema brought up to date, and the store on it. */
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

/** The connection alone, whatever the schema is. */
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

/** A command speaks for itself; only what is wrong is logged beside it. */
function openQuietLog({ logLevel }: Config): Logger {
  return openLog(logLevel === 'info' ? 'warn' : logLevel)
}
