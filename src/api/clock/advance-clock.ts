// Sets the clock of an account forward, with a stop at each time at which something falls due. The workers of the hub carry
// it on as ever, and the clock goes on when they have.
import { setTimeout as pause } from 'node:timers/promises'
import { nextDailyStop, lastDailyStop, timeOf } from '../../domain/accounts/account-clock.ts'
import type { AuditEntry } from '../../domain/accounts/operator.ts'
import { accountNotFound } from '../../domain/accounts/caller-refusals.ts'
import { HubError } from '../../domain/hub-error.ts'
import type { DueWork } from '../../store/accounts/account-port.ts'
import type { StoredEvent } from '../../store/events/event-port.ts'
import type { OperatorAccountCall } from '../call.ts'
import { requireSandbox } from '../require-sandbox.ts'

export const advanceLimits = {
  /** How long a call waits for what falls due; shorter than an Idempotency-Key is reserved. */
  waitMsMax: 25_000,
  /** How often it looks whether all that fell due has happened. */
  everyMs: 25,
  /** Events in the answer; all are in the feed. */
  eventsMax: 1_000,
} as const

type Advance = {
  /** How far the clock is to be ahead of the hub's. */
  readonly targetMs: number
  /** Written with the first move. */
  readonly entry: AuditEntry
}

type Advanced = { readonly offsetMs: number | null; readonly events: readonly StoredEvent[] }

/** Throws HubError `busy` if it takes too long: the clock then stands in between. */
export async function advanceClock(
  call: OperatorAccountCall,
  { targetMs, entry }: Advance,
): Promise<Advanced> {
  const { account, accountId, store } = call
  const untilMs = performance.now() + advanceLimits.waitMsMax
  let offsetMs = account.clockOffsetMs ?? 0
  let unwritten: AuditEntry | null = entry
  let work = await untilDone(call, offsetMs, untilMs)
  const { lastSeq } = work
  while (offsetMs < targetMs) {
    const byMs = Math.min(targetMs - offsetMs, nextStopIn(call, work, offsetMs))
    if (await store.moveClock({ accountId, fromMs: offsetMs, byMs }, unwritten)) {
      unwritten = null
      offsetMs += byMs
    } else offsetMs = await offsetNow(call)
    work = await untilDone(call, offsetMs, untilMs)
  }
  const { items } = await store.readEvents(accountId, lastSeq, advanceLimits.eventsMax)
  return { offsetMs: offsetMs === 0 ? null : offsetMs, events: items }
}

/** In ms. A little late, so that what falls due at the stop is due. */
function nextStopIn(call: OperatorAccountCall, work: DueWork, offsetMs: number): number {
  const due = work.nextInMs === null ? Infinity : Math.max(Math.ceil(work.nextInMs), 0) + 1
  if (!hasReminders(call, work)) return due
  const now = timeOf(call.hubClock(), offsetMs).toISOString()
  return Math.min(due, nextDailyStop(now, call.workers.reminderHourUtc) + 1)
}

function hasReminders({ workers }: OperatorAccountCall, { hasMessages }: DueWork): boolean {
  return workers.messages && hasMessages
}

async function untilDone(
  call: OperatorAccountCall,
  offsetMs: number,
  untilMs: number,
): Promise<DueWork> {
  for (;;) {
    const work = await call.store.readDueWork(call.accountId, call.workers)
    if (!work.isDue && !areRemindersDue(call, work, offsetMs)) return work
    if (performance.now() > untilMs) {
      throw standsInBetween()
    }
    await pause(advanceLimits.everyMs)
  }
}

function areRemindersDue(call: OperatorAccountCall, work: DueWork, offsetMs: number): boolean {
  if (offsetMs === 0 || !hasReminders(call, work)) return false
  const now = timeOf(call.hubClock(), offsetMs).toISOString()
  const day = lastDailyStop(now, call.workers.reminderHourUtc)
  return work.remindedOn === null || work.remindedOn < day
}

/** Another call has moved the clock. */
async function offsetNow({ store, accountId }: OperatorAccountCall): Promise<number> {
  const account = await store.readAccount(accountId)
  if (account === null) throw accountNotFound()
  return requireSandbox(account).clockOffsetMs ?? 0
}

function standsInBetween(): HubError {
  const message = 'Not everything that fell due has happened yet: set the clock again.'
  return new HubError('busy', message, { rule: 'hub_busy', retryAfter: 1 })
}
