// The key of the demo account, where a demo keeps it: in a file of the data folder, since a demo whose key
// nobody knows is of no use.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasCode } from './error-code.ts'

export const demoAccountId = 'demo'
export const demoKeyFile = 'demo-key'

/** What a call of the demo account says who it is with, by header; nothing before there is one. */
export function demoCredentials(dataFolder: string): Readonly<Record<string, string>> {
  const key = readIfThere(join(dataFolder, demoKeyFile))
  if (key === null) return {}
  return { 'X-BlueTape-Key': key, 'X-Integration-AccountId': demoAccountId }
}

export function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}
