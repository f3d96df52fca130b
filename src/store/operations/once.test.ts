// What a call with an Idempotency-Key stores is committed with its answer: both or neither.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestStore } from '../../../test/support/credit-in-store.ts'
import { createTestDatabase, rowsOf, type TestDatabase } from '../../../test/support/database.ts'
import { makeAccount } from '../../../test/support/own-dispatcher.ts'
import type { IdempotencyReservation } from './idempotency-port.ts'
import type { Store } from '../store.ts'

let database: TestDatabase
let store: Store
beforeAll(async () => {
  database = await createTestDatabase()
  store = await openTestStore(database.url)
  await makeAccount(store, 'acme')
})
afterAll(async () => {
  await store.close()
  await database.drop()
})

async function reserve(key: string): Promise<IdempotencyReservation> {
  const reservation = { accountId: 'acme', key, fingerprint: Buffer.from('f'), token: randomUUID() }
  expect(await store.reserveIdempotencyKey(reservation)).toStrictEqual({ state: 'reserved' })
  return reservation
}

const makeKey = (into: Store, name: string) =>
  into.createKey({
    accountId: 'acme',
    name,
    scope: 'read',
    createdAt: new Date().toISOString(),
    expiresAt: null,
  })

const hasKey = async (name: string) =>
  (await store.listKeys('acme')).some((key) => key.name === name)

it('makes changes visible together with its answer', async () => {
  const reservation = await reserve('both')
  const once = await store.beginOnce(reservation)
  await makeKey(once.store, 'both')
  expect(await hasKey('both')).toBe(false)
  expect(await store.reserveIdempotencyKey(reservation)).toStrictEqual({ state: 'running' })
  await once.end({ status: 201 })
  expect(await hasKey('both')).toBe(true)
  const answered = await store.reserveIdempotencyKey(reservation)
  expect(answered).toStrictEqual({ state: 'answered', answer: { status: 201 } })
})

it('stores nothing when the reservation was lost meanwhile', async () => {
  const once = await store.beginOnce(await reserve('lost'))
  await makeKey(once.store, 'lost')
  await rowsOf(database.url, `delete from idempotency where idempotency_key = 'lost'`)
  await expect(once.end({ status: 201 })).rejects.toMatchObject({ code: 'busy' })
  await once.rollBack()
  expect(await hasKey('lost')).toBe(false)
})

it('stores nothing when it is rolled back, and releases the key', async () => {
  const reservation = await reserve('rolled back')
  const once = await store.beginOnce(reservation)
  await makeKey(once.store, 'rolled back')
  await once.rollBack()
  expect(await hasKey('rolled back')).toBe(false)
  expect(await store.reserveIdempotencyKey(reservation)).toStrictEqual({ state: 'reserved' })
})

it('releases the key when there is no answer to store', async () => {
  const reservation = await reserve('no answer')
  await (await store.beginOnce(reservation)).end(null)
  expect(await store.reserveIdempotencyKey(reservation)).toStrictEqual({ state: 'reserved' })
})
