// The batches that run in this process: how many there may be, and their end when the hub stops.
import { HubError } from '../domain/hub-error.ts'

export const batchesLimits = {
  /** Batches that run in one process, and those of one account. */
  runningMax: 32,
  runningOfAccountMax: 16,
} as const

export type Batches = {
  /** `stop` is called once if the hub stops. Returns what to call at the end. Throws HubError `busy` when too many run. */
  begin(accountId: string, stop: () => void): () => void
  stop(): void
}

type Running = { readonly accountId: string; readonly stop: () => void }

export function openBatches(): Batches {
  const running = new Set<Running>()
  let isStopping = false
  return {
    begin(accountId, stop) {
      const own = [...running].filter((batch) => batch.accountId === accountId)
      const { runningMax, runningOfAccountMax } = batchesLimits
      if (isStopping) throw busy('The hub is stopping.')
      if (own.length >= runningOfAccountMax)
        throw busy(`The account has ${runningOfAccountMax} batches in progress.`)
      if (running.size >= runningMax) throw busy('The hub is busy.')
      const batch = { accountId, stop }
      running.add(batch)
      return () => void running.delete(batch)
    },
    stop() {
      isStopping = true
      for (const { stop } of running) stop()
    },
  }
}

function busy(message: string): HubError {
  return new HubError('busy', message, { rule: 'hub_busy', retryAfter: 1 })
}
