// verifyWebhook, which ships in the client, against the hub's own signatures and those of the package
// standardwebhooks: what passes, what does not, and what it says about that.
import { Webhook } from 'standardwebhooks'
import { describe, expect, it } from 'vitest'
import { verifyWebhook, WebhookRefused, type WebhookRequest } from '../client/src/verify-webhook.ts'
import { signatureOf } from '../src/webhooks/sign.ts'
import { mintSecret } from './support/mint-secret.ts'
import { randomFrom } from './support/invoice-load.ts'
import { sized } from './support/sized.ts'

const secret = mintSecret()
const now = new Date('2026-03-01T12:00:00Z')
const nowS = now.getTime() / 1_000
const event = { seq: 41, type: 'invoice.updated', data: { id: 'i1', name: 'Søren 🧱' } }
const text = JSON.stringify(event)

type Parts = { id: string; timestampS: number; body: string; secrets: readonly string[] }

type Signed = Omit<WebhookRequest, 'headers'> & { headers: Record<string, string> }

function signed(parts: Partial<Parts> = {}): Signed {
  const { id = 'msg_1', timestampS = nowS, body = text, secrets = [secret] } = parts
  const signature = signatureOf(secrets, { id, timestampS, body: Buffer.from(body) })
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': String(timestampS),
    'webhook-signature': signature,
  }
  return { body: Buffer.from(body), headers, secret, now }
}

function reasonOf(request: WebhookRequest): string | null {
  try {
    verifyWebhook(request)
    return null
  } catch (error) {
    if (error instanceof WebhookRefused) return error.reason
    throw error
  }
}

describe('a webhook that passes', () => {
  it('is told by its id, its time and its event, as bytes or as text', () => {
    const request = signed()
    expect(verifyWebhook(request)).toEqual({ id: 'msg_1', at: now, event })
    expect(verifyWebhook({ ...request, body: text })).toEqual({ id: 'msg_1', at: now, event })
  })

  it('may be signed by the package standardwebhooks', () => {
    const signature = new Webhook(secret).sign('msg_1', now, text)
    const headers = { ...signed().headers, 'webhook-signature': signature }
    expect(reasonOf({ ...signed(), headers })).toBe(null)
  })

  it('has its headers as Node, fetch or a framework has them', () => {
    const { headers } = signed()
    const shouted = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]),
    )
    for (const one of [headers, shouted, new Headers(headers)]) {
      expect(reasonOf({ ...signed(), headers: one })).toBe(null)
    }
  })

  it('is signed with the older or the newer of two secrets, known to either side or to both', () => {
    const newer = mintSecret()
    for (const [known, used] of [
      [[secret], [newer, secret]],
      [[newer], [newer, secret]],
      [[newer, secret], [secret]],
      [[newer, secret], [newer]],
    ] as const) {
      expect(reasonOf({ ...signed({ secrets: used }), secret: known })).toBe(null)
    }
  })

  it('may have signatures of versions to come beside its own', () => {
    const request = signed()
    const more = `v1a,abc v9,xyz= ${request.headers['webhook-signature']}`
    expect(
      reasonOf({ ...request, headers: { ...request.headers, 'webhook-signature': more } }),
    ).toBe(null)
  })

  it('has its body and its headers in any form that frameworks have them in', () => {
    const request = signed()
    const bytes = new TextEncoder().encode(text)
    const padded = new Uint8Array(bytes.length + 8)
    padded.set(bytes, 4)
    const bodies = [
      bytes,
      Buffer.from(bytes),
      bytes.buffer,
      new DataView(bytes.buffer),
      padded.subarray(4, 4 + bytes.length),
      text,
    ]
    for (const body of bodies) {
      expect(reasonOf({ ...request, body: body as Uint8Array })).toBe(null)
    }
    const lists = Object.entries(request.headers).map(([name, value]) => [name, [value]])
    const headers = Object.fromEntries(lists) as Record<string, string[]>
    expect(reasonOf({ ...request, headers })).toBe(null)
    expect(reasonOf({ ...signed({ body: '' }), body: new ArrayBuffer(0) })).toBe(null)
  })

  it('may be as far from the clock as is tolerated, and no second further', () => {
    for (const [ageS, reason] of [
      [300, null],
      [301, 'timestamp_too_old'],
      [-300, null],
      [-301, 'timestamp_too_new'],
    ] as const) {
      expect(reasonOf(signed({ timestampS: nowS - ageS }))).toBe(reason)
    }
    expect(reasonOf({ ...signed({ timestampS: nowS - 900 }), toleranceS: 900 })).toBe(null)
  })
})

