// Refuses the calls of the laboratory for accounts that are no sandboxes.
import type { Account } from '../domain/accounts/account.ts'
import { HubError } from '../domain/hub-error.ts'

/** Throws HubError `conflict`. */
export function requireSandbox(account: Account): Account {
  if (!account.policies.sandbox) throw notASandbox(account.id)
  return account
}

export function notASandbox(accountId: string): HubError {
  const message = `The account ${accountId} is not a sandbox.`
  return new HubError('conflict', message, { rule: 'not_a_sandbox' })
}
