// Waiting that ends at once when the caller aborts or a time is over, whether or not what is waited for listens.

/** What a promise rejects with when its time is over. */
export class TimeOver extends Error {}

type Bounds = { readonly ms: number; readonly signal: AbortSignal | undefined }

/**
 * Runs `work`, whose controller is aborted when the result is no longer wanted. Rejects with the caller's
 * reason on abort, and with `TimeOver` after `ms`.
 */
export function interruptible<T>(
  work: (controller: AbortController) => Promise<T>,
  { ms, signal }: Bounds,
): Promise<T> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const controller = new AbortController()
    const stop = (reason: unknown) => {
      reject(reason)
      controller.abort(reason)
    }
    const onAbort = () => stop(signal?.reason)
    // A longer timer would fire at once.
    const timer = setTimeout(() => stop(new TimeOver()), Math.min(ms, 2 ** 31 - 1))
    signal?.addEventListener('abort', onAbort)
    work(controller)
      .finally(() => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', onAbort)
      })
      .then(resolve, reject)
  })
}

export async function sleep(bounds: Bounds): Promise<void> {
  try {
    await interruptible((controller) => aborted(controller.signal), bounds)
  } catch (error) {
    if (!(error instanceof TimeOver)) throw error
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve()))
}
