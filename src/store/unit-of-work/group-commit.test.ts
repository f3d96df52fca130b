import { defaultPolicies } from '../../domain/accounts/account.ts'
import type { PoolClient } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { decimal } from '../../domain/decimal.ts'
import { HubError } from '../../domain/hub-error.ts'
import type { Invoice } from '../../domain/invoices/invoice.ts'
import type { Decision, DecisionContext } from '../../domain/verdict.ts'
import {
  openPools,
  createMigratedDatabase,
  rowsOf,
  runOn,
  type TestDatabase,
} from '../../../test/support/database.ts'
import { customer, invoiceIn } from '../../../test/support/domain-fixtures.ts'
import { commitLimits } from './commit-limits.ts'
import { appendEvents, appendOneEvent } from '../events/events.ts'
import { storeResponse } from '../operations/idempotency.ts'
import { insertOneOperation, insertOperations } from '../operations/operations.ts'
import { openStore } from '../postgres-store.ts'
import type { Database, Statement } from '../postgres.ts'
import { recordTables } from './record-tables.ts'
import type { ChangeRequest, Decide } from './change-port.ts'
import type { Store } from '../store.ts'

let testDatabase: TestDatabase
let database: Database
let store: Store

beforeAll(async () => {
  testDatabase = await createMigratedDatabase()
  database = openPools(testDatabase.url)
  store = openStore({ database, clock: () => new Date(), pepper: Buffer.alloc(32) })
})

afterAll(async () => {
  await store.close()
  await testDatabase.drop()
})

let accounts = 0
let operations = 0
let account: string

/** Each test has its own account, with the customer of all invoices. */
beforeEach(async () => {
  account = await openAccount()
})

async function openAccount(): Promise<string> {
  accounts += 1
  const id = `account-${accounts}`
  const policies = defaultPolicies
  await store.createAccount({ id, name: null, policies, createdAt: '2026-01-01T00:00:00.000Z' })
  await store.change(requestOf(id, customer.id, 'customer'), (_, context) => {
    const record = { ...customer, blueTapeId: context.blueTapeId, version: 1 }
    const write = { record, event: { type: 'customer.created', changes: [] } } as const
    return { verdict: 'applied', record, changed: [], warnings: [], writes: [write] }
  })
  return id
}

function requestOf(
  accountId: string,
  id: string,
  kind: 'customer' | 'invoice' = 'invoice',
): ChangeRequest {
  operations += 1
  const operationId = `00000000-0000-7000-8000-${String(operations).padStart(12, '0')}`
  const attempt = {
    operationId,
    accountId,
    name: 'test',
    keyId: null,
    requestId: null,
    recordKind: kind,
    recordId: id,
    sent: null,
  }
  return { attempt, load: [{ kind, id, access: 'write' }], idempotency: null }
}

/** Creates the invoice, or writes its next version. */
function nextVersion(id: string, fields: Partial<Invoice> = {}): Decide<Invoice> {
  return (loaded, context) => {
    const stored = loaded.get('invoice', id)
    return stored === null
      ? applied({ ...fresh(id, context), ...fields }, 'invoice.created')
      : applied({ ...stored, version: stored.version + 1, ...fields }, 'invoice.updated')
  }
}

function fresh(id: string, { blueTapeId }: DecisionContext): Invoice {
  return invoiceIn('Placed', { id, blueTapeId, version: 1, hubVersion: 0 })
}

function applied(record: Invoice, type: 'invoice.created' | 'invoice.updated'): Decision<Invoice> {
  const writes = [{ record, event: { type, changes: [] } }]
  return { verdict: 'applied', record, changed: [], warnings: [], writes }
}

/** Keeps the commit pipeline busy, so that the changes requested next are committed together. */
function keepBusy(): Promise<unknown> {
  return store.change(requestOf(account, 'busy'), nextVersion('busy'))
}

function change(id: string, decide: Decide<Invoice> = nextVersion(id), of = account) {
  const request = requestOf(of, id)
  const outcome = store.change(request, decide).then(
    (decision): Outcome => ({ version: decision.record.version, error: null }),
    (error: unknown): Outcome => ({ version: null, error }),
  )
  return Object.assign(outcome, { operationId: request.attempt.operationId })
}

type Outcome = { readonly version: number | null; readonly error: unknown }

const versionsOf = (outcomes: readonly Outcome[]) => outcomes.map(({ version }) => version)
const rising = (count: number, first = 1) => Array.from({ length: count }, (_, at) => first + at)

function eventsOf(accountId = account) {
  return rowsOf<{ seq: number; id: string; version: number; transaction: string }>(
    testDatabase.url,
    `select seq::integer, record_id as id, version, xmin::text as transaction from event
     where account_id = $1 and record_kind = 'invoice' order by seq`,
    [accountId],
  )
}

