// The request that is posted to an endpoint: the bytes, and the Standard Webhooks headers that sign them.
import type { WebhookEndpoint } from '../domain/webhooks/webhook-endpoint.ts'
import type { SendRequest } from './send.ts'
import { signatureOf } from './sign.ts'
import type { Vault } from './secrets.ts'

type Recipient = Pick<
  WebhookEndpoint,
  'id' | 'url' | 'headers' | 'secretNumber' | 'olderSecrets'
> & { readonly accountId: string }

/** An endpoint with its secrets, ready for requests. */
export type Address = {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly secretsAt: (now: Date) => readonly string[]
}

export function addressOf(recipient: Recipient, vault: Vault): Address {
  const { accountId, id, url, headers } = recipient
  const open = Object.entries(headers).map(([name, sealed]) => {
    return [name, vault.unseal({ accountId, id }, sealed)] as const
  })
  return {
    url,
    headers: Object.fromEntries(open),
    secretsAt: (now) => vault.secretsAt(accountId, recipient, now),
  }
}

type Message = {
  /** The event's id: the same for every attempt, from every hub, and in the feed. */
  readonly id: string
  readonly body: Uint8Array
  readonly traceparent?: string | undefined
}

export function requestTo(
  address: Address,
  { id, body, traceparent }: Message,
  now: Date,
): SendRequest {
  const timestampS = Math.floor(now.getTime() / 1_000)
  const signature = signatureOf(address.secretsAt(now), { id, timestampS, body })
  return {
    url: address.url,
    headers: {
      ...address.headers,
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'bthub',
      'webhook-id': id,
      'webhook-timestamp': String(timestampS),
      'webhook-signature': signature,
      ...(traceparent === undefined ? {} : { traceparent }),
    },
    body,
  }
}
