// The endpoints about operations. Replays and rehearsals run other endpoints, so they need the route table.
import { getOperation } from './get-operation.ts'
import { getRoundingProfile } from './get-rounding-profile.ts'
import { listAccountOperations } from './list-account-operations.ts'
import type { Route } from '../endpoint.ts'
import { rehearsePolicies } from './rehearse-policies.ts'
import { runAgain } from './run-again.ts'
import { searchOperations } from './search-operations.ts'

export const operationEndpoints = (routes: () => readonly Route[]) =>
  [
    getOperation,
    searchOperations,
    listAccountOperations,
    runAgain(routes),
    rehearsePolicies(routes),
    getRoundingProfile,
  ] as const
