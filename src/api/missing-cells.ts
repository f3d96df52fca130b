// Calls of operators about all accounts ask every cell. Those that do not answer in time are named in a header of the
// response, and the rest is shown.
import type { Answer, FileAnswer } from './answer.ts'
import type { AnyCall } from './call.ts'
import type { Route } from './endpoint.ts'

export function asksAllCells({ audience, path, endpoint, isOpen }: Asked): boolean {
  const isAboutAll = audience === 'operator' && !path.includes('{accountId}')
  return isAboutAll && endpoint.access === 'read' && !isOpen
}

type Asked = Pick<Route, 'audience' | 'path' | 'isOpen'> & {
  readonly endpoint: Pick<Route['endpoint'], 'access'>
}

type Handle = (call: AnyCall, name: string) => Promise<Answer | FileAnswer>

export function namingMissingCells(handle: Handle): Handle {
  return async (call, name) => {
    const missing = new Set<string>()
    const answer = await handle({ ...call, store: call.storeNaming(missing) }, name)
    if (missing.size === 0) return answer
    const headers = { ...answer.headers, 'x-missing-cells': [...missing].toSorted().join(', ') }
    return { ...answer, headers }
  }
}
