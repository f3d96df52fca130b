// The text of a key: `bthub_<keyId>_<secret>`, an operator's `bthubop_<keyId>_<secret>`. The secret is 256
// random bits and a checksum, in hex, so that a mistyped key is known as such without asking the
// database. Only a keyed hash of it is stored.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { crc32 } from 'node:zlib'

const keyPattern = /^(bthub|bthubop)_([0-9a-z]{12})_([0-9a-f]{64})([0-9a-f]{8})$/

/** Whose key it is: an account's, or an operator's. */
type KeyPrefix = 'bthub' | 'bthubop'

type PresentedKey = { readonly keyId: string; readonly key: string }

/** A fresh key. It is shown to its holder once and exists nowhere else. */
export function mintKey(prefix: KeyPrefix = 'bthub'): PresentedKey {
  const keyId = randomBytes(6).toString('hex')
  const secret = randomBytes(32).toString('hex')
  return { keyId, key: `${prefix}_${keyId}_${secret}${checksum(`${keyId}${secret}`)}` }
}

/** The key's parts, or `null` for a text that can't be such a key of any hub. */
export function parseKey(text: string, prefix: KeyPrefix = 'bthub'): PresentedKey | null {
  const [, found, keyId, secret, sum] = keyPattern.exec(text) ?? []
  if (found !== prefix || keyId === undefined || secret === undefined) return null
  return sum === checksum(`${keyId}${secret}`) ? { keyId, key: text } : null
}

/** HMAC-SHA-256 with the pepper, which is kept outside the database. */
export function hashKey(pepper: Buffer, { key }: PresentedKey): Buffer {
  return createHmac('sha256', pepper).update(key).digest()
}

/** In constant time. */
export function hashesMatch(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b)
}

function checksum(text: string): string {
  return crc32(text).toString(16).padStart(8, '0')
}
