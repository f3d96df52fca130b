// Handles the calls of a route, and dry runs of them. Writes to records check their Idempotency-Key in the transaction of the
// record; all other writes check it here.
import type { Answer, FileAnswer } from '../api/answer.ts'
import type { AnyCall } from '../api/call.ts'
import { runOperatorCallOnce } from '../api/idempotency.ts'
import { withDryRun } from '../api/dry-run.ts'
import { asksAllCells, namingMissingCells } from '../api/missing-cells.ts'
import { hasDryRun, type Route } from '../api/endpoint.ts'
import { readQuery } from '../schema/query.ts'

type Handle = (call: AnyCall, name: string) => Promise<Answer | FileAnswer>

type HandleJson = (call: AnyCall, name: string) => Promise<Answer>

export function handlerOf(route: Route): Handle {
  const handle = asksAllCells(route)
    ? namingMissingCells(onceHandlerOf(route))
    : onceHandlerOf(route)
  if (!hasDryRun(route)) return handle
  // Writes of accounts always answer with JSON.
  const handleJson = handle as HandleJson
  return (call, name) => withDryRun(call, (again) => handleJson(again, name))
}

function onceHandlerOf({ method, endpoint }: Pick<Route, 'method' | 'endpoint'>): Handle {
  // The authenticator of the route's audience creates the kind of caller that its handler expects.
  const handle = endpoint.handle as Handle
  if (method === 'GET' || endpoint.isAudited !== true) return handle
  const { query = {} } = endpoint
  // These writes always answer with JSON.
  const handleJson = handle as HandleJson
  return async (call, name) => {
    // Unknown query parameters are refused, as unknown fields of the body are.
    readQuery(query, call.query)
    return runOperatorCallOnce(call, (again) => handleJson(again, name))
  }
}
