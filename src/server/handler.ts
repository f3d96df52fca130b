// What a route does with a call. Every write takes an Idempotency-Key; those of records take it in the
// transaction of the record, all others here.
import type { Answer, FileAnswer } from '../api/answer.ts'
import type { AnyCall } from '../api/call.ts'
import { runActOnce } from '../api/idempotency.ts'
import type { Route } from '../api/endpoint.ts'
import { readQuery } from '../schema/query.ts'

type Handle = (call: AnyCall, name: string) => Promise<Answer | FileAnswer>

export function handlerOf({ method, endpoint }: Pick<Route, 'method' | 'endpoint'>): Handle {
  // The gate of the route's audience makes the callers that its operations are for.
  const handle = endpoint.handle as Handle
  if (method === 'GET' || endpoint.isAct !== true) return handle
  const { query = {} } = endpoint
  // An act is answered by JSON.
  const handleJson = handle as (call: AnyCall, name: string) => Promise<Answer>
  return async (call, name) => {
    // What an act does not understand is refused and not ignored, in its query as in its body.
    readQuery(query, call.query)
    return runActOnce(call, (again) => handleJson(again, name))
  }
}
