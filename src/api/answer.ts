// HTTP answers for verdicts and refusals, and the headers of every answer.
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
    /** The explanation of each accepted rounding difference. */
    readonly roundings?: readonly RoundingExplanation[]
  }
  /** Replaces these parts in a replay once the secret is no longer shown. */
  readonly withoutSecret?: Partial<Pick<Answer, 'headers' | 'body'>>
  /** Nothing changed: a repeat with the same Idempotency-Key runs the call again. */
  readonly isRepeatable?: true
}

/** An answer that is not JSON: a file or a stream. */
export type FileAnswer = Pick<Answer, 'status' | 'headers'> & {
  readonly contentType: string
  readonly body: string | Uint8Array | Readable
  /**
   * Set if the answer takes as long as its work: resolves with fields for the log at the end of it. Such an answer ends by itself
   * when the hub stops.
   */
  readonly summary?: Promise<Readonly<Record<string, unknown>>>
}

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
  unsupported_content_type: 415,
  misdirected: 421,
  idempotency_key_reused: 422,
  too_many_calls: 429,
  headers_too_large: 431,
  internal: 500,
  busy: 503,
  unavailable: 503,
} as const satisfies Record<ErrorCode, number>

/** Fits into the log column of an accounting system. */
const reasonMax = 200

export function errorAnswer(error: HubError): Answer {
  const status = statusOfError[error.code]
  const headers: Record<string, string> = {}
  if (error.retryAfter !== null) headers['retry-after'] = String(error.retryAfter)
  if (error.rateLimit !== null) Object.assign(headers, rateLimitFields(error.rateLimit))
  if (error.version !== null) headers['etag'] = entityTag(error.version)
  if (error.operationId !== null) headers['x-operation-id'] = error.operationId
  return { status, headers, body: JSON.stringify(errorBody(error)), ...aboutRefusal(error) }
}

export function errorBody(error: HubError) {
  return {
    code: codeOf(error, statusOfError[error.code]),
    reason: reasonOf(error),
    ...(error.line === null ? {} : { line: error.line }),
    ...(error.blueTapeId === null ? {} : { blueTapeId: error.blueTapeId }),
    ...(error.code === 'conflict' && error.rule === 'already_exists'
      ? { details: { verdict: error.verdict, version: error.version } }
      : {}),
    ...(error.issues.length === 0 ? ruleOf(error) : { errors: error.issues }),
    ...(error.warnings.length === 0 ? {} : { warnings: error.warnings }),
    ...(error.operationId === null ? {} : { operationId: error.operationId }),
    ...(isExplained(error) ? { docs: rulePage(error.rule) } : {}),
  }
}

/** See draft-ietf-httpapi-ratelimit-headers. */
function rateLimitFields({ met, quotas }: RateLimit): Record<string, string> {
  const policies = quotas.map(({ name, quota, seconds }) => {
    return `"${name}";q=${quota};${seconds === null ? 'qu="concurrent-requests"' : `w=${seconds}`}`
  })
  return { 'ratelimit-policy': policies.join(', '), ratelimit: `"${met}";r=0;t=1` }
}

/** The only code of the contract that is not the HTTP status. */
const symbolicCode = 'company_can_have_only_one_customer' satisfies RuleName

function codeOf(error: HubError, status: number): string {
  const isNamed = error.issues.some((issue) => issue.rule === symbolicCode)
  return isNamed ? symbolicCode : String(status)
}

/** An unauthenticated caller gets no details. */
function isExplained(error: HubError): error is HubError & { readonly rule: RuleName } {
  return error.rule !== null && error.rule !== 'unauthorized'
}

/** Used without issues, each of which names its own rule. */
function ruleOf(error: HubError): { rule?: RuleName } {
  return isExplained(error) ? { rule: error.rule } : {}
}

function aboutRefusal({ operationId, verdict, rule }: HubError): Pick<Answer, 'about'> {
  if (operationId === null) return {}
  return { about: { verdict, operationId, ...(rule === null ? {} : { rule }) } }
}

/** The message names the first fault; the others are counted, except in a conflict, whose message counts them itself. */
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
  /** Members besides `blueTapeId` and `details`. */
  readonly members?: Readonly<Record<string, unknown>>
}

/** The answer to an accepted write: the contract's members, with the hub's own in `details`. */
export function writeAnswer(
  decision: Decision,
  { status, operationId, members }: WriteAnswer,
): Answer {
  const { record, verdict, changed, warnings, reason } = decision
  const { blueTapeId } = record
  // JSON omits undefined members; spreading would be slow in the most frequent answer.
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

/** RFC 9110, section 8.6: no body, and therefore no Content-Length. */
const bodilessStatuses: ReadonlySet<number> = new Set([204, 304])

/** Names and values alternate, the format that Node writes fastest. */
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

/** The length of a stream is unknown. The answer's own headers override the common ones. */
export function fileHeaderList(answer: FileAnswer, requestId: string): string[] {
  const { status, headers, contentType, body } = answer
  const length =
    body instanceof Readable || bodilessStatuses.has(status)
      ? {}
      : { 'content-length': String(Buffer.byteLength(body)) }
  const own = { 'content-type': contentType, ...length, 'x-request-id': requestId }
  return Object.entries({ ...safeHeaders, ...own, ...headers }).flat()
}
