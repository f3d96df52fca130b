// The world of credit in an account of a real store: the same steps, on several hubs at once.
import { defaultPolicies } from '../../src/domain/accounts/account.ts'
import type { HubRecord } from '../../src/domain/record.ts'
import { newUuid } from '../../src/ids.ts'
import { migrate } from '../../src/store/migrate.ts'
import { openStore } from '../../src/store/postgres-store.ts'
import type { Attempt } from '../../src/store/unit-of-work/change-port.ts'
import type { Store } from '../../src/store/store.ts'
import {
  companies,
  firstRecords,
  invoiceId,
  invoicesOfWorld,
  type Records,
} from './credit-world.ts'
import { openPools, rowsOf } from './database.ts'

/** A store as one hub has it. */
export async function openTestStore(url: string): Promise<Store> {
  const database = openPools(url)
  await migrate(database)
  return openStore({ database, clock: () => new Date(), pepper: Buffer.alloc(32) })
}

/** An account with two companies and their invoices. */
export async function seedCredit(
  store: Store,
  accountId: string,
  more: readonly HubRecord[] = [],
): Promise<void> {
  const createdAt = new Date().toISOString()
  await store.createAccount({ id: accountId, name: null, policies: defaultPolicies, createdAt })
  const records = [...firstRecords(), ...more]
  const [first] = records
  if (first === undefined) throw new Error('a world has records')
  const load = records.map(({ kind, id }) => ({ kind, id, access: 'write' }) as const)
  await store.change({ attempt: attemptOf(accountId), load, idempotency: null }, () => ({
    verdict: 'applied',
    record: first,
    changed: [],
    warnings: [],
    writes: records.map((record) => ({ record, event: null })),
  }))
}

export function recordsIn(store: Store, accountId: string): Records {
  return {
    read: (kind, id) => store.readRecord(accountId, kind, id),
    change: (load, decide) =>
      store.change({ attempt: attemptOf(accountId), load, idempotency: null }, decide),
  }
}

/** All of the account that the invariants speak of. */
export async function allRecords(
  url: string,
  store: Store,
  accountId: string,
  invoices = Array.from({ length: invoicesOfWorld }, (_, at) => invoiceId(at)),
): Promise<HubRecord[]> {
  const payments = await paymentIds(url, accountId)
  const found = await Promise.all([
    ...companies.map((id) => store.readRecord(accountId, 'credit', id)),
    ...invoices.map((id) => store.readRecord(accountId, 'invoice', id)),
    ...invoices.map((id) => store.readRecord(accountId, 'draw', id)),
    ...payments.map((id) => store.readRecord(accountId, 'payment', id)),
  ])
  return found.filter((record) => record !== null)
}

export async function paymentIds(url: string, accountId: string): Promise<string[]> {
  const text = 'select id from payment where account_id = $1 order by created_at, id'
  return (await rowsOf<{ id: string }>(url, text, [accountId])).map(({ id }) => id)
}

function attemptOf(accountId: string): Attempt {
  return {
    operationId: newUuid(),
    accountId,
    name: 'test',
    keyId: null,
    requestId: null,
    recordKind: 'invoice',
    recordId: null,
    sent: null,
  }
}
