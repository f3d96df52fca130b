// Outgoing calls: the guarded client, and the secrets that sign webhooks.
import type { Config } from './config.ts'
import { readBlocks } from './outbound/address.ts'
import { openGuardedClient, type GuardedClient } from './outbound/guarded-client.ts'
import { readPorts } from './outbound/target.ts'
import { deriveSecret } from './pepper.ts'
import { openWebhooks, type Webhooks } from './webhooks/open-webhooks.ts'
import { senderOver, type Sender } from './webhooks/send.ts'
import { openVault, type Vault } from './webhooks/secrets.ts'

type Outgoing = {
  readonly client: GuardedClient
  readonly sender: Sender
  readonly vault: Vault
  /** For calls about endpoints. */
  readonly webhooks: Webhooks
  readonly close: () => Promise<void>
}

type Options = {
  readonly config: Pick<Config, 'webhookAllow' | 'webhookPorts'>
  readonly pepper: Buffer
  readonly clock: () => Date
}

export function openOutgoing({ config, pepper, clock }: Options): Outgoing {
  const client = openGuardedClient({
    allow: readBlocks(config.webhookAllow),
    ports: readPorts(config.webhookPorts),
  })
  const sender = senderOver(client, clock)
  const vault = openVault(deriveSecret(pepper, 'webhooks'))
  const webhooks = openWebhooks({ sender, vault, clock })
  return { client, sender, vault, webhooks, close: () => client.close() }
}
