// The keys of a demo, kept in files of the data folder, since a demo whose keys nobody knows is of no use. No other
// account's key is ever kept.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Backend } from '../../backend.ts'
import { readIfThere } from '../../demo-key.ts'
import { commandLineEntry } from '../audit-entry.ts'

/** Where `bthub operate` finds the operator's key of a demo. */
export const demoOperatorKeyFile = 'demo-operator-key'

type KeyStorage = Pick<Backend, 'store' | 'dataFolder'>

export async function accountKey(
  { store, dataFolder }: KeyStorage,
  accountId: string,
  fileName: string,
): Promise<string> {
  const file = join(dataFolder, fileName)
  const kept = readIfThere(file)
  const principal = kept === null ? null : await store.verifyKey(accountId, kept)
  if (kept !== null && principal !== null && principal.key.revokedAt === null) return kept
  const created = await store.createKey({
    accountId,
    name: 'demo',
    scope: 'write',
    createdAt: new Date().toISOString(),
    expiresAt: null,
  })
  if (created === null) throw new Error(`The account ${accountId} of the demo has vanished.`)
  writeKey(file, created.text)
  return created.text
}

/** It opens every account of this hub: a demo holds nothing of worth. */
export async function operatorKey({ store, dataFolder }: KeyStorage): Promise<string> {
  const file = join(dataFolder, demoOperatorKeyFile)
  const kept = readIfThere(file)
  const known = kept === null ? null : await store.verifyOperatorKey(kept)
  if (kept !== null && known !== null && known.revokedAt === null) return kept
  const createdAt = new Date().toISOString()
  const draft = { name: 'demo', scope: 'write', createdAt, expiresAt: null } as const
  const act = commandLineEntry({ reason: 'demo' }, { name: 'create-operator-key', details: null })
  const { text } = await store.createOperatorKey(draft, act)
  writeKey(file, text)
  return text
}

/** The folder need not be there: with a database and a pepper from the environment nothing else is kept in it. */
function writeKey(file: string, key: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, key, { mode: 0o600 })
}
