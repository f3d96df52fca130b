// The class of all expected errors, independent of HTTP: api/answer.ts maps each code to a status.
import type { Issue } from './issue.ts'
import type { RuleName } from './rules.ts'

export type ErrorCode =
  | 'invalid'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'method_not_allowed'
  | 'misdirected'
  | 'conflict'
  | 'version_mismatch'
  | 'body_too_large'
  | 'unsupported_encoding'
  | 'unsupported_content_type'
  | 'idempotency_key_reused'
  | 'too_many_calls'
  | 'headers_too_large'
  | 'request_timeout'
  | 'busy'
  | 'unavailable'
  | 'internal'

/** The caller's rate limits, and the one that was reached. */
export type RateLimit = {
  readonly met: string
  readonly quotas: readonly {
    readonly name: string
    readonly quota: number
    /** The window of the quota; `null` for a limit of concurrent calls. */
    readonly seconds: number | null
  }[]
}

type HubErrorOptions = {
  readonly issues?: readonly Issue[]
  readonly rule?: RuleName
  /** Seconds after which the same call may succeed. */
  readonly retryAfter?: number
  readonly rateLimit?: RateLimit
  /** The hub's id of the stored record, if the response contains it. */
  readonly blueTapeId?: string
  readonly version?: number
  /** The line of a streamed body, counted from 1. */
  readonly line?: number
  /** `unchanged` if a refused creation equals the stored record. */
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
  readonly line: number | null
  readonly verdict: 'refused' | 'unchanged'
  /** Set once the operation is committed. */
  operationId: string | null = null
  /** Warnings about the refused body, which often explain the refusal. */
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
    this.line = options.line ?? null
    this.verdict = options.verdict ?? 'refused'
  }
}

/** Refuses a body, header or query with all its faults at once. */
export function invalid(issues: readonly Issue[]): HubError {
  const first = issues[0]
  if (first === undefined) throw new Error('a refusal needs an issue')
  return new HubError('invalid', first.message, { issues })
}
