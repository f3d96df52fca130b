// The lanes that this hub holds, by account.
import type { LaneKey } from '../store/webhooks/webhook-port.ts'
import type { EndpointQueue } from './endpoint-queue.ts'

type LeasedQueues = {
  /** Returns how to let go of it. */
  add(key: LaneKey, lane: EndpointQueue): () => void
  of(accountId: string): readonly EndpointQueue[]
  all(): readonly EndpointQueue[]
  degraded(sick: boolean): number
}

export function openLeasedQueues(): LeasedQueues {
  const byAccount = new Map<string, Set<EndpointQueue>>()

  function all(): EndpointQueue[] {
    return [...byAccount.values()].flatMap((lanes) => [...lanes])
  }

  return {
    add({ accountId }, lane) {
      const lanes = byAccount.get(accountId) ?? new Set()
      byAccount.set(accountId, lanes)
      lanes.add(lane)
      return () => {
        lanes.delete(lane)
        if (lanes.size === 0 && byAccount.get(accountId) === lanes) byAccount.delete(accountId)
      }
    },
    of: (accountId) => [...(byAccount.get(accountId) ?? [])],
    all,
    degraded: (sick) => all().filter((lane) => lane.isDegraded() === sick).length,
  }
}
