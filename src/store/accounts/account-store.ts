// Implements the store's interface for accounts and keys. Queries on the text of a key need the pepper as well.
import type { AccountStore } from './account-port.ts'
import { accountQueries, createKey, verifyKey } from './accounts.ts'
import { createOperatorKey, operatorKeyQueries, verifyOperatorKey } from './operator-keys.ts'
import { bindQueries } from '../bind-queries.ts'
import type { Database } from '../postgres.ts'

export function accountStore(database: Database, pepper: Buffer): AccountStore {
  return {
    ...bindQueries(database, accountQueries),
    ...bindQueries(database, operatorKeyQueries),
    createKey: (draft, entry) => createKey(database, pepper, draft, entry),
    verifyKey: (accountId, text) => verifyKey(database, pepper, accountId, text),
    createOperatorKey: (draft, entry) => createOperatorKey(database, pepper, draft, entry),
    verifyOperatorKey: (text) => verifyOperatorKey(database, pepper, text),
  }
}
