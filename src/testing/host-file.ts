// How test processes find the hub of a folder: a file with the port where it counts its users, and the password for it. The
// connection of a user stays open as long as the user needs the hub.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const hostLimits = {
  /** How long the hub stays after its last user, so that the next test process finds it. */
  idleMsMax: 2_000,
  /** How long a new hub waits for its first user. */
  firstUserMsMax: 30_000,
  /** Longest line of a user or of the hub. */
  lineBytesMax: 4_096,
} as const

export type HostFile = { readonly port: number; readonly password: string }

/** What a user is told. */
export type Welcome = { readonly url: string; readonly operatorKey: string }

const fileOf = (folder: string) => join(folder, 'host.json')

/** `null` when there is none, or none that is whole. */
export function readHostFile(folder: string): HostFile | null {
  try {
    return JSON.parse(readFileSync(fileOf(folder), 'utf8')) as HostFile
  } catch {
    return null
  }
}

export function writeHostFile(folder: string, host: HostFile): void {
  const draft = `${fileOf(folder)}.new`
  writeFileSync(draft, JSON.stringify(host), { mode: 0o600 })
  renameSync(draft, fileOf(folder))
}

export function deleteHostFile(folder: string): void {
  rmSync(fileOf(folder), { force: true })
}
