// What the hub serves besides its calls: health, metrics, documents, and pages that people look at. They
// have no key and no verdict; who may see one, the page itself decides.
import type { Readable } from 'node:stream'
import type { HubError } from '../domain/hub-error.ts'
import type { Headers, Query } from '../api/headers.ts'

export type PageRequest = {
  readonly method: 'GET' | 'POST'
  /** As it was sent, without the query. */
  readonly path: string
  /** The parameters of the page's path, decoded; `*` is what a wildcard stands for. */
  readonly params: Readonly<Record<string, string>>
  readonly query: Query
  readonly headers: Headers
  /** The address that the connection comes from. */
  readonly peer: string
  /** Empty without a body. */
  readonly body: Uint8Array
  readonly requestId: string
}

export type PageAnswer = {
  readonly status: number
  readonly type: string
  readonly body: string | Uint8Array | Readable
  /** Besides those of every answer, or in their place. Names in small letters. */
  readonly headers?: Readonly<Record<string, string>>
}

export type Page = {
  readonly method: 'GET' | 'POST'
  /** With `:id` for a segment, and `*` for the rest. */
  readonly path: string
  /** Of a form that is sent; the server's own limit without it. */
  readonly bodyBytesMax?: number
  /** In the log and the metrics. A page is a call like others: it takes a slot, and has a deadline. */
  readonly name: string
  /** Answered even where there is no room for calls, and not logged or counted: it is cheap, and asked for often. */
  readonly isProbe?: true
  /** A HubError that it throws is answered as those of calls are, unless it refuses in a form of its own. */
  readonly answer: (request: PageRequest) => Promise<PageAnswer> | PageAnswer
  readonly refuse?: (refusal: HubError) => PageAnswer
}

type Requested = Pick<PageRequest, 'headers'> & {
  readonly method: string
  readonly url: string
  readonly id: string
  readonly ip: string
  readonly params: unknown
  readonly query: unknown
  readonly body: unknown
}

export function pageRequestOf(request: Requested): PageRequest {
  const [path = ''] = request.url.split('?')
  return {
    method: request.method === 'POST' ? 'POST' : 'GET',
    path,
    // The router's own: texts by the names in the path, and those of the query.
    params: request.params as PageRequest['params'],
    query: request.query as PageRequest['query'],
    headers: request.headers,
    peer: request.ip,
    body: request.body instanceof Uint8Array ? request.body : new Uint8Array(),
    requestId: request.id,
  }
}
