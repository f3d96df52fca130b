// The keys of a demo, stored in files of the data folder so that they can be printed at every start. Keys of other
// accounts are never stored.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Backend } from '../../backend.ts'
import { readOptionalFile } from '../../read-optional-file.ts'
import { commandLineEntry } from '../audit-entry.ts'

/** Where `bthub operate` reads the operator's key of a demo. */
export const demoOperatorKeyFile = 'demo-operator-key'

type KeyStorage = Pick<Backend, 'store' | 'dataFolder'>

export async function accountKey(
  { store, dataFolder }: KeyStorage,
  accountId: string,
  fileName: string,
): Promise<string> {
  const file = join(dataFolder, fileName)
  const stored = readOptionalFile(file)?.trim() ?? null
  const principal = stored === null ? null : await store.verifyKey(accountId, stored)
  if (stored !== null && principal !== null && principal.key.revokedAt === null) return stored
  const created = await store.createKey({
    accountId,
    name: 'demo',
    scope: 'write',
    createdAt: new Date().toISOString(),
    expiresAt: null,
  })
  if (created === null) throw new Error(`The account ${accountId} of the demo no longer exists.`)
  writeKey(file, created.text)
  return created.text
}

/** This key gives access to every account of the hub, which is fine for a demo. */
export async function operatorKey({ store, dataFolder }: KeyStorage): Promise<string> {
  const file = join(dataFolder, demoOperatorKeyFile)
  const stored = readOptionalFile(file)?.trim() ?? null
  const known = stored === null ? null : await store.verifyOperatorKey(stored)
  if (stored !== null && known !== null && known.revokedAt === null) return stored
  const createdAt = new Date().toISOString()
  const draft = { name: 'demo', scope: 'write', createdAt, expiresAt: null } as const
  const entry = commandLineEntry({ reason: 'demo' }, { name: 'create-operator-key', details: null })
  const { text } = await store.createOperatorKey(draft, entry)
  writeKey(file, text)
  return text
}

/** Creates the folder, which is not needed otherwise when database and pepper come from the environment. */
function writeKey(file: string, key: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, key, { mode: 0o600 })
}
