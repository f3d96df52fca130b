// The secrets of endpoints. Signing secrets are derived, as links are, and stored nowhere; the values of an endpoint's
// headers are sealed, so that a copy of the database alone reveals none of them.
// Why: docs/decisions/0012-derived-secrets.md.
import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'
import type { OlderSecret } from '../domain/webhooks/webhook-endpoint.ts'
import { secretPrefix } from './sign.ts'

type EndpointKey = { readonly accountId: string; readonly id: string }

type Endpoint = {
  readonly id: string
  readonly secretNumber: number
  readonly olderSecrets: readonly OlderSecret[]
}

export type Vault = {
  /** Its secret in the form that is shown once: `whsec_` and base64. */
  secretOf(accountId: string, endpoint: Pick<Endpoint, 'id' | 'secretNumber'>): string
  /** The secrets valid at this time, newest first. */
  secretsAt(accountId: string, endpoint: Endpoint, now: Date): string[]
  /** Deterministic, so that sending the same header again is no change. */
  seal(endpoint: EndpointKey, text: string): string
  /** Throws unless the value was sealed here for this endpoint. */
  unseal(endpoint: EndpointKey, sealed: string): string
}

const nonceBytes = 12
const tagBytes = 16

/** `root` is derived from the pepper. */
export function openVault(root: Buffer): Vault {
  const sealingKey = derive(root, 'seal')
  const nonceKey = derive(root, 'nonce')
  const signingKey = derive(root, 'sign')

  function secret(accountId: string, id: string, secretNumber: number): string {
    const bytes = derive(signingKey, JSON.stringify([accountId, id, secretNumber]))
    return `${secretPrefix}${bytes.toString('base64')}`
  }

  return {
    secretOf: (accountId, { id, secretNumber }) => secret(accountId, id, secretNumber),
    secretsAt(accountId, { id, secretNumber, olderSecrets }, now) {
      const older = olderSecrets.filter(({ until }) => Date.parse(until) > now.getTime())
      const numbers = [secretNumber, ...older.map(({ number }) => number)]
      return numbers.map((number) => secret(accountId, id, number))
    },
    seal(endpoint, text) {
      // A nonce derived from the endpoint and the text is never used for another text with the same key.
      const nonce = derive(nonceKey, `${nameOf(endpoint)}${text}`).subarray(0, nonceBytes)
      const cipher = createCipheriv('aes-256-gcm', sealingKey, nonce)
      cipher.setAAD(Buffer.from(nameOf(endpoint)))
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64')
    },
    unseal(endpoint, sealed) {
      const bytes = Buffer.from(sealed, 'base64')
      const nonce = bytes.subarray(0, nonceBytes)
      const decipher = createDecipheriv('aes-256-gcm', sealingKey, nonce)
      decipher.setAAD(Buffer.from(nameOf(endpoint)))
      decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
      const text = decipher.update(bytes.subarray(nonceBytes + tagBytes))
      return Buffer.concat([text, decipher.final()]).toString('utf8')
    },
  }
}

function derive(key: Buffer, purpose: string): Buffer {
  return createHmac('sha256', key).update(purpose).digest()
}

function nameOf({ accountId, id }: EndpointKey): string {
  return JSON.stringify([accountId, id])
}
