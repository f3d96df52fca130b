// Deletes sandboxes whose time is over, and what calls in progress left behind in deleted ones. Several hubs may do so at
// once.
import type { Logger } from './log.ts'
import type { Store } from './store/store.ts'

export const cleanupLimits = {
  /** So late may a sandbox be deleted. */
  everyMs: 30_000,
} as const

type Options = { readonly store: Store; readonly clock: () => Date; readonly log: Logger }

export async function cleanUpSandboxes({ store, clock, log }: Options): Promise<void> {
  const now = clock()
  for (const accountId of await store.listEndedSandboxes(now.toISOString())) {
    try {
      const deleted = await store.deleteSandbox(accountId, now.toISOString())
      if (deleted !== null) log.info('sandbox-deleted', { accountId, deleted })
    } catch (error) {
      // A failure must not prevent the deletion of other sandboxes.
      log.warn('sandbox-not-deleted', { accountId, error })
    }
  }
  await store.sweepDeletedAccounts(now)
}

export function startSandboxCleanup(options: Options): { stop(): Promise<void> } {
  let round: Promise<void> | null = null
  const timer = setInterval(() => {
    round ??= cleanUpSandboxes(options)
      .catch((error: unknown) => options.log.warn('sandbox-cleanup-failed', { error }))
      .finally(() => (round = null))
  }, cleanupLimits.everyMs)
  timer.unref()
  return {
    async stop() {
      clearInterval(timer)
      await round
    },
  }
}
