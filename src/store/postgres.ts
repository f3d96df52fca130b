// Three pools to one PostgreSQL, for reads, keys and writes, with a deadline on every query.
// Why: docs/decisions/0005-sql-without-an-orm.md.
import { Pool, types, type Client, type ClientBase, type ClientConfig, type PoolClient } from 'pg'
import { asHubError, isReadOnlyError, keepsConnection } from './database-errors.ts'
import { ask, databaseLimits } from './ask.ts'
import { openServers, type Connection, type Identity, type Servers } from './servers.ts'

/** A named statement: PostgreSQL parses it once a connection. One SQL operation, one of these. */
export type Statement = { readonly name: string; readonly text: string }

export type Database = {
  /** Rows of one statement; throws HubError `unavailable` when the database doesn't answer in time. */
  query<Row>(statement: Statement | string, values?: readonly unknown[]): Promise<Row[]>
  /** The same for a look-up by a key, on connections that no read can take. */
  queryKeys<Row>(statement: Statement | string, values: readonly unknown[]): Promise<Row[]>
  /** A connection of the write door: statements are pipelined, and the caller gives it back. */
  connectForWrites(): Promise<PoolClient>
  /** A pooled connection for a transaction of several statements; the caller gives it back. */
  connect(): Promise<PoolClient>
  /** A connection of its own, not pooled, without a deadline: for backup, restore and migrations. */
  connectAlone(): Promise<Client>
  /** Throws HubError `unavailable` when the database can't be written to, or is another one. */
  ping(): Promise<void>
  /** From now on a database without this setting is another one. */
  expect(identity: Identity): void
  pools(): { readonly total: number; readonly idle: number; readonly waiting: number }
  close(): Promise<void>
}

type Options = {
  readonly connection: Connection
  readonly writeConnectionsMax: number
  readonly onConnectionLost: (error: Error) => void
}

export function openDatabase({
  connection,
  writeConnectionsMax,
  onConnectionLost,
}: Options): Database {
  const servers = openServers(connection)
  const settings = {
    application_name: 'bthub',
    keepAlive: true,
    connectionTimeoutMillis: databaseLimits.connectTimeoutMs,
    types: { getTypeParser: parserOf },
    Client: servers.Client,
  }
  const reads = new Pool({
    ...settings,
    max: databaseLimits.readConnectionsMax,
    onConnect: prepare(servers, readSession),
  })
  const keys = new Pool({
    ...settings,
    max: databaseLimits.keyConnectionsMax,
    onConnect: prepare(servers, readSession),
  })
  const writes = new Pool({
    ...settings,
    max: writeConnectionsMax,
    pipeline: true,
    onConnect: prepare(servers, writeSession),
  })
  // The pools report their end before the server has seen it; one that stops at that moment may still
  // have something to say to a connection that nobody wants any more.
  let closing = false
  // An idle connection that is lost is news, not a failure: the pool opens another one.
  const all = [reads, keys, writes]
  for (const pool of all) {
    pool.on('error', (error) => {
      if (!closing) onConnectionLost(error)
    })
    // One that is lost while it is in use fails the query under way, which says so; without a listener
    // of its own it would end the process as well.
    pool.on('connect', (client) => client.on('error', () => undefined))
    pool.on('release', (error: unknown, client) => {
      if (isReadOnlyError(error)) servers.leave(client)
    })
  }
  const connectTo = (pool: Pool) => servers.tryEach(() => pool.connect())

  return {
    query: (statement, values = []) => runQuery(connectTo(reads), statement, values),
    queryKeys: (statement, values) => runQuery(connectTo(keys), statement, values),
    connectForWrites: () => connectTo(writes),
    connect: () => connectTo(reads),
    connectAlone: () => connectAlone(servers, settings),
    ping: () => ping(connectTo(keys), servers),
    expect: (identity) => servers.expect(identity),
    pools: () => ({
      total: sumOf(all, 'totalCount'),
      idle: sumOf(all, 'idleCount'),
      waiting: sumOf(all, 'waitingCount'),
    }),
    async close() {
      closing = true
      await Promise.all(all.map((pool) => pool.end()))
    },
  }
}

