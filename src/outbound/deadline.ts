// A deadline that the caller can also cancel earlier.

type Deadline = {
  readonly signal: AbortSignal
  /** Resolves after this time, or when the deadline ends. */
  wait(ms: number): Promise<void>
  /** Ends all waits. */
  stop(): void
}

/**
 * The signal aborts after `ms`, or with the caller's signal. AbortSignal.any would retain every completed call for as long
 * as the caller's signal lives.
 */
export function startDeadline(ms: number, signal?: AbortSignal): Deadline {
  const controller = new AbortController()
  const end = () => controller.abort(signal?.reason)
  const timer = setTimeout(end, ms)
  const stop = () => {
    clearTimeout(timer)
    signal?.removeEventListener('abort', end)
    end()
  }
  signal?.addEventListener('abort', end)
  if (signal?.aborted === true) end()
  return { signal: controller.signal, wait: (waitMs) => wait(waitMs, controller.signal), stop }
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (ms <= 0 || signal.aborted) return resolve()
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal.addEventListener('abort', end)
  })
}
