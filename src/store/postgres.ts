// Two pools to one PostgreSQL, with a deadline on every query, and the translation of what can go
// wrong with a database into the hub's own errors.
import {
  Client,
  DatabaseError,
  Pool,
  types,
  type ClientBase,
  type ClientConfig,
  type PoolClient,
  type QueryConfig,
  type QueryResult,
} from 'pg'
import { HubError } from '../domain/hub-error.ts'

export type Connection =
  | { readonly connectionString: string }
  | {
      readonly host: string
      readonly port: number
      readonly user: string
      readonly database: string
      readonly password?: string
    }

/** A named statement: PostgreSQL parses it once a connection. One SQL operation, one of these. */
export type Statement = { readonly name: string; readonly text: string }

export type Database = {
  /** Rows of one statement; throws HubError `unavailable` when the database doesn't answer in time. */
  query<Row>(statement: Statement | string, values?: readonly unknown[]): Promise<Row[]>
  /** A connection of the write door: statements are pipelined, and the caller gives it back. */
  connectForWrites(): Promise<PoolClient>
  /** A connection of its own, not pooled, without a deadline: for backup, restore and migrations. */
  connectAlone(): Promise<Client>
  pools(): { readonly total: number; readonly idle: number; readonly waiting: number }
  close(): Promise<void>
}

export const databaseLimits = {
  readConnectionsMax: 8,
  connectTimeoutMs: 2_000,
  /** The server gives a statement up first, and says why; the client is the last resort. */
  statementTimeoutMs: 5_000,
  lockTimeoutMs: 3_000,
  /** Of a group that others wait behind; its changes then wait on, aside from the rest. */
  groupLockTimeoutMs: 250,
  idleInTransactionTimeoutMs: 8_000,
  /** Where PostgreSQL can tell (17 and later): of a hub that is stopped halfway through a group. */
  transactionTimeoutMs: 15_000,
  queryTimeoutMs: 6_000,
} as const

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
  const settings = {
    ...connection,
    application_name: 'bthub',
    keepAlive: true,
    connectionTimeoutMillis: databaseLimits.connectTimeoutMs,
    types: { getTypeParser: parserOf },
  }
  const reads = new Pool({
    ...settings,
    max: databaseLimits.readConnectionsMax,
    onConnect: prepare(readSession),
  })
  const writes = new Pool({
    ...settings,
    max: writeConnectionsMax,
    pipeline: true,
    onConnect: prepare(writeSession),
  })
  // The pools report their end before the server has seen it; one that stops at that moment may still
  // have something to say to a connection that nobody wants any more.
  let closing = false
  // An idle connection that is lost is news, not a failure: the pool opens another one.
  for (const pool of [reads, writes]) {
    pool.on('error', (error) => {
      if (!closing) onConnectionLost(error)
    })
    // One that is lost while it is in use fails the query under way, which says so; without a listener
    // of its own it would end the process as well.
    pool.on('connect', (client) => client.on('error', () => undefined))
  }

  return {
    query: (statement, values = []) => runQuery(reads, statement, values),
    connectForWrites: () => writes.connect().catch(refuseUnavailable),
    connectAlone: () => connectAlone(settings),
    pools: () => ({
      total: reads.totalCount + writes.totalCount,
      idle: reads.idleCount + writes.idleCount,
      waiting: reads.waitingCount + writes.waitingCount,
    }),
    async close() {
      closing = true
      await Promise.all([reads.end(), writes.end()])
    },
  }
}

async function runQuery<Row>(
  pool: Pool,
  statement: Statement | string,
  values: readonly unknown[],
): Promise<Row[]> {
  const client = await pool.connect().catch(refuseUnavailable)
  try {
    const config = typeof statement === 'string' ? { text: statement } : statement
    const result = await ask(client, { ...config, values: [...values] })
    client.release()
    return result.rows as Row[]
  } catch (error) {
    // After a timeout the connection may still carry the old answer: it is never used again.
    client.release(isSqlError(error) ? undefined : true)
    throw asHubError(error)
  }
}

/**
 * One query, with a deadline. The driver has one as well, and promises, but each is a function that it writes right of an
 * assignment to a property. The engine puts such a function among the old objects at once, and with it
 * everything that it can reach outlives the query until those are collected.
 */
export function ask(client: ClientBase, config: QueryConfig): Promise<QueryResult> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(readTimeout()), databaseLimits.queryTimeoutMs)
    client.query(config, (error: Error | null, result) => {
      clearTimeout(timer)
      if (error === null) resolve(result)
      else reject(error)
    })
  })
}

/** Whoever gets it ends the connection: the answer may still come. */
export function readTimeout(): Error {
  return new Error('Query read timeout')
}

async function connectAlone(settings: ClientConfig): Promise<Client> {
  const client = new Client(settings)
  // Without a listener a lost connection would end the process; the query under way fails anyway.
  client.on('error', () => undefined)
  await client.connect().catch(refuseUnavailable)
  await client.query(`set timezone = 'UTC'`)
  return client
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
function prepare(session: string): (client: ClientBase) => void {
  // oxlint-disable-next-line typescript/no-misused-promises
  return (client) => ask(client, { text: session })
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

/** True for an error that the server itself reported, with the connection in good order. */
export function isSqlError(error: unknown): error is DatabaseError {
  return error instanceof DatabaseError && error.severity !== 'FATAL'
}

export function sqlState(error: unknown): string | null {
  return error instanceof DatabaseError ? (error.code ?? null) : null
}

/** Errors that say "not now": a timeout, a lock, a shutdown, resources, a lost connection. */
const transientClasses = ['08', '53', '57', '58']
const transientStates = ['40001', '40P01', '55P03', '25P02', '25P03']

export function isTransient(error: unknown): boolean {
  const state = sqlState(error)
  if (state === null) return isConnectionError(error)
  return transientStates.includes(state) || transientClasses.includes(state.slice(0, 2))
}

const connectionCodes = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOENT',
  'EHOSTUNREACH',
]
const connectionMessages =
  /^(Connection terminated|Query read timeout|timeout exceeded|timeout expired|Client (has encountered|was closed)|Cannot use a pool)/

/** What the driver says when a connection could not be had, or was lost under way. */
function isConnectionError(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return connectionCodes.includes(code) || connectionMessages.test(error.message)
}

export function asHubError(error: unknown): Error {
  if (error instanceof HubError) return error
  if (isTransient(error)) return unavailable(error)
  return error instanceof Error ? error : new Error(String(error))
}

function refuseUnavailable(error: unknown): never {
  throw unavailable(error)
}

export function unavailable(cause: unknown): HubError {
  return new HubError('unavailable', 'The database does not answer.', {
    rule: 'database_unavailable',
    retryAfter: 1,
    cause,
  })
}
