// Verdicts and refusals as HTTP answers: the one writer of every body that is not a resource.
import { Readable } from 'node:stream'
import { toNumber } from '../domain/decimal.ts'
import type { HubError, ErrorCode, RateLimit } from '../domain/hub-error.ts'
import { asText } from '../domain/if-match.ts'
import type { RoundingExplanation } from '../domain/money/rounding.ts'
import { rulePage, type RuleName } from '../domain/rules.ts'
import type { Decision, Verdict } from '../domain/verdict.ts'
import type { HubRecord } from '../domain/record.ts'

export type Answer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Serialized JSON. */
  readonly body: string
  /** For the log and the metrics; not sent. */
  readonly about?: {
    readonly verdict: Verdict
    readonly operationId: string
    readonly rule?: RuleName
    /** What explains each difference of rounding that was accepted. */
    readonly roundings?: readonly RoundingExplanation[]
  }
  /** What a replay shows instead once the secret of the answer is no longer repeated. */
  readonly withoutSecret?: Partial<Pick<Answer, 'headers' | 'body'>>
  /** Nothing was changed: under an Idempotency-Key the call runs again. */
  readonly isRepeatable?: true
}

/** What is no JSON: a file, or what is sent for as long as somebody listens. */
export type FileAnswer = Pick<Answer, 'status' | 'headers'> & {
  readonly contentType: string
  readonly body: string | Uint8Array | Readable
}

/** A new code does not compile before it has a status. */
export const statusOfError = {
  invalid: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  request_timeout: 408,
  conflict: 409,
  version_mismatch: 412,
  body_too_large: 413,
  unsupported_encoding: 415,
  idempotency_key_reused: 422,
  too_many_calls: 429,
  headers_too_large: 431,
  internal: 500,
  busy: 503,
  unavailable: 503,
} as const satisfies Record<ErrorCode, number>

/** Fits the log column of an accounting system. */
const reasonMax = 200

export function errorAnswer(error: HubError): Answer {
  const status = statusOfError[error.code]
  const body = {
    code: codeOf(error, status),
    reason: reasonOf(error),
    ...(error.blueTapeId === null ? {} : { blueTapeId: error.blueTapeId }),
    ...(error.code === 'conflict' && error.rule === 'already_exists'
      ? { details: { verdict: error.verdict, version: error.version } }
      : {}),
    ...(error.issues.length === 0 ? ruleOf(error) : { errors: error.issues }),
    ...(error.warnings.length === 0 ? {} : { warnings: error.warnings }),
    ...(error.operationId === null ? {} : { operationId: error.operationId }),
    ...(isExplained(error) ? { docs: rulePage(error.rule) } : {}),
  }
  const headers: Record<string, string> = {}
  if (error.retryAfter !== null) headers['retry-after'] = String(error.retryAfter)
  if (error.rateLimit !== null) Object.assign(headers, rateLimitFields(error.rateLimit))
  if (error.version !== null) headers['etag'] = entityTag(error.version)
  if (error.operationId !== null) headers['x-operation-id'] = error.operationId
  return { status, headers, body: JSON.stringify(body), ...aboutRefusal(error) }
}

/** As draft-ietf-httpapi-ratelimit-headers has them. */
function rateLimitFields({ met, quotas }: RateLimit): Record<string, string> {
  const policies = quotas.map(({ name, quota, seconds }) => {
    return `"${name}";q=${quota};${seconds === null ? 'qu="concurrent-requests"' : `w=${seconds}`}`
  })
  return { 'ratelimit-policy': policies.join(', '), ratelimit: `"${met}";r=0;t=1` }
}

/** The contract names one code that is not the status as text. */
const symbolicCode = 'company_can_have_only_one_customer' satisfies RuleName

function codeOf(error: HubError, status: number): string {
  const isNamed = error.issues.some((issue) => issue.rule === symbolicCode)
  return isNamed ? symbolicCode : String(status)
}

/** Whoever can't say who he is learns nothing but that. */
function isExplained(error: HubError): error is HubError & { readonly rule: RuleName } {
  return error.rule !== null && error.rule !== 'unauthorized'
}

