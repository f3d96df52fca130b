// How the hub reacts to database errors, by SQLSTATE, and which of its own errors they become.
import { DatabaseError } from 'pg'
import { HubError } from '../domain/hub-error.ts'
import { isDiskFull } from '../full-disk.ts'

/**
 * - `isolate`: caused by one change; the changes of the group run one by one, and only that one fails.
 * - `retry`: a conflict with another transaction; the group runs again.
 * - `locked`: another transaction holds a record; its changes move to the contended queue.
 * - `timeout`: the server canceled the statement in time; every change of the group is a 503.
 * - `unavailable`: this server or connection cannot serve the hub now. Every change of the group is a 503, none is run
 *   alone, and the connection is closed.
 */
export type Reaction = 'isolate' | 'retry' | 'locked' | 'timeout' | 'unavailable'

/** SQLSTATE of an update whose record was changed since it was read: see `allOrNone` in record-table.ts. */
export const overwrittenState = '22012'

/**
 * By SQLSTATE, or by its first two characters (PostgreSQL's documentation, appendix A). What is not listed is
 * `isolate`: bad data, a constraint, a defect. A state takes precedence over its class.
 */
export const reactions: Readonly<Record<string, Reaction>> = {
  // Connection exceptions, as poolers report them, too.
  '08': 'unavailable',
  // Unique violation: two creations of one record.
  '23505': 'retry',
  // Invalid transaction state: 25006 read-only transaction, 25P02 failed transaction, 25P03 idle for too long.
  '25': 'unavailable',
  // Invalid statement name: the session that it was prepared in is gone.
  '26': 'unavailable',
  // Invalid authorization, and a database that does not exist.
  '28': 'unavailable',
  '3D': 'unavailable',
  '40001': 'retry',
  '40P01': 'retry',
  // Statement completion unknown.
  '40003': 'unavailable',
  // Duplicate prepared statement: the session is not this connection's own.
  '42P05': 'unavailable',
  // Insufficient resources: 53100 disk full, 53200 out of memory, 53300 too many connections.
  '53': 'unavailable',
  // Not in prerequisite state: a server in recovery, or one that takes no connections.
  '55': 'unavailable',
  '55P03': 'locked',
  // Operator intervention: 57P01 to 57P03 shutdown, crash and start.
  '57': 'unavailable',
  '57014': 'timeout',
  // System errors: 58030 input/output error.
  '58': 'unavailable',
  '72': 'timeout',
  // Configuration file error.
  F0: 'unavailable',
  [overwrittenState]: 'retry',
}

/** The server is not writable, or has another database than the hub was started on. */
export class WrongServer extends Error {
  readonly reason: WrongReason
  constructor(reason: WrongReason, host: string) {
    super(`The database at ${host} ${wrongReasons[reason]}.`)
    this.reason = reason
  }
}

const wrongReasons = {
  standby: 'is a standby',
  'read-only': 'is read-only',
  'not-ours': 'is not the database that this hub was started on',
} as const
export type WrongReason = keyof typeof wrongReasons

/** `null` for an error that is a defect of the hub. */
export function reactionTo(error: unknown): Reaction | null {
  if (!(error instanceof DatabaseError)) return isConnectionError(error) ? 'unavailable' : null
  const { code = '', severity } = error
  if (severity === 'FATAL' || severity === 'PANIC') return 'unavailable'
  return reactions[code] ?? reactions[code.slice(0, 2)] ?? 'isolate'
}

/** True for an error that the server itself reported, with the connection in good order. */
export function isSqlError(error: unknown): error is DatabaseError {
  return error instanceof DatabaseError && error.severity !== 'FATAL' && error.severity !== 'PANIC'
}

/** Whether the connection can be used again after a rollback. */
export function keepsConnection(error: unknown): boolean {
  return isSqlError(error) && reactionTo(error) !== 'unavailable'
}

/** Reported by a server that was demoted or made read-only: close all of its connections. */
export function isReadOnlyError(error: unknown): boolean {
  return error instanceof WrongServer || sqlState(error) === '25006'
}

export function sqlState(error: unknown): string | null {
  return error instanceof DatabaseError ? (error.code ?? null) : null
}

const connectionMessages =
  /^(Connection terminated|Query read timeout|timeout exceeded|timeout expired|Client (has encountered|was closed)|Cannot use a pool)/
const connectionCodes = ['ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']

/** All connections were in use for too long: no server was asked. */
export function isPoolFull(error: unknown): boolean {
  return error instanceof Error && error.message === 'timeout exceeded when trying to connect'
}

/** Reported by the driver or the system when a connection failed or was lost. */
function isConnectionError(error: unknown): boolean {
  if (error instanceof WrongServer) return true
  if (!(error instanceof Error)) return false
  if ('syscall' in error) return true
  const code = 'code' in error ? String(error.code) : ''
  return connectionCodes.includes(code) || connectionMessages.test(error.message)
}

export function asHubError(error: unknown): Error {
  if (error instanceof HubError) return error
  const reaction = reactionTo(error)
  if (reaction !== null && isTransient(error, reaction)) return unavailable(error)
  return error instanceof Error ? error : new Error(String(error))
}

/** A conflict that persists over all retries is a defect, not an outage. */
function isTransient(error: unknown, reaction: Reaction): boolean {
  return reaction !== 'isolate' && !['23505', overwrittenState].includes(sqlState(error) ?? '')
}

export function refuseUnavailable(error: unknown): never {
  throw error instanceof HubError ? error : unavailable(error)
}

/** The connection must be closed: the late answer may still arrive. */
export function readTimeout(): Error {
  return new Error('Query read timeout')
}

function unavailable(cause: unknown): HubError {
  const isUnwritable = wrongReasonOf(cause) !== null || isDiskFull(cause)
  const message = isUnwritable
    ? 'The database can’t be written to.'
    : 'The database does not answer.'
  return new HubError('unavailable', message, {
    rule: 'database_unavailable',
    retryAfter: 1,
    cause,
  })
}

/** Why the database is not writable, if the error says so. */
export function wrongReasonOf(error: unknown): WrongReason | null {
  const cause = error instanceof HubError ? error.cause : error
  if (cause instanceof WrongServer) return cause.reason
  return sqlState(cause) === '25006' ? 'read-only' : null
}
