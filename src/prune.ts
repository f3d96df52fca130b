// Operations that changed nothing, and kept answers, are deleted when their keeping time is over.
import type { Logger } from './log.ts'
import type { Store } from './store/store.ts'

export const pruneLimits = { keptDays: 30, everyMs: 60 * 60 * 1000 } as const

const dayMs = 24 * 60 * 60 * 1000

type Options = { readonly store: Store; readonly clock: () => Date; readonly log: Logger }

export async function prune({ store, clock, log }: Options): Promise<void> {
  const before = new Date(clock().getTime() - pruneLimits.keptDays * dayMs).toISOString()
  let deleted = 0
  for (const { id } of await store.listAccounts()) deleted += await store.prune(id, before)
  if (deleted > 0) log.info('pruned', { before, deleted })
}

export function startPruning(options: Options): { stop(): void } {
  const run = () => {
    prune(options).catch((error: unknown) => options.log.warn('prune-failed', { error }))
  }
  const timer = setInterval(run, pruneLimits.everyMs)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
