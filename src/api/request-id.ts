// The name of a call, in its answer and in the log.
import { newUuid } from '../ids.ts'

export const requestIdLimits = { requestIdLengthMax: 128 } as const

/**
 * A caller's own id is taken over when it is harmless in a header and in a log. The hub's own is the id of the
 * call's operation as well, by which it is found.
 */
export function requestIdFor(headers: Record<string, string | string[] | undefined>): string {
  const own = headers['x-request-id']
  const sane = typeof own === 'string' && own.length <= requestIdLimits.requestIdLengthMax
  return sane && /^[\w.:-]+$/.test(own) ? own : newUuid()
}
