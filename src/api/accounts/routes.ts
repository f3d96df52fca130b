// The endpoints about accounts.
import { createAccount } from './create-account.ts'
import { createAccountKey } from './create-account-key.ts'
import { createOperatorKey } from './create-operator-key.ts'
import { endSession } from './end-session.ts'
import { getAccount } from './get-account.ts'
import { getSession } from './get-session.ts'
import { listAccountKeys } from './list-account-keys.ts'
import { listAccounts } from './list-accounts.ts'
import { listActs } from './list-acts.ts'
import { listOperatorKeys } from './list-operator-keys.ts'
import { revokeAccountKey } from './revoke-account-key.ts'
import { revokeOperatorKey } from './revoke-operator-key.ts'
import { setAccount } from './set-account.ts'
import { startSession } from './start-session.ts'

export const accountEndpoints = [
  startSession,
  getSession,
  endSession,
  listAccounts,
  createAccount,
  listOperatorKeys,
  createOperatorKey,
  revokeOperatorKey,
  listActs,
  getAccount,
  setAccount,
  listAccountKeys,
  createAccountKey,
  revokeAccountKey,
] as const
