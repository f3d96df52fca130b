// The key of the demo account, stored in a file of the data folder so that it can be shown at every start.
import { join } from 'node:path'
import { readOptionalFile } from './read-optional-file.ts'

export const demoAccountId = 'demo'
export const demoKeyFile = 'demo-key'

/** The authentication headers of the demo account; empty before it exists. */
export function demoCredentials(dataFolder: string): Readonly<Record<string, string>> {
  const key = readOptionalFile(join(dataFolder, demoKeyFile))
  if (key === null) return {}
  return { 'X-BlueTape-Key': key.trim(), 'X-Integration-AccountId': demoAccountId }
}
