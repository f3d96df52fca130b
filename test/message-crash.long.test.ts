// Messages under fire: two hubs send to one SMTP server, which defers some, while hubs are killed all the time. At the end
// no message is missing, each has one event, and what came twice is no more than what was in flight at the kills.
//
// The large one: BTHUB_TEST_MESSAGES=10000 BTHUB_TEST_MESSAGE_KILLS=50
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultPolicies } from '../src/domain/accounts/account.ts'
import { applied, created } from '../src/domain/hub-write.ts'
import { templateNames } from '../src/domain/messages/message-policy.ts'
import { newHex, newUuid } from '../src/ids.ts'
import { messageLimits } from '../src/messages/limits.ts'
import type { Store } from '../src/store/store.ts'
import { openTestStore } from './support/credit-in-store.ts'
import { createTestDatabase, rowsOf, runOn, type TestDatabase } from './support/database.ts'
import { calendarDate, invoiceIn } from './support/domain-fixtures.ts'
import { startHubProcess, type HubProcess } from './support/hub-process.ts'
import { startMailServer, type MailServer } from './support/mail-server.ts'
import { report } from './support/report.ts'

const count = Number(process.env['BTHUB_TEST_MESSAGES'] ?? 2_000)
const kills = Number(process.env['BTHUB_TEST_MESSAGE_KILLS'] ?? 12)
/** So many that none exceeds its limit per hour. */
const accounts = Array.from(
  { length: Math.ceil(count / (messageLimits.perAccountHourMax / 2)) },
  (_, at) => `account-${at}`,
)
const patienceMs = 60_000 + count * 40 + kills * 15_000

let database: TestDatabase
let store: Store
let server: MailServer
let folder: string
let hubs: HubProcess[]

beforeAll(async () => {
  database = await createTestDatabase()
  folder = mkdtempSync(join(tmpdir(), 'bthub-messages-'))
  store = await openTestStore(database.url)
  server = await startMailServer()
  const policies = {
    ...defaultPolicies,
    messages: { ...defaultPolicies.messages, templates: templateNames },
  }
  const createdAt = new Date().toISOString()
  for (const id of accounts) await store.createAccount({ id, name: 'Acme', policies, createdAt })
  hubs = await Promise.all([startOne(), startOne()])
})

afterAll(async () => {
  for (const hub of hubs) hub.signal('SIGKILL')
  await Promise.all(hubs.map(({ ended }) => ended))
  await server.stop()
  await store.close()
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

function startOne(): Promise<HubProcess> {
  return startHubProcess({
    dataFolder: folder,
    databaseUrl: database.url,
    environment: {
      BTHUB_SMTP_URL: server.url,
      BTHUB_MAIL_FROM: 'hub@bthub.example',
      BTHUB_PAYMENTS: 'off',
      BTHUB_WEBHOOKS: 'off',
      BTHUB_IMPORTS: 'off',
    },
  })
}

const addressOf = (at: number) => `payer-${at}@example.com`

async function placeInvoice(at: number): Promise<void> {
  const id = `invoice-${at}`
  const attempt = {
    operationId: newUuid(),
    accountId: accounts[at % accounts.length] ?? '',
    name: 'create-simplified-invoice',
    keyId: null,
    requestId: null,
    recordKind: 'invoice',
    recordId: id,
    sent: null,
  } as const
  const payer = { firstName: 'Pat', lastName: 'Payer', cellPhoneNumber: null, businessName: null }
  const load = [{ kind: 'invoice', id, access: 'write' }] as const
  await store.change({ attempt, load, idempotency: null }, () => {
    const placed = invoiceIn('Placed', { id, blueTapeId: newHex(6), version: 1, hubVersion: 0 })
    const content = {
      ...placed.content,
      customerId: null,
      payersInfo: [{ ...payer, emailAddress: addressOf(at) }],
      dueDate: calendarDate('2099-01-12'),
      expirationDate: calendarDate('2099-01-12'),
    }
    const record = { ...placed, content }
    return applied(record, [created(record, 'invoice.created')])
  })
}

async function placeAll(): Promise<void> {
  let next = 0
  const placeSome = async () => {
    for (let at = next++; at < count; at = next++) {
      await placeInvoice(at)
      // Spread over the kills.
      if (at % 50 === 0) await pause(20)
    }
  }
  await Promise.all(Array.from({ length: 8 }, placeSome))
}

/** What a killed hub had leased, and what was deferred, is due at once: a message in flight takes less than two seconds. */
async function hurry(): Promise<void> {
  const { leaseMs } = messageLimits
  await runOn(
    database.url,
    `update message set due_at = now() where due_at > now() and (lease is null
       or due_at < now() + interval '${leaseMs - 2_000} milliseconds')`,
  )
}

async function waiting(): Promise<number> {
  const [row] = await rowsOf<{ n: string }>(
    database.url,
    `select (select count(*) from message where due_at is not null)
       + (select count(*) from message_cursor c join feed f using (account_id)
          where c.taken_seq < f.last_seq) as n`,
  )
  return Number(row?.n)
}

test(
  `${count} messages and ${kills} kills: none is missing`,
  async () => {
    const begun = performance.now()
    // Each twentieth is deferred once.
    server.onRecipient = (address, attempt) =>
      attempt === 1 && Number(address.replaceAll(/\D/g, '')) % 20 === 0 ? { reply: 451 } : null
    const placing = placeAll()
    for (let kill = 0; kill < kills; kill += 1) {
      await pause(Math.random() * 1_000)
      const [victim] = hubs
      victim?.signal('SIGKILL')
      await victim?.ended
      hubs = [...hubs.slice(1), await startOne()]
    }
    await placing
    while ((await waiting()) > 0) {
      await hurry()
      await pause(300)
    }
    const received = new Map<string, number>()
    for (const { to_ } of server.mails) {
      for (const to of to_) received.set(to, (received.get(to) ?? 0) + 1)
    }
    const missing = Array.from({ length: count }, (_, at) => addressOf(at)).filter(
      (address) => !received.has(address),
    )
    expect(missing).toEqual([])
    const ids = new Set(server.mails.map(({ messageId }) => messageId))
    expect(ids.size).toBe(count)
    const duplicates = server.mails.length - count
    expect(duplicates).toBeLessThanOrEqual(kills * messageLimits.atOnceMax)
    const [rows] = await rowsOf<{
      messages: string
      sent: string
      events: string
      records: string
    }>(
      database.url,
      `select (select count(*) from message) as messages,
         (select count(*) from message where status = 'sent') as sent,
         (select count(*) from event where type = 'message.sent') as events,
         (select count(distinct record_id) from event where type = 'message.sent') as records`,
    )
    expect(rows).toEqual({
      messages: `${count}`,
      sent: `${count}`,
      events: `${count}`,
      records: `${count}`,
    })
    const seconds = ((performance.now() - begun) / 1000).toFixed(0)
    report('messages under fire', {
      messages: String(count),
      kills: String(kills),
      seconds,
      'came twice': String(duplicates),
    })
  },
  patienceMs,
)
