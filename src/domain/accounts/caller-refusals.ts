// How a caller is refused whose key, account, link or page is not the right one.
import type { Key, KeyScope } from './account.ts'
import { HubError } from '../hub-error.ts'

/** The key is right: only now may its holder learn what is wrong with it. */
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

/** Whoever signs in does so on a page of the hub. */
export function foreignSite(): HubError {
  return new HubError('forbidden', 'Cannot sign in from a page of another site.', {
    rule: 'foreign_site',
  })
}

export function accountNotFound(): HubError {
  return new HubError('not_found', 'Account not found.', { rule: 'account_not_found' })
}

/** Records are never deleted, so the link was right a moment ago and still is. */
export function linkNotFound(): HubError {
  return new HubError('not_found', 'Link not found.', { rule: 'link_not_found' })
}
