// The endpoints about reconciliations.
import { getReconciliation } from './get-reconciliation.ts'
import { getReconciliationDigest } from './get-reconciliation-digest.ts'
import { listReconciliations } from './list-reconciliations.ts'
import { reconcile } from './reconcile.ts'

export const reconciliationEndpoints = [
  reconcile,
  getReconciliationDigest,
  listReconciliations,
  getReconciliation,
] as const
