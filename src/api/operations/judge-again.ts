// Judges the body of a stored call again. The handler of the call runs on a store that stops it at the first record that
// its decision asks for, so that only the rules of the body are applied, and nothing is read or written.
import type { Account } from '../../domain/accounts/account.ts'
import { HubError } from '../../domain/hub-error.ts'
import type { Issue } from '../../domain/issue.ts'
import { noRecordId } from '../../ids.ts'
import type { StoredCall } from '../../store/operations/operation-port.ts'
import type { Store } from '../../store/store.ts'
import type { Loaded } from '../../store/unit-of-work/change-port.ts'
import type { Call, OperatorAccountCall } from '../call.ts'
import type { Route } from '../endpoint.ts'

/** Ends the call: its body was not refused. */
class BodyAccepted extends Error {}

const accepted = (): never => {
  throw new BodyAccepted('The body was accepted.')
}

const unread: Loaded = { get: accepted, lock: accepted, lockAll: accepted, count: accepted }

/** A store that decides as far as possible without records. */
export function withoutRecords(store: Store): Store {
  return {
    ...store.beginDryRun().store,
    async change({ attempt: { operationId } }, decide) {
      const now = new Date().toISOString()
      decide(unread, { now, operationId, blueTapeId: noRecordId })
      return accepted()
    },
    findLookAlike: () => Promise.resolve(null),
    listRecords: () => Promise.resolve([]),
  }
}

export type Judged = {
  readonly route: Route
  readonly stored: StoredCall
  /** The body, masked. */
  readonly sent: string
  readonly account: Account
  readonly store: Store
}

/** The faults of the body at the time of the call, under the policies of `account`. */
export async function faultsOf(
  call: OperatorAccountCall,
  { route, stored, sent, account, store }: Judged,
): Promise<readonly Issue[]> {
  const judged: Call = {
    ...call,
    store,
    clock: () => new Date(stored.at),
    accountId: account.id,
    keyId: null,
    actor: null,
    principal: { key: { ...call.operator, accountId: account.id }, account },
    isDryRun: true,
    method: route.method,
    path: route.path,
    id: route.path.includes('{id}') ? (stored.recordId ?? '') : '',
    query: {},
    headers: stored.strict ? { prefer: 'handling=strict' } : {},
    body: Buffer.from(sent),
  }
  const handle = route.endpoint.handle as (call: Call, name: string) => Promise<unknown>
  try {
    await handle(judged, route.name)
  } catch (error) {
    if (error instanceof BodyAccepted) return []
    if (error instanceof HubError) return error.issues
    throw error
  }
  throw new Error(`${route.name} ended without a decision`)
}
