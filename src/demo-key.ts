// The key of the demo account, stored in a file of the data folder so that it can be shown at every start.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasCode } from './error-code.ts'

export const demoAccountId = 'demo'
export const demoKeyFile = 'demo-key'

/** The authentication headers of the demo account; empty before it exists. */
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