describe('changes committed together', () => {
  test('see each other when they write the same record', async () => {
    const [, ...outcomes] = await Promise.all([
      keepBusy(),
      ...rising(commitLimits.groupMax).map(() => change('i')),
    ])
    expect(versionsOf(outcomes)).toEqual(rising(commitLimits.groupMax))
    const events = (await eventsOf()).filter((event) => event.id === 'i')
    expect(events.map((event) => event.version)).toEqual(rising(commitLimits.groupMax))
    expect(new Set(events.map((event) => event.transaction)).size).toBe(1)
    expect(await store.readRecord(account, 'invoice', 'i')).toMatchObject({
      version: commitLimits.groupMax,
    })
  })

  test('append their events in the order of the requests', async () => {
    const ids = rising(30).map((nth) => `i-${(nth * 7) % 10}`)
    await Promise.all([keepBusy(), ...ids.map((id) => change(id))])
    const events = (await eventsOf()).filter((event) => event.id.startsWith('i-'))
    expect(events.map((event) => event.id)).toEqual(ids)
  })

  test('number the feed of each account separately, and see no other account', async () => {
    const other = await openAccount()
    const [, ...outcomes] = await Promise.all([
      keepBusy(),
      ...rising(20).flatMap(() => [change('i'), change('i', nextVersion('i'), other)]),
    ])
    expect(versionsOf(outcomes)).toEqual(rising(20).flatMap((version) => [version, version]))
    for (const accountId of [account, other]) {
      const events = await eventsOf(accountId)
      // The first event is the customer's.
      expect(events.map((event) => event.seq)).toEqual(rising(events.length, 2))
    }
    expect(await eventsOf(other)).toHaveLength(20)
  })

  test('form several groups when there are many', async () => {
    const count = commitLimits.groupMax * 3 + 10
    const [, ...outcomes] = await Promise.all([keepBusy(), ...rising(count).map(() => change('i'))])
    expect(versionsOf(outcomes)).toEqual(rising(count))
    const events = (await eventsOf()).filter((event) => event.id === 'i')
    expect(events.map((event) => event.version)).toEqual(rising(count))
    const groups = new Set(events.map((event) => event.transaction))
    expect(groups.size).toBeGreaterThanOrEqual(4)
  })
})

describe('a change that fails', () => {
  /** Ten changes of one invoice in one group, with the failing change in the middle. */
  async function among(failing: () => ReturnType<typeof change>) {
    const others = () => rising(5).map(() => change('i'))
    const [, ...outcomes] = await Promise.all([keepBusy(), ...others(), failing(), ...others()])
    expect(versionsOf(outcomes.toSpliced(5, 1))).toEqual(rising(10))
    const events = await eventsOf()
    expect(events.map((event) => event.seq)).toEqual(rising(events.length, 2))
    return outcomes[5]
  }

  test('by a defect of its decision fails alone, and records nothing', async () => {
    let failed: ReturnType<typeof change> | null = null
    const outcome = await among(() => {
      failed = change('i', () => {
        throw new TypeError('a defect')
      })
      return failed
    })
    expect(outcome?.error).toEqual(new TypeError('a defect'))
    const { operationId = '' } = failed ?? {}
    expect(await store.readOperation(account, operationId)).toBeNull()
  })

  test('by a refusal fails alone, and is recorded as an operation', async () => {
    let failed: ReturnType<typeof change> | null = null
    const outcome = await among(() => {
      failed = change('i', () => {
        throw new HubError('conflict', 'Invoice already canceled.', { rule: 'already_canceled' })
      })
      return failed
    })
    const { operationId = '' } = failed ?? {}
    expect(outcome?.error).toMatchObject({ code: 'conflict', operationId })
    expect(await store.readOperation(account, operationId)).toMatchObject({
      verdict: 'refused',
      recordId: 'i',
      notes: { reason: 'Invoice already canceled.' },
    })
  })

  test('by a database constraint fails alone', async () => {
    const { content } = invoiceIn('Placed')
    const wrong = { content: { ...content, amountDue: decimal('9999') } }
    const outcome = await among(() => change('wrong', nextVersion('wrong', wrong)))
    expect(outcome?.error).toMatchObject({ code: '23514' })
    expect(await store.readRecord(account, 'invoice', 'wrong')).toBeNull()
  })

  test('by a customer that does not exist fails alone', async () => {
    const { content } = invoiceIn('Placed')
    const wrong = { content: { ...content, customerId: 'nobody' } }
    const outcome = await among(() => change('wrong', nextVersion('wrong', wrong)))
    expect(outcome?.error).toMatchObject({ code: '23503' })
  })

  test('by an id of another record fails alone', async () => {
    await change('first', nextVersion('first', { blueTapeId: 'c0ffeec0ffee' }))
    const taken = { blueTapeId: 'c0ffeec0ffee' }
    const outcome = await among(() => change('second', nextVersion('second', taken)))
    expect(outcome?.error).toMatchObject({ code: '23505' })
    expect(await store.readRecord(account, 'invoice', 'second')).toBeNull()
  })

  test('by an id that collides by chance is retried with another', async () => {
    await change('first', nextVersion('first', { blueTapeId: 'decafc0ffee0' }))
    let tries = 0
    const { version } = await change('second', (_, context) => {
      tries += 1
      const blueTapeId = tries === 1 ? 'decafc0ffee0' : context.blueTapeId
      return applied({ ...fresh('second', context), blueTapeId }, 'invoice.created')
    })
    expect({ version, tries }).toEqual({ version: 1, tries: 2 })
  })
})