/** Where there are issues, each has its rule. */
function ruleOf(error: HubError): { rule?: RuleName } {
  return isExplained(error) ? { rule: error.rule } : {}
}

function aboutRefusal({ operationId, verdict, rule }: HubError): Pick<Answer, 'about'> {
  if (operationId === null) return {}
  return { about: { verdict, operationId, ...(rule === null ? {} : { rule }) } }
}

/** Names the first fault and counts the others. A conflict's message counts them itself. */
function reasonOf(error: HubError): string {
  const others = error.code === 'invalid' ? error.issues.length - 1 : 0
  const count = others > 0 ? ` (and ${others} more)` : ''
  const room = reasonMax - count.length
  const { message } = error
  const shown = asText(message, room)
  return `${shown}${count}`
}

type WriteAnswer = {
  readonly status: 200 | 201 | 202
  readonly operationId: string
  /** Members beside `blueTapeId` and `details`. */
  readonly members?: Readonly<Record<string, unknown>>
}

/** The answer to a write that was not refused: the contract's members, and ours inside `details`. */
export function writeAnswer(
  decision: Decision,
  { status, operationId, members }: WriteAnswer,
): Answer {
  const { record, verdict, changed, warnings, reason } = decision
  const { blueTapeId } = record
  // What is undefined is left out. Always the same members: spreading is slow in the hub's busiest answer.
  const details = {
    totalAmount: totalOf(record),
    verdict,
    version: record.version,
    changed,
    warnings,
    storedSourceModifiedDate: verdict === 'superseded' ? sourceClockOf(record) : undefined,
    reason,
    operationId,
  }
  const body = members === undefined ? { blueTapeId, details } : { blueTapeId, ...members, details }
  return {
    status,
    headers: { etag: entityTag(record.version), 'x-operation-id': operationId },
    body: JSON.stringify(body),
    about: warnings.length === 0 ? { verdict, operationId } : aboutWarned(decision, operationId),
  }
}

function aboutWarned(
  { verdict, warnings }: Decision,
  operationId: string,
): NonNullable<Answer['about']> {
  const roundings = warnings.flatMap(({ explanation }) => explanation ?? [])
  return roundings.length === 0 ? { verdict, operationId } : { verdict, operationId, roundings }
}

/** Only a push can be superseded. */
function sourceClockOf(record: HubRecord): string | undefined {
  return 'sourceModifiedDate' in record ? record.sourceModifiedDate : undefined
}

function totalOf(record: HubRecord): number | undefined {
  return record.kind === 'invoice' || record.kind === 'quote'
    ? toNumber(record.content.totalAmount)
    : undefined
}

export function okAnswer(value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status: 200, headers, body: JSON.stringify(value) }
}

export function entityTag(version: number): string {
  return `"${version}"`
}

const safeHeaders = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

const everyHeader = Object.entries({
  'content-type': 'application/json; charset=utf-8',
  ...safeHeaders,
}).flat()

/** RFC 9110, section 8.6: with these statuses there is no body, and so no length. */
const bodilessStatuses: ReadonlySet<number> = new Set([204, 304])

/** Names and values by turns, as a server writes them fastest. */
export function headerList({ status, headers, body }: Answer, requestId: string): string[] {
  const list =
    status === 204
      ? [...Object.entries(safeHeaders).flat(), 'x-request-id', requestId]
      : [
          ...everyHeader,
          'content-length',
          String(Buffer.byteLength(body)),
          'x-request-id',
          requestId,
        ]
  for (const [name, value] of Object.entries(headers)) list.push(name, value)
  return list
}

/** The same of what is no JSON. Of a stream nobody knows how long it is; its own headers come first. */
export function fileHeaderList(answer: FileAnswer, requestId: string): string[] {
  const { status, headers, contentType, body } = answer
  const length =
    body instanceof Readable || bodilessStatuses.has(status)
      ? {}
      : { 'content-length': String(Buffer.byteLength(body)) }
  const own = { 'content-type': contentType, ...length, 'x-request-id': requestId }
  return Object.entries({ ...safeHeaders, ...own, ...headers }).flat()
}
