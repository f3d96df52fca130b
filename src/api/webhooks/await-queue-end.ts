// After an endpoint was deleted or changed: the call is answered when no hub sends to it any more, or not as it
// was before. Every hub notices by itself within a second; one that has vanished is not waited for.
import { setTimeout as delay } from 'node:timers/promises'
import type { AnyCall } from '../call.ts'

export const queueEndLimits = {
  waitMaxMs: 4_000,
  everyMs: 20,
} as const

/** Waits until nobody holds the lane as it was when this began. */
export async function awaitQueueEnd({ store, accountId, id }: AnyCall): Promise<void> {
  const tries = Math.ceil(queueEndLimits.waitMaxMs / queueEndLimits.everyMs)
  for (let left = tries; left > 0; left -= 1) {
    if (!(await store.isQueueLeased(accountId, id))) return
    await delay(queueEndLimits.everyMs)
  }
}
