// Delays the answers to repeated wrong keys with the same key id. A valid key is never delayed or locked: 256 random bits
// cannot be guessed at any rate.
import { setTimeout as pause } from 'node:timers/promises'
import { unauthorized } from '../domain/accounts/caller-refusals.ts'

export const wrongKeyLimits = {
  /** Wrong keys with the same id that are answered without delay. */
  promptMax: 20,
  windowMs: 60_000,
  pauseMs: 500,
  /** Far fewer than the hub's call slots, so that guessing cannot exhaust them. */
  pausedMax: 100,
  idsMax: 10_000,
} as const

export type WrongKeys = {
  /** Rejects with HubError `unauthorized`, after a delay if this key id was tried too often. */
  refuse(key: string): Promise<never>
}

/** Other texts cannot be keys, and are refused without delay. */
const idPattern = /^bthub(?:op)?_[0-9a-z]{12}_/

type Tried = { count: number; readonly untilMs: number }

export function openWrongKeys(pauseMs: number = wrongKeyLimits.pauseMs): WrongKeys {
  const ids = new Map<string, Tried>()
  let paused = 0

  function countOf(id: string): number {
    const nowMs = performance.now()
    const known = ids.get(id)
    if (known !== undefined && known.untilMs > nowMs) return (known.count += 1)
    // The map is ordered by the start of the window, so that the oldest entry is evicted.
    ids.delete(id)
    const [oldest] = ids.keys()
    if (ids.size >= wrongKeyLimits.idsMax && oldest !== undefined) ids.delete(oldest)
    ids.set(id, { count: 1, untilMs: nowMs + wrongKeyLimits.windowMs })
    return 1
  }

  return {
    async refuse(key) {
      const [id] = idPattern.exec(key) ?? []
      const isSlow = id !== undefined && countOf(id) > wrongKeyLimits.promptMax
      if (isSlow && paused < wrongKeyLimits.pausedMax) {
        paused += 1
        await pause(pauseMs)
        paused -= 1
      }
      throw unauthorized()
    },
  }
}
