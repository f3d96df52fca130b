// Opens connection pools to PostgreSQL, for reads, keys, writes and snapshots, with a timeout on every query.
// Why: docs/decisions/0005-sql-without-an-orm.md.
import {
  escapeIdentifier,
  Pool,
  types,
  type Client,
  type ClientBase,
  type ClientConfig,
  type PoolClient,
} from 'pg'
import { asHubError, isReadOnlyError, keepsConnection } from './database-errors.ts'
import { ask, databaseLimits } from './ask.ts'
import { reconciliationLimits } from '../domain/reconciliations/limits.ts'
import { snapshotLimits } from './reconciliations/snapshot-slots.ts'
import {
  openServers,
  type Compare,
  type Connection,
  type Identity,
  type Servers,
} from './servers.ts'

/** A named statement: PostgreSQL parses it once per connection. */
export type Statement = { readonly name: string; readonly text: string }

export type Database = {
  /** The schema of the tables; empty for the first one of the search path. */
  readonly schema: string
  /** Returns the rows; throws HubError `unavailable` when the database does not answer in time. */
  query<Row>(statement: Statement | string, values?: readonly unknown[]): Promise<Row[]>
  /** The same, on connections reserved for authentication and health checks. */
  queryKeys<Row>(statement: Statement | string, values: readonly unknown[]): Promise<Row[]>
  /** A connection for group commit, with pipelining; the caller releases it. */
  connectForWrites(): Promise<PoolClient>
  /** A pooled connection for a transaction of several statements; the caller releases it. */
  connect(): Promise<PoolClient>
  /** A connection for a long read-only transaction; the caller releases it. */
  connectForSnapshot(): Promise<PoolClient>
  /** A separate connection without timeout, for backup, restore and migrations. */
  connectAlone(): Promise<Client>
  /** Throws HubError `unavailable` when the database is not writable, or not the expected one. */
  ping(): Promise<void>
  /** From now on, refuses a database without this setting. */
  expect(identity: Identity): void
  /** From now on, runs this on the first connection to another server, or to one that was restarted. */
  onNewServer(compare: Compare): void
  pools(): { readonly total: number; readonly idle: number; readonly waiting: number }
  close(): Promise<void>
}

type Options = {
  readonly connection: Connection
  readonly schema?: string
  readonly writeConnectionsMax: number
  readonly onConnectionLost: (error: Error) => void
}

