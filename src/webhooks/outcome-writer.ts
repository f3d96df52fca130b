// Writes the outcomes of deliveries for all queues together. Outcomes that arrive while a statement runs are batched for
// the next one, so that they share its commit.
import { HubError } from '../domain/hub-error.ts'
import type { QueueOutcomes, QueueState } from '../store/webhooks/webhook-port.ts'
import type { Store } from '../store/store.ts'
import type { DispatchLimits } from './limits.ts'

export type OutcomeWriter = {
  /** `null` when the lease was lost and nothing was written. */
  write(settlement: QueueOutcomes): Promise<QueueState | null>
}

type Waiting = {
  readonly settlement: QueueOutcomes
  readonly resolve: (state: QueueState | null) => void
  readonly reject: (error: unknown) => void
}

type Options = {
  readonly store: Pick<Store, 'writeQueueOutcomes'>
  readonly limits: Pick<DispatchLimits, 'leaseMs' | 'outcomesPerWriteMax'>
}

export function openOutcomeWriter({ store, limits }: Options): OutcomeWriter {
  const waiting: Waiting[] = []
  let isRunning = false

  function take(): Waiting[] {
    const taken: Waiting[] = []
    let outcomes = 0
    while (outcomes < limits.outcomesPerWriteMax) {
      const one = waiting.shift()
      if (one === undefined) break
      taken.push(one)
      outcomes += one.settlement.outcomes.length
    }
    return taken
  }

  async function run(): Promise<void> {
    isRunning = true
    while (waiting.length > 0) await writeAll(take())
    isRunning = false
  }

  async function writeAll(group: readonly Waiting[]): Promise<void> {
    try {
      await writeGroup(group)
    } catch (error) {
      // One failing settlement must not fail its group; without a database, all of them fail.
      const isUnavailable = error instanceof HubError && error.code === 'unavailable'
      for (const one of group) {
        if (group.length === 1 || isUnavailable) one.reject(error)
        else await writeAll([one])
      }
    }
  }

  async function writeGroup(group: readonly Waiting[]): Promise<void> {
    const settlements = group.map(({ settlement }) => settlement)
    const states = await store.writeQueueOutcomes(settlements, limits.leaseMs)
    const byName = new Map(states.map((state) => [nameOf(state), state]))
    for (const { settlement, resolve } of group) resolve(byName.get(nameOf(settlement)) ?? null)
  }

  return {
    write(settlement) {
      return new Promise((resolve, reject) => {
        waiting.push({ settlement, resolve, reject })
        if (!isRunning) void run()
      })
    },
  }
}

function nameOf({ accountId, endpointId }: { accountId: string; endpointId: string }): string {
  return `${accountId}\u0000${endpointId}`
}
