// The operations of a line: the writes of records that accounts have, by their operationIds, and the upserts of them.
import type { Query } from '../headers.ts'
import type { Answer } from '../answer.ts'
import type { AnyCall } from '../call.ts'
import { withDryRun } from '../dry-run.ts'
import type { Route } from '../endpoint.ts'

export type LineOperation = {
  /** The operationId; for an upsert, that of the update. */
  readonly name: string
  readonly method: string
  readonly path: string
  /** Whether the id of the record is in the path, and not in the body. */
  readonly isNamed: boolean
  readonly isUpsert: boolean
  /** The parameters that the operation stands for. */
  readonly query: Query
  readonly handle: (call: AnyCall) => Promise<Answer>
}

export type LineOperations = ReadonlyMap<string, LineOperation>

const noQuery: Query = {}

export function lineOperationsOf(routes: readonly Route[]): LineOperations {
  return new Map(
    routes.filter(isWriteOfRecord).flatMap((route) => {
      const { name, method, path } = route
      // The authenticator of accounts creates the kind of call that the handler expects, and writes of records answer with JSON.
      const handle = route.endpoint.handle as (call: AnyCall, name: string) => Promise<Answer>
      const operation: LineOperation = {
        name,
        method,
        path,
        isNamed: path.includes('{id}'),
        isUpsert: false,
        query: noQuery,
        handle: (call) => withDryRun(call, (again) => handle(again, name)),
      }
      const upsert = [
        name.replace('update-', 'upsert-'),
        { ...operation, isUpsert: true, query: { upsert: 'true' } },
      ] as const
      return name.startsWith('update-')
        ? [[name, operation] as const, upsert]
        : [[name, operation] as const]
    }),
  )
}

/** Resources whose records a source pushes. */
const pushed = /^\/integration\/(?:invoice|quote|company|customer)(?:\/|$)/

function isWriteOfRecord({ audience, path, endpoint: { access, body } }: Route): boolean {
  return audience === 'account' && access === 'write' && body !== undefined && pushed.test(path)
}
