// Idempotency-Keys. A key is reserved before its call runs, and the answer is stored in the transaction of the write,
// so a crash leaves either both or a reservation that expires. Times are the database's, so that several hubs agree on
// them.
import { HubError } from '../../domain/hub-error.ts'
import type { Json } from '../../domain/json-changes.ts'
import { stepOf, type Step } from '../unit-of-work/statement-pipeline.ts'
import type { Database, Statement } from '../postgres.ts'
import type { IdempotencyReservation, IdempotencyState } from './idempotency-port.ts'

export const idempotencyQueries = { reserveIdempotencyKey, releaseIdempotencyKey }

export const idempotencyLimits = {
  /** Longer than any call may run, so that a running call never loses its reservation. */
  reservationSeconds: 30,
  keptDays: 30,
} as const

/** Whether a reservation has expired, or an answer is too old. */
const isFree = `((i.answer is null and i.running_until < now())
  or i.created_at < now() - interval '${idempotencyLimits.keptDays} days')`

/** Takes over a key that is free again. */
const reserve: Statement = {
  name: 'reserve-idempotency-key',
  text: `insert into idempotency as i
      (account_id, idempotency_key, fingerprint, token, running_until, created_at)
    values ($1, $2, $3, $4, now() + interval '${idempotencyLimits.reservationSeconds} seconds', now())
    on conflict (account_id, idempotency_key) do update set
      fingerprint = excluded.fingerprint, token = excluded.token, answer = null,
      running_until = excluded.running_until, created_at = excluded.created_at
    where ${isFree}
    returning token`,
}

const read: Statement = {
  name: 'read-idempotency-key',
  text: 'select fingerprint, answer from idempotency where account_id = $1 and idempotency_key = $2',
}

/** $1 account, $2 key: no row for a key that is free. */
const readTaken: Statement = {
  name: 'read-taken-idempotency-key',
  text: `select fingerprint, answer from idempotency i
    where account_id = $1 and idempotency_key = $2 and not ${isFree}`,
}

/** $1 account, $2 key, $3 token: no row means that the reservation was lost. */
export const release: Statement = {
  name: 'release-idempotency-key',
  text: `delete from idempotency
    where account_id = $1 and idempotency_key = $2 and token = $3 and answer is null`,
}

/** $1 account, $2 key, $3 token, $4 answer: no row means that the reservation was lost. */
export const storeResponse: Statement = {
  name: 'store-response',
  text: `update idempotency set answer = $4
    where account_id = $1 and idempotency_key = $2 and token = $3 and answer is null`,
}

/** Stores the answer, or releases the key without one. */
export function endReservation(
  { accountId, key, token }: IdempotencyReservation,
  answer: Json | null,
): Step {
  const reservation = [accountId, key, token]
  return answer === null
    ? stepOf(release, reservation)
    : stepOf(storeResponse, [...reservation, JSON.stringify(answer)])
}

export function lostReservation(): HubError {
  const message = 'The reservation of the Idempotency-Key ran out.'
  return new HubError('busy', message, { rule: 'hub_busy', retryAfter: 1 })
}

/** $1 account, $2 instant. */
export const pruneIdempotencyKeys: Statement = {
  name: 'prune-idempotency-keys',
  text: 'delete from idempotency where account_id = $1 and created_at < $2',
}

type StoredRow = { fingerprint: Buffer; answer: Json | null }

async function reserveIdempotencyKey(
  database: Database,
  { accountId, key, fingerprint, token }: IdempotencyReservation,
): Promise<IdempotencyState> {
  const reserved = await database.query(reserve, [accountId, key, fingerprint, token])
  if (reserved.length > 0) return { state: 'reserved' }
  const [stored] = await database.query<StoredRow>(read, [accountId, key])
  // It was released between the two statements: for this caller it was still running.
  return stored === undefined ? { state: 'running' } : stateOf(stored, fingerprint)
}

/** The state that `reserveIdempotencyKey` would return; reserves nothing. */
export async function peekAtIdempotencyKey(
  database: Database,
  { accountId, key, fingerprint }: IdempotencyReservation,
): Promise<IdempotencyState> {
  const [taken] = await database.query<StoredRow>(readTaken, [accountId, key])
  return taken === undefined ? { state: 'reserved' } : stateOf(taken, fingerprint)
}

function stateOf(stored: StoredRow, fingerprint: Buffer): IdempotencyState {
  if (!stored.fingerprint.equals(fingerprint)) return { state: 'other_request' }
  return stored.answer === null
    ? { state: 'running' }
    : { state: 'answered', answer: stored.answer }
}

export async function releaseIdempotencyKey(
  database: Database,
  { accountId, key, token }: IdempotencyReservation,
): Promise<void> {
  await database.query(release, [accountId, key, token])
}
