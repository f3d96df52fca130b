// A call again, when the hub did not answer or asked for patience. Every call may be repeated: reads as
// they are, pushes since the hub knows them again, and other writes by their Idempotency-Key.
import { HubUnreachable } from './hub-refusal.ts'

export type RetryOptions = {
  /** How often a call is made at most; 1 is never again. 3 by default. */
  readonly attempts?: number
  /** Ends the waiting between two attempts earlier, for tests; in ms. */
  readonly wait?: (ms: number) => Promise<void>
}

export const retryLimits = {
  attempts: 3,
  firstWaitMs: 200,
  /** What a hub says in Retry-After counts up to here. */
  waitMsMax: 10_000,
} as const

type Send = (request: Request) => Promise<Response>

/** The last answer, whatever it says. Throws `HubUnreachable` when the last attempt had none. */
export async function fetchAgain(
  request: Request,
  send: Send,
  { attempts = retryLimits.attempts, wait = waitFor }: RetryOptions,
): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    // A body can be sent once.
    const answer = await send(attempt < attempts ? request.clone() : request).catch(asUnreachable)
    const isLast = attempt >= attempts || request.signal.aborted
    if (answer instanceof HubUnreachable) {
      if (isLast) throw answer
    } else if (isLast || !(await asksForPatience(answer))) return answer
    await wait(waitMs(attempt, answer))
  }
}

/** Whoever ended the call himself gets his own reason. */
function asUnreachable(error: unknown): HubUnreachable {
  if (error instanceof Error && error.name === 'AbortError') throw error
  return new HubUnreachable(error)
}

async function asksForPatience(answer: Response): Promise<boolean> {
  if (answer.status === 503 || answer.status === 429) return true
  if (answer.status !== 409 || !answer.headers.has('retry-after')) return false
  const { rule } = (await answer.clone().json()) as { rule?: string }
  return rule === 'idempotency_key_running'
}

function waitMs(attempt: number, answer: Response | HubUnreachable): number {
  const said = answer instanceof Response ? Number(answer.headers.get('retry-after') ?? 0) : 0
  if (said > 0) return Math.min(said * 1000, retryLimits.waitMsMax)
  // Callers that failed together do not come back together.
  return retryLimits.firstWaitMs * 2 ** (attempt - 1) * (0.5 + Math.random())
}

function waitFor(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
