// Operator calls that write no record: reading their bodies, and their audit entries. Unknown fields are refused, because an
// operator can correct the call at once.
import type { Issue } from '../domain/issue.ts'
import { invalid } from '../domain/hub-error.ts'
import type { AuditEntry } from '../domain/accounts/operator.ts'
import type { Json } from '../domain/json-changes.ts'
import { newUuid } from '../ids.ts'
import type { Answer } from './answer.ts'
import type { AnyCall, OperatorCall } from './call.ts'
import { readJson } from '../json/read-json.ts'
import { text } from '../schema/text-fields.ts'
import type { Field } from '../schema/field.ts'
import { newIssues } from '../schema/issues.ts'

const reasonLengthMax = 500

export const reasonField = text({
  lengthMax: reasonLengthMax,
  description: 'The reason, for later readers. It is stored unmasked: do not name people.',
})

type Input<T> = {
  readonly body: T
  /** The masked body, for the audit log. */
  readonly details: Json
}

/** Throws HubError `invalid` with all faults of the body. */
export function readOperatorBody<T extends object>(
  { body: bytes }: Pick<OperatorCall, 'body'>,
  field: Field<Partial<T>>,
  { optional = false } = {},
): Input<T> {
  const json = optional && bytes.length === 0 ? new Map() : readJson(bytes)
  const issues = newIssues()
  const body = field.read(json, '', issues)
  refuseAll([...issues.faults, ...issues.warnings])
  return { body: body as T, details: JSON.parse(field.maskedText(json)) as Json }
}

export function refuseAll(issues: readonly Issue[]): void {
  if (issues.length > 0) throw invalid(issues)
}

/** Throws HubError `invalid`: a key that is created expired is a mistake, such as a wrong year or time zone. */
export function requireFuture(expiresAt: string | null, now: Date): void {
  if (expiresAt === null || Date.parse(expiresAt) > now.getTime()) return
  const message = `expiresAt is ${expiresAt}, which is not in the future.`
  throw invalid([{ pointer: '/expiresAt', rule: 'expiry_in_the_past', message, sent: expiresAt }])
}

type AuditInput = Pick<AuditEntry, 'name' | 'details'> & {
  readonly reason: string | null
  readonly accountId?: string
  readonly subject?: string
}

export function auditEntryOf(call: OperatorCall, input: AuditInput): AuditEntry {
  const { name, details, reason, accountId = call.accountId, subject = null } = input
  return {
    actId: newUuid(),
    at: call.clock().toISOString(),
    name,
    accountId: accountId === '' ? null : accountId,
    subject,
    actor: { kind: 'operator', id: call.operator.keyId, name: call.operator.name, reason },
    details,
  }
}

/** `undefined` for a call of the account itself, which is not audited. */
export function auditEntryOfCaller(
  call: AnyCall,
  input: Omit<AuditInput, 'reason' | 'accountId'>,
): AuditEntry | undefined {
  return isOperatorCall(call) ? auditEntryOf(call, { reason: null, ...input }) : undefined
}

function isOperatorCall(call: AnyCall): call is OperatorCall {
  return call.actor?.kind === 'operator'
}

export function createdAnswer(value: unknown): Answer {
  return { status: 201, headers: {}, body: JSON.stringify(value) }
}

/** The answer contains the text of the key; its replay does not. */
export function keyCreatedAnswer(key: { readonly keyId: string }, secret: string): Answer {
  const note = `The text of the key was in the first response to this Idempotency-Key. If that response was lost, revoke ${key.keyId} and create another key with a new Idempotency-Key.`
  const body = JSON.stringify({ key, text: null, note })
  return { ...createdAnswer({ key, text: secret }), withoutSecret: { body } }
}
