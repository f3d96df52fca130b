// The port's calls about accounts and keys, each with the table that answers it.
import type { AccountStore } from './account-port.ts'
import * as accounts from './accounts.ts'
import * as operators from './operator-keys.ts'
import type { Database } from '../postgres.ts'

export function accountStore(database: Database, pepper: Buffer): AccountStore {
  return {
    createAccount: (account, act) => accounts.createAccount(database, account, act),
    readAccount: (accountId) => accounts.readAccount(database, accountId),
    listAccounts: (page, filter) => accounts.listAccounts(database, page, filter),
    setAccount: (accountId, change, act) => accounts.setAccount(database, accountId, change, act),
    createKey: (draft, act) => accounts.createKey(database, pepper, draft, act),
    verifyKey: (accountId, text) => accounts.verifyKey(database, pepper, accountId, text),
    listKeys: (accountId) => accounts.listKeys(database, accountId),
    revokeKey: (keyId, at, act) => accounts.revokeKey(database, keyId, at, act),
    touchKeys: (uses) => accounts.touchKeys(database, uses),
    createOperatorKey: (draft, act) => operators.createOperatorKey(database, pepper, draft, act),
    verifyOperatorKey: (text) => operators.verifyOperatorKey(database, pepper, text),
    readOperatorKey: (keyId) => operators.readOperatorKey(database, keyId),
    listOperatorKeys: () => operators.listOperatorKeys(database),
    revokeOperatorKey: (keyId, at, act) => operators.revokeOperatorKey(database, keyId, at, act),
    touchOperatorKeys: (uses) => operators.touchOperatorKeys(database, uses),
  }
}
