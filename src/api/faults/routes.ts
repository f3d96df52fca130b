// The endpoints about faults. Plans name calls, so they need the route table.
import { clearFaults } from './clear-faults.ts'
import type { Route } from '../endpoint.ts'
import { getFaults } from './get-faults.ts'
import { setFaults } from './set-faults.ts'

export const faultEndpoints = (routes: () => readonly Route[]) =>
  [getFaults, setFaults(routes), clearFaults] as const
