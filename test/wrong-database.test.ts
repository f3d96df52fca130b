// A database that answers, but not as it should: each SQLSTATE with what the hub does about it, a server that became
// read-only or another one, and several servers of which one can be written to.
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reactions, type Reaction } from '../src/store/database-errors.ts'
import { createTestDatabase, openPools, runOn, type TestDatabase } from './support/database.ts'
import { openDatabaseProxy } from './support/database-proxy.ts'
import { eventually } from './support/eventually.ts'
import { invoiceBody, startHub, type TestHub } from './support/hub.ts'

let hub: TestHub
/** The test's own connection, which the hub's faults don't reach. */
let own: Client
const together = 8

beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
  for (let at = 0; at < together; at += 1) {
    await hub.call('POST', '/integration/invoice', { body: { id: `g${at}`, ...invoiceBody() } })
  }
  own = new Client({ connectionString: hub.databaseUrl })
  await own.connect()
  await own.query(faultyInvoices)
})
afterAll(async () => {
  await own.end()
  await hub.stop()
})

/** Sequences keep what they are given when a transaction is rolled back. */
const faultyInvoices = `create table fault (state text);
  create sequence tried; create sequence writer;
  create function fail() returns trigger language plpgsql as $$
    declare wanted text := (select state from fault);
    begin
      if wanted is null then return new; end if;
      perform nextval('tried'), setval('writer', pg_backend_pid());
      raise exception using errcode = wanted, message = 'as the test asked';
    end $$;
  create trigger fail before update on invoice for each row execute function fail()`

let amount = 0

async function push(id: string) {
  amount += 1
  const sourceModifiedDate = new Date(
    Date.parse('2024-07-01T00:00:00Z') + amount * 1000,
  ).toISOString()
  return hub.call('PUT', `/integration/invoice/${id}`, {
    body: invoiceBody({ sourceModifiedDate }),
  })
}

type Failed = {
  readonly statuses: number[]
  readonly retryAfter: (string | null)[]
  readonly tries: number
  /** The backend of the connection that failed last. */
  readonly writer: number
}

/** Pushes while each update of an invoice fails with the state. */
async function failWith(state: string, ids: readonly string[]): Promise<Failed> {
  await own.query(`select setval('tried', 1, false); insert into fault values ('${state}')`)
  const answers = await Promise.all(ids.map(push))
  const { rows } = await own.query<{ tries: number; writer: number }>(
    `select (select case when is_called then last_value else 0 end from tried)::int as tries,
      (select last_value from writer)::int as writer`,
  )
  await own.query('delete from fault')
  const [row] = rows
  return {
    statuses: answers.map(({ status }) => status),
    retryAfter: answers.map(({ headers }) => headers.get('retry-after')),
    tries: row?.tries ?? 0,
    writer: row?.writer ?? 0,
  }
}

async function isClosed(pid: number): Promise<boolean> {
  const { rows } = await own.query('select from pg_stat_activity where pid = $1', [pid])
  return rows.length === 0
}

async function readiness(): Promise<{ status: number; database: string }> {
  const answer = await fetch(`${hub.url}/health/ready`)
  const { checks } = (await answer.json()) as { checks: { database: string } }
  return { status: answer.status, database: checks.database }
}

const cut = `select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and application_name = 'bthub'`

