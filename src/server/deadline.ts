// Deadlines of calls, with one timer for all: a timer per call costs more than parsing its JSON.
import { unavailable } from './refusals.ts'

/** Sweep interval: a call may be refused this much after its deadline. */
const sweepEveryMs = 250

/**
 * An entry of the linked list of calls in flight. A `Set` would leak: V8's sets leave each outgrown table pointing at the
 * next one, so that a table in the old generation keeps every later call alive.
 */
type Entry = {
  readonly untilMs: number
  readonly reject: (error: Error) => void
  before: Entry
  after: Entry
}

export type Deadlines = {
  /** The work's outcome, or a refusal when it takes too long. The work itself continues. */
  within<T>(work: Promise<T>): Promise<T>
  stop(): void
}

export function openDeadlines(callMsMax: number): Deadlines {
  const list = emptyList()
  const timer = setInterval(() => {
    const nowMs = performance.now()
    // The list is in order of arrival, and every call has the same time limit.
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

/** A ring of one sentinel entry. */
function emptyList(): Entry {
  const end: Partial<Entry> = { untilMs: Infinity, reject: () => undefined }
  return Object.assign(end, { before: end, after: end }) as Entry
}

/** Unlinks the entry, so that it cannot keep another call alive; idempotent. */
function leave(call: Entry): void {
  call.before.after = call.after
  call.after.before = call.before
  call.before = call.after = call
}
