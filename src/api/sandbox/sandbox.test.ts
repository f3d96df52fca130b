import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordTables } from '../../store/unit-of-work/record-tables.ts'
import { ownTables } from '../../store/backup/own-tables.ts'
import { cleanUpSandboxes } from '../../sandbox-cleanup.ts'
import { rowsOf } from '../../../test/support/database.ts'
import { customerBody, invoiceBody, startHub, type TestHub } from '../../../test/support/hub.ts'
import { sized } from '../../../test/support/sized.ts'
import { sampleInvoice } from '../contract-page.ts'

let hub: TestHub
let now = new Date()
beforeAll(async () => {
  hub = await startHub({ clock: () => now })
  await hub.seed()
})
afterAll(() => hub.stop())

async function create(body: Readonly<Record<string, unknown>>) {
  const created = await hub.call('POST', '/operator/sandbox', { body })
  expect(created.status).toBe(201)
  const { accountId, key } = created.body as { accountId: string; key: string }
  return { accountId, key }
}

const many = sized(20, 200)
const page = '/integration/invoice/2eb1acd98a86'
const cleanUp = () =>
  cleanUpSandboxes({
    store: hub.app.backend.store,
    clock: () => now,
    log: { info() {}, warn() {}, error() {} },
  })

/** The tables that have rows of an account, with how many. */
async function rowsIn(accountId: string): Promise<Record<string, number>> {
  const found: Record<string, number> = {}
  for (const table of ownTables()) {
    // Any column may name the account, of the hub's own tables as well.
    const [row] = await rowsOf(
      hub.databaseUrl,
      `select count(*)::int as rows from ${table} t
       where exists (select from json_each_text(to_json(t)) where value = $1)`,
      [accountId],
    )
    const { rows } = row as { rows: number }
    if (rows > 0) found[table] = rows
  }
  return found
}

describe('POST /operator/sandbox', () => {
  it('creates an account whose key answers the call of the contract’s page with 202', async () => {
    const as = await create({ template: 'contract', name: 'Trial' })
    const pushed = await hub.call('PUT', page, { as, body: sampleInvoice })
    expect(pushed).toMatchObject({ status: 202, body: { details: { verdict: 'applied' } } })
    const { body: account } = await hub.call('GET', `/operator/account/${as.accountId}`)
    expect(account).toMatchObject({ name: 'Trial', policies: { sandbox: true } })
    const { body: listed } = await hub.call('GET', '/operator/sandbox')
    expect(listed.items).toContainEqual(
      expect.objectContaining({ accountId: as.accountId, template: 'contract' }),
    )
    expect(Date.parse(account.endsAt) - now.getTime()).toBe(24 * 3_600_000)
  })

  it('creates an empty account, in which anything can be pushed', async () => {
    const as = await create({ template: 'empty' })
    expect((await hub.call('GET', '/integration/events', { as })).body.items).toEqual([])
    const body = customerBody({ id: 'c' })
    expect((await hub.call('POST', '/integration/customer', { as, body })).status).toBe(201)
  })

  it('creates a world with records of every kind that a source or a buyer causes', async () => {
    const { accountId } = await create({ template: 'world', hours: 1 })
    const tables = await rowsIn(accountId)
    const made = ['company', 'credit', 'customer', 'draw', 'invoice', 'payment', 'project', 'quote']
    expect(Object.keys(tables)).toEqual(expect.arrayContaining(made))
    const statuses = await rowsOf(
      hub.databaseUrl,
      'select distinct status from invoice where account_id = $1',
      [accountId],
    )
    expect(statuses.length).toBeGreaterThan(5)
  })

  it('repeats its answer for an Idempotency-Key, and creates no second account', async () => {
    const headers = { 'Idempotency-Key': 'one sandbox' }
    const once = () =>
      hub.call('POST', '/operator/sandbox', { body: { template: 'contract' }, headers })
    const [first, second] = [await once(), await once()]
    expect(second.body).toEqual(first.body)
  })

  it.each([
    [{}, '/template field_required'],
    [{ template: 'full' }, '/template value_unknown'],
    [{ template: 'empty', hours: 0 }, '/hours value_unknown'],
    [{ template: 'empty', hours: 721 }, '/hours value_unknown'],
    [{ template: 'empty', days: 1 }, '/days unknown_field'],
  ])('refuses %j', async (body, fault) => {
    const refused = await hub.call('POST', '/operator/sandbox', { body })
    expect(refused.status).toBe(400)
    const [{ pointer, rule }] = refused.body.errors
    expect(`${pointer} ${rule}`).toBe(fault)
  })

  it('takes a name of one line only', async () => {
    const body = { template: 'empty', name: 'a\nb' }
    const refused = await hub.call('POST', '/operator/sandbox', { body })
    expect(refused).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/name', rule: 'text_not_one_line' }] },
    })
  })

  it('creates many at once, each with its own key and invoice', async () => {
    const all = await Promise.all(
      Array.from({ length: many }, () => create({ template: 'contract' })),
    )
    expect(new Set(all.map(({ accountId }) => accountId)).size).toBe(many)
    const pushed = await Promise.all(
      all.map((as) => hub.call('PUT', page, { as, body: sampleInvoice })),
    )
    expect(new Set(pushed.map(({ status }) => status))).toEqual(new Set([202]))
    await Promise.all(
      all.map(({ accountId }) => hub.call('DELETE', `/operator/sandbox/${accountId}`)),
    )
    const [left] = await rowsOf(
      hub.databaseUrl,
      'select count(*)::int as rows from account where account_id = any ($1)',
      [all.map(({ accountId }) => accountId)],
    )
    expect(left).toEqual({ rows: 0 })
  })
})

