// Calls about a pull of customers are the source's and the operator's alike; what an operator does is kept.
import type { AuditEntry } from '../../domain/accounts/operator.ts'
import { auditEntryOf } from '../operator-action.ts'
import type { AnyCall, OperatorCall } from '../call.ts'
import type { Json } from '../../domain/json-changes.ts'

type Done = { readonly name: string; readonly details: Json; readonly subject?: string }

/** `undefined` when it is the source itself. */
export function auditEntryOfCaller(call: AnyCall, done: Done): AuditEntry | undefined {
  return isOperators(call) ? auditEntryOf(call, { reason: null, ...done }) : undefined
}

function isOperators(call: AnyCall): call is OperatorCall {
  return call.actor?.kind === 'operator'
}
