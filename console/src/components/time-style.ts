// How times are shown, stored in the browser, and a clock for all of them.
import { useSyncExternalStore } from 'react'

export const timeStyles = ['relative', 'utc', 'local'] as const
export type TimeStyle = (typeof timeStyles)[number]

const key = 'bthub-times'
/** Relative times are renewed this often. */
const tickMs = 15_000

const stored = localStorage.getItem(key)
let style: TimeStyle = timeStyles.find((one) => one === stored) ?? 'relative'
let now = Date.now()
const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | null = null

function notify(): void {
  now = Date.now()
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  if (timer === null) {
    now = Date.now()
    timer = setInterval(notify, tickMs)
  }
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0 || timer === null) return
    clearInterval(timer)
    timer = null
  }
}

export function setTimeStyle(next: TimeStyle): void {
  style = next
  localStorage.setItem(key, next)
  notify()
}

export function useTimeStyle(): TimeStyle {
  return useSyncExternalStore(subscribe, () => style)
}

/** The time in ms since 1970, renewed every few seconds. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now)
}
