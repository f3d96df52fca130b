// The methods of a path: HEAD wherever there is GET, and OPTIONS, which lists them. The router only knows method and path
// together; this looks up the path alone, to answer other methods.
import { HubError } from '../domain/hub-error.ts'
import type { Answer } from '../api/answer.ts'

type Endpoint = {
  readonly method: string
  /** In the router's syntax: `:id` for a segment, `*` for the rest. */
  readonly url: string
}

export type KnownPath<E extends Endpoint> = {
  /** One of the path's endpoints. */
  readonly endpoint: E
  /** For the `Allow` header. */
  readonly allow: string
}

/** Finds a path, whatever the method; `null` when it is unknown. */
export type FindPath<E extends Endpoint> = (path: string) => KnownPath<E> | null

/** Reads need neither the write scope nor a CSRF token. */
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
    // /invoice/simplify also matches /invoice/:id.
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
  const message = `${method} is not allowed for this path. Allowed: ${allow}.`
  return new HubError('method_not_allowed', message, { rule: 'method_not_allowed' })
}

/** Some health checks accept only 200 as healthy. */
export function optionsAnswer(allow: string, isProbe: boolean): Answer {
  return { status: isProbe ? 200 : 204, headers: { allow }, body: '' }
}
