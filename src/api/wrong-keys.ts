// Slows down whoever tries wrong keys, by the id of the key that is tried: its answers then come late. A right
// key is never slowed down: 256 random bits are not guessed at any rate, so there is nothing to lock.
import { setTimeout as pause } from 'node:timers/promises'
import { unauthorized } from '../domain/accounts/caller-refusals.ts'

export const wrongKeyLimits = {
  /** Wrong keys with one id that are answered at once. */
  promptMax: 20,
  windowMs: 60_000,
  pauseMs: 500,
  /** Far fewer than the calls that the hub takes at once: who tries keys must not use them up. */
  pausedMax: 100,
  idsMax: 10_000,
} as const

export type WrongKeys = {
  /** Rejects with HubError `unauthorized`, after a while where the key's id was tried too often. */
  refuse(key: string): Promise<never>
}

/** Any other text is refused without asking the database. */
const idPattern = /^bthub(?:op)?_[0-9a-z]{12}_/

type Tried = { count: number; readonly untilMs: number }

export function openWrongKeys(pauseMs: number = wrongKeyLimits.pauseMs): WrongKeys {
  const ids = new Map<string, Tried>()
  let paused = 0

  function countOf(id: string): number {
    const nowMs = performance.now()
    const known = ids.get(id)
    if (known !== undefined && known.untilMs > nowMs) return (known.count += 1)
    // In the order of first tries, so that the oldest goes.
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
