// How an operator's act runs that changes no record: read its body, gather all faults, and keep it with
// who did it and why. Nobody pushes acts blind, so what is not understood is refused and not ignored.
import type { Issue } from '../domain/issue.ts'
import { invalid } from '../domain/hub-error.ts'
import type { AuditEntry } from '../domain/accounts/operator.ts'
import type { Json } from '../domain/json-changes.ts'
import { newUuid } from '../ids.ts'
import type { Answer } from './answer.ts'
import type { OperatorCall } from './call.ts'
import { readJson } from '../json/read-json.ts'
import { text } from '../schema/text-fields.ts'
import type { Field } from '../schema/field.ts'
import { newIssues } from '../schema/issues.ts'

const reasonLengthMax = 500

/** Why an operator does something, for whoever reads it later. */
export const reasonField = text({
  lengthMax: reasonLengthMax,
  description: 'The reason, for later readers. It is stored unmasked: do not name people.',
})

type Input<T> = {
  readonly body: T
  /** What was sent, as the act keeps it. */
  readonly details: Json
}

/** Throws HubError `invalid` with all faults of the body; without faults every required member is there. */
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

/** A key that nobody could use is a slip: of the year, or of the zone. */
export function requireFuture(expiresAt: string | null, now: Date): void {
  if (expiresAt === null || Date.parse(expiresAt) > now.getTime()) return
  const message = `expiresAt is ${expiresAt}, which is not in the future.`
  throw invalid([{ pointer: '/expiresAt', rule: 'expiry_in_the_past', message, sent: expiresAt }])
}

type Done = Pick<AuditEntry, 'name' | 'details'> & {
  readonly reason: string | null
  readonly accountId?: string
  readonly subject?: string
}

export function auditEntryOf(call: OperatorCall, done: Done): AuditEntry {
  const { name, details, reason, accountId = call.accountId, subject = null } = done
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

export function createdAnswer(value: unknown): Answer {
  return { status: 201, headers: {}, body: JSON.stringify(value) }
}

/** The text is shown only once. */
export function keyCreatedAnswer(key: { readonly keyId: string }, secret: string): Answer {
  const note = `The text of the key was in the first response to this Idempotency-Key. If that response was lost, revoke ${key.keyId} and create another key with a new Idempotency-Key.`
  const body = JSON.stringify({ key, text: null, note })
  return { ...createdAnswer({ key, text: secret }), withoutSecret: { body } }
}
