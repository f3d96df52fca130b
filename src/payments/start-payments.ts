// Runs rounds of payment processing until it is stopped. It is stateless, so any other hub can take over from one that is
// killed.
import { openBackoff, roundOfOne, type Round } from '../backoff.ts'
import { processDuePayments, paymentLimits, type PaymentWork } from './process-due.ts'

export function startPayments(work: PaymentWork): { stop(): Promise<void> } {
  let stopped = false
  let isFailing = false
  let timer: NodeJS.Timeout | undefined
  let round = Promise.resolve()

  const waitAfter = openBackoff({
    everyMs: paymentLimits.everyMs,
    maxMs: paymentLimits.backoffMsMax,
  })

  function ended(done: Round): Round {
    if (isFailing) work.log.info('payments-carried-on-again')
    isFailing = false
    return done
  }

  /** Logged once: without a database, all it can do is retry. */
  function failed(error: unknown): Round {
    if (!isFailing) work.log.warn('payments-not-carried-on', { error })
    isFailing = true
    return roundOfOne(false)
  }

  async function run(): Promise<void> {
    const done = await processDuePayments(work).then(ended, failed)
    if (!stopped) wait(waitAfter(done))
  }

  function wait(delayMs: number): void {
    timer = setTimeout(() => {
      round = run()
    }, delayMs)
    timer.unref()
  }

  wait(0)
  return {
    /** Resolves when the current round has ended; the store is needed until then. */
    async stop() {
      stopped = true
      clearTimeout(timer)
      await round
    },
  }
}
