// Which methods a path has: HEAD wherever GET is, and OPTIONS, which names them. The router knows a call by its method
// and path together; this knows the path alone, for whoever uses another method.
import { HubError } from '../domain/hub-error.ts'
import type { Answer } from '../api/answer.ts'

type Endpoint = {
  readonly method: string
  /** As the router has it: `:id` for a segment, `*` for the rest. */
  readonly url: string
}

export type KnownPath<E extends Endpoint> = {
  /** One of those that the path has. */
  readonly endpoint: E
  /** For the `Allow` header. */
  readonly allow: string
}

/** Finds what a path has, whatever the method; `null` for one that nothing is at. */
export type FindPath<E extends Endpoint> = (path: string) => KnownPath<E> | null

/** Reads only, so that neither a scope nor a token against forgery is asked for. */
export function isSafeMethod(method: string): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS'
}

export function withHead(method: string): string[] {
  return method === 'GET' ? ['GET', 'HEAD'] : [method]
}

export function openPaths<E extends Endpoint>(endpoints: readonly E[]): FindPath<E> {
  const patterns = endpoints.map((endpoint) => ({ endpoint, parts: endpoint.url.split('/') }))
  return (path) => {
    const segments = path.split('/')
    // Of /invoice/simplify also those of /invoice/:id, where it is an id.
    const fitting = patterns.filter(({ parts }) => fits(parts, segments))
    const [first] = fitting
    if (first === undefined) return null
    const methods = new Set(fitting.flatMap(({ endpoint }) => withHead(endpoint.method)))
    return { endpoint: first.endpoint, allow: [...methods, 'OPTIONS'].join(', ') }
  }
}

function fits(parts: readonly string[], segments: readonly string[]): boolean {
  const isOpen = parts.at(-1) === '*'
  if (isOpen ? segments.length < parts.length : segments.length !== parts.length) return false
  return parts.every((part, at) => part === '*' || part.startsWith(':') || part === segments[at])
}

export function methodNotAllowed(method: string, allow: string): HubError {
  const message = `${method} is not a method of this path, which has ${allow}.`
  return new HubError('method_not_allowed', message, { rule: 'method_not_allowed' })
}

/** Some health checks take nothing but 200 for healthy. */
export function optionsAnswer(allow: string, isProbe: boolean): Answer {
  return { status: isProbe ? 200 : 204, headers: { allow }, body: '' }
}
