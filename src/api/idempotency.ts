// Idempotency-Key: a call runs once per key, and a repeat gets the first answer. Only answers to calls that changed something
// are stored: a refused call runs again, since the reason of the refusal may be gone.
import { createHash, randomUUID } from 'node:crypto'
import { HubError, invalid } from '../domain/hub-error.ts'
import type { Json } from '../domain/json-changes.ts'
import type { IdempotencyReservation } from '../store/operations/idempotency-port.ts'
import type { Answer } from './answer.ts'
import { headerOf } from './headers.ts'
import { type AnyCall } from './call.ts'

export const replayLimits = {
  /** How long a replay shows a secret: long enough for a client that lost the answer and retries. */
  secretShownMs: 10 * 60 * 1000,
} as const

/** `null` when the call has no key. */
export function reservationOf(call: AnyCall): IdempotencyReservation | null {
  const key = headerOf(call, 'idempotency-key')
  if (key === null) return null
  if (!/^[\x20-\x7e]{1,255}$/.test(key)) {
    const message = 'Idempotency-Key must have 1 to 255 printable ASCII characters.'
    throw invalid([{ pointer: 'Idempotency-Key', rule: 'idempotency_key_invalid', message }])
  }
  return {
    accountId: call.accountId,
    key: call.actor === null ? key : ownKey(call.actor, key),
    fingerprint: fingerprintOf(call),
    token: randomUUID(),
  }
}

/** Callers may choose the same key. The separator cannot occur in an account's own keys. */
function ownKey({ kind, name, id }: NonNullable<AnyCall['actor']>, key: string): string {
  return [kind, name, id, key].join('\u0001')
}

function fingerprintOf({ method, path, query, body }: AnyCall): Buffer {
  const parameters = Object.entries(query)
  const asked = parameters.length === 0 ? '' : `?${JSON.stringify(parameters)}`
  return createHash('sha256').update(`${method} ${path}${asked}\n`).update(body).digest()
}

/** Runs `first`, or replays the answer to an earlier call with the key. Throws HubError while that call is running. */
export async function runOnce(
  call: AnyCall,
  reservation: IdempotencyReservation,
  first: () => Promise<Answer>,
): Promise<Answer> {
  const state = await call.store.reserveIdempotencyKey(reservation)
  switch (state.state) {
    case 'reserved':
      return first()
    case 'running':
      throw stillRunning()
    case 'other_request':
      throw keyReused()
    case 'answered':
      return replay(call, reservation, state.answer)
    default:
      return state satisfies never
  }
}

/** For calls that write no record. Their changes and the stored answer are committed together. */
export async function runOperatorCallOnce<C extends AnyCall>(
  call: C,
  handle: (call: C) => Promise<Answer>,
): Promise<Answer> {
  const reservation = reservationOf(call)
  if (reservation === null) return handle(call)
  return runOnce(call, reservation, async () => {
    const once = await call.store.beginOnce(reservation)
    try {
      const answer = await handle({ ...call, store: once.store })
      await once.end(
        answer.isRepeatable === true ? null : storedResponse(call, reservation, answer),
      )
      return answer
    } catch (error) {
      await once.rollBack().catch(() => undefined)
      throw error
    }
  })
}

type Stored = Omit<Answer, 'withoutSecret'> & {
  /** The answer with its secret, encrypted. */
  readonly whole?: { readonly sealed: string; readonly until: string }
}

/** The answer to store; a secret is encrypted, and shown for a limited time. */
export function storedResponse(
  call: AnyCall,
  reservation: IdempotencyReservation,
  answer: Answer,
): Json {
  const { withoutSecret, ...whole } = answer
  const stored: Stored =
    withoutSecret === undefined
      ? whole
      : { ...whole, ...withoutSecret, whole: sealedAnswer(call, reservation, whole) }
  return stored
}

function sealedAnswer(
  { webhooks, clock }: AnyCall,
  reservation: IdempotencyReservation,
  answer: Answer,
) {
  const until = new Date(clock().getTime() + replayLimits.secretShownMs).toISOString()
  return { sealed: webhooks.seal(sealOf(reservation), JSON.stringify(answer)), until }
}

function sealOf({ accountId, key }: IdempotencyReservation) {
  return { accountId, id: `idempotency\u0001${key}` }
}

function replay(
  { webhooks, clock, isDryRun }: AnyCall,
  reservation: IdempotencyReservation,
  answer: Json,
): Answer {
  // Only answers written by storedResponse are read.
  const { whole, ...stored } = answer as unknown as Stored
  const isShown = whole !== undefined && isDryRun !== true && clock().toISOString() < whole.until
  const first = isShown
    ? (JSON.parse(webhooks.unseal(sealOf(reservation), whole.sealed)) as Answer)
    : stored
  return { ...first, headers: { ...first.headers, 'idempotency-replayed': 'true' } }
}

function stillRunning(): HubError {
  const message = 'The first call with this Idempotency-Key is still running.'
  return new HubError('conflict', message, { rule: 'idempotency_key_running', retryAfter: 1 })
}

function keyReused(): HubError {
  const message = 'This Idempotency-Key was used before with another method, path, query or body.'
  return new HubError('idempotency_key_reused', message, { rule: 'idempotency_key_reused' })
}