describe('the queue of changes', () => {
  test('refuses at once what it has no room for, with a Retry-After', async () => {
    const room = 1 + commitLimits.waitingMax / 2
    const outcomes = rising(room + 5).map((nth) => change(`i-${nth % 100}`))
    expect(store.status().changesWaiting).toBe(commitLimits.waitingMax / 2)
    for (const refused of outcomes.slice(room)) {
      expect((await refused).error).toMatchObject({ code: 'busy', retryAfter: 1 })
    }
    const accepted = await Promise.all(outcomes.slice(0, room))
    expect(accepted.filter(({ error }) => error !== null)).toEqual([])
    expect(await eventsOf()).toHaveLength(room)
    expect(store.status().changesWaiting).toBe(0)
  })

  test('has room for an account while another fills its share, and serves it in the next group', async () => {
    const quiet = await openAccount()
    const flooding = rising(commitLimits.waitingMax).map((nth) => change(`i-${nth % 100}`))
    const waitingBefore = store.status().changesWaiting
    const { error } = await change('calm', nextVersion('calm'), quiet)
    expect(error).toBeNull()
    // Few groups were committed meanwhile: it did not wait behind the flood.
    expect(waitingBefore - store.status().changesWaiting).toBeLessThan(commitLimits.groupMax * 8)
    await Promise.all(flooding)
  })
})

describe('in an account of 50,000 invoices', { timeout: 60_000 }, () => {
  const statements: readonly Statement[] = [
    ...recordTables.customer.statements,
    ...recordTables.invoice.statements,
    appendEvents,
    appendOneEvent,
    insertOperations,
    insertOneOperation,
    storeResponse,
  ]
  let client: PoolClient

  beforeAll(async () => {
    const big = await openAccount()
    await runOn(
      testDatabase.url,
      `insert into invoice (account_id, id, blue_tape_id, version, hub_version, status,
         invoice_number, customer_id, invoice_date, due_date, expiration_date, sub_total,
         tax_amount, total_amount, amount_due, lines, sales_info, source_modified_date, created_at,
         updated_at)
       select '${big}', 'i-' || n, lpad(to_hex(n), 12, '0'), 1, 0, 'Placed', 'N-' || n,
         '${customer.id}', '2026-01-01', '2026-02-01', '2026-03-01', 100, 10, 110, 110, '[]', '[]',
         '2026-01-01', now(), now()
       from generate_series(1, 50000) as n`,
    )
    await runOn(testDatabase.url, 'analyze')
    client = await database.connectForWrites()
  })

  afterAll(() => client.release())

  test.each(statements)('$name uses indexes and scans no table', async ({ name, text }) => {
    const parameters = new Set(text.match(/\$\d+/g)).size
    await client.query(`prepare "plan of ${name}" as ${text}`)
    const nulls = Array.from({ length: parameters }, () => 'null').join(', ')
    const { rows } = await client.query<{ 'QUERY PLAN': readonly { Plan: Plan }[] }>(
      `explain (format json) execute "plan of ${name}" (${nulls})`,
    )
    const nodes = rows[0]?.['QUERY PLAN'].flatMap(({ Plan: plan }) => nodesOf(plan)) ?? []
    const kinds = nodes.map((node) => node['Node Type'])
    expect(kinds).not.toContain('Seq Scan')
    expect(kinds).not.toContain('Hash Join')
    expect(kinds).not.toContain('Merge Join')
    const scanned = nodes.filter((node) => node['Node Type'].startsWith('Index'))
    expect(scanned.filter((node) => node['Index Cond'] === undefined)).toEqual([])
  })

  type Plan = {
    readonly 'Node Type': string
    readonly 'Index Cond'?: string
    readonly Plans?: readonly Plan[]
  }

  function nodesOf(plan: Plan): Plan[] {
    return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]
  }
})