describe('a webhook that does not pass says why', () => {
  const request = signed()
  const withHeader = (name: string, value: string) => {
    return { ...request, headers: { ...request.headers, [name]: value } }
  }
  const withAnyHeader = (name: string, value: unknown) => {
    return { ...request, headers: { ...request.headers, [name]: value } }
  }
  const parsed = { ...request, body: event as unknown as Uint8Array }

  it.each<[string, string, WebhookRequest]>([
    ['another secret', 'signature_mismatch', { ...request, secret: mintSecret() }],
    ['another body', 'signature_mismatch', { ...request, body: '{"seq":42}' }],
    ['another id', 'signature_mismatch', withHeader('webhook-id', 'msg_2')],
    ['another time', 'signature_mismatch', withHeader('webhook-timestamp', String(nowS + 1))],
    [
      'an old time with its own signature',
      'timestamp_too_old',
      signed({ timestampS: nowS - 4_000 }),
    ],
    ['a body that was parsed', 'body_was_parsed', parsed],
    [
      'one that was written again',
      'body_was_parsed',
      { ...request, body: JSON.stringify(event, null, 2) },
    ],
    ['one with a line end', 'body_was_changed', { ...request, body: `${text}\n` }],
    ['no signature', 'header_missing', withHeader('webhook-signature', '')],
    ['no id', 'header_missing', { ...request, headers: {} }],
    ['a time that is none', 'header_invalid', withHeader('webhook-timestamp', '2026-03-01')],
    ['a signature that is none', 'header_invalid', withHeader('webhook-signature', 'sha256=ab')],
    ['none of version 1', 'header_invalid', withHeader('webhook-signature', 'v2,abcd')],
    ['a secret that was cut', 'secret_invalid', { ...request, secret: `${secret} ` }],
    ['an empty secret', 'secret_invalid', { ...request, secret: 'whsec_' }],
    ['text that is no JSON', 'body_is_no_json', signed({ body: 'hello' })],
  ])('%s: %s', (_, reason, refused) => {
    expect(reasonOf(refused)).toBe(reason)
  })

  it.each<[string, string, unknown]>([
    ['nothing at all', 'argument_invalid', undefined],
    ['null', 'argument_invalid', null],
    ['a text in place of the request', 'argument_invalid', text],
    ['headers that are undefined', 'argument_invalid', { ...request, headers: undefined }],
    ['headers that are a text', 'argument_invalid', { ...request, headers: 'webhook-id: 1' }],
    ['a body that is undefined', 'body_missing', { ...request, body: undefined }],
    ['a body that is null', 'body_missing', { ...request, body: null }],
    ['a body that is a list', 'body_was_parsed', { ...request, body: [1] }],
    ['a secret that is undefined', 'secret_invalid', { ...request, secret: undefined }],
    ['no secret in the list', 'secret_invalid', { ...request, secret: [] }],
    ['a list with undefined', 'secret_invalid', { ...request, secret: [secret, undefined] }],
    ['a secret that is a number', 'secret_invalid', { ...request, secret: 42 }],
    ['an empty list as header', 'header_missing', withAnyHeader('webhook-id', [])],
    ['a number as header', 'header_invalid', withAnyHeader('webhook-timestamp', nowS)],
    ['a header twice, joined', 'header_invalid', withAnyHeader('webhook-timestamp', `${nowS}, 1`)],
    ['a clock that is no date', 'argument_invalid', { ...request, now: new Date('x') }],
    ['a clock in ms', 'argument_invalid', { ...request, now: now.getTime() }],
    ['a tolerance that is NaN', 'argument_invalid', { ...request, toleranceS: Number.NaN }],
    ['a tolerance that is a text', 'argument_invalid', { ...request, toleranceS: '300' }],
  ])('%s: %s', (_, reason, refused) => {
    expect(reasonOf(refused as WebhookRequest)).toBe(reason)
  })

  it('and so when a header is there twice', () => {
    const headers = { ...request.headers, 'webhook-id': ['a', 'b'] }
    expect(reasonOf({ ...request, headers })).toBe('header_invalid')
  })
})

const mutationsTried = sized(10_000, 100_000)

/** Any byte of body, headers or time that is another one. */
describe(`${mutationsTried} mutations`, () => {
  const random = randomFrom(20_260_301)
  const below = (n: number) => Math.floor(random() * n)

  /** One to three bytes are flipped, taken out, put in, or exchanged. */
  function mutate(bytes: Buffer): Buffer {
    let mutated = Buffer.from(bytes)
    for (let left = 1 + below(3); left > 0; left -= 1) {
      const at = below(mutated.length)
      const rest = mutated.subarray(at + 1)
      const kept = Buffer.from([mutated[at] ?? 0])
      const chance = Buffer.from([33 + below(94)])
      const middle = [Buffer.from([(kept[0] ?? 0) ^ (1 << below(7))]), Buffer.alloc(0)]
      const choices = [...middle, chance, Buffer.concat([kept, chance])]
      mutated = Buffer.concat([mutated.subarray(0, at), choices[below(4)] ?? kept, rest])
    }
    return mutated
  }

  const parts = ['body', 'webhook-id', 'webhook-timestamp', 'webhook-signature'] as const

  it('none of which verifies', () => {
    const whole = signed()
    const counts = { tried: 0, accepted: 0 }
    while (counts.tried < mutationsTried) {
      const part = parts[counts.tried % parts.length] ?? 'body'
      const before = Buffer.from(part === 'body' ? text : (whole.headers[part] ?? ''))
      const after = mutate(before)
      if (after.equals(before)) continue
      const request =
        part === 'body'
          ? { ...whole, body: after }
          : { ...whole, headers: { ...whole.headers, [part]: after.toString('latin1') } }
      counts.tried += 1
      if (reasonOf(request) === null) counts.accepted += 1
    }
    expect(counts).toEqual({ tried: mutationsTried, accepted: 0 })
  })
})