// Before the errors: after a full disk the hub is not ready for a while.
describe('a database that turns into the wrong one', () => {
  const name = () => new URL(hub.databaseUrl).pathname.slice(1)
  const wrongs = [
    {
      reason: 'read-only',
      turn: () => `alter database ${name()} set default_transaction_read_only = on`,
      back: () => `alter database ${name()} reset default_transaction_read_only`,
    },
    {
      reason: 'not-ours',
      turn: () => `update hub_setting set value = 'x' || value where name = 'pepper-mark'`,
      back: () => `update hub_setting set value = substr(value, 2) where name = 'pepper-mark'`,
    },
    {
      reason: 'not-ours',
      turn: () => 'alter table hub_setting rename to hub_setting_away',
      back: () => 'alter table hub_setting_away rename to hub_setting',
    },
  ]

  test.each(wrongs)(
    '$reason: 503 and not ready, until it is the right one again',
    async ({ reason, turn, back }) => {
      expect(await readiness()).toEqual({ status: 200, database: 'up' })
      await own.query(turn())
      await own.query(cut)
      const refused = await Promise.all(['i1', 'g0', 'g1'].map(push))
      expect(refused.map(({ status }) => status)).toEqual([503, 503, 503])
      expect(refused[0]?.headers.get('retry-after')).toBe('1')
      expect((await hub.call('GET', '/integration/invoice/i1')).status).toBe(503)
      expect(await readiness()).toEqual({ status: 503, database: reason })
      await own.query(back())
      expect((await push('i1')).status).toBe(202)
      expect(await readiness()).toEqual({ status: 200, database: 'up' })
    },
  )

  test('is noticed on a connection that is open already, when the hub is asked whether it is ready', async () => {
    const { reason, turn, back } = wrongs[1] ??
      wrongs[0] ?? { reason: '', turn: String, back: String }
    await own.query(turn())
    expect(await readiness()).toEqual({ status: 503, database: reason })
    expect((await push('i1')).status).toBe(503)
    await own.query(back())
    expect((await push('i1')).status).toBe(202)
  })
})

/** One that the server reports for each row of the table: a class stands for its members. */
const members: Readonly<Record<string, readonly string[]>> = {
  '08': ['08000', '08003', '08006', '08P01'],
  '25': ['25000', '25001', '25006', '25P01', '25P02', '25P03', '25P04'],
  '26': ['26000'],
  '28': ['28000', '28P01'],
  '3D': ['3D000'],
  '53': ['53000', '53100', '53200', '53300', '53400'],
  '55': ['55000', '55006', '55P04'],
  '57': ['57000', '57P01', '57P02', '57P03', '57P04', '57P05'],
  '58': ['58000', '58030', '58P01', '58P02'],
  '72': ['72000'],
  F0: ['F0000', 'F0001'],
}

const listed = Object.entries(reactions).flatMap(([state, reaction]) => {
  const states = state.length === 5 ? [state] : (members[state] ?? [])
  return states.map((one) => [one, reaction] as const)
})
const others = [
  '22003',
  '22P02',
  '23502',
  '23503',
  '23514',
  '40002',
  '42501',
  '42P01',
  '42883',
  'P0001',
  'XX000',
  'XX001',
]
const states = [...listed, ...others.map((state) => [state, 'isolate'] as const)]

type Expected = { readonly status: number; readonly tries: number; readonly isClosed: boolean }

function expectedOf(state: string, reaction: Reaction): Expected {
  // A conflict that persists over all retries is a defect, not an outage.
  if (state === '23505' || state === '22012') return { status: 500, tries: 4, isClosed: false }
  return {
    isolate: { status: 500, tries: 1, isClosed: false },
    retry: { status: 503, tries: 4, isClosed: false },
    locked: { status: 503, tries: 2, isClosed: false },
    timeout: { status: 503, tries: 1, isClosed: false },
    unavailable: { status: 503, tries: 1, isClosed: true },
  }[reaction]
}

