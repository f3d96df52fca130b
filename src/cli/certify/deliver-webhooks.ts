// Delivers webhooks to the connector as the hub does, with the hub's own signatures: also those that a receiver has to refuse.
import { randomBytes, randomUUID } from 'node:crypto'
import { secretPrefix, signatureOf } from '../../webhooks/sign.ts'
import type { HubEvent } from '../../testing/test-hub.ts'
import type { SeenDelivery } from './seen.ts'

/** Longer than the 15 s within which a receiver has to answer, so that it is seen by how much it is late. */
const answerMsMax = 30_000
const hourS = 3_600

export type Signing = { readonly secrets: readonly string[] }

export function newSecret(): string {
  return secretPrefix + randomBytes(32).toString('base64')
}

type Message = {
  readonly event: Readonly<Record<string, unknown>>
  readonly how?: 'tampered' | 'too-old' | 'foreign-secret' | undefined
}

export async function deliver(
  url: string,
  { event, how }: Message,
  { secrets }: Signing,
): Promise<SeenDelivery> {
  const id = String(event['id'])
  const genuine = JSON.stringify(event)
  const timestampS = Math.floor(Date.now() / 1_000) - (how === 'too-old' ? hourS : 0)
  const signing = how === 'foreign-secret' ? [newSecret()] : secrets
  const body = how === 'tampered' ? tampered(genuine) : genuine
  const startedMs = performance.now()
  const status = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'user-agent': 'bthub',
      'webhook-id': id,
      'webhook-timestamp': String(timestampS),
      'webhook-signature': signatureOf(signing, { id, timestampS, body: Buffer.from(genuine) }),
    },
    body,
    redirect: 'manual',
    signal: AbortSignal.timeout(answerMsMax),
  }).then(
    async (answer) => {
      await answer.arrayBuffer()
      return answer.status
    },
    () => null,
  )
  const what = [String(event['type']), ...(how === undefined ? [] : [`(${how})`])].join(' ')
  return { what, status, ms: Math.round(performance.now() - startedMs) }
}

/** Another amount, in a body of the same length. */
function tampered(body: string): string {
  return body.replace(/("amount":)(\d)/, (_, name: string, digit: string) => {
    return `${name}${(Number(digit) % 9) + 1}`
  })
}

/** As the call that tests an endpoint sends it. */
export function testEvent(): Omit<HubEvent, 'seq'> & { readonly seq: null } {
  const id = randomUUID()
  return {
    id,
    seq: null,
    type: 'webhook_endpoint.test',
    at: new Date().toISOString(),
    record: { kind: 'webhook_endpoint', id, version: 1 },
    data: {},
    previous: {},
    operationId: null,
  }
}
