// Delays the answer to a change of an endpoint until no hub sends with the previous settings. Every hub notices within a
// second; a hub that has crashed is not waited for.
import { setTimeout as delay } from 'node:timers/promises'
import type { AnyCall } from '../call.ts'

export const queueEndLimits = {
  waitMaxMs: 4_000,
  everyMs: 20,
} as const

/** Resolves when the queue's current lease has ended, or after `waitMaxMs`. */
export async function awaitQueueEnd({ store, accountId, id }: AnyCall): Promise<void> {
  const tries = Math.ceil(queueEndLimits.waitMaxMs / queueEndLimits.everyMs)
  for (let left = tries; left > 0; left -= 1) {
    if (!(await store.isQueueLeased(accountId, id))) return
    await delay(queueEndLimits.everyMs)
  }
}
