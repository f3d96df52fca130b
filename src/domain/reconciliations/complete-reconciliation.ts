// Stores the result of a reconciliation.
import { applied, created, initialFields } from '../hub-write.ts'
import type { Decision, DecisionContext } from '../verdict.ts'
import type { Reconciliation } from './reconciliation.ts'

export type ReconciliationResult = Omit<
  Reconciliation,
  'kind' | 'blueTapeId' | 'version' | 'hubVersion' | 'createdAt' | 'updatedAt'
>

export function completeReconciliation(
  stored: Reconciliation | null,
  result: ReconciliationResult,
  context: DecisionContext,
): Decision<Reconciliation> {
  if (stored !== null) throw new Error('a new reconciliation has the id of another one')
  const record: Reconciliation = {
    kind: 'reconciliation',
    blueTapeId: result.id,
    ...initialFields(context),
    ...result,
  }
  return applied(record, [created(record, 'reconciliation.completed')])
}
