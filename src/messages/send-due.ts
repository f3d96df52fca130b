// Sends due messages: each is leased, checked against the records as they are then, written, sent, and its outcome recorded. A
// hub that dies between the server's acceptance and the record of it leaves the message to be sent again, with the same
// Message-ID.
import { timeOf } from '../domain/accounts/account-clock.ts'
import type { Round } from '../backoff.ts'
import { HubError } from '../domain/hub-error.ts'
import { isEmailAddress } from '../domain/messages/message-policy.ts'
import { readPhoneNumber } from '../domain/messages/phone-number.ts'
import { sendMessage, type MessageEnd } from '../domain/messages/send-message.ts'
import { stillWanted } from '../domain/messages/still-wanted.ts'
import { readCalendarDate } from '../domain/calendar-date.ts'
import { newUuid } from '../ids.ts'
import type { Logger } from '../log.ts'
import type { LeasedMessage } from '../store/messages/message-port.ts'
import type { RecordKey } from '../store/page.ts'
import type { Store } from '../store/store.ts'
import type { Attempt } from '../store/unit-of-work/change-port.ts'
import { compose, type Composer } from './compose.ts'
import type { MessageLimits } from './limits.ts'
import { loadRecords } from './load-records.ts'
import { waitAfterAttempt } from './retry-schedule.ts'
import type { SendOutcome, Way } from './way.ts'

export const messageOutcomes = ['sent', 'failed', 'retried', 'postponed', 'dropped'] as const
export type MessageOutcome = (typeof messageOutcomes)[number]

export type SendWork = {
  readonly store: Store
  readonly ways: readonly Way[]
  readonly composer: Composer
  readonly clock: () => Date
  readonly log: Logger
  readonly limits: MessageLimits
  /** From 0 to 1. */
  readonly random: () => number
  readonly observe: (outcome: MessageOutcome) => void
}

export type StopSignals = {
  /** No further message is begun. */
  readonly stopping: AbortSignal
  /** Messages in flight are given up. */
  readonly aborting: AbortSignal
}

/** Each way sends several concurrently. When its server is down, the rest of its round is left for later. */
export async function sendDueMessages(work: SendWork, signals: StopSignals): Promise<Round> {
  const rounds = await Promise.all(work.ways.map((way) => sendByWay(work, way, signals)))
  return {
    found: rounds.reduce((sum, { found }) => sum + found, 0),
    done: rounds.reduce((sum, { done }) => sum + done, 0),
    hasMore: rounds.some(({ hasMore }) => hasMore),
  }
}

async function sendByWay(
  work: SendWork,
  way: Way,
  { stopping, aborting }: StopSignals,
): Promise<Round> {
  const { store, limits, log, observe } = work
  const { batchMax, batchPerAccountMax, atOnceMax } = limits
  const due = await store.findDueMessages([way.channel], batchPerAccountMax, batchMax)
  const left = [...due]
  let done = 0
  let isDown = false
  const sendNext = async () => {
    for (let key = left.shift(); key !== undefined; key = left.shift()) {
      if (isDown || stopping.aborted) return
      const { accountId, id } = key
      const ended = await sendOne(work, { key, way }, aborting).catch((error: unknown) => {
        // The lease expires, and then the message is attempted again.
        log.warn('message-not-carried-on', { accountId, messageId: id, error })
        return null
      })
      if (ended === null) continue
      observe(ended.outcome)
      if (ended.isDown) isDown = true
      else done += 1
    }
  }
  await Promise.all(Array.from({ length: atOnceMax }, sendNext))
  return { found: due.length, done, hasMore: due.length === batchMax }
}

type Ended = { readonly outcome: MessageOutcome; readonly isDown: boolean }

const ended = (outcome: MessageOutcome): Ended => ({ outcome, isDown: false })

