// File descriptors: how many this process may have, and how many of them are left for connections of callers.
import { readFileSync } from 'node:fs'

export const descriptorLimits = {
  /** The program, its log, its connections to PostgreSQL, and files that are read or written. */
  ownDescriptors: 128,
  /** With fewer connections than these the log says so at the start. */
  fewConnections: 1_000,
} as const

/** Node has raised the limit as far as it may. `null` where the system does not tell it. */
export function descriptorLimit(): number | null {
  try {
    const [, limit] =
      /^Max open files +(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8')) ?? []
    return limit === undefined ? null : Number(limit)
  } catch {
    return null
  }
}

/** Half of what is left: the other half is for calls that leave the hub, each of which takes a descriptor, too. */
export function connectionsWithin(limit: number | null, connectionsMax: number): number {
  if (limit === null) return connectionsMax
  const left = Math.floor((limit - descriptorLimits.ownDescriptors) / 2)
  return Math.max(1, Math.min(connectionsMax, left))
}
