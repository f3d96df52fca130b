// Builds the call that a handler gets from an authenticated request.
import { timeOf } from '../domain/accounts/account-clock.ts'
import type { AnyCall, AnyCaller, Caller, Context, LineInput } from './call.ts'
import type { Headers } from './headers.ts'

type AuthenticatedRequest = {
  readonly caller: Caller | null
  readonly params: unknown
  readonly url: string
  readonly method: string
  readonly query: unknown
  readonly headers: Headers
  readonly body: unknown
  readonly id: string
  readonly fault?: string | undefined
}

export function callOf(
  context: Context,
  request: AuthenticatedRequest,
  lines: LineInput | null = null,
): AnyCall {
  const { caller, url } = request
  if (caller === null) throw new Error('a call reached its handler without a caller')
  const { accountId, keyId, actor, clockOffsetMs = null } = caller
  // All members are named, although most are undefined, so that every call has the same hidden class in V8.
  const { principal, link, operator, session, account } = caller as Partial<AnyCaller>
  const { id = caller.id ?? '', kind = '' } = request.params as { id?: string; kind?: string }
  const queryStart = url.indexOf('?')
  const call = {
    accountId,
    keyId,
    actor,
    principal,
    link,
    operator,
    session,
    account,
    store: context.store,
    storeNaming: context.storeNaming,
    clockOffsetMs,
    hubClock: context.clock,
    workers: context.workers,
    clock: clockOffsetMs === null ? context.clock : () => timeOf(context.clock(), clockOffsetMs),
    log: context.log,
    cursorSecret: context.cursorSecret,
    links: context.links,
    maintenance: context.maintenance,
    sessions: context.sessions,
    wrongKeys: context.wrongKeys,
    isSandbox: context.isSandbox,
    pdfRenderer: context.pdfRenderer,
    webhooks: context.webhooks,
    monitoring: context.monitoring,
    batches: context.batches,
    method: request.method,
    path: queryStart < 0 ? url : url.slice(0, queryStart),
    id,
    kind,
    query: caller.query ?? (request.query as AnyCall['query']),
    headers: request.headers,
    body: request.body instanceof Uint8Array ? request.body : noBody,
    lines,
    requestId: request.id,
    fault: request.fault,
  }
  return call
}

const noBody = new Uint8Array()
