// A deadline on every call, by one timer for all of them: a timer a call costs more than the call's JSON.
import { unavailable } from './refusals.ts'

/** How often is looked, and so how late a call may be told. */
const sweepEveryMs = 250

/**
 * A link of the row of calls under way. Not a member of a `Set`: the engine's sets leave each outgrown table pointing at
 * the next one, so that one which became old keeps all after it alive, and with them every call.
 */
type Entry = {
  readonly untilMs: number
  readonly reject: (error: Error) => void
  before: Entry
  after: Entry
}

export type Deadlines = {
  /** The work's outcome, or a refusal when it takes too long. The work itself goes on. */
  within<T>(work: Promise<T>): Promise<T>
  stop(): void
}

export function openDeadlines(callMsMax: number): Deadlines {
  const list = emptyList()
  const timer = setInterval(() => {
    const nowMs = performance.now()
    // In the order of arrival, and each has the same time.
    for (let call = list.after; call !== list && call.untilMs <= nowMs; call = list.after) {
      leave(call)
      call.reject(unavailable('The call took too long.'))
    }
  }, sweepEveryMs)
  timer.unref()
  return {
    within<T>(work: Promise<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        const call = {
          untilMs: performance.now() + callMsMax,
          reject,
          before: list.before,
          after: list,
        }
        list.before = list.before.after = call
        const settled = <Value>(settle: (value: Value) => void) => {
          return (value: Value) => {
            leave(call)
            settle(value)
          }
        }
        work.then(settled(resolve), settled(reject))
      })
    },
    stop: () => clearInterval(timer),
  }
}

/** A ring of one: its end, which is no call. */
function emptyList(): Entry {
  const end: Partial<Entry> = { untilMs: Infinity, reject: () => undefined }
  return Object.assign(end, { before: end, after: end }) as Entry
}

/** It points at no other call any more, so that it can't keep one alive. Leaving twice is leaving once. */
function leave(call: Entry): void {
  call.before.after = call.after
  call.after.before = call.before
  call.before = call.after = call
}
