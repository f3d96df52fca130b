// Polls for due imports and processes several concurrently, so that a slow source does not delay the others. It is
// stateless, so any other hub can take over from one that is killed.
import { openBackoff, roundOfOne } from '../backoff.ts'
import type { RecordKey } from '../store/page.ts'
import { processImport, type ImportWork } from './process-due.ts'
import { importLimits } from './limits.ts'

export function startImports(work: ImportWork): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const underWay = new Set<Promise<void>>()
  let isFailing = false
  let timer: NodeJS.Timeout | undefined
  let polling = Promise.resolve()

  const waitAfter = openBackoff({ everyMs: importLimits.everyMs, maxMs: importLimits.backoffMsMax })
  /** Between two polls. */
  let pauseMs: number = importLimits.everyMs

  /** The lease expires, and then the page is tried again. */
  function onFailure({ accountId, id }: RecordKey, error: unknown): false {
    work.log.warn('import-not-carried-on', { accountId, importId: id, error })
    return false
  }

  function begin(key: RecordKey): void {
    const page: Promise<void> = processImport(work, key, stopping.signal)
      .catch((error: unknown) => onFailure(key, error))
      .then((isDone) => ended(page, isDone))
    underWay.add(page)
  }

  /** After a completed page there may be another one; after a failed one, polling at once would find the same. */
  function ended(page: Promise<void>, isDone: boolean): void {
    underWay.delete(page)
    const waitMs = waitAfter(roundOfOne(isDone))
    pauseMs = Math.max(waitMs, importLimits.everyMs)
    wait(waitMs)
  }

  async function findDue(): Promise<void> {
    try {
      const free = importLimits.atOnceMax - underWay.size
      const due = free > 0 ? await work.store.findDueImports(free) : []
      if (isFailing) work.log.info('imports-carried-on-again')
      isFailing = false
      if (!stopping.signal.aborted) due.forEach(begin)
    } catch (error) {
      // Logged once: without a database, all it can do is retry.
      if (!isFailing) work.log.warn('imports-not-carried-on', { error })
      isFailing = true
      pauseMs = waitAfter(roundOfOne(false))
    }
    wait(pauseMs)
  }

  function wait(delayMs: number): void {
    clearTimeout(timer)
    if (stopping.signal.aborted) return
    timer = setTimeout(() => {
      polling = findDue()
    }, delayMs)
    timer.unref()
  }

  wait(0)
  return {
    /** Aborts the requests in flight; another hub repeats their pages. */
    async stop() {
      stopping.abort()
      clearTimeout(timer)
      await polling
      await Promise.all(underWay)
    },
  }
}