describe('DELETE /operator/sandbox/{id}', () => {
  it('leaves no row of the account in any table but that of the hub’s audit log', async () => {
    const as = await create({ template: 'world' })
    await fillRest(as.accountId)
    const before = Object.keys(await rowsIn(as.accountId))
    const ofAccounts = await rowsOf(
      hub.databaseUrl,
      `select table_name from information_schema.columns where column_name = 'account_id'
       and table_schema = 'public' and table_name not in ('deleted_account', 'account_cell') order by 1`,
    )
    expect(before.toSorted()).toEqual(
      ofAccounts.map((row) => (row as { table_name: string }).table_name),
    )
    const deleted = await hub.call('DELETE', `/operator/sandbox/${as.accountId}`)
    expect(deleted.body).toMatchObject({ accountId: as.accountId })
    expect(await rowsIn(as.accountId)).toEqual({ deleted_account: 1, operator_act: 2 })
    now = new Date(now.getTime() + 61_000)
    await cleanUp()
    expect(await rowsIn(as.accountId)).toEqual({ operator_act: 2 })
    expect((await hub.call('PUT', page, { as, body: sampleInvoice })).status).toBe(401)
    expect((await hub.call('GET', `/operator/account/${as.accountId}`)).status).toBe(404)
  })

  it('leaves nothing behind of calls that were in progress', async () => {
    const as = await create({ template: 'contract' })
    const push = () =>
      hub.call('PUT', page, {
        as,
        body: { ...sampleInvoice, dueDate: 'soon' },
        headers: { 'Idempotency-Key': `${Math.random()}` },
      })
    const pushes = Array.from({ length: 40 }, push)
    const deleted = hub.call('DELETE', `/operator/sandbox/${as.accountId}`)
    const statuses = (await Promise.all(pushes)).map(({ status }) => status)
    expect(statuses.every((status) => [400, 401].includes(status))).toBe(true)
    expect((await deleted).status).toBe(200)
    now = new Date(now.getTime() + 61_000)
    await cleanUp()
    expect(await rowsIn(as.accountId)).toEqual({ operator_act: 2 })
  })

  it('refuses every other account, even a sandbox that was made to stay', async () => {
    await hub.createCaller('lasting', { policies: { sandbox: true } })
    for (const accountId of ['acme', 'lasting']) {
      const refused = await hub.call('DELETE', `/operator/sandbox/${accountId}`)
      expect(refused).toMatchObject({ status: 409, body: { rule: 'not_a_sandbox' } })
    }
    expect((await hub.call('GET', '/integration/invoice/i1')).status).toBe(200)
  })
})

describe('the end of a sandbox', () => {
  it('is after its hours, and of no account that is no sandbox any more', async () => {
    const ending = await create({ template: 'contract', hours: 2 })
    const kept = await create({ template: 'contract', hours: 2 })
    const body = { policies: { sandbox: false } }
    const changed = await hub.call('PUT', `/operator/account/${kept.accountId}`, { body })
    expect(changed.body.endsAt).toBeNull()
    const listed = async () =>
      (await hub.call('GET', '/operator/sandbox?limit=100')).body.items.map(
        ({ accountId }: { accountId: string }) => accountId,
      )
    expect(await listed()).toContain(ending.accountId)
    expect(await listed()).not.toContain(kept.accountId)
    await cleanUp()
    expect(await listed()).toContain(ending.accountId)
    now = new Date(now.getTime() + 2 * 3_600_000)
    await cleanUp()
    expect(await listed()).not.toContain(ending.accountId)
    expect((await hub.call('GET', page, { as: kept })).status).toBe(200)
  })
})

/** Rows in the tables that no call of the template fills. */
async function fillRest(accountId: string): Promise<void> {
  const path = `/operator/account/${accountId}`
  const { body } = await hub.call('POST', `${path}/key`, { body: {} })
  const as = { accountId, key: body.text as string }
  const headers = { 'Idempotency-Key': 'once' }
  const invoice = { ...invoiceBody(), id: 'x', customerId: 'fernhill-contact' }
  await hub.call('POST', '/integration/invoice', { as, headers, body: invoice })
  await hub.call('POST', '/integration/reconcile/invoice', { as, body: '{"id":"i1"}' })
  const source = { url: 'https://93.184.215.14/customers' }
  await hub.call('PUT', '/integration/customer-source', { as, body: source })
  const policies = { messages: { templates: ['invoice_placed'] } }
  await hub.call('PUT', path, { body: { policies } })
  for (const statement of [
    `insert into webhook_endpoint select $1, 'w', 'w', 1, 0, 'https://a.example', '[]', '', '{}', 'disabled', 'asked', 1, null, now(), now()`,
    `insert into customer_import select $1, gen_random_uuid(), 'failed', null, '{}', now(), now(), 'x'`,
    `insert into webhook_delivery select $1, 'w', 1, 'invoice.created', 'invoice', 'i', 'pending', 1, 1, null, '[]'`,
    `insert into message (account_id, id, blue_tape_id, version, hub_version, template, channel, recipient,
       about_kind, about_id, status, attempts, ended_at, created_at, updated_at)
     select $1, 'm', 'm', 1, 0, 'invoice_placed', 'email', 'a@example.com', 'invoice', 'i', 'sent', 1, now(), now(), now()`,
    `insert into certification select $1, gen_random_uuid(), now(), '{}'`,
    `insert into letter select $1, 'm', null, null, 's', 't', null, null, now()`,
  ]) {
    await rowsOf(hub.databaseUrl, statement, [accountId])
  }
}

it('knows a table for each kind of record', () => {
  expect(ownTables()).toEqual(expect.arrayContaining(Object.keys(recordTables)))
})
