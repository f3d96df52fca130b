// Why a call failed. One base class: whoever catches `HubError` has caught every failure but the caller's own abort.
import type { components } from './api-schema.ts'
import { retryAfterMs } from './retry-after.ts'

export type RefusalBody = components['schemas']['Error']
export type Issue = NonNullable<RefusalBody['errors']>[number]
/** @deprecated The former name of `Issue`. */
export type Finding = Issue

/** A call that failed: `HubRefusal` or `HubUnreachable`. */
export abstract class HubError extends Error {
  /** The HTTP status of the last answer; `null` where there was none. */
  abstract readonly status: number | null
  /** When a list failed: the `cursor` that continues it; `null` when that is its beginning, or no list failed. */
  cursor: string | null = null
}

/**
 * The hub understood the call, and refused it. `reason` is a sentence that fits a log; `errors` has every
 * fault with its field (`pointer`) and its rule.
 */
export class HubRefusal extends HubError {
  override readonly name = 'HubRefusal'
  override readonly status: number
  readonly code: string
  readonly reason: string
  /** The rule of a refusal that is about no field, else of its first fault. */
  readonly rule: string | null
  readonly errors: readonly Issue[]
  /** What the hub noticed besides in the body, often the clue to the refusal. */
  readonly warnings: readonly Issue[]
  /** The line of a call of lines that it is about, from 1. */
  readonly line: number | null
  /** Where the hub keeps the attempt, if it was one to write. */
  readonly operationId: string | null
  readonly requestId: string | null
  /** The path of the rule's page on the hub. */
  readonly docs: string | null
  /** How long to wait before the call is made again, in seconds; `null` where the hub did not say. */
  readonly retryAfterS: number | null

  constructor(status: number, body: RefusalBody, headers: Headers = new Headers()) {
    super(body.reason)
    const errors = body.errors ?? []
    this.status = status
    this.code = body.code
    this.reason = body.reason
    this.errors = errors
    this.warnings = body.warnings ?? []
    this.rule = body.rule ?? errors[0]?.rule ?? null
    this.line = body.line ?? null
    this.operationId = body.operationId ?? null
    this.requestId = headers.get('x-request-id')
    this.docs = body.docs ?? null
    const waitMs = retryAfterMs(headers)
    this.retryAfterS = waitMs === null ? null : waitMs / 1_000
  }
}

/**
 * - `no_answer`: the connection failed or was cut before an answer.
 * - `timeout`: no answer within `attemptTimeoutMs` or `timeoutMs`.
 * - `broken_answer`: what arrived is not an answer of the hub: it breaks off, is empty, or is not JSON.
 */
export type UnreachableKind = 'no_answer' | 'timeout' | 'broken_answer'

type UnreachableFacts = {
  readonly kind: UnreachableKind
  readonly message: string
  readonly status?: number
  readonly cause?: unknown
}

/** No usable answer arrived: whether the hub carried the call out is not known. */
export class HubUnreachable extends HubError {
  override readonly name = 'HubUnreachable'
  override readonly status: number | null
  readonly kind: UnreachableKind

  constructor({ kind, message, status, cause }: UnreachableFacts) {
    super(message, { cause })
    this.kind = kind
    this.status = status ?? null
  }
}
