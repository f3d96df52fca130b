// What an operation of the API declares about itself, once: its name, its audiences with a route each, its
// schemas, and its handler. The server, the OpenAPI document and the tests read nothing else.
import type { Answer, FileAnswer } from './answer.ts'
import type { AnyCall, BuyerCall, Call, OperatedCall, OperatorCall, VisitorCall } from './call.ts'
import type { LinkKind } from './links.ts'
import type { JsonSchema } from '../schema/field.ts'
import type { QueryFields } from '../schema/query.ts'

/** Below it are all routes of the API. */
export const servicePrefix = '/genericBthubService'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/**
 * Who may call: a source with its account's key, a buyer with a link, an operator with a key or a session, or a
 * visitor who is about to sign in. `{id}` and `{accountId}` are one percent-encoded segment each.
 */
export type Audiences = {
  readonly account?: `${Method} /integration/${string}`
  readonly buyer?: {
    readonly route: `${Method} /buyer/${string}`
    readonly link: LinkKind
    /** Where it is not the endpoint's. */
    readonly name?: string
  }
  readonly operator?: `${Method} /operator/${string}`
  readonly visitor?: `${Method} /operator/${string}`
}

/** The credentials that are asked for. A visitor's are in the body of the call. */
export type Audience = 'account' | 'buyer' | 'operator'

export type Declaration<A extends Audiences, C> = {
  /** The name in code, documents and tools: `update-invoice`. */
  readonly name: string
  readonly audiences: A
  readonly summary: string
  readonly access: 'read' | 'write'
  readonly body?: { readonly schema: JsonSchema; readonly optional?: boolean }
  readonly query?: QueryFields
  readonly success: {
    readonly status: 200 | 201 | 202
    /** Where an account's policy has it another way. */
    readonly alsoStatus?: 200
    readonly schema: JsonSchema
    /** Where it is no JSON: `application/pdf`. */
    readonly contentType?: string
  }
  /** The refusals of this endpoint, besides those of every call. */
  readonly refusals: readonly (404 | 409 | 412 | 422 | 429)[]
  /** Writes no record: it has no verdict and no version, and is kept in the audit log. */
  readonly isAuditEntry?: true
  /** The name of the decision in the domain, where it is another one's. */
  readonly decides?: string
  /** `name` is that of the route: each audience has its own. */
  readonly handle: (call: C, name: string) => Promise<Answer | FileAnswer>
}

/** The call that a handler gets: all audiences of an endpoint have to be able to make it. */
export type CallOf<A extends Audiences> = keyof A extends 'account'
  ? Call
  : keyof A extends 'buyer'
    ? BuyerCall
    : keyof A extends 'visitor'
      ? VisitorCall
      : keyof A extends 'operator'
        ? A['operator'] extends `${string}{accountId}${string}`
          ? OperatedCall
          : OperatorCall
        : AnyCall

/** An endpoint whatever its audiences are: the authenticator makes the call that its handler takes. */
export type Endpoint = Declaration<Audiences, never>

export type Route = {
  /** An operator's is derived where the account has it, too: `get-account-invoice` beside `get-invoice`. */
  readonly name: string
  readonly audience: Audience
  readonly method: Method
  /** Below the service's prefix. */
  readonly path: string
  /** The kind of link that admits a buyer. */
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

/** `list-events` is `list-account-events` for operators. */
function operatorsNameOf(name: string): string {
  return name.replace('-', '-account-')
}

/** The audience of a path; a path that is nobody's is answered as an account's. */
export function audienceOf(path: string): Audience {
  if (path.startsWith('/buyer/')) return 'buyer'
  return path.startsWith('/operator/') ? 'operator' : 'account'
}
