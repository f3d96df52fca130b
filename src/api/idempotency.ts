// Idempotency-Key: a call runs once for each key, and whoever repeats it gets the first answer. Only what
// changed something is kept. A refusal is judged again, so that no key outlives the reason of its refusal.
import { createHash, randomUUID } from 'node:crypto'
import { HubError, invalid } from '../domain/hub-error.ts'
import type { Json } from '../domain/json-changes.ts'
import type { IdempotencyReservation } from '../store/operations/idempotency-port.ts'
import type { Answer } from './answer.ts'
import { headerOf } from './headers.ts'
import { type AnyCall } from './call.ts'

export const replayLimits = {
  /** How long a replay repeats a secret: long enough for a client that lost its answer and tries again. */
  secretShownMs: 10 * 60 * 1000,
} as const

/** `null` when the call has no key. */
export function claimOf(call: AnyCall): IdempotencyReservation | null {
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

/** Two callers may think of the same key. An account's has no such character. */
function ownKey({ kind, name, id }: NonNullable<AnyCall['actor']>, key: string): string {
  return [kind, name, id, key].join('\u0001')
}

function fingerprintOf({ method, path, query, body }: AnyCall): Buffer {
  const parameters = Object.entries(query)
  const asked = parameters.length === 0 ? '' : `?${JSON.stringify(parameters)}`
  return createHash('sha256').update(`${method} ${path}${asked}\n`).update(body).digest()
}

/** Runs `first`, unless a call with the key did before. */
export async function runOnce(
  call: AnyCall,
  claim: IdempotencyReservation,
  first: () => Promise<Answer>,
): Promise<Answer> {
  const state = await call.store.reserveIdempotencyKey(claim)
  switch (state.state) {
    case 'reserved':
      return first()
    case 'running':
      throw stillRunning()
    case 'other_request':
      throw keyReused()
    case 'answered':
      return replay(call, claim, state.answer)
    default:
      return state satisfies never
  }
}

/** A call that writes no record. What it stores and its answer are committed together. */
export async function runOperatorCallOnce<C extends AnyCall>(
  call: C,
  handle: (call: C) => Promise<Answer>,
): Promise<Answer> {
  const claim = claimOf(call)
  if (claim === null) return handle(call)
  return runOnce(call, claim, async () => {
    const once = call.store.beginOnce(claim)
    try {
      const answer = await handle({ ...call, store: once.store })
      await once.end(answer.isRepeatable === true ? null : storedResponse(call, claim, answer))
      return answer
    } catch (error) {
      await once.rollBack().catch(() => undefined)
      throw error
    }
  })
}

type Kept = Omit<Answer, 'withoutSecret'> & {
  /** The answer with its secret, sealed. */
  readonly whole?: { readonly sealed: string; readonly until: string }
}

/** What is stored of an answer: a secret only sealed, and only shown for a while. */
export function storedResponse(call: AnyCall, claim: IdempotencyReservation, answer: Answer): Json {
  const { withoutSecret, ...whole } = answer
  const kept: Kept =
    withoutSecret === undefined
      ? whole
      : { ...whole, ...withoutSecret, whole: sealedAnswer(call, claim, whole) }
  // Answers consist of texts, numbers and objects of them.
  return kept
}

function sealedAnswer({ webhooks, clock }: AnyCall, claim: IdempotencyReservation, answer: Answer) {
  const until = new Date(clock().getTime() + replayLimits.secretShownMs).toISOString()
  return { sealed: webhooks.seal(sealOf(claim), JSON.stringify(answer)), until }
}

function sealOf({ accountId, key }: IdempotencyReservation) {
  return { accountId, id: `idempotency\u0001${key}` }
}

function replay({ webhooks, clock }: AnyCall, claim: IdempotencyReservation, answer: Json): Answer {
  // Only answers that were stored as such are ever read back.
  const { whole, ...kept } = answer as unknown as Kept
  const isShown = whole !== undefined && clock().toISOString() < whole.until
  const first = isShown
    ? (JSON.parse(webhooks.unseal(sealOf(claim), whole.sealed)) as Answer)
    : kept
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
