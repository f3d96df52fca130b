// Fair sharing of the hub between accounts: calls beyond the hub's capacity queue per account and are admitted round robin.
// Each account also has limits of its own, which only a flood reaches.
//
// A call counts from the end of its body to its answer, so a slow or idle connection occupies no slot.
import { HubError } from '../domain/hub-error.ts'
import { FairQueue } from '../fair-queue.ts'
import type { AccountCaller, Caller } from '../api/call.ts'

export const shareLimits = {
  /** Calls that run at the same time. */
  runningMax: 128,
  /** Of these, calls of one account while other accounts are active: so much work another account's call waits for. */
  runningBesideOthersMax: 32,
  /** An account with fewer calls than this in flight never waits. */
  grantedMin: 8,
  /** How often the hub checks whether calls complete. */
  sweepMs: 100,
  /** Calls admitted in addition when none has completed since the last check: the running ones are all waiting for something. */
  admittedWhenStalled: 32,
  /** Concurrent reads of one account: half of the read connections are left to other accounts. */
  readsRunningMax: 3,
  /** How long a call waits for its turn. */
  waitMsMax: 5_000,
  /** Accounts that are tracked while they have no call in flight. */
  sharesMax: 10_000,
} as const

export type AccountShares = {
  /** Before the body is read: the refusal of a call that exceeds the account's own limits. */
  refusal(caller: Caller, nowMs: number): HubError | undefined
  /** `null` when the call may run at once. Every call that entered must leave, even if its turn was refused. */
  enter(caller: Caller | null, isRead: boolean): Promise<void> | null
  leave(caller: Caller | null, isRead: boolean): void
}

type Share = {
  running: number
  /** The account's reads: those admitted, and those that wait for one of them to complete. */
  reads: number
  readonly readsWaiting: ReadTurn[]
  /** Start of the current second, and the calls since then. */
  secondMs: number
  calls: number
  /** When the account was last counted as active. */
  activeMs: number
}

type Turn = {
  readonly share: Share
  readonly sinceMs: number
  readonly begin: () => void
  readonly refuse: (error: HubError) => void
}

type ReadTurn = { readonly begin: () => void; readonly expiry: NodeJS.Timeout }

const secondMs = 1_000

