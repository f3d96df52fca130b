// Ends the process after an unexpected error, because its state is unknown.
import type { Logger } from './log.ts'

export function guardProcess(log: Logger): void {
  const end = (event: string) => (error: unknown) => {
    log.error(event, { error })
    process.exit(70)
  }
  process.on('uncaughtException', end('uncaught-exception'))
  process.on('unhandledRejection', end('unhandled-rejection'))
  // Node would write warnings to stderr synchronously, which can block.
  process.removeAllListeners('warning')
  process.on('warning', ({ name, message }) => log.warn('node-warning', { name, message }))
}
