// A deadline on every call, by one timer for all of them: a timer a call costs more than the call's JSON.
import { unavailable } from './refusals.ts'

/** How often is looked, and so how late a call may be told. */
const sweepEveryMs = 250

type Waiting = { readonly untilMs: number; readonly reject: (error: Error) => void }

export type Deadlines = {
  /** The work's outcome, or a refusal when it takes too long. The work itself goes on. */
  within<T>(work: Promise<T>): Promise<T>
  stop(): void
}

export function openDeadlines(callMsMax: number): Deadlines {
  const waiting = new Set<Waiting>()
  const timer = setInterval(() => {
    const nowMs = performance.now()
    for (const call of waiting) {
      // In the order of arrival, and each has the same time.
      if (call.untilMs > nowMs) return
      waiting.delete(call)
      call.reject(unavailable('The call took too long.'))
    }
  }, sweepEveryMs)
  timer.unref()
  return {
    within<T>(work: Promise<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        const call = { untilMs: performance.now() + callMsMax, reject }
        waiting.add(call)
        const settled = <Value>(settle: (value: Value) => void) => {
          return (value: Value) => {
            waiting.delete(call)
            settle(value)
          }
        }
        work.then(settled(resolve), settled(reject))
      })
    },
    stop: () => clearInterval(timer),
  }
}
