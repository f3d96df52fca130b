// Whether the hub answers. While it does not, it is asked every few seconds, and listeners learn of its return.
import { useSyncExternalStore } from 'react'
import { publicPrefix } from '../public-prefix.ts'

/** Pause before the next question. */
const pauseMs = 2_000

/** A proxy answers these when it can't reach the hub. */
const gatewayStatuses = [502, 504]

let lastAnswerAt = Date.now()
let awaySince: number | null = null
const listeners = new Set<() => void>()
const returnListeners = new Set<() => void>()

/** When the hub answered last, in ms since 1970; `null` while it answers. */
export function useAwaySince(): number | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => awaySince,
  )
}

export function onReturn(listener: () => void): () => void {
  returnListeners.add(listener)
  return () => returnListeners.delete(listener)
}

/** `fetch` that notes whether the hub answered. */
export async function watchedFetch(request: RequestInfo | URL): Promise<Response> {
  try {
    const response = await fetch(request)
    if (gatewayStatuses.includes(response.status)) setAway()
    else lastAnswerAt = Date.now()
    return response
  } catch (error) {
    if (!(request instanceof Request && request.signal.aborted)) setAway()
    throw error
  }
}

function setAway(): void {
  if (awaySince !== null) return
  awaySince = lastAnswerAt
  for (const listener of listeners) listener()
  setTimeout(() => void ask(), pauseMs)
}

async function ask(): Promise<void> {
  const isBack = await fetch(`${publicPrefix}/health/live`).then(
    ({ ok }) => ok,
    () => false,
  )
  if (!isBack) {
    setTimeout(() => void ask(), pauseMs)
    return
  }
  lastAnswerAt = Date.now()
  awaySince = null
  for (const listener of [...listeners, ...returnListeners]) listener()
}
