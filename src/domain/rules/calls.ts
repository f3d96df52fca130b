// Rules of HTTP, idempotency and queries, and of the hub’s capacity to process a call.
import { refusal, warning, type Rule } from './rule.ts'

export const callRules = {
  idempotency_key_invalid: refusal(
    'Idempotency-Key has 1 to 255 printable ASCII characters.',
    'The header is empty, too long, or contains another character.',
    'Use a UUID for each write.',
  ),
  idempotency_key_reused: refusal(
    'An Idempotency-Key belongs to one call with one body.',
    'The key was used before with another method, path, query or body.',
    'Use a new key for a new write.',
  ),
  idempotency_key_running: refusal(
    'The first call with an Idempotency-Key has ended.',
    'It is still running, perhaps in another process.',
    'Wait for the time in Retry-After and send the same call again.',
  ),
  query_invalid: refusal(
    'Query parameters are documented and have valid values. A write also refuses a parameter that resembles one of its own, or one meant to hold the write back or to change what it does, such as `validateOnly`, `preview`, or `dryRun` and `upsert` on a call without them.',
    'The parameter is misspelled, its value is out of range, or this call does not have it.',
    'Correct or remove the parameter that the message names.',
  ),
  query_unknown: warning(
    'Query parameters of a write are documented.',
    'The parameter belongs to another API, or a proxy added it. It was ignored, and the write was processed.',
    'Remove the parameter. `Prefer: handling=strict` turns the warning into a refusal.',
  ),
  cursor_invalid: refusal(
    'A cursor comes from the hub and is used with the same filters.',
    'It was changed, truncated, or taken from another list.',
    'Start the list again without a cursor.',
  ),
  request_malformed: refusal(
    'The request is valid HTTP.',
    'The request line, a header or the percent-encoding is broken.',
    'Send the request with a common HTTP client.',
  ),
  headers_too_large: refusal(
    'The headers have at most 16 KiB.',
    'A cookie or a proxy header has grown without bound.',
    'Send only the documented headers.',
  ),
  request_timeout: refusal(
    'The headers arrive within 5 seconds, and the whole request within 10. Of a streamed body, something arrives every 10 seconds, and the call takes at most 300.',
    'The connection is very slow, or the client announced a longer body than it sent.',
    'Send the same call again.',
  ),
  backup_running: refusal(
    'One backup is written at a time.',
    'Another call, or another process of this hub, is writing one.',
    'Wait for it; GET /operator/backup lists it when it is complete.',
  ),
  backup_no_room: refusal(
    'The disk of the data folder has space for a backup of the database.',
    'The free space is smaller than the database, and a full disk would stop it.',
    'Free some space, or write the backup to another disk with `bthub backup FILE`.',
  ),
  backup_failed: refusal(
    'A backup can be written and read back.',
    'The data folder is not writable, or the database did not respond. The message and the log say which.',
    'Fix what the message names and try again.',
  ),
  account_rate_limited: refusal(
    'An account stays within its limits for calls per second and calls in flight.',
    'The account made more calls than its policies callsPerSecondMax and callsInFlightMax allow. RateLimit-Policy states both limits, and RateLimit the one that was reached.',
    'Wait for the time in Retry-After and send the same call again: nothing was written. The hub’s operator can raise the limits.',
  ),
  cell_unavailable: refusal(
    'The database with the account’s records answers.',
    'It is being restarted, it was lost, or it is overloaded. Accounts in other cells are not affected.',
    'Wait for the time in Retry-After and send the same call again.',
  ),
  cell_not_served: refusal(
    'A call reaches a hub that serves the cell of its account.',
    'This hub serves some cells only (BTHUB_CELLS), and the proxy sent the call to the wrong hub.',
    'Send the call to a hub that serves the cell that the message names.',
  ),
  cell_unknown: refusal(
    'A new account is placed in a cell that takes accounts.',
    'The name is misspelled, the cell was added less than a minute ago, or there is no such cell.',
    'Omit `cell`, or send the name of a cell that `bthub cell list` shows.',
  ),
  hub_busy: refusal(
    'The hub has capacity for another call.',
    'More calls are in progress than the hub accepts at once.',
    'Wait for the time in Retry-After and send the same call again: nothing was written.',
  ),
  hub_stopping: refusal(
    'The hub runs until the batch ends.',
    'It is being stopped or restarted.',
    'Send the lines that have no answer again, or the whole batch: repeating a push is safe.',
  ),
  database_unavailable: refusal(
    'The database responds in time.',
    'It is restarting, unreachable, or too slow.',
    'Wait for the time in Retry-After and send the same call again: repeating a push is safe.',
  ),
  internal_error: refusal(
    'The hub processes the call without an internal error.',
    'The hub has a defect. Its log contains the details under the X-Request-Id of the response.',
    'Send the same call again later, and report the X-Request-Id.',
  ),
} as const satisfies Record<string, Rule>
