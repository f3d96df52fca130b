// What the API needs of webhooks: the URL check, the secret, sealed headers, and sending one message immediately.
import type { WebhookEndpoint } from '../domain/webhooks/webhook-endpoint.ts'
import { addressOf, requestTo } from './message.ts'
import type { AttemptResult, Sender } from './send.ts'
import type { Vault } from './secrets.ts'

export type Webhooks = {
  /** `null`, or why this URL is not allowed. */
  checkUrl(url: string): Promise<string | null>
  /** In the form that is shown once. */
  secretOf(accountId: string, endpoint: Pick<WebhookEndpoint, 'id' | 'secretNumber'>): string
  /** A header's value as it is stored. */
  seal(endpoint: { readonly accountId: string; readonly id: string }, text: string): string
  unseal(endpoint: { readonly accountId: string; readonly id: string }, sealed: string): string
  /** Sends one message, once, outside the feed and its order. */
  sendNow(accountId: string, endpoint: WebhookEndpoint, message: Message): Promise<TimedAttempt>
}

type Message = { readonly id: string; readonly text: string }
export type TimedAttempt = AttemptResult & { readonly at: string }

/** Shorter than a call may take, longer than it takes to report a failed connection. */
const sendNowMs = 9_000

type Options = {
  readonly sender: Pick<Sender, 'send' | 'checkUrl'>
  readonly vault: Vault
  readonly clock: () => Date
}

export function openWebhooks({ sender, vault, clock }: Options): Webhooks {
  return {
    checkUrl: (url) => sender.checkUrl(url),
    secretOf: (accountId, endpoint) => vault.secretOf(accountId, endpoint),
    seal: (endpoint, text) => vault.seal(endpoint, text),
    unseal: (endpoint, sealed) => vault.unseal(endpoint, sealed),
    async sendNow(accountId, endpoint, { id, text }) {
      const now = clock()
      const body = Buffer.from(text)
      const address = addressOf({ ...endpoint, accountId }, vault)
      const request = requestTo(address, { id, body }, now)
      const result = await within(sendNowMs, (signal) => sender.send(request, signal))
      return { ...(result ?? timedOut), at: now.toISOString() }
    },
  }
}

const timedOut: AttemptResult = {
  outcome: 'failed',
  status: null,
  failure: 'timed_out',
  retryAfterMs: null,
  latencyMs: sendNowMs,
  answer: '',
}

/** `null` when it takes longer. */
async function within<T>(ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T | null> {
  const giveUp = new AbortController()
  const timer = setTimeout(() => giveUp.abort(), ms)
  try {
    return await work(giveUp.signal)
  } catch (error) {
    if (giveUp.signal.aborted) return null
    throw error
  } finally {
    clearTimeout(timer)
  }
}
