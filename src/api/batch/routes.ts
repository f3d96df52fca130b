// The endpoint for batches. It runs other endpoints, so it needs the route table.
import type { Route } from '../endpoint.ts'
import { pushBatch } from './push-batch.ts'

export const batchEndpoints = (routes: () => readonly Route[]) => [pushBatch(routes)] as const
