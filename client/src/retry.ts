// The retry policy: a call is repeated when no usable answer came or when the hub asked for patience, within
// its attempts and its time. Every call may be repeated: reads as they are, writes by their Idempotency-Key.
import { attempt, type Attempt } from './attempt.ts'
import { HubUnreachable } from './hub-error.ts'
import { sleep } from './interruptible.ts'
import { retryAfterMs } from './retry-after.ts'

export type RetryOptions = {
  /** How often a call is made at most; 1 is never again. 3 by default. */
  readonly attempts?: number | undefined
  /** How long one attempt may take, in ms; 15 s by default. */
  readonly attemptTimeoutMs?: number | undefined
  /** How long the whole call may take, attempts and waits together, in ms; 60 s by default. */
  readonly timeoutMs?: number | undefined
  /** The wait before the second attempt, in ms, doubled before each further one; 200 by default. */
  readonly firstWaitMs?: number | undefined
}

export const retryDefaults = {
  attempts: 3,
  attemptTimeoutMs: 15_000,
  timeoutMs: 60_000,
  firstWaitMs: 200,
} as const

export type RetryPolicy = { readonly [Name in keyof typeof retryDefaults]: number }

/** The call's own options come before those of its client. */
export function policyOf(call: RetryOptions, client: RetryOptions): RetryPolicy {
  const one = (name: keyof RetryPolicy) => call[name] ?? client[name] ?? retryDefaults[name]
  return {
    attempts: one('attempts'),
    attemptTimeoutMs: one('attemptTimeoutMs'),
    timeoutMs: one('timeoutMs'),
    firstWaitMs: one('firstWaitMs'),
  }
}

/** Request Timeout, Too Many Requests, and what proxies and the hub answer while the hub cannot. */
const patienceStatuses: ReadonlySet<number> = new Set([408, 429, 502, 503, 504])

type Repeated = Omit<Attempt, 'ms' | 'body'>

/** The last answer, whatever it says. Throws `HubUnreachable` when the last attempt had none. */
export async function sendAgain(call: Repeated, policy: RetryPolicy): Promise<Response> {
  const { attempts, attemptTimeoutMs, timeoutMs, firstWaitMs } = policy
  const { request, signal } = call
  const untilMs = performance.now() + timeoutMs
  const body = request.body === null ? undefined : await request.arrayBuffer()
  for (let failed = 0; ;) {
    const ms = Math.min(attemptTimeoutMs, untilMs - performance.now())
    const answer = await attempt({ ...call, body, ms })
    const again = await whetherAgain(answer)
    // The first attempt is still at work: its outcome is this call's, and is waited for as long as there is time.
    if (again !== 'running') failed += 1
    const waitMs = retryWaitMs(answer, firstWaitMs * 2 ** Math.max(0, failed - 1))
    const isLast = failed >= attempts || performance.now() + waitMs >= untilMs
    if (again === 'no' || isLast) return orThrow(answer)
    await sleep({ ms: waitMs, signal })
  }
}

function orThrow(answer: Response | HubUnreachable): Response {
  if (answer instanceof HubUnreachable) throw answer
  return answer
}

async function whetherAgain(answer: Response | HubUnreachable): Promise<'no' | 'yes' | 'running'> {
  if (answer instanceof HubUnreachable) return isRedirect(answer) ? 'no' : 'yes'
  if (patienceStatuses.has(answer.status)) return 'yes'
  if (answer.status !== 409) return 'no'
  const { rule } = (await answer.clone().json()) as { rule?: string }
  return rule === 'idempotency_key_running' ? 'running' : 'no'
}

/** A setting is wrong: the next attempt would be sent elsewhere, too. */
function isRedirect({ status }: HubUnreachable): boolean {
  return status !== null && status < 400 && (status === 0 || status >= 300)
}

function retryWaitMs(answer: Response | HubUnreachable, waitMs: number): number {
  const asked = answer instanceof Response ? retryAfterMs(answer.headers) : null
  // Callers that failed together do not come back together.
  return asked ?? waitMs * (0.5 + Math.random())
}
