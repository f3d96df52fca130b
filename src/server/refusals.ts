// Maps errors of the framework and the HTTP parser to refusals of the hub.
import type { ConnectionError } from 'fastify'
import { HubError, invalid } from '../domain/hub-error.ts'

/** Any error of a call as a refusal. An unexpected one is a 500 without details; the log has them. */
export function asRefusal(error: unknown): HubError {
  if (error instanceof HubError) return error
  switch (codeOf(error)) {
    case 'FST_ERR_BAD_URL':
      return malformed('The path is not valid percent-encoding.')
    case 'FST_ERR_MAX_PARAM_LENGTH':
      return malformed('The id in the path is too long.')
    default:
      return new HubError('internal', 'Unexpected error.', { rule: 'internal_error', cause: error })
  }
}

export function refusalOfConnection(error: ConnectionError): HubError {
  switch (error.code) {
    case 'HPE_HEADER_OVERFLOW':
      return new HubError('headers_too_large', 'The headers are larger than 16 KiB.', {
        rule: 'headers_too_large',
      })
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new HubError('request_timeout', 'The request did not arrive in time.', {
        rule: 'request_timeout',
      })
    default:
      return malformed('The request is not valid HTTP.')
  }
}

function malformed(message: string): HubError {
  return invalid([{ pointer: '', rule: 'request_malformed', message }])
}

export function unavailable(message: string): HubError {
  return new HubError('unavailable', message, { rule: 'database_unavailable', retryAfter: 1 })
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
