// The age of the backlog is that of its oldest event, whichever delivery is due next.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestStore } from '../../../test/support/credit-in-store.ts'
import { createTestDatabase, rowsOf, type TestDatabase } from '../../../test/support/database.ts'
import { makeEvent } from '../../../test/support/event-source.ts'
import { makeAccount, makeEndpoint } from '../../../test/support/own-dispatcher.ts'
import type { Store } from '../store.ts'

let database: TestDatabase
let store: Store
beforeAll(async () => {
  database = await createTestDatabase()
  store = await openTestStore(database.url)
})
afterAll(async () => {
  await store.close()
  await database.drop()
})

const hourMs = 3_600_000

type Delivery = { readonly hoursAgo: number; readonly dueInMinutes: number | null }

/** One event of one customer for each delivery, oldest first; all of them were taken. */
async function backlogOf(accountId: string, deliveries: readonly Delivery[]): Promise<number> {
  await makeAccount(store, accountId)
  await makeEndpoint(store, accountId, 'https://receiver.example.com/')
  await rowsOf(
    database.url,
    `update webhook_endpoint set taken_seq = (select last_seq from feed where account_id = $1) where account_id = $1`,
    [accountId],
  )
  for (const { hoursAgo, dueInMinutes } of deliveries) {
    await makeEvent(store, accountId, 'c1')
    await rowsOf(
      database.url,
      `with newest as (
         update event set at = now() - $2 * interval '1 hour' where account_id = $1
           and seq = (select last_seq from feed where account_id = $1) returning *
       ), taken as (
         update webhook_endpoint e set taken_seq = n.seq from newest n where e.account_id = $1
       )
       insert into webhook_delivery
         (account_id, endpoint_id, seq, type, record_kind, record_id, status, round, attempt, due_at, attempts)
       select $1, e.id, n.seq, n.type, n.record_kind, n.record_id, 'pending', 0, 1,
         now() + $3 * interval '1 minute', '[]'
       from newest n, webhook_endpoint e where e.account_id = $1`,
      [accountId, hoursAgo, dueInMinutes],
    )
  }
  const { oldestMs } = await store.readWebhookBacklog()
  await rowsOf(database.url, 'delete from webhook_delivery')
  return oldestMs / hourMs
}

it.each<[string, readonly Delivery[]]>([
  ['alone', [{ hoursAgo: 5, dueInMinutes: 60 }]],
  [
    'due after a newer one',
    [
      { hoursAgo: 5, dueInMinutes: 60 },
      { hoursAgo: 1, dueInMinutes: 0 },
    ],
  ],
  [
    'due before a newer one',
    [
      { hoursAgo: 5, dueInMinutes: 0 },
      { hoursAgo: 1, dueInMinutes: 60 },
    ],
  ],
  [
    'blocking a newer one',
    [
      { hoursAgo: 5, dueInMinutes: 60 },
      { hoursAgo: 1, dueInMinutes: null },
    ],
  ],
])('is the age of the oldest event that is %s', async (name, deliveries) => {
  expect(await backlogOf(name.replaceAll(' ', '-'), deliveries)).toBeCloseTo(5, 1)
})
