// What nobody expected must not go on running in an unknown state.
import type { Logger } from './log.ts'

export function guardProcess(log: Logger): void {
  const end = (event: string) => (error: unknown) => {
    log.error(event, { error })
    process.exit(70)
  }
  process.on('uncaughtException', end('uncaught-exception'))
  process.on('unhandledRejection', end('unhandled-rejection'))
  // Node itself would write them to stderr, and wait for whoever reads it.
  process.removeAllListeners('warning')
  process.on('warning', ({ name, message }) => log.warn('node-warning', { name, message }))
}
