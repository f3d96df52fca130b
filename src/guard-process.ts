// What nobody expected must not go on running in an unknown state.
import type { OpenLog } from './log.ts'

export function guardProcess(log: OpenLog): void {
  const end = (event: string) => (error: unknown) => {
    log.error(event, { error })
    log.flush()
    process.exit(70)
  }
  process.on('uncaughtException', end('uncaught-exception'))
  process.on('unhandledRejection', end('unhandled-rejection'))
}
