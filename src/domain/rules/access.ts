// Rules of authentication, keys and browser sessions.
import { refusal, type Rule } from './rule.ts'

export const accessRules = {
  unauthorized: refusal(
    'Every call sends X-BlueTape-Key and X-Integration-AccountId once each, and the key belongs to the account.',
    'A header is missing or sent twice, the key is unknown, or it belongs to another account.',
    'Check both headers. `bthub key list --account ID` lists the keys of an account; `bthub key create` creates a new one.',
  ),
  key_revoked: refusal(
    'The key has not been revoked.',
    'The key is correct, but someone revoked it.',
    'Use the key that replaced it, or create one with `bthub key create --account ID`.',
  ),
  key_expired: refusal(
    'The key has not expired.',
    'The key is correct, but its expiry date has passed.',
    'Create a new key with `bthub key create --account ID`.',
  ),
  expiry_in_the_past: refusal(
    'A new key expires in the future, or never.',
    'The date is in the past, or its time is in a different time zone than intended.',
    'Send a later `expiresAt`, or omit it.',
  ),
  key_scope: refusal(
    'A write needs a key with scope `write`.',
    'The key was created with `--scope read`.',
    'Use a key with scope `write` for this call.',
  ),

  csrf_token_missing: refusal(
    'A write from a signed-in browser sends the token of its session in X-CSRF-Token.',
    'The header is missing, or its token belongs to an earlier session.',
    'Send the `csrfToken` that sign-in and `GET /operator/session` return.',
  ),
  foreign_site: refusal(
    'A browser signs in from a page of the hub itself.',
    'A page of another site tried to sign in, or a proxy changes the Host header.',
    'Sign in at the hub. Behind a proxy, set BTHUB_PUBLIC_URL to the address that the browser shows.',
  ),
} as const satisfies Record<string, Rule>