/** `null` when the message is leased elsewhere. */
async function sendOne(
  work: SendWork,
  { key, way }: { readonly key: RecordKey; readonly way: Way },
  signal: AbortSignal,
): Promise<Ended | null> {
  const { store, limits, clock } = work
  const leased = await store.leaseMessage(key, {
    token: newUuid(),
    ms: limits.leaseMs,
    perAccountMax: limits.perAccountHourMax,
    perRecipientMax: limits.perRecipientHourMax,
  })
  if (leased === null) return null
  const { message, accountId } = leased
  const now = timeOf(clock(), leased.clockOffsetMs)
  const drop = async (reason: string) => {
    await store.dropMessage(leased, reason, now.toISOString())
    return ended('dropped')
  }
  if (now.getTime() - Date.parse(message.createdAt) > limits.ageMaxMs) return drop('too_old')
  const [account, records] = await Promise.all([
    store.readAccount(accountId),
    loadRecords(store, accountId, message),
  ])
  const today = readCalendarDate(now.toISOString())
  if (account === null || today === null) return drop('record_missing')
  const checked = { policies: account.policies, records, today }
  const { recipient, dropReason } = stillWanted(message, checked)
  if (dropReason !== null) return drop(dropReason)
  if (isOverLimit(work, leased)) return postpone(work, leased, limits.pauseMs)
  const to = message.channel === 'sms' ? readPhoneNumber(recipient) : emailAddressOf(recipient)
  if (to === null) {
    return end(work, leased, { status: 'failed', recipient, failure: 'invalid_address' })
  }
  const letter = await compose(work.composer, { account, message, recipient, records }).catch(busy)
  if (letter === 'busy') return postpone(work, leased, limits.busyMs)
  if (letter === null) return drop('record_missing')
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(limits.sendMs)])
  return record(work, { leased, recipient, outcome: await way.send({ ...letter, to }, deadline) })
}

function emailAddressOf(recipient: string): string | null {
  return isEmailAddress(recipient) ? recipient : null
}

/** The PDF renderer has too much to do. */
function busy(error: unknown): 'busy' {
  if (error instanceof HubError && error.code === 'busy') return 'busy'
  throw error
}

function isOverLimit(
  { limits }: SendWork,
  { sentByAccount, sentToRecipient }: LeasedMessage,
): boolean {
  return sentByAccount >= limits.perAccountHourMax || sentToRecipient >= limits.perRecipientHourMax
}

async function postpone(
  { store }: SendWork,
  leased: LeasedMessage,
  delayMs: number,
): Promise<Ended> {
  await store.postponeMessage(leased, { delayMs, failure: null })
  return ended('postponed')
}

type Sent = {
  readonly leased: LeasedMessage
  readonly recipient: string
  readonly outcome: SendOutcome
}

async function record(work: SendWork, { leased, recipient, outcome }: Sent): Promise<Ended> {
  if (outcome.status === 'sent') return end(work, leased, { status: 'sent', recipient })
  const { failure } = outcome
  const delayMs =
    outcome.status === 'refused' ? null : waitAfterAttempt(leased.message.attempts, work.random())
  if (delayMs === null) return end(work, leased, { status: 'failed', recipient, failure })
  const { isDown = false, retryAfterMs = null } = outcome.status === 'failed' ? outcome : {}
  await work.store.postponeMessage(leased, {
    delayMs: Math.max(delayMs, retryAfterMs ?? 0),
    failure,
  })
  return { outcome: 'retried', isDown }
}

async function end(
  { store }: SendWork,
  { accountId, clockOffsetMs, message: { id } }: LeasedMessage,
  outcome: MessageEnd,
): Promise<Ended> {
  const attempt: Attempt = {
    operationId: newUuid(),
    accountId,
    clockOffsetMs,
    name: 'send-message',
    keyId: null,
    actor: { kind: 'hub', id: null, name: 'messages', reason: null },
    requestId: null,
    recordKind: 'message',
    recordId: id,
    sent: null,
  }
  const load = [{ kind: 'message', id, access: 'write' }] as const
  await store.change({ attempt, load, idempotency: null }, (loaded, context) =>
    sendMessage(loaded.lock('message', id), outcome, context),
  )
  return ended(outcome.status)
}
