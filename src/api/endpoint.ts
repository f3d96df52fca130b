// Declarations of endpoints: name, audiences with their routes, schemas, and handler. The server, the OpenAPI document and
// the tests are derived from them.
import type { Answer, FileAnswer } from './answer.ts'
import type {
  AnyCall,
  BuyerCall,
  Call,
  OperatorAccountCall,
  OperatorCall,
  VisitorCall,
} from './call.ts'
import type { LinkKind } from './links.ts'
import type { JsonSchema } from '../schema/field.ts'
import type { QueryFields } from '../schema/query.ts'

/** The prefix of all API paths. */
export const servicePrefix = '/genericBthubService'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/**
 * The callers: a source with an account key, a buyer with a link, an operator with a key or a session, or a visitor who signs
 * in. `{id}` and `{accountId}` are one percent-encoded path segment each.
 */
export type Audiences = {
  readonly account?: `${Method} /integration/${string}`
  readonly buyer?: {
    readonly route: `${Method} /buyer/${string}`
    readonly link: LinkKind
    /** By default, the name of the endpoint. */
    readonly name?: string
  }
  readonly operator?: `${Method} /operator/${string}`
  readonly visitor?: `${Method} /operator/${string}`
}

/** The kind of credentials required; a visitor's are in the body of the call. */
export type Audience = 'account' | 'buyer' | 'operator'

export type Declaration<A extends Audiences, C> = {
  /** The operationId, such as `update-invoice`. */
  readonly name: string
  readonly audiences: A
  readonly summary: string
  readonly access: 'read' | 'write'
  readonly body?: {
    readonly schema: JsonSchema
    readonly optional?: boolean
    /** Set if the body may also be lines (application/x-ndjson), which are read while they arrive: the schema of one. */
    readonly lines?: JsonSchema
  }
  readonly query?: QueryFields
  /** The endpoint that creates the record; with `upsert=true` this one does what that does. */
  readonly upserts?: Pick<Endpoint, 'body' | 'success'>
  readonly success: {
    readonly status: 200 | 201 | 202
    /** Returned instead if a policy of the account demands it. */
    readonly alsoStatus?: 200
    readonly schema: JsonSchema
    /** Set if the answer is not JSON, such as `application/pdf`. */
    readonly contentType?: string
    /** The schema of a line, for a body of lines. */
    readonly lines?: JsonSchema
  }
  /** May take longer than other calls: has deadlines and limits of its own, and takes no slot. */
  readonly isLong?: true
  /** Refusals of this endpoint, in addition to those of every call. */
  readonly refusals: readonly (404 | 409 | 412 | 422 | 429)[]
  /** Writes no record, so it has neither verdict nor version, and is recorded in the audit log. */
  readonly isAudited?: true
  /** The name of the decision in the domain, if it is not `name`. */
  readonly decides?: string
  /** `name` is that of the route, which differs between audiences. */
  readonly handle: (call: C, name: string) => Promise<Answer | FileAnswer>
}

/** The type of call that the handler of an endpoint with these audiences gets. */
export type CallOf<A extends Audiences> = keyof A extends 'account'
  ? Call
  : keyof A extends 'buyer'
    ? BuyerCall
    : keyof A extends 'visitor'
      ? VisitorCall
      : keyof A extends 'operator'
        ? A['operator'] extends `${string}{accountId}${string}`
          ? OperatorAccountCall
          : OperatorCall
        : AnyCall

/** An endpoint with any audiences; the authenticator provides the call that its handler takes. */
export type Endpoint = Declaration<Audiences, never>

export type Route = {
  /** For operators, derived if accounts have the endpoint too: `get-account-invoice` for `get-invoice`. */
  readonly name: string
  readonly audience: Audience
  readonly method: Method
  /** Without the service prefix. */
  readonly path: string
  /** The kind of link that authenticates a buyer. */
  readonly link?: LinkKind
  /** Admitted without credentials: they are in the body. */
  readonly isOpen: boolean
  readonly endpoint: Endpoint
}

export function endpoint<const A extends Audiences>(
  declaration: Declaration<A, CallOf<A>>,
): Declaration<A, CallOf<A>> {
  return declaration
}

export function routesOf(declared: Endpoint): Route[] {
  const { name, audiences } = declared
  const { account, buyer, operator, visitor } = audiences
  const routes: Route[] = []
  const add = (audience: Audience, route: string, more: Partial<Route> = {}) => {
    const [method = '', path = ''] = route.split(' ')
    routes.push({
      name,
      audience,
      method: method as Method,
      path,
      isOpen: false,
      endpoint: declared,
      ...more,
    })
  }
  if (account !== undefined) add('account', account)
  if (buyer !== undefined) {
    add('buyer', buyer.route, { link: buyer.link, name: buyer.name ?? name })
  }
  if (visitor !== undefined) add('operator', visitor, { isOpen: true })
  if (operator !== undefined) {
    add('operator', operator, account === undefined ? {} : { name: operatorsNameOf(name) })
  }
  return routes
}

/** `list-events` becomes `list-account-events`. */
function operatorsNameOf(name: string): string {
  return name.replace('-', '-account-')
}

/** Every write of an account can be tried with `dryRun=true`; a body of lines passes it on to each. */
export function hasDryRun({ audience, endpoint: { access, body } }: DryRunnable): boolean {
  return audience === 'account' && access === 'write' && body?.lines === undefined
}

type DryRunnable = Pick<Route, 'audience'> & {
  readonly endpoint: Pick<Endpoint, 'access' | 'body'>
}

/** An unknown path is treated like one of an account. */
export function audienceOf(path: string): Audience {
  if (path.startsWith('/buyer/')) return 'buyer'
  return path.startsWith('/operator/') ? 'operator' : 'account'
}
