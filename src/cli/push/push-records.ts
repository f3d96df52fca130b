// Pushes the records of a queue in batches: one, and another one whenever the hub or the connection fails. A record that was pushed
// already is unchanged, so nothing is lost and nothing is done twice.
import { setTimeout as pause } from 'node:timers/promises'
import { HubRefusal, HubUnreachable, type Batch, type BatchLines } from 'bthub-client'
import { pushLimits } from './push-limits.ts'
import type { PushRecord } from './push-record.ts'
import type { RecordQueue } from './record-queue.ts'

type Push = {
  readonly queue: RecordQueue
  readonly open: (lines: BatchLines) => Batch
  readonly signal: AbortSignal
  readonly onWait: (reason: string, ms: number) => void
}

/** Throws HubError, or the reason of the signal, when there is no use in going on. */
export async function pushRecords(push: Push): Promise<void> {
  const { queue, signal, onWait } = push
  const patience = new Patience()
  const aborted = abortOf(signal)
  for (;;) {
    const failure = await pushOnce(push, patience)
    if (failure === null) return
    // A batch without lines for a while is ended by the hub.
    while (queue.first === null) if (!(await Promise.race([queue.readOn(), aborted]))) return
    const ms = patience.waitMs(failure, queue.answered)
    if (ms > 0) onWait(failure.message, ms)
    await pause(ms, undefined, { signal })
  }
}

/** Rejects when the signal aborts. */
function abortOf(signal: AbortSignal): Promise<never> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
  // Nobody may be waiting.
  aborted.catch(() => undefined)
  return aborted
}

type Failure = HubRefusal | HubUnreachable

/** Returns why the batch ended early, or `null`. */
async function pushOnce({ queue, open }: Push, patience: Patience): Promise<Failure | null> {
  try {
    for await (const answer of open(queue.lines())) {
      const { status } = answer
      if (patience.isWorthRepeating(status, queue.first)) {
        const { reason = 'The hub failed.' } = answer.answer
        return new HubRefusal(status, { code: String(status), reason })
      }
      queue.answer(answer)
    }
    return null
  } catch (error) {
    if (error instanceof HubUnreachable) return error
    if (error instanceof HubRefusal && temporaryStatuses.has(error.status)) return error
    throw error
  }
}

/** Request Timeout, Too Many Requests, and what proxies and the hub answer while the hub cannot. */
const temporaryStatuses: ReadonlySet<number> = new Set([408, 429, 502, 503, 504])
const internalError = 500

class Patience {
  #answered = 0
  #failures = 0
  #sinceMs = 0
  #failing: PushRecord | null = null
  #failedTimes = 0

  /** Whether a record with this status should be pushed again. The hub may be at fault with one record only. */
  isWorthRepeating(status: number, record: PushRecord | null): boolean {
    if (temporaryStatuses.has(status)) return true
    if (status < internalError) return false
    this.#failedTimes = record === this.#failing ? this.#failedTimes + 1 : 1
    this.#failing = record
    return this.#failedTimes < pushLimits.failuresMax
  }

  /** Throws the failure if the hub has not answered for too long, or never has. */
  waitMs(failure: Failure, answered: number): number {
    const isFirst = answered === 0 && failure instanceof HubUnreachable
    if (answered > this.#answered) this.#failures = 0
    if (this.#failures === 0) this.#sinceMs = performance.now()
    const { firstWaitMs, waitMsMax, withoutAnswerMsMax } = pushLimits
    if (isFirst || performance.now() - this.#sinceMs > withoutAnswerMsMax) throw failure
    this.#answered = answered
    this.#failures += 1
    const askedMs = failure instanceof HubRefusal ? (failure.retryAfterS ?? 0) * 1_000 : 0
    return Math.max(askedMs, Math.min(waitMsMax, firstWaitMs * 2 ** (this.#failures - 1)))
  }
}
