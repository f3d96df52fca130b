// A secret of nobody's endpoint: the hub derives its own, and these are for what is signed by hand.
import { randomBytes } from 'node:crypto'
import { secretPrefix } from '../../src/webhooks/sign.ts'

/** `whsec_` and base64; the specification asks for 24 to 64 bytes. */
export function mintSecret(): string {
  return `${secretPrefix}${randomBytes(32).toString('base64')}`
}
