// Refusals of callers: invalid keys, unknown accounts and links, cross-site requests.
import type { Key, KeyScope } from './account.ts'
import { HubError } from '../hub-error.ts'

/** Call only after the secret was verified: the error reveals why the key cannot be used. */
export function requireUsable(
  key: Pick<Key, 'revokedAt' | 'expiresAt' | 'scope'>,
  scope: KeyScope,
  now: Date,
): void {
  if (key.revokedAt !== null) {
    throw new HubError('unauthorized', 'The key is revoked.', { rule: 'key_revoked' })
  }
  if (key.expiresAt !== null && Date.parse(key.expiresAt) <= now.getTime()) {
    throw new HubError('unauthorized', 'The key has expired.', { rule: 'key_expired' })
  }
  if (scope === 'write' && key.scope !== 'write') {
    throw new HubError('forbidden', 'The key is read-only.', { rule: 'key_scope' })
  }
}

export function unauthorized(): HubError {
  return new HubError('unauthorized', 'Unauthorized.', { rule: 'unauthorized' })
}

/** Refuses sign-ins that are submitted from another site. */
export function foreignSite(): HubError {
  return new HubError('forbidden', 'Cannot sign in from a page of another site.', {
    rule: 'foreign_site',
  })
}

export function accountNotFound(): HubError {
  return new HubError('not_found', 'Account not found.', { rule: 'account_not_found' })
}

export function linkNotFound(): HubError {
  return new HubError('not_found', 'Link not found.', { rule: 'link_not_found' })
}
