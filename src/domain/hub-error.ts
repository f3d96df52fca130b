// The one class of expected failures. It knows no HTTP: api/answer.ts gives each code its status.
import type { Issue } from './issue.ts'
import type { RuleName } from './rules.ts'

export type ErrorCode =
  | 'invalid'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'method_not_allowed'
  | 'conflict'
  | 'version_mismatch'
  | 'body_too_large'
  | 'unsupported_encoding'
  | 'idempotency_key_reused'
  | 'too_many_calls'
  | 'headers_too_large'
  | 'request_timeout'
  | 'busy'
  | 'unavailable'
  | 'internal'

/** Limits of the caller's own, and the one that was met. */
export type RateLimit = {
  readonly met: string
  readonly quotas: readonly {
    readonly name: string
    readonly quota: number
    /** The time that the quota is for; `null` where it is of what is under way at once. */
    readonly seconds: number | null
  }[]
}

type HubErrorOptions = {
  readonly issues?: readonly Issue[]
  readonly rule?: RuleName
  /** Seconds after which the same call may succeed. */
  readonly retryAfter?: number
  readonly rateLimit?: RateLimit
  /** The stored record's own id, where the answer names it. */
  readonly blueTapeId?: string
  readonly version?: number
  /** `unchanged` when a refused creation asked for just what is stored. */
  readonly verdict?: 'refused' | 'unchanged'
  readonly cause?: unknown
}

export class HubError extends Error {
  readonly code: ErrorCode
  readonly issues: readonly Issue[]
  readonly rule: RuleName | null
  readonly retryAfter: number | null
  readonly rateLimit: RateLimit | null
  readonly blueTapeId: string | null
  readonly version: number | null
  readonly verdict: 'refused' | 'unchanged'
  /** Set once the attempt is on disk. */
  operationId: string | null = null
  /** What was noticed besides in a body that is refused: often the clue to the refusal. */
  warnings: readonly Issue[] = []

  constructor(code: ErrorCode, message: string, options: HubErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'HubError'
    this.code = code
    this.issues = options.issues ?? []
    this.rule = options.rule ?? this.issues[0]?.rule ?? null
    this.retryAfter = options.retryAfter ?? null
    this.rateLimit = options.rateLimit ?? null
    this.blueTapeId = options.blueTapeId ?? null
    this.version = options.version ?? null
    this.verdict = options.verdict ?? 'refused'
  }
}

/** A body, header or query that breaks rules: all its faults in one refusal. */
export function invalid(issues: readonly Issue[]): HubError {
  const first = issues[0]
  if (first === undefined) throw new Error('a refusal needs an issue')
  return new HubError('invalid', first.message, { issues })
}