describe('an error of the database', () => {
  test('has members of each class that the table lists', () => {
    const classes = Object.keys(reactions).filter((state) => state.length === 2)
    expect(Object.keys(members)).toEqual(expect.arrayContaining(classes))
  })

  test.each(states)(
    '%s is %s: answered, tried and connected accordingly',
    async (state, reaction) => {
      const { status, tries, isClosed: closes } = expectedOf(state, reaction)
      const { writer, ...failed } = await failWith(state, ['i1'])
      expect(failed).toEqual({
        statuses: [status],
        retryAfter: [status === 503 ? '1' : null],
        tries,
      })
      // The server takes a moment to notice.
      if (closes) await eventually(() => isClosed(writer))
      else expect(await isClosed(writer)).toBe(false)
      expect((await push('i1')).status).toBe(202)
    },
  )

  const ids = Array.from({ length: together }, (_, at) => `g${at}`)

  test.each(['25006', '53100', '57P03', '08006', '57014'])(
    '%s: no change of a group is tried alone',
    async (state) => {
      const { statuses, tries } = await failWith(state, ids)
      expect(statuses).toEqual(ids.map(() => 503))
      expect(tries).toBeLessThan(together)
    },
  )

  test('of one change is tried alone, so that its neighbours do not fail', async () => {
    const { statuses, tries } = await failWith('23514', ids)
    expect(statuses).toEqual(ids.map(() => 500))
    expect(tries).toBeGreaterThanOrEqual(together)
  })
})

describe('a DATABASE_URL with two servers', () => {
  const databases: TestDatabase[] = []
  const ended: (() => unknown)[] = []
  afterAll(async () => {
    for (const end of ended.toReversed()) await end()
    for (const database of databases) await database.drop()
  })

  async function createTwo() {
    const [first, second] = [await createTestDatabase(), await createTestDatabase()]
    databases.push(first, second)
    const calledAs = new URL(first.url).pathname.slice(1)
    const proxies = [
      await openDatabaseProxy(first.url),
      await openDatabaseProxy(second.url, { calledAs }),
    ] as const
    ended.push(
      () => proxies[0].close(),
      () => proxies[1].close(),
    )
    const pools = openPools(urlOfBoth(proxies[0].url, proxies[1].url))
    ended.push(() => pools.close())
    return { first, second, proxies, pools }
  }

  function urlOfBoth(one: string, other: string): string {
    return `${one.replace(/(:\d+)\//, `$1,127.0.0.1:${new URL(other).port}/`)}?target_session_attrs=read-write`
  }

  async function turn({ url }: TestDatabase, readOnly: 'on' | 'off') {
    const name = new URL(url).pathname.slice(1)
    await runOn(
      url,
      `begin read write; alter database ${name} set default_transaction_read_only = ${readOnly}; commit`,
    )
    await runOn(url, cut)
  }

  test('reads and writes on the one that can be written to, and follows it', async () => {
    const { first, second, pools } = await createTwo()
    const nameOf = async () => {
      const [row] = await pools.query<{ name: string }>('select current_database() as name')
      const client = await pools.connectForWrites()
      const { rows } = await client.query<{ name: string }>('select current_database() as name')
      client.release()
      const alone = await pools.connectAlone()
      const chosen = await alone.query<{ name: string }>('select current_database() as name')
      await alone.end()
      return [row?.name, rows[0]?.name, chosen.rows[0]?.name]
    }
    const [one, other] = [first, second].map(({ url }) => new URL(url).pathname.slice(1))
    await turn(first, 'on')
    expect(await nameOf()).toEqual([other, other, other])
    await turn(first, 'off')
    await turn(second, 'on')
    await eventually(async () => (await nameOf().catch(() => []))[0] === one)
    expect(await nameOf()).toEqual([one, one, one])
    await turn(first, 'on')
    await expect(pools.query('select 1')).rejects.toMatchObject({ code: 'unavailable' })
  })

  test('serves a hub while one of them is gone', async () => {
    const place = await createTestDatabase()
    databases.push(place)
    const [one, other] = [await openDatabaseProxy(place.url), await openDatabaseProxy(place.url)]
    ended.push(
      () => one.close(),
      () => other.close(),
    )
    one.set('reset')
    const two = await startHub({ databaseUrl: urlOfBoth(one.url, other.url) })
    ended.push(() => two.stop())
    await two.seed()
    other.set('reset')
    one.set('open')
    await eventually(async () => (await two.call('GET', '/integration/invoice/i1')).status === 200)
    expect(
      (await two.call('PUT', '/integration/invoice/i1', { body: invoiceBody({ amountDue: 1 }) }))
        .status,
    ).toBe(202)
  })
})
