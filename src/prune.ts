// Deletes operations that changed nothing, stored responses, messages, reconciliations, and completed deliveries after their
// retention time.
import type { Logger } from './log.ts'
import type { Store } from './store/store.ts'

export const pruneLimits = {
  retentionDays: 30,
  everyMs: 60 * 60 * 1000,
  /** Deliveries that one statement deletes. */
  deliveriesAtOnce: 5_000,
} as const

const dayMs = 24 * 60 * 60 * 1000

type Options = { readonly store: Store; readonly clock: () => Date; readonly log: Logger }

export async function prune({ store, clock, log }: Options): Promise<void> {
  const before = new Date(clock().getTime() - pruneLimits.retentionDays * dayMs).toISOString()
  let deleted = 0
  for (const { id } of await store.listAccounts()) {
    try {
      deleted += await store.prune(id, before)
      deleted += await pruneDeliveries(store, id, before)
    } catch (error) {
      // A failure must not prevent the pruning of other accounts.
      log.warn('account-not-pruned', { accountId: id, error })
    }
  }
  if (deleted > 0) log.info('pruned', { before, deleted })
}

/** In batches, because a busy month is too much for one statement. */
async function pruneDeliveries(store: Store, accountId: string, before: string): Promise<number> {
  const { deliveriesAtOnce } = pruneLimits
  let deleted = 0
  let last: number = deliveriesAtOnce
  while (last === deliveriesAtOnce) {
    last = await store.pruneWebhookDeliveries(accountId, before, deliveriesAtOnce)
    deleted += last
  }
  return deleted
}

export function startPruning(options: Options): { stop(): void } {
  let isRunning = false
  const run = () => {
    // A round that takes longer than the interval must not overlap with the next one.
    if (isRunning) return
    isRunning = true
    prune(options)
      .catch((error: unknown) => options.log.warn('prune-failed', { error }))
      .finally(() => (isRunning = false))
  }
  const timer = setInterval(run, pruneLimits.everyMs)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
