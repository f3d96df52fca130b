// A dispatcher beside the test, on a store of its own: the hub's, with other bounds for calls that leave, so that
// what takes 15 s takes less. And endpoints that are made past the check of their URL.
import { defaultPolicies } from '../../src/domain/accounts/account.ts'
import { createWebhookEndpoint } from '../../src/domain/webhooks/change-webhook-endpoint.ts'
import { serializeEvent } from '../../src/api/events/schema.ts'
import { newHex, newUuid } from '../../src/ids.ts'
import type { ClientOptions } from '../../src/outbound/guarded-client.ts'
import type { Store } from '../../src/store/store.ts'
import { startDispatcher } from '../../src/webhooks/dispatcher.ts'
import type { ObservedAttempt } from '../../src/webhooks/endpoint-queue.ts'
import { openSender } from '../../src/webhooks/send.ts'
import { openVault } from '../../src/webhooks/secrets.ts'

type Options = {
  readonly store: Store
  readonly client?: Partial<ClientOptions>
  readonly clock?: () => Date
}

export type OwnDispatcher = {
  readonly observed: readonly ObservedAttempt[]
  /** What it logged, by its name. */
  readonly logged: readonly string[]
  stop(): Promise<void>
}

export function startOwnDispatcher({ store, client, clock }: Options): OwnDispatcher {
  const sender = openSender({ allow: ['127.0.0.0/8'], ...client })
  const observed: ObservedAttempt[] = []
  const logged: string[] = []
  const note = (event: string) => void logged.push(event)
  const dispatcher = startDispatcher({
    store,
    sender,
    vault: openVault(Buffer.alloc(32)),
    textOf: (event) => JSON.stringify(serializeEvent(event)),
    clock: clock ?? (() => new Date()),
    log: { info: note, warn: note, error: note },
    observe: (attempted) => observed.push(attempted),
  })
  store.onEvent(dispatcher.wake)
  return {
    observed,
    logged,
    async stop() {
      await dispatcher.stop()
      await sender.close()
    },
  }
}

export async function makeAccount(store: Store, id: string): Promise<void> {
  const createdAt = new Date().toISOString()
  await store.createAccount({ id, name: null, policies: defaultPolicies, createdAt })
}

/** For the events of customers; gives its id. */
export async function makeEndpoint(store: Store, accountId: string, url: string): Promise<string> {
  const id = newHex(6)
  const attempt = {
    operationId: newUuid(),
    accountId,
    name: 'create-webhook-endpoint',
    keyId: null,
    requestId: null,
    recordKind: 'webhook_endpoint',
    recordId: id,
    sent: null,
  } as const
  const load = [{ kind: 'webhook_endpoint', id, access: 'write' }] as const
  const content = { url, eventTypes: ['customer.*'], description: null, headers: {}, enabled: true }
  await store.change({ attempt, load, idempotency: null }, (_, context) =>
    createWebhookEndpoint(null, { id, ...content }, context),
  )
  return id
}
