// The endpoints about operations. A replay runs other endpoints, so it needs the route table.
import { getOperation } from './get-operation.ts'
import { listAccountOperations } from './list-account-operations.ts'
import type { Route } from '../endpoint.ts'
import { runAgain } from './run-again.ts'
import { searchOperations } from './search-operations.ts'

export const operationEndpoints = (routes: () => readonly Route[]) =>
  [getOperation, searchOperations, listAccountOperations, runAgain(routes)] as const
