// What the recipes for the statuses of a call are made of.
import type { Route } from '../../src/api/endpoint.ts'
import type { Answered, CallOptions } from './hub.ts'

export type Answer = { readonly status: number; readonly body?: Answered['body'] }

export type Provoke = (route: Route) => Promise<Answer>

/** What a call that succeeds looks like, and how the operation's own refusals are had. */
export type Recipes = {
  /** The id in the path, where there is one. */
  readonly id?: string
  /** Where the call needs one. */
  readonly query?: string | (() => string)
  /** The query of the link, where a buyer calls. */
  readonly link?: () => string
  readonly body?: () => unknown
  /** Provokes what is not had the same way for every call. */
  readonly own?: Readonly<Record<number, Provoke>>
}

export type Changed = CallOptions & {
  readonly id?: string
  readonly accountId?: string
  readonly query?: string
}
