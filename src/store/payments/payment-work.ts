// Queries of the payment worker. It finds work in all accounts, and leases each payment by its whole key.
import type { Payment } from '../../domain/payments/payment.ts'
import { paymentTable } from './payments.ts'
import type { Row } from '../unit-of-work/row-mapping.ts'
import type { Database, Statement } from '../postgres.ts'
import type { ClockOffset } from '../../domain/accounts/account-clock.ts'
import type { LeasedPayment, PayoutKey } from './payment-port.ts'
import type { RecordKey } from '../page.ts'

export const paymentWorkQueries = { findPayouts, findDuePayments, leasePayment, postponePayment }

/** How far the clock of the row's account is ahead of the hub's. */
const offsetOf = (row: string) =>
  `(select clock_offset_ms from account a where a.account_id = ${row}.account_id)`

const findPayoutsStatement: Statement = {
  name: 'find-payouts',
  text: `select d.account_id, d.id, ${offsetOf('d')} as clock_offset_ms from draw d
    join invoice i on i.account_id = d.account_id and i.id = d.id
    join customer c on c.account_id = d.account_id and c.id = d.customer_id
    where d.status = 'Approved' and d.payout_id is null and i.status = 'Approved'
      and c.frozen_at is null and i.extra->'extra'->>'frozenAt' is null
    order by d.account_id, d.id limit $1`,
}

const findDueStatement: Statement = {
  name: 'find-due-payments',
  text: `select account_id, id from payment
    where status = 'Processing' and (due_at <= now() or begun_attempt <> attempt)
    order by due_at limit $1`,
}

/**
 * $1 account, $2 payment, $3 lease in ms. Of two concurrent callers one gets the lease. The columns set here are
 * written only by the worker.
 */
const leaseStatement: Statement = {
  name: 'lease-payment',
  text: `update payment p set due_at = now() + $3 * interval '1 millisecond', leased_at = now(),
      begun_at = case when begun_attempt = attempt then begun_at else now() end,
      begun_attempt = attempt
    where account_id = $1 and id = $2 and status = 'Processing'
      and (due_at <= now() or begun_attempt <> attempt)
    returning p.*, ${offsetOf('p')} as clock_offset_ms, extract(epoch from now() - begun_at)::float8 * 1000 as age_ms`,
}

/** $1 account, $2 payment, $3 attempt, $4 delay in ms. */
const postponeStatement: Statement = {
  name: 'postpone-payment',
  text: `update payment set due_at = now() + $4 * interval '1 millisecond', leased_at = null
    where account_id = $1 and id = $2 and attempt = $3 and status = 'Processing'`,
}

/** Approved draws without a payout whose invoice and customer are not frozen. */
async function findPayouts(database: Database, limit: number): Promise<PayoutKey[]> {
  const rows = await database.query<KeyRow & OffsetRow>(findPayoutsStatement, [limit])
  return rows.map((row) => ({ ...keyOf(row), clockOffsetMs: row.clock_offset_ms }))
}

/** Payments in progress that are due and not leased. */
function findDuePayments(database: Database, limit: number): Promise<RecordKey[]> {
  return findKeys(database, findDueStatement, limit)
}

async function leasePayment(
  database: Database,
  accountId: string,
  id: string,
  leaseMs: number,
): Promise<LeasedPayment | null> {
  const values = [accountId, id, leaseMs]
  const [row] = await database.query<Row & OffsetRow & { age_ms: number }>(leaseStatement, values)
  if (row === undefined) return null
  const { age_ms: ageMs, clock_offset_ms: clockOffsetMs } = row
  return { payment: paymentTable.fromRow(row), ageMs, clockOffsetMs }
}

async function postponePayment(
  database: Database,
  accountId: string,
  payment: Payment,
  delayMs: number,
): Promise<void> {
  await database.query(postponeStatement, [accountId, payment.id, payment.attempt, delayMs])
}

async function findKeys(
  database: Database,
  statement: Statement,
  limit: number,
): Promise<RecordKey[]> {
  return (await database.query<KeyRow>(statement, [limit])).map(keyOf)
}

type KeyRow = { readonly account_id: string; readonly id: string }
type OffsetRow = { readonly clock_offset_ms: ClockOffset }

function keyOf(row: KeyRow): RecordKey {
  return { accountId: row.account_id, id: row.id }
}
