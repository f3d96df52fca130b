// Whether a webhook came from the hub, as it was sent and just now: Standard Webhooks, version 1. When it
// did not pass it tells why, since nearly every failure is a mistake of the receiver's own. For Node.
import { createHmac, timingSafeEqual } from 'node:crypto'

export type WebhookRequest = {
  /**
   * The body as the bytes that arrived, or as their text. A framework that has parsed it already has
   * thrown them away: the signature is over bytes.
   */
  readonly body: Uint8Array | ArrayBuffer | string
  /** As Node, fetch or a framework has them; names in any case. */
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>
  /** `whsec_…`, as the hub told it once; several while one is being replaced. */
  readonly secret: string | readonly string[]
  /** The receiver's time, by default that of its clock. */
  readonly now?: Date
  /** How far the time of the attempt may be from `now`, in seconds; 300 by default. */
  readonly toleranceS?: number
}

export type VerifiedWebhook = {
  /** The same at every attempt: what was seen once need not be done again. */
  readonly id: string
  /** When this attempt was made. */
  readonly at: Date
  /** The body, parsed; `null` without one, as when the hub asks for a page of customers. */
  readonly event: unknown
}

export type WebhookFault =
  | 'argument_invalid'
  | 'header_missing'
  | 'header_invalid'
  | 'secret_invalid'
  | 'body_missing'
  | 'body_was_parsed'
  | 'body_was_changed'
  | 'body_is_no_json'
  | 'signature_mismatch'
  | 'timestamp_too_old'
  | 'timestamp_too_new'

/** Thrown, and not returned: whoever forgets to look has not accepted a forgery. */
export class WebhookRefused extends Error {
  readonly reason: WebhookFault

  constructor(reason: WebhookFault, message: string) {
    super(message)
    this.name = 'WebhookRefused'
    this.reason = reason
  }
}

const toleranceDefaultS = 300
const secretPrefix = 'whsec_'

/** Throws `WebhookRefused` with the reason and what to do about it, whatever it is given. */
export function verifyWebhook(request: WebhookRequest): VerifiedWebhook {
  requireArguments(request)
  const id = header(request, 'webhook-id')
  const timestamp = header(request, 'webhook-timestamp')
  const signatures = signaturesOf(header(request, 'webhook-signature'))
  if (!/^[1-9]\d{0,11}$/.test(timestamp)) {
    refuse('header_invalid', `webhook-timestamp is ${quoted(timestamp)}, and no number of seconds.`)
  }
  const body = bytesOf(request.body)
  const keys = keysOf(request.secret)
  const passes = (bytes: Uint8Array) => {
    return isSigned(signatures, keys, { prefix: `${id}.${timestamp}.`, bytes })
  }
  if (!passes(body)) explainMismatch(body, passes)
  checkTime(Number(timestamp), request)
  return { id, at: new Date(Number(timestamp) * 1_000), event: eventOf(body) }
}

function refuse(reason: WebhookFault, message: string): never {
  throw new WebhookRefused(reason, message)
}

/** A receiver without types hands over anything; a clock or a tolerance that is no number would let everything pass. */
function requireArguments(request: unknown): void {
  if (typeof request !== 'object' || request === null) {
    refuse('argument_invalid', 'verifyWebhook takes an object with body, headers and secret.')
  }
  const { headers, now, toleranceS } = request as Partial<Record<keyof WebhookRequest, unknown>>
  if (typeof headers !== 'object' || headers === null) {
    refuse('argument_invalid', 'headers is not an object: pass the headers of the request.')
  }
  if (now !== undefined && !(now instanceof Date && Number.isFinite(now.getTime()))) {
    refuse('argument_invalid', 'now is not a valid Date.')
  }
  if (toleranceS !== undefined && !(typeof toleranceS === 'number' && toleranceS >= 0)) {
    refuse('argument_invalid', 'toleranceS is not a number of seconds.')
  }
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text)
}

function header({ headers }: WebhookRequest, name: string): string {
  const given: unknown = isHeaders(headers) ? headers.get(name) : valueOf(headers, name)
  const value: unknown = Array.isArray(given) && given.length < 2 ? given[0] : given
  if (value === undefined || value === null || value === '') {
    refuse(
      'header_missing',
      `The header ${name} is missing: this is no webhook, or a proxy took it.`,
    )
  }
  if (typeof value === 'string') return value
  const fault = Array.isArray(value) ? 'is there more than once' : 'is not a text'
  return refuse('header_invalid', `The header ${name} ${fault}.`)
}

function isHeaders(headers: WebhookRequest['headers']): headers is Headers {
  return typeof headers['get'] === 'function'
}

function valueOf(headers: Exclude<WebhookRequest['headers'], Headers>, name: string) {
  return Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1]
}

