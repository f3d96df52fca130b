// File descriptors: the limit of this process, and how many are left for connections of callers.
import { readFileSync } from 'node:fs'

export const descriptorLimits = {
  /** For the program, its log, its PostgreSQL connections, and files. */
  ownDescriptors: 128,
  /** With fewer connections than this, the hub logs a warning at startup. */
  fewConnections: 1_000,
} as const

/** Node raises the limit to the maximum at startup. `null` when the system does not report it. */
export function descriptorLimit(): number | null {
  try {
    const [, limit] =
      /^Max open files +(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8')) ?? []
    return limit === undefined ? null : Number(limit)
  } catch {
    return null
  }
}

/** Half of the remaining descriptors; the other half is for outgoing calls, which need one each. */
export function connectionsWithin(limit: number | null, connectionsMax: number): number {
  if (limit === null) return connectionsMax
  const left = Math.floor((limit - descriptorLimits.ownDescriptors) / 2)
  return Math.max(1, Math.min(connectionsMax, left))
}
