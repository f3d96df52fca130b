// Signatures by the Standard Webhooks specification, version 1: HMAC-SHA-256 over `id.timestamp.body`, the
// body as the bytes that are sent. https://github.com/standard-webhooks/standard-webhooks
import { createHmac } from 'node:crypto'

export const secretPrefix = 'whsec_'

type SignedMessage = {
  /** The same at every attempt. */
  readonly id: string
  /** Of the attempt, in seconds since 1970. */
  readonly timestampS: number
  readonly body: Uint8Array
}

/** The header `webhook-signature`: one signature a secret, so that either passes while both are valid. */
export function signatureOf(secrets: readonly string[], message: SignedMessage): string {
  return secrets.map((secret) => `v1,${sign(secret, message)}`).join(' ')
}

function sign(secret: string, { id, timestampS, body }: SignedMessage): string {
  // A dot in the id would let it pass for a part of the timestamp.
  if (id.includes('.')) throw new Error('The id of a message may have no dot.')
  const key = Buffer.from(secret.slice(secretPrefix.length), 'base64')
  return createHmac('sha256', key).update(`${id}.${timestampS}.`).update(body).digest('base64')
}