/** Those of version 1; others are of a future that this does not know. */
function signaturesOf(text: string): string[] {
  const tokens = text.split(' ')
  const odd = tokens.find((token) => !/^v\d+a?,[A-Za-z0-9+/=_-]+$/.test(token))
  if (odd !== undefined) {
    refuse('header_invalid', `webhook-signature has ${quoted(odd)}, which is no signature.`)
  }
  const ours = tokens.filter((token) => token.startsWith('v1,')).map((token) => token.slice(3))
  if (ours.length > 0) return ours
  return refuse('header_invalid', 'webhook-signature has no signature of version 1.')
}

function bytesOf(body: unknown): Uint8Array {
  if (typeof body === 'string') return Buffer.from(body)
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
  if (isArrayBuffer(body)) return new Uint8Array(body)
  if (body === undefined || body === null) {
    refuse(
      'body_missing',
      'The body is missing. Take the raw body; of an empty one, an empty text.',
    )
  }
  return refuse(
    'body_was_parsed',
    'The body is no bytes and no text: something has parsed it. Take the raw body of the request.',
  )
}

/** Also one of another realm, as test runners and workers have them. */
function isArrayBuffer(value: unknown): value is ArrayBuffer {
  return Object.prototype.toString.call(value) === '[object ArrayBuffer]'
}

function keysOf(secret: unknown): Buffer[] {
  const secrets: readonly unknown[] = Array.isArray(secret) ? secret : [secret]
  if (secrets.length === 0) refuse('secret_invalid', 'The list of secrets is empty.')
  return secrets.map((one) => {
    if (typeof one !== 'string') {
      const message = `A secret is ${one === undefined ? 'undefined' : 'not a text'}: look at the setting that holds it.`
      return refuse('secret_invalid', message)
    }
    const text = one.startsWith(secretPrefix) ? one.slice(secretPrefix.length) : one
    const key = Buffer.from(text, 'base64')
    if (key.length > 0 && key.toString('base64') === text) return key
    return refuse(
      'secret_invalid',
      'The secret is no whsec_ and base64. Take all of it, without a space or a line end.',
    )
  })
}

type Signed = { readonly prefix: string; readonly bytes: Uint8Array }

/** Texts are compared, since base64 has several for the same bytes; and all of them, in the same time. */
function isSigned(
  signatures: readonly string[],
  keys: readonly Buffer[],
  { prefix, bytes }: Signed,
): boolean {
  const expected = keys.map((key) => {
    return Buffer.from(createHmac('sha256', key).update(prefix).update(bytes).digest('base64'))
  })
  const given = signatures.map((signature) => Buffer.from(signature))
  return expected
    .flatMap((one) => given.map((other) => isSame(one, other)))
    .some((matches) => matches)
}

function isSame(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}

/** What was signed may be found again in what arrived: then it is known what happened on the way. */
function explainMismatch(body: Uint8Array, passes: (bytes: Uint8Array) => boolean): never {
  const text = Buffer.from(body).toString()
  const trimmed = text.trim()
  if ([trimmed, `${trimmed}\n`].some((one) => passes(Buffer.from(one)))) {
    refuse('body_was_changed', 'Only white space around the body was added or removed on the way.')
  }
  const again = serializedAgain(text)
  if (again !== null && passes(Buffer.from(again))) {
    refuse(
      'body_was_parsed',
      'The body was parsed and written again: its content is right, its bytes are others. Take the raw body of the request.',
    )
  }
  refuse(
    'signature_mismatch',
    'No signature is that of this body, id and time under this secret: it is another endpoint’s secret, or the body is not the one that was sent.',
  )
}

function serializedAgain(text: string): string | null {
  try {
    return JSON.stringify(JSON.parse(text))
  } catch {
    return null
  }
}

/** Only after the signature: what a forger says about the time is not worth a word. */
function checkTime(timestampS: number, request: WebhookRequest): void {
  const { now = new Date(), toleranceS = toleranceDefaultS } = request
  const ageS = Math.floor(now.getTime() / 1_000) - timestampS
  if (ageS > toleranceS) {
    refuse('timestamp_too_old', tooFar(ageS, 'old', toleranceS))
  }
  if (-ageS > toleranceS) {
    refuse('timestamp_too_new', tooFar(-ageS, 'ahead', toleranceS))
  }
}

function tooFar(seconds: number, word: string, toleranceS: number): string {
  return `The attempt is ${seconds} s ${word}, and ${toleranceS} s are allowed: it is played back, or this clock is wrong.`
}

function eventOf(body: Uint8Array): unknown {
  if (body.length === 0) return null
  try {
    return JSON.parse(Buffer.from(body).toString()) as unknown
  } catch {
    return refuse('body_is_no_json', 'The body is signed, but it is no JSON.')
  }
}
