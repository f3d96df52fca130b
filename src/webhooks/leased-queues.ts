// The queues that this hub has leased, by account.
import type { QueueKey } from '../store/webhooks/webhook-port.ts'
import type { EndpointQueue } from './endpoint-queue.ts'

type LeasedQueues = {
  /** Returns a function that removes the queue. */
  add(key: QueueKey, queue: EndpointQueue): () => void
  of(accountId: string): readonly EndpointQueue[]
  all(): readonly EndpointQueue[]
  countOf(degraded: boolean): number
}

export function openLeasedQueues(): LeasedQueues {
  const byAccount = new Map<string, Set<EndpointQueue>>()

  function all(): EndpointQueue[] {
    return [...byAccount.values()].flatMap((queues) => [...queues])
  }

  return {
    add({ accountId }, queue) {
      const queues = byAccount.get(accountId) ?? new Set()
      byAccount.set(accountId, queues)
      queues.add(queue)
      return () => {
        queues.delete(queue)
        if (queues.size === 0 && byAccount.get(accountId) === queues) byAccount.delete(accountId)
      }
    },
    of: (accountId) => [...(byAccount.get(accountId) ?? [])],
    all,
    countOf: (degraded) => all().filter((queue) => queue.isDegraded() === degraded).length,
  }
}
