// The format of keys: `bthub_<keyId>_<secret>`, for operators `bthubop_<keyId>_<secret>`. The secret is 256 random bits
// and a checksum, in hex, so a mistyped key is rejected without a query. Only a keyed hash of it is stored.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { crc32 } from 'node:zlib'

const keyPattern = /^(bthub|bthubop)_([0-9a-z]{12})_([0-9a-f]{64})([0-9a-f]{8})$/

/** Of an account's key, or an operator's. */
type KeyPrefix = 'bthub' | 'bthubop'

type PresentedKey = { readonly keyId: string; readonly key: string }

/** Generates a key; its text is returned once and never stored. */
export function mintKey(prefix: KeyPrefix = 'bthub'): PresentedKey {
  const keyId = randomBytes(6).toString('hex')
  const secret = randomBytes(32).toString('hex')
  return { keyId, key: `${prefix}_${keyId}_${secret}${checksum(`${keyId}${secret}`)}` }
}

/** `null` for a text that cannot be such a key of any hub. */
export function parseKey(text: string, prefix: KeyPrefix = 'bthub'): PresentedKey | null {
  const [, found, keyId, secret, sum] = keyPattern.exec(text) ?? []
  if (found !== prefix || keyId === undefined || secret === undefined) return null
  return sum === checksum(`${keyId}${secret}`) ? { keyId, key: text } : null
}

/** HMAC-SHA-256 with the pepper, which is kept outside the database. */
export function hashKey(pepper: Buffer, { key }: PresentedKey): Buffer {
  return createHmac('sha256', pepper).update(key).digest()
}

/** Compares in constant time, also without a stored hash. */
export function keyMatches(
  pepper: Buffer,
  presented: PresentedKey,
  storedHash: Buffer = unknownHash,
): boolean {
  const hash = hashKey(pepper, presented)
  return hash.length === storedHash.length && timingSafeEqual(hash, storedHash)
}

const unknownHash = Buffer.alloc(32)

function checksum(text: string): string {
  return crc32(text).toString(16).padStart(8, '0')
}
