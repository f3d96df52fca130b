// Signatures per the Standard Webhooks specification, version 1: HMAC-SHA-256 over `id.timestamp.body`, with the body as
// the bytes that are sent. https://github.com/standard-webhooks/standard-webhooks
import { createHmac } from 'node:crypto'

export const secretPrefix = 'whsec_'

type SignedMessage = {
  /** The same for every attempt. */
  readonly id: string
  /** Of the attempt, in seconds since 1970. */
  readonly timestampS: number
  readonly body: Uint8Array
}

/** The `webhook-signature` header: one signature per secret, so that either verifies while both are valid. */
export function signatureOf(secrets: readonly string[], message: SignedMessage): string {
  return secrets.map((secret) => `v1,${sign(secret, message)}`).join(' ')
}

function sign(secret: string, { id, timestampS, body }: SignedMessage): string {
  // A dot in the id could be mistaken for the separator before the timestamp.
  if (id.includes('.')) throw new Error('The id of a message must have no dot.')
  const key = Buffer.from(secret.slice(secretPrefix.length), 'base64')
  return createHmac('sha256', key).update(`${id}.${timestampS}.`).update(body).digest('base64')
}
