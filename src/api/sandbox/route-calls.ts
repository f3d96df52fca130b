// Makes calls of accounts, buyers and operators within the process: by the table of routes, without HTTP.
import { HubError } from '../../domain/hub-error.ts'
import { newUuid } from '../../ids.ts'
import type { Principal } from '../../store/accounts/account-port.ts'
import { admitBuyer } from '../admit-buyer.ts'
import { errorAnswer, type Answer } from '../answer.ts'
import type { AnyCall, Caller, OperatorCall } from '../call.ts'
import type { Route } from '../endpoint.ts'
import type { SeedRequest } from './seed-calls.ts'

type Options = { readonly routes: readonly Route[]; readonly principal: Principal }
type Answered = { readonly status: number; readonly text: string }

/** The source's calls are those of `principal`; the operator's are those of the operator who calls. */
export function openRouteCalls(
  call: OperatorCall,
  { routes, principal }: Options,
): (request: SeedRequest) => Promise<Answered> {
  const { account, key } = principal

  async function callerOf({ link }: Route, audience: string, query: object): Promise<Caller> {
    if (audience === 'buyer') return admitBuyer(call.links.verify, link, query)
    const caller = { accountId: account.id, principal, account, clockOffsetMs: null }
    return audience === 'account'
      ? { ...caller, keyId: key.keyId, actor: null }
      : { ...caller, keyId: null, actor: call.actor }
  }

  return async ({ audience, method, path, body }) => {
    const { pathname, searchParams } = new URL(path, 'http://hub')
    const { route, id } = routeOf(routes, method, pathname)
    const query = Object.fromEntries(searchParams)
    const made = {
      ...call,
      query,
      id,
      ...(await callerOf(route, audience, query)),
      method,
      path: pathname,
      kind: '',
      headers: {},
      body: Buffer.from(body === undefined ? '' : JSON.stringify(body)),
      requestId: newUuid(),
    }
    const answer = await answerOf(route, made)
    return { status: answer.status, text: answer.body }
  }
}

/** The route with the fewest parameters, of those that fit. */
function routeOf(routes: readonly Route[], method: string, pathname: string) {
  const parts = pathname.split('/')
  const fitting = routes.flatMap((route) => {
    const own = route.path.split('/')
    const fits = own.every((part, at) => part.startsWith('{') || part === parts[at])
    if (route.method !== method || own.length !== parts.length || !fits) return []
    const parameters = own.filter((part) => part.startsWith('{')).length
    return [{ route, parameters, id: decodeURIComponent(parts[own.indexOf('{id}')] ?? '') }]
  })
  const [best] = fitting.toSorted((a, b) => a.parameters - b.parameters)
  if (best === undefined) throw new Error(`no route for ${method} ${pathname}`)
  return best
}

async function answerOf({ name, endpoint: { handle } }: Route, call: AnyCall): Promise<Answer> {
  // The calls of templates are answered with JSON.
  const answer = handle as (call: AnyCall, name: string) => Promise<Answer>
  try {
    return await answer(call, name)
  } catch (error) {
    if (error instanceof HubError) return errorAnswer(error)
    throw error
  }
}