export function openAccountShares(): AccountShares {
  const shares = new Map<string, Share>()
  const waiting = new FairQueue<Turn>()
  let running = 0
  /** Accounts that called in the current second, and in the one before. */
  let active = { secondMs: 0, now: 0, before: 0 }
  let endedSinceSweep = 0
  let sweeping: NodeJS.Timeout | null = null

  function shareOf(accountId: string): Share {
    const known = shares.get(accountId)
    if (known !== undefined) return known
    if (shares.size >= shareLimits.sharesMax) forgetIdle()
    const share = {
      running: 0,
      reads: 0,
      readsWaiting: [],
      secondMs: 0,
      calls: 0,
      activeMs: -secondMs,
    }
    shares.set(accountId, share)
    return share
  }

  function forgetIdle(): void {
    for (const [accountId, share] of shares) {
      if (inFlight(accountId, share) === 0) shares.delete(accountId)
    }
  }

  function inFlight(accountId: string, { running: own, readsWaiting }: Share): number {
    return own + waiting.sizeOf(accountId) + readsWaiting.length
  }

  function begin(share: Share): void {
    share.running += 1
    running += 1
  }

  function countActive(share: Share): void {
    const nowMs = performance.now()
    if (nowMs - share.activeMs < secondMs) return
    share.activeMs = nowMs
    const elapsedMs = nowMs - active.secondMs
    if (elapsedMs >= secondMs)
      active = { secondMs: nowMs, now: 0, before: elapsedMs < 2 * secondMs ? active.now : 0 }
    active.now += 1
  }

  function hasRoomFor(share: Share): boolean {
    if (share.running < shareLimits.grantedMin) return true
    const isAlone = active.now <= 1 && active.before <= 1
    const ownMax = isAlone ? shareLimits.runningMax : shareLimits.runningBesideOthersMax
    return running < shareLimits.runningMax && share.running < ownMax
  }

  function mayBegin(accountId: string): boolean {
    const share = shares.get(accountId)
    return share === undefined || hasRoomFor(share)
  }

  function admitWaiting(count: number, mayTake?: (accountId: string) => boolean): void {
    for (let left = count; left > 0; left -= 1) {
      const turn = waiting.takeOne(mayTake)
      if (turn === undefined) return
      begin(turn.share)
      if (performance.now() - turn.sinceMs < shareLimits.waitMsMax) turn.begin()
      else turn.refuse(waitedTooLong())
    }
  }

  function sweep(): void {
    if (endedSinceSweep === 0) admitWaiting(shareLimits.admittedWhenStalled)
    endedSinceSweep = 0
    if (waiting.size > 0 || sweeping === null) return
    clearInterval(sweeping)
    sweeping = null
  }

  function wait(accountId: string, share: Share): Promise<void> {
    sweeping ??= setInterval(sweep, shareLimits.sweepMs).unref()
    return new Promise((resolve, reject) => {
      waiting.push(accountId, { share, sinceMs: performance.now(), begin: resolve, refuse: reject })
    })
  }

  /** A refused read still counts as running, because that call leaves, too. */
  function waitToRead(share: Share): Promise<void> {
    return new Promise((resolve, reject) => {
      const enter = (settle: () => void) => () => {
        clearTimeout(turn.expiry)
        share.readsWaiting.splice(share.readsWaiting.indexOf(turn), 1)
        share.reads += 1
        begin(share)
        settle()
      }
      const expire = enter(() => reject(waitedTooLong()))
      const expiry = setTimeout(expire, shareLimits.waitMsMax).unref()
      const turn: ReadTurn = { begin: enter(resolve), expiry }
      share.readsWaiting.push(turn)
    })
  }

  function endRead(share: Share): void {
    share.reads -= 1
    if (share.reads < shareLimits.readsRunningMax) share.readsWaiting[0]?.begin()
  }

  return {
    refusal(caller, nowMs) {
      const policies = limitsOf(caller)
      if (policies === null) return undefined
      const { accountId } = caller
      const share = shareOf(accountId)
      if (nowMs - share.secondMs >= secondMs) {
        share.secondMs = nowMs
        share.calls = 0
      }
      if (share.calls >= policies.callsPerSecondMax) return limited('calls-per-second', policies)
      if (inFlight(accountId, share) >= policies.callsInFlightMax)
        return limited('calls-in-flight', policies)
      share.calls += 1
      return undefined
    },
    enter(caller, isRead) {
      if (!hasShare(caller)) return null
      const { accountId } = caller
      const share = shareOf(accountId)
      countActive(share)
      if (isRead) {
        if (share.reads >= shareLimits.readsRunningMax) return waitToRead(share)
        share.reads += 1
      }
      if (!hasRoomFor(share)) return wait(accountId, share)
      begin(share)
      return null
    },
    leave(caller, isRead) {
      if (!hasShare(caller)) return
      const share = shares.get(caller.accountId)
      if (share !== undefined) {
        share.running -= 1
        if (isRead) endRead(share)
      }
      running -= 1
      endedSinceSweep += 1
      if (waiting.size > 0) admitWaiting(shareLimits.runningMax - running, mayBegin)
    },
  }
}

/** An operator does not queue behind the account they are viewing. */
function hasShare(caller: Caller | null): caller is Caller {
  return caller !== null && caller.accountId !== '' && caller.actor?.kind !== 'operator'
}

type Limits = { readonly callsInFlightMax: number; readonly callsPerSecondMax: number }

/** Operators and buyers have none: they are not part of the account's own traffic. */
function limitsOf(caller: Caller): Limits | null {
  if (!isAccount(caller)) return null
  return caller.principal.account.policies
}

function isAccount(caller: Caller): caller is AccountCaller {
  return 'principal' in caller
}

function limited(name: 'calls-per-second' | 'calls-in-flight', limits: Limits): HubError {
  const { callsPerSecondMax, callsInFlightMax } = limits
  const message =
    name === 'calls-per-second'
      ? `The account may make ${callsPerSecondMax} calls per second.`
      : `The account may have ${callsInFlightMax} calls in flight.`
  return new HubError('too_many_calls', message, {
    rule: 'account_rate_limited',
    retryAfter: 1,
    rateLimit: {
      met: name,
      quotas: [
        { name: 'calls-per-second', quota: callsPerSecondMax, seconds: 1 },
        { name: 'calls-in-flight', quota: callsInFlightMax, seconds: null },
      ],
    },
  })
}

function waitedTooLong(): HubError {
  return new HubError('busy', 'The hub is busy.', { rule: 'hub_busy', retryAfter: 1 })
}
