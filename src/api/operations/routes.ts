// The endpoints about operations.
import { getOperation } from './get-operation.ts'
import { listAccountOperations } from './list-account-operations.ts'
import { runAgain } from './run-again.ts'
import { searchOperations } from './search-operations.ts'

export const operationEndpoints = [
  getOperation,
  searchOperations,
  listAccountOperations,
  runAgain,
] as const
