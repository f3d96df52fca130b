// What a handler gets of a request, and what a route says about itself. Nothing here knows the
// framework: server.ts is the only file that does.
import type { Logger } from '../log.ts'
import type { Principal, Store } from '../store/store.ts'
import type { Answer } from './answer.ts'
import type { JsonSchema } from './wire/field.ts'
import type { QueryFields } from './wire/query.ts'

/** What handlers share; built once by the server. */
export type Context = {
  readonly store: Store
  readonly clock: () => Date
  readonly log: Logger
  /** Signs cursors, so that one that was tampered with is known. */
  readonly cursorSecret: Buffer
  /** What links in answers begin with, without a slash at the end. */
  readonly publicUrl: () => string
}

export type Call = Context & {
  readonly principal: Principal
  readonly method: string
  /** As it was sent, without the query. */
  readonly path: string
  /** The id in the path, '' where there is none. */
  readonly id: string
  readonly query: Readonly<Record<string, string | string[] | undefined>>
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Uint8Array
  readonly requestId: string
}

export type Operation = {
  /** The name in code, documents and tools: `update-invoice`. */
  readonly name: string
  readonly summary: string
  readonly access: 'read' | 'write'
  readonly body?: { readonly schema: JsonSchema; readonly optional?: boolean }
  readonly query?: QueryFields
  readonly success: { readonly status: 200 | 201 | 202; readonly schema: JsonSchema }
  /** The refusals that are this operation's own, besides those of every call. */
  readonly refusals: readonly (404 | 409 | 412 | 422)[]
  readonly handle: (call: Call) => Promise<Answer>
}

export function headerOf(call: Pick<Call, 'headers'>, name: string): string | null {
  const value = call.headers[name]
  return typeof value === 'string' ? value : null
}
