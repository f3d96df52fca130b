// The id of a call, in its answer and in the log.
import { newUuid } from '../ids.ts'

export const requestIdLimits = { requestIdLengthMax: 128 } as const

/**
 * The caller's X-Request-Id if it is safe in a header and in a log, otherwise a new UUID, which is also the id of the call's
 * operation.
 */
export function requestIdFor(headers: Record<string, string | string[] | undefined>): string {
  const own = headers['x-request-id']
  const sane = typeof own === 'string' && own.length <= requestIdLimits.requestIdLengthMax
  return sane && /^[\w.:-]+$/.test(own) ? own : newUuid()
}
