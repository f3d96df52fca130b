// Warns when the id of a new or missing record looks like an existing one.
import type { Issue } from '../domain/issue.ts'
import type { HubError } from '../domain/hub-error.ts'
import type { RecordKind, SourceKind } from '../domain/record.ts'
import type { RuleName } from '../domain/rules.ts'
import type { AnyCall } from './call.ts'
import { quote } from '../schema/field.ts'

type Named<Kind extends RecordKind = SourceKind> = {
  readonly pointer: string
  readonly kind: Kind
  readonly id: string
}

/** Warnings about the id of a record that is to be created. */
export async function lookAlikeOfNew(
  call: AnyCall,
  { pointer, kind, id }: Named<RecordKind>,
): Promise<readonly Issue[]> {
  if (!isSourceKind(kind)) return []
  // The call must not fail because a warning cannot be computed.
  return warningsAbout(call, { pointer, kind, id }).catch(() => [])
}

/** Adds a warning to a refusal because of a missing record. Costs a query, but only for refusals. */
export async function warnOfLookAlike(call: AnyCall, error: HubError): Promise<void> {
  const named = notFound(call, error)
  if (named === null) return
  error.warnings = [...error.warnings, ...(await warningsAbout(call, named).catch(() => []))]
}

const kinds: Partial<Record<RuleName, SourceKind>> = {
  invoice_not_found: 'invoice',
  quote_not_found: 'quote',
  company_not_found: 'company',
  customer_not_found: 'customer',
}

function isSourceKind(kind: RecordKind): kind is SourceKind {
  return Object.values(kinds).some((each) => each === kind)
}

function notFound(call: AnyCall, { code, rule, issues }: HubError): Named | null {
  const kind = rule === null ? undefined : kinds[rule]
  if (kind === undefined) return null
  if (code === 'not_found') return { pointer: '{id}', kind, id: call.id }
  const [issue] = issues
  return issue?.sent === undefined ? null : { pointer: issue.pointer, kind, id: issue.sent }
}

async function warningsAbout(
  { store, accountId }: AnyCall,
  { pointer, kind, id }: Named,
): Promise<readonly Issue[]> {
  const other = await store.findLookAlike(accountId, kind, id)
  if (other === null) return []
  const message = `${quote(id)} differs from the existing ${kind} ${quote(other)} only in blanks, case or Unicode form.`
  return [{ pointer, rule: 'id_lookalike', message, sent: id, expected: other }]
}