function sumOf(pools: readonly Pool[], count: 'totalCount' | 'idleCount' | 'waitingCount'): number {
  return pools.reduce((sum, pool) => sum + pool[count], 0)
}

async function ping(connecting: Promise<PoolClient>, servers: Servers): Promise<void> {
  const client = await connecting
  try {
    await servers.check(client)
    client.release()
  } catch (error) {
    client.release(asError(error))
    if (isReadOnlyError(error)) servers.leaveAll()
    throw asHubError(error)
  }
}

async function runQuery<Row>(
  connecting: Promise<PoolClient>,
  statement: Statement | string,
  values: readonly unknown[],
): Promise<Row[]> {
  const client = await connecting
  try {
    const config = typeof statement === 'string' ? { text: statement } : statement
    const result = await ask(client, { ...config, values: [...values] })
    client.release()
    return result.rows as Row[]
  } catch (error) {
    // After a timeout the connection may still carry the old answer: it is never used again.
    client.release(keepsConnection(error) ? undefined : asError(error))
    throw asHubError(error)
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}

/** On the server that can be written to, where there are several; else on the only one, whatever it is. */
async function connectAlone(servers: Servers, settings: ClientConfig): Promise<Client> {
  return servers.tryEach(async () => {
    const client = new servers.Client(settings)
    // Without a listener a lost connection would end the process; the query under way fails anyway.
    client.on('error', () => undefined)
    await client.connect()
    await client.query(`set timezone = 'UTC'`)
    if (servers.count > 1)
      await servers.check(client).catch((error: unknown) => endWith(client, error))
    return client
  })
}

async function endWith(client: Client, error: unknown): Promise<never> {
  await client.end()
  throw error
}

const readSession = [
  `set timezone = 'UTC'`,
  `set statement_timeout = ${databaseLimits.statementTimeoutMs}`,
  `set lock_timeout = ${databaseLimits.lockTimeoutMs}`,
  `set idle_in_transaction_session_timeout = ${databaseLimits.idleInTransactionTimeoutMs}`,
].join(';')

// The door joins a handful of keys to large tables. The planner can't know that an array is short,
// and a hash join would read the whole account: on these connections only index look-ups remain.
const writeSession = [
  readSession,
  `select set_config(name, '${databaseLimits.transactionTimeoutMs}', false) from pg_settings
    where name = 'transaction_timeout'`,
  `set lock_timeout = ${databaseLimits.groupLockTimeoutMs}`,
  'set enable_hashjoin = off',
  'set enable_mergejoin = off',
  'set enable_seqscan = off',
  'set plan_cache_mode = force_generic_plan',
].join(';')

/** The pool waits for the settings before it hands the connection out, whatever its types say. */
function prepare(servers: Servers, session: string): (client: ClientBase) => void {
  // oxlint-disable-next-line typescript/no-misused-promises
  return async (client) => {
    await ask(client, { text: session })
    await servers.check(client)
  }
}

type Parser = (text: string) => unknown
const asText: Parser = (text) => text

/** Dates stay text, instants become ISO text, 64-bit counters become numbers (they stay below 2^53). */
const parsers = new Map<number, Parser>([
  [types.builtins.DATE, asText],
  [types.builtins.NUMERIC, asText],
  [types.builtins.UUID, asText],
  [types.builtins.TIMESTAMPTZ, instantOf],
  [types.builtins.INT8, Number],
])

/** `2026-01-04 09:47:57.477+00` of a session in UTC; the server leaves zeros at the end out. */
function instantOf(text: string): string {
  const ms = /^(.{10}) (.{8})\.(\d{3})\+00$/.exec(text)
  return ms === null ? new Date(text).toISOString() : `${ms[1]}T${ms[2]}.${ms[3]}Z`
}

function parserOf(oid: number): Parser {
  return parsers.get(oid) ?? (types.getTypeParser(oid) as Parser)
}
