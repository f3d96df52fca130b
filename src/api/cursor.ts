// Cursors of lists: opaque to callers, and signed, so that a modified cursor, or one of another list, is refused.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { invalid } from '../domain/hub-error.ts'

const signatureBytes = 16

/** `scope` names the account, the list and its filters. */
export function writeCursor(secret: Buffer, scope: string, last: string): string {
  return Buffer.concat([sign(secret, scope, last), Buffer.from(last)]).toString('base64url')
}

/** Throws HubError `invalid` for a cursor with another secret or scope. */
export function readCursor(secret: Buffer, scope: string, cursor: string): string {
  const bytes = Buffer.from(cursor, 'base64url')
  const last = bytes.subarray(signatureBytes).toString()
  const signature = bytes.subarray(0, signatureBytes)
  const genuine =
    signature.length === signatureBytes && timingSafeEqual(signature, sign(secret, scope, last))
  if (genuine && bytes.toString('base64url') === cursor) return last
  const message = 'cursor is not one that this list gave with these filters.'
  throw invalid([{ pointer: '?cursor', rule: 'cursor_invalid', message }])
}

function sign(secret: Buffer, scope: string, last: string): Buffer {
  const signature = createHmac('sha256', secret).update(`${scope}\u0000${last}`).digest()
  return signature.subarray(0, signatureBytes)
}
