// The endpoints about sandboxes. Templates are filled by other endpoints, so they need the route table.
import { createSandbox } from './create-sandbox.ts'
import { deleteSandbox } from './delete-sandbox.ts'
import type { Route } from '../endpoint.ts'
import { listSandboxes } from './list-sandboxes.ts'

export const sandboxEndpoints = (routes: () => readonly Route[]) =>
  [createSandbox(routes), listSandboxes, deleteSandbox] as const
