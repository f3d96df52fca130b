// Records that a decision asks for without a hint are loaded, and never reported as absent.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultPolicies } from '../../domain/accounts/account.ts'
import type { Customer } from '../../domain/customers/customer.ts'
import { unchanged } from '../../domain/hub-write.ts'
import type { Decision } from '../../domain/verdict.ts'
import {
  createMigratedDatabase,
  openPools,
  type TestDatabase,
} from '../../../test/support/database.ts'
import { customer } from '../../../test/support/domain-fixtures.ts'
import { openStore } from '../postgres-store.ts'
import type { ChangeRequest, Loaded, RecordRef } from './change-port.ts'
import type { Store } from '../store.ts'
import { commitLimits } from './commit-limits.ts'

const account = 'acme'
const known = Array.from({ length: 12 }, (_, at) => `known-${at}`)
let testDatabase: TestDatabase
let stores: readonly [Store, Store]
let operations = 0

beforeAll(async () => {
  testDatabase = await createMigratedDatabase()
  const [database, another] = [openPools(testDatabase.url), openPools(testDatabase.url)]
  const open = (pools: typeof database) =>
    openStore({ database: pools, clock: () => new Date(), pepper: Buffer.alloc(32) })
  stores = [open(database), open(another)]
  const createdAt = '2026-01-01T00:00:00.000Z'
  const policies = defaultPolicies
  await stores[0].createAccount({ id: account, name: null, policies, createdAt })
  await Promise.all(
    known.map((id, at) =>
      stores[0].change(requestOf([own(id)]), () =>
        written({ ...customer, id, blueTapeId: `c${String(at).padStart(11, '0')}`, version: 1 }),
      ),
    ),
  )
})

afterAll(async () => {
  await Promise.all(stores.map((store) => store.close()))
  await testDatabase.drop()
})

const own = (id: string): RecordRef => ({ kind: 'customer', id, access: 'write' })
const other = (id: string): RecordRef => ({ kind: 'customer', id, access: 'read' })

function requestOf(load: readonly RecordRef[]): ChangeRequest {
  operations += 1
  return {
    attempt: {
      operationId: `00000000-0000-7000-8000-${String(operations).padStart(12, '0')}`,
      accountId: account,
      name: 'test',
      keyId: null,
      requestId: null,
      recordKind: 'customer',
      recordId: load[0]?.id ?? null,
      sent: null,
    },
    load,
    idempotency: null,
  }
}

function written(record: Customer): Decision<Customer> {
  const type = record.version === 1 ? 'customer.created' : 'customer.updated'
  const write = { record, event: { type, changes: [] } } as const
  return { verdict: 'applied', record, changed: [], warnings: [], writes: [write] }
}

function customerIn(loaded: Loaded, id: string): Customer {
  const found = loaded.get('customer', id)
  if (found === null) throw new Error(`${id} is reported as absent`)
  return found
}

/** Asks for other records besides its own, and returns which of them it found. */
async function look(id: string, { hint = [], asks }: { hint?: RecordRef[]; asks: string[] }) {
  let seen: boolean[] = []
  await stores[0].change(requestOf([own(id), ...hint]), (loaded) => {
    seen = asks.map((one) => loaded.get('customer', one) !== null)
    return unchanged(customerIn(loaded, id))
  })
  return seen
}

describe('a record missing in the hint', () => {
  test('is found if it exists, and absent otherwise', async () => {
    expect(await look('known-0', { asks: ['known-1', 'never', 'known-2'] })).toEqual([
      true,
      false,
      true,
    ])
  })

  test('is found alone and in a group that loads it or asks for it too', async () => {
    const asks = ['known-1', 'never', 'known-2', 'known-3']
    const alone = await look('known-0', { asks })
    const group = known.flatMap((id, at) => [
      look(id, { asks }),
      look(id, { asks, hint: [other(asks[at % asks.length] ?? '')] }),
      look(id, { asks: [], hint: asks.map(other) }),
    ])
    const seen = await Promise.all(group)
    expect(seen.filter(({ length }) => length > 0)).toEqual(
      Array.from({ length: known.length * 2 }, () => alone),
    )
  })

  test('is found after another change of the group saw it as absent', async () => {
    const created = stores[0].change(requestOf([own('made-in-a-group')]), () =>
      written({ ...customer, id: 'made-in-a-group', blueTapeId: 'd00000000001', version: 1 }),
    )
    const before = look('known-0', { asks: ['made-later'] })
    const after = look('known-1', { asks: ['made-in-a-group'] })
    await created
    expect(await before).toEqual([false])
    expect(await look('known-2', { asks: ['made-in-a-group'] })).toEqual([true])
    expect((await after).length).toBe(1)
  })

  test('that is locked keeps its value until the commit, across hubs', async () => {
    const count = 20
    const raise = (store: Store, at: number) =>
      store.change<Customer>(requestOf([own(`known-${at % 6}`)]), (loaded) => {
        const counter = loaded.lock('customer', 'known-11')
        if (counter === null) throw new Error('the counter is reported as absent')
        return written({ ...counter, version: counter.version + 1 })
      })
    const raised = Array.from({ length: count }, (_, at) => raise(stores[at % 2 === 0 ? 0 : 1], at))
    await Promise.all(raised)
    const counter = await stores[0].readRecord(account, 'customer', 'known-11')
    expect(counter?.version).toBe(count + 1)
  })

  test('is locked together with many more by one repeated run', async () => {
    let runs = 0
    await stores[0].change<Customer>(requestOf([own('known-0')]), (loaded) => {
      runs += 1
      loaded.lockAll(known.map((id) => ({ kind: 'customer', id })))
      return unchanged(customerIn(loaded, 'known-0'))
    })
    expect(runs).toBe(2)
  })

  test('is locked one after another up to a limit, and does not fail its group', async () => {
    const ids = Array.from({ length: commitLimits.restartsMax + 1 }, (_, at) => `absent-${at}`)
    const greedy = stores[0].change<Customer>(requestOf([own('known-0')]), (loaded) => {
      for (const id of ids) loaded.lock('customer', id)
      return unchanged(customerIn(loaded, 'known-0'))
    })
    const [outcome, companion] = await Promise.allSettled([
      greedy,
      look('known-1', { asks: ['known-2'] }),
    ])
    expect(outcome).toMatchObject({ status: 'rejected', reason: { rule: 'hub_busy' } })
    expect(companion).toEqual({ status: 'fulfilled', value: [true] })
  })
})

test('a count that the request does not name throws', async () => {
  const counting = stores[0].change<Customer>(requestOf([own('known-0')]), (loaded) => {
    loaded.count('webhook_endpoint')
    return unchanged(customerIn(loaded, 'known-0'))
  })
  await expect(counting).rejects.toThrow('not counted')
})
