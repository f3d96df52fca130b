// The endpoints about operations. One of them makes calls of others again, so it gets the table of all routes.
import { getOperation } from './get-operation.ts'
import { listAccountOperations } from './list-account-operations.ts'
import type { Route } from '../endpoint.ts'
import { runAgain } from './run-again.ts'
import { searchOperations } from './search-operations.ts'

export const operationEndpoints = (routes: () => readonly Route[]) =>
  [getOperation, searchOperations, listAccountOperations, runAgain(routes)] as const
