// Sends text messages by the operator's gateway: one POST each, in the hub's own format or in that of Twilio.
import type { Exchange, GuardedClient } from '../outbound/guarded-client.ts'
import { retryAfterOf } from '../outbound/retry-after.ts'
import { messageLimits } from './limits.ts'
import type { SmsTarget } from './sms-url.ts'
import type { Letter, SendOutcome, Way } from './way.ts'

export const smsApis = ['json', 'twilio'] as const
export type SmsApi = (typeof smsApis)[number]

type Options = {
  readonly client: Pick<GuardedClient, 'exchange'>
  readonly target: SmsTarget
  readonly api: SmsApi
  /** The sender's number or name; empty if the gateway knows it. */
  readonly from: string
}

export function openSmsWay({ client, target, api, from }: Options): Way {
  const { url, authorization } = target
  const { write, isRefused } = apis[api]
  return {
    channel: 'sms',
    async send(letter, signal) {
      const { type, body } = write(letter, from)
      const headers = {
        'content-type': type,
        // A gateway that knows the key does not send a repetition.
        'idempotency-key': letter.id,
        ...(authorization === null ? {} : { authorization }),
      }
      try {
        const request = { method: 'POST', url, headers, body: Buffer.from(body) } as const
        return outcomeOf(await client.exchange(request, { signal }), new Date(), isRefused)
      } catch {
        return { status: 'failed', failure: 'timed_out', isDown: true }
      }
    },
    close: () => undefined,
  }
}

type Api = {
  readonly write: (letter: Letter, from: string) => { type: string; body: string }
  /** Whether an answer is final for the message, as one about its recipient or its content. */
  readonly isRefused: (status: number, body: string) => boolean
}

const apis: Readonly<Record<SmsApi, Api>> = {
  json: {
    write: ({ id, to, shortText: text }, from) => ({
      type: 'application/json',
      body: JSON.stringify({ id, to, from: from === '' ? null : from, text }),
    }),
    isRefused: (status) => status === 400 || status === 422,
  },
  twilio: {
    write: ({ to, shortText: text }, from) => ({
      type: 'application/x-www-form-urlencoded',
      body: new URLSearchParams({ To: to, From: from, Body: text }).toString(),
    }),
    isRefused: (status, body) => status === 400 && !isAboutSender(body),
  },
}

/** Twilio's errors about the number that messages are sent from, which the operator can correct. */
const senderErrors: readonly unknown[] = [21212, 21603, 21606, 21659]

function isAboutSender(body: string): boolean {
  try {
    const answer = JSON.parse(body) as { readonly code?: unknown } | null
    return senderErrors.includes(answer?.code)
  } catch {
    return false
  }
}

function outcomeOf(exchange: Exchange, now: Date, isRefused: Api['isRefused']): SendOutcome {
  if (exchange.failure !== null) {
    return { status: 'failed', failure: exchange.failure, isDown: true }
  }
  const { status } = exchange
  if (status >= 200 && status < 300) return { status: 'sent' }
  const body = exchange.body.toString()
  const failure = failureOf(status, body)
  const retryAfterMs = retryAfterOf(exchange.headers['retry-after'], now)
  return isRefused(status, body)
    ? { status: 'refused', failure }
    : { status: 'failed', failure, isDown: true, retryAfterMs }
}

/** The status and the beginning of the answer, in one line without numbers of telephones. */
function failureOf(status: number, body: string): string {
  const start = body.slice(0, 2 * messageLimits.failureMax)
  const line = start.replaceAll(/[\s\p{Cc}\ufffd]+/gu, ' ').replaceAll(/\+?\d{7,}/g, '***')
  return `${status} ${line}`.trim().slice(0, messageLimits.failureMax)
}
