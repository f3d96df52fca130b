// What can go wrong with a database, and what the hub does about it: one table by SQLSTATE, and the translation into
// the hub's own errors.
import { DatabaseError } from 'pg'
import { HubError } from '../domain/hub-error.ts'
import { isDiskFull } from '../full-disk.ts'

/**
 * - `own`: the fault of one change; its group is taken apart, and only that change fails.
 * - `again`: another transaction was in the way; the group runs again.
 * - `locked`: somebody else holds a record; the changes of that record wait apart from the others.
 * - `late`: the server gave up in time; every change of the group is a 503.
 * - `away`: this server or this connection can't do the hub's work now, whoever asks. Every change of the group is a 503,
 *   none is tried alone, and the connection is closed.
 */
export type Reaction = 'own' | 'again' | 'locked' | 'late' | 'away'

/** SQLSTATE of an update that found a record changed since it was read. */
export const overwrittenState = '22012'

/**
 * By SQLSTATE, or by its first two characters (PostgreSQL's documentation, appendix A). What is not listed is `own`: bad
 * data, a constraint, a defect. Beginning with the most specific: a state comes before its class.
 */
export const reactions: Readonly<Record<string, Reaction>> = {
  // Connection exceptions, as poolers report them, too.
  '08': 'away',
  // Unique violation: two creations of one record.
  '23505': 'again',
  // Invalid transaction state: 25006 read-only transaction, 25P02 failed transaction, 25P03 idle for too long.
  '25': 'away',
  // Invalid statement name: the session that it was prepared in is gone.
  '26': 'away',
  // Invalid authorization, and a database that does not exist.
  '28': 'away',
  '3D': 'away',
  '40001': 'again',
  '40P01': 'again',
  // Statement completion unknown.
  '40003': 'away',
  // Duplicate prepared statement: the session is not this connection's own.
  '42P05': 'away',
  // Insufficient resources: 53100 disk full, 53200 out of memory, 53300 too many connections.
  '53': 'away',
  // Not in prerequisite state: a server in recovery, or one that takes no connections.
  '55': 'away',
  '55P03': 'locked',
  // Operator intervention: 57P01 to 57P03 shutdown, crash and start.
  '57': 'away',
  '57014': 'late',
  // System errors: 58030 input/output error.
  '58': 'away',
  '72': 'late',
  // Configuration file error.
  F0: 'away',
  [overwrittenState]: 'again',
}

/** A server that can't be written to, or is another one than the hub began with. */
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

/** Of an error that is nobody's fault but a defect's, `null`. */
export function reactionTo(error: unknown): Reaction | null {
  if (!(error instanceof DatabaseError)) return isConnectionError(error) ? 'away' : null
  const { code = '', severity } = error
  if (severity === 'FATAL' || severity === 'PANIC') return 'away'
  return reactions[code] ?? reactions[code.slice(0, 2)] ?? 'own'
}

/** True for an error that the server itself reported, with the connection in good order. */
export function isSqlError(error: unknown): error is DatabaseError {
  return error instanceof DatabaseError && error.severity !== 'FATAL' && error.severity !== 'PANIC'
}

/** Whether the connection can be used again after a rollback. */
export function keepsConnection(error: unknown): boolean {
  return isSqlError(error) && reactionTo(error) !== 'away'
}

/** Reported by a server that was demoted or made read-only: none of its connections can be used. */
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

/** Reported by the driver or the system when a connection could not be had, or was lost. */
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

/** A creation that lost its race three times is no outage: something else is wrong with it. */
function isTransient(error: unknown, reaction: Reaction): boolean {
  return reaction !== 'own' && !['23505', overwrittenState].includes(sqlState(error) ?? '')
}

export function refuseUnavailable(error: unknown): never {
  throw error instanceof HubError ? error : unavailable(error)
}

/** Whoever gets it ends the connection: the answer may still come. */
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

/** Why the database can't be written to, as far as the error tells. */
export function wrongReasonOf(error: unknown): WrongReason | null {
  const cause = error instanceof HubError ? error.cause : error
  if (cause instanceof WrongServer) return cause.reason
  return sqlState(cause) === '25006' ? 'read-only' : null
}
