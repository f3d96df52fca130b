// Finds the fault that is to be injected into a call: by its header, or by the plan of its account. Only sandboxes have any.
import type { FastifyRequest } from 'fastify'
import {
  chooseFault,
  matches,
  type FaultRule,
  type FaultSubject,
} from '../domain/faults/fault-plan.ts'
import { isCallFault } from '../domain/faults/faults.ts'
import { invalid } from '../domain/hub-error.ts'
import type { AccountCaller, Caller } from '../api/call.ts'
import type { Route } from '../api/endpoint.ts'
import { readFaultHeader } from '../api/faults/schema.ts'
import type { Edge } from './edge.ts'

const headerName = 'x-bthub-fault'

/** `null` for no fault, without waiting, in all accounts without faults. */
export function faultFor(
  edge: Edge,
  route: Route,
  request: FastifyRequest,
): Promise<FaultRule | null> | FaultRule | null {
  const { caller, headers } = request
  if (!isAccount(caller)) return null
  const { faults, policies, id } = caller.principal.account
  const header = headers[headerName]
  if (header !== undefined) {
    if (policies.sandbox) return faultOfHeader(route, String(header))
    edge.context.log.warn('fault-header-ignored', { requestId: request.id, accountId: id })
  }
  if (faults === null) return null
  const subject = subjectOf(route, request)
  const now = edge.context.clock().toISOString()
  if (!faults.rules.some((rule) => matches(rule, subject, now))) return null
  return edge.context.store.takeFault(id, (state) => chooseFault(state, subject, now))
}

function isAccount(caller: Caller | null): caller is AccountCaller {
  return caller !== null && 'principal' in caller
}

/** Throws HubError `invalid` for a header that is no fault, or one that cannot be injected into the call. */
function faultOfHeader(route: Route, header: string): FaultRule {
  const rule = readFaultHeader(header)
  const subject = { side: 'call', isWrite: true, isStream: isStream(route), record: null } as const
  if (matches(rule, { ...subject, call: route.name }, '')) return rule
  const why = isCallFault(rule.fault) ? `streams of lines` : 'calls'
  const message = `${rule.fault} cannot be injected into ${why}.`
  throw invalid([{ pointer: 'X-Bthub-Fault', rule: 'value_unknown', message, sent: rule.fault }])
}

function subjectOf(route: Route, request: FastifyRequest): FaultSubject {
  const { access } = route.endpoint
  const { id } = request.params as { id?: string }
  return {
    side: 'call',
    call: route.name,
    isWrite: access === 'write',
    isStream: isStream(route),
    record: id ?? idIn(request.body),
  }
}

function isStream({ endpoint: { isLong, body } }: Route): boolean {
  return isLong === true || body?.lines !== undefined
}

/** The id of the record that a body creates; `null` for one that cannot be read. */
function idIn(body: unknown): string | null {
  if (!(body instanceof Uint8Array) || body.length === 0) return null
  try {
    const { id } = JSON.parse(Buffer.from(body).toString()) as { readonly id?: unknown }
    return typeof id === 'string' ? id : null
  } catch {
    return null
  }
}
