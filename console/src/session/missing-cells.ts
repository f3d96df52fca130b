// Cells whose accounts were missing from what is shown, as the hub's last answers named them.
import { useSyncExternalStore } from 'react'

/** By path of the call. */
const missing = new Map<string, string>()
const listeners = new Set<() => void>()

export function noteMissingCells(response: Response): void {
  const path = new URL(response.url).pathname
  const names = response.headers.get('x-missing-cells')
  if (names === (missing.get(path) ?? null)) return
  if (names === null) missing.delete(path)
  else missing.set(path, names)
  for (const listener of listeners) listener()
}

/** Separated by commas; empty if there are none. */
export function useMissingCells(): string {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => [...new Set([...missing.values()].flatMap((names) => names.split(', ')))].join(', '),
  )
}
