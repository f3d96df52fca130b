// The worker of the imports: it looks for pages that are due and carries on a few side by side, so that a slow
// source keeps nobody else waiting. It keeps nothing: a hub that is killed is replaced by any other one.
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
  /** Between two looks. */
  let pauseMs: number = importLimits.everyMs

  /** Its lease runs out by itself, and then the page is tried again. */
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

  /** Where a page got done there may be another one; where not, looking at once would find the same. */
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
      // Said once: without a database there is nothing to do but to ask again.
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
    /** Calls under way are given up; what they were for is done again by whoever comes next. */
    async stop() {
      stopping.abort()
      clearTimeout(timer)
      await polling
      await Promise.all(underWay)
    },
  }
}
