// What the hub says when it refuses a call, as an error.
import type { components } from './api-schema.ts'

export type RefusalBody = components['schemas']['Error']
export type Finding = NonNullable<RefusalBody['errors']>[number]

/**
 * The hub understood the call, and refused it. `reason` is a sentence that fits a log; `errors` has every
 * fault with its field (`pointer`) and its rule.
 */
export class HubRefusal extends Error {
  override readonly name = 'HubRefusal'
  /** The HTTP status. */
  readonly status: number
  readonly code: string
  readonly reason: string
  /** The rule of a refusal that is about no field, else of its first fault. */
  readonly rule: string | null
  readonly errors: readonly Finding[]
  /** Where the hub keeps the attempt, if it was one to write. */
  readonly operationId: string | null
  readonly requestId: string | null
  /** The path of the rule's page on the hub. */
  readonly docs: string | null
  /** How long to wait before the call is made again, in seconds; `null` where it was not said. */
  readonly retryAfterS: number | null

  constructor(status: number, body: Partial<RefusalBody>, headers: Headers) {
    const reason = body.reason ?? `The hub answered ${status}.`
    super(reason)
    const errors = body.errors ?? []
    this.status = status
    this.code = body.code ?? String(status)
    this.reason = reason
    this.errors = errors
    this.rule = body.rule ?? errors[0]?.rule ?? null
    this.operationId = body.operationId ?? null
    this.requestId = headers.get('x-request-id')
    this.docs = body.docs ?? null
    const retryAfter = Number(headers.get('retry-after') ?? Number.NaN)
    this.retryAfterS = Number.isFinite(retryAfter) ? retryAfter : null
  }
}

/** No answer came: whether the call was carried out is not known. */
export class HubUnreachable extends Error {
  override readonly name = 'HubUnreachable'

  constructor(cause: unknown) {
    super('The hub does not answer.', { cause })
  }
}
