// The lanes that this hub holds, by account.
import type { LaneKey } from '../store/webhooks/webhook-port.ts'
import type { Lane } from './endpoint-queue.ts'

type HeldLanes = {
  /** Returns how to let go of it. */
  add(key: LaneKey, lane: Lane): () => void
  of(accountId: string): readonly Lane[]
  all(): readonly Lane[]
  countOf(sick: boolean): number
}

export function openHeldLanes(): HeldLanes {
  const byAccount = new Map<string, Set<Lane>>()

  function all(): Lane[] {
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
    countOf: (sick) => all().filter((lane) => lane.isSick() === sick).length,
  }
}
