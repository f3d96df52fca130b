// Records which process must end the server, so that a server whose owner was killed gets a new one.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { endsWithStarter } from './postgres-program.ts'
import { processStartedAt } from './process-identity.ts'

type Process = { pid: number; startedAt: string }

type ServerOwner = Process & {
  /** Whether the kernel ends the server when the owner ends. */
  endsServer: boolean
}

/** Makes this process the owner of `server`; `launched` when it also started it. */
export function takeOwnership(dataFolder: string, server: Process, launched: boolean): void {
  const owner = [process.pid, processStartedAt(process.pid)]
  const endsServer = launched && endsWithStarter()
  const record = { server: [server.pid, server.startedAt], owner, endsServer }
  writeFileSync(ownerFile(dataFolder), JSON.stringify(record))
}

/** The owner of `server`; null when none is recorded. */
export function ownerOf(dataFolder: string, server: Process): ServerOwner | null {
  const record = readRecord(dataFolder)
  if (record?.server[0] !== server.pid || record.server[1] !== server.startedAt) return null
  const [pid, startedAt] = record.owner
  return { pid, startedAt, endsServer: record.endsServer }
}

export function isAlive({ pid, startedAt }: Process): boolean {
  return processStartedAt(pid) === startedAt
}

type OwnerRecord = { server: [number, string]; owner: [number, string]; endsServer: boolean }

function readRecord(dataFolder: string): OwnerRecord | null {
  try {
    return JSON.parse(readFileSync(ownerFile(dataFolder), 'utf8')) as OwnerRecord
  } catch {
    return null // Missing, or its writer was killed; the owner is then unknown.
  }
}

const ownerFile = (dataFolder: string): string => join(dataFolder, 'postgres-owner')
