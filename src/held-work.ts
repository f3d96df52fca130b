// Calls and deliveries of sandboxes that are held back until the next one of their account or endpoint, or for a while.
import { faultLimits } from './domain/faults/faults.ts'

export type HeldWork = {
  add(key: string, msMax: number, work: () => Promise<void>): void
  /** The next one has been handled. */
  release(key: string): void
  /** Drops all, as a network does. */
  stop(): void
}

type Held = { readonly run: () => void; readonly timer: NodeJS.Timeout }

export function openHeldWork(onFailure: (key: string, error: unknown) => void): HeldWork {
  const byKey = new Map<string, Held[]>()
  let count = 0

  function release(key: string): void {
    const held = byKey.get(key)
    if (held === undefined) return
    byKey.delete(key)
    count -= held.length
    for (const { run, timer } of held) {
      clearTimeout(timer)
      run()
    }
  }

  return {
    add(key, msMax, work) {
      const run = () => void work().catch((error: unknown) => onFailure(key, error))
      if (count >= faultLimits.heldMax) {
        run()
        return
      }
      const timer = setTimeout(() => release(key), msMax).unref()
      byKey.set(key, [...(byKey.get(key) ?? []), { run, timer }])
      count += 1
    },
    release,
    stop() {
      for (const { timer } of [...byKey.values()].flat()) clearTimeout(timer)
      byKey.clear()
      count = 0
    },
  }
}