export function openDatabase({
  connection,
  schema = '',
  writeConnectionsMax,
  onConnectionLost,
}: Options): Database {
  const servers = openServers(connection)
  const base = baseSession(schema)
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
    onConnect: prepare(servers, [base, readSession]),
  })
  const keys = new Pool({
    ...settings,
    max: databaseLimits.keyConnectionsMax,
    onConnect: prepare(servers, [base, readSession]),
  })
  const writes = new Pool({
    ...settings,
    max: writeConnectionsMax,
    pipeline: true,
    onConnect: prepare(servers, [base, writeSession]),
  })
  const snapshots = new Pool({
    ...settings,
    max: snapshotLimits.openMax,
    onConnect: prepare(servers, [base, snapshotSession]),
  })
  // While the pools close, the server can still send errors on their connections; these are ignored.
  let closing = false
  // A lost idle connection is not a failure: the pool opens another one.
  const all = [reads, keys, writes, snapshots]
  for (const pool of all) {
    pool.on('error', (error) => {
      if (!closing) onConnectionLost(error)
    })
    // A connection lost in use fails its query; without a listener the error would also end the process.
    pool.on('connect', (client) => client.on('error', () => undefined))
    pool.on('release', (error: unknown, client) => {
      if (isReadOnlyError(error)) servers.leave(client)
    })
  }
  const connectTo = (pool: Pool) => servers.tryEach(() => pool.connect())

  return {
    schema,
    query: (statement, values = []) => runQuery(connectTo(reads), statement, values),
    queryKeys: (statement, values) => runQuery(connectTo(keys), statement, values),
    connectForWrites: () => connectTo(writes),
    connectForSnapshot: () => connectTo(snapshots),
    connect: () => connectTo(reads),
    connectAlone: () => connectAlone(servers, settings, base),
    ping: () => ping(connectTo(keys), servers),
    expect: (identity) => servers.expect(identity),
    onNewServer: (compare) => servers.onNewServer(compare),
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

/** With several servers, connects to the writable one; with one server, to that in any case. */
async function connectAlone(
  servers: Servers,
  settings: ClientConfig,
  session: string,
): Promise<Client> {
  return servers.tryEach(async () => {
    const client = new servers.Client(settings)
    // A lost connection fails its query; without a listener the error would also end the process.
    client.on('error', () => undefined)
    await client.connect()
    await client.query(session)
    if (servers.count > 1)
      await servers.check(client).catch((error: unknown) => endWith(client, error))
    return client
  })
}

async function endWith(client: Client, error: unknown): Promise<never> {
  await client.end()
  throw error
}

/** For every connection. */
function baseSession(schema: string): string {
  const path = schema === '' ? [] : [`set search_path = ${escapeIdentifier(schema)}`]
  return [`set timezone = 'UTC'`, ...path].join(';')
}

const readSession = [
  `set statement_timeout = ${databaseLimits.statementTimeoutMs}`,
  `set lock_timeout = ${databaseLimits.lockTimeoutMs}`,
  `set idle_in_transaction_session_timeout = ${databaseLimits.idleInTransactionTimeoutMs}`,
].join(';')

const transactionTimeout = (ms: number) =>
  `select set_config(name, '${ms}', false) from pg_settings where name = 'transaction_timeout'`

const snapshotMsMax = reconciliationLimits.msMax + databaseLimits.transactionTimeoutMs

// The caller ends its snapshot earlier: these are for a hub that stopped in the middle of one.
const snapshotSession = [
  readSession,
  transactionTimeout(snapshotMsMax),
  `set statement_timeout = ${snapshotLimits.statementMsMax}`,
  `set idle_in_transaction_session_timeout = ${snapshotMsMax}`,
].join(';')

// Group commit joins a few keys to large tables. The planner does not know that the arrays are short, and a hash join
// would read a whole account, so only index lookups are left enabled.
const writeSession = [
  readSession,
  transactionTimeout(databaseLimits.transactionTimeoutMs),
  `set lock_timeout = ${databaseLimits.groupLockTimeoutMs}`,
  'set enable_hashjoin = off',
  'set enable_mergejoin = off',
  'set enable_seqscan = off',
  'set plan_cache_mode = force_generic_plan',
].join(';')

/** The pool awaits the returned promise before it hands out the connection, contrary to its types. */
function prepare(servers: Servers, session: readonly string[]): (client: ClientBase) => void {
  // oxlint-disable-next-line typescript/no-misused-promises
  return async (client) => {
    await ask(client, { text: session.join(';') })
    await servers.check(client)
  }
}

type Parser = (text: string) => unknown
const asText: Parser = (text) => text

/** Dates stay text, instants become ISO text, and 64-bit counters become numbers (below 2^53). */
const parsers = new Map<number, Parser>([
  [types.builtins.DATE, asText],
  [types.builtins.NUMERIC, asText],
  [types.builtins.UUID, asText],
  [types.builtins.TIMESTAMPTZ, instantOf],
  [types.builtins.INT8, Number],
])

/** Of text such as `2026-01-04 09:47:57.477+00`, from a session in UTC; the server omits trailing zeros. */
function instantOf(text: string): string {
  const ms = /^(.{10}) (.{8})\.(\d{3})\+00$/.exec(text)
  return ms === null ? new Date(text).toISOString() : `${ms[1]}T${ms[2]}.${ms[3]}Z`
}

function parserOf(oid: number): Parser {
  return parsers.get(oid) ?? (types.getTypeParser(oid) as Parser)
}
