// What the hub serves besides its API: health, metrics, documents and pages. A page decides by itself who may see it.
import type { Readable } from 'node:stream'
import type { HubError } from '../domain/hub-error.ts'
import type { Headers, Query } from '../api/headers.ts'

export type PageRequest = {
  readonly method: 'GET' | 'POST'
  /** As sent, without the query. */
  readonly path: string
  /** The decoded path parameters; `*` is the wildcard's match. */
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
  /** In addition to the default headers, or instead of them. Lowercase names. */
  readonly headers?: Readonly<Record<string, string>>
}

export type Page = {
  readonly method: 'GET' | 'POST'
  /** `:id` matches a segment, `*` the rest. */
  readonly path: string
  /** The server's limit by default. */
  readonly bodyBytesMax?: number
  /** In the log and the metrics. Like an API call, a page takes a slot and has a deadline. */
  readonly name: string
  /** Served even without a free slot, and neither logged nor counted, since it is cheap and frequent. */
  readonly isProbe?: true
  /** A HubError is answered as JSON, like one of an API call, unless the page has `refuse`. */
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
    params: request.params as PageRequest['params'],
    query: request.query as PageRequest['query'],
    headers: request.headers,
    peer: request.ip,
    body: request.body instanceof Uint8Array ? request.body : new Uint8Array(),
    requestId: request.id,
  }
}
