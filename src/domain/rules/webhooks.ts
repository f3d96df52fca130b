// Rules of webhook endpoints, deliveries and replays.
import { refusal, type Rule } from './rule.ts'

export const webhookRules = {
  webhook_endpoint_not_found: refusal(
    'The id in the path is that of a webhook endpoint of the account.',
    'The endpoint was deleted, or belongs to another account.',
    'List the endpoints with `GET /integration/webhook-endpoint`.',
  ),
  webhook_delivery_not_found: refusal(
    'The id in the path is that of a delivery of the account: the id of the endpoint, a hyphen, and the `seq` of the event.',
    'No delivery of the event has been attempted yet, the endpoint does not subscribe to its type, or the delivery was deleted after 30 days.',
    'List the deliveries of the endpoint, or replay the feed from that `seq`.',
  ),
  webhook_url_not_allowed: refusal(
    'The URL of a webhook endpoint is https and leads to a public address.',
    'The URL is plain http, names a port that is not allowed, contains a password, or resolves to a private network.',
    'Use a public https URL. The hub’s operator can allow private addresses with `BTHUB_WEBHOOK_ALLOW` and ports with `BTHUB_WEBHOOK_PORTS`.',
  ),
  name_not_resolved: refusal(
    'The host name of a URL that the hub is to call can be resolved when the URL is set.',
    'No name server of the hub’s machine responded in time, so it is not yet known whether the URL is allowed.',
    'Send the same call again after the time in Retry-After. The hub’s operator should check its name servers.',
  ),
  webhook_header_not_allowed: refusal(
    'A custom header of a webhook endpoint has a name that is not reserved, and a value of printable ASCII characters.',
    'The hub or HTTP itself sets a header of that name, such as `Content-Type` or `webhook-id`; the value contains a line break; or the value is `***`, which stands for the stored value, and none is stored.',
    'Use a name such as `Authorization` or `X-My-Token`.',
  ),
  event_type_unknown: refusal(
    'Each entry of `eventTypes` is an event type or a pattern: `*`, or a kind of record such as `invoice.*`.',
    'The type is misspelled, or a pattern is used in the middle of a word.',
    'Take the types from the table of event types.',
  ),
  too_many_webhook_endpoints: refusal(
    'An account has at most 100 webhook endpoints.',
    'Endpoints were created and never deleted, perhaps by a script that creates one at every start.',
    'Delete the endpoints that are no longer needed.',
  ),
  too_many_webhook_secrets: refusal(
    'At most 10 older secrets of an endpoint sign alongside the newest one.',
    'The secret was rotated repeatedly within the overlap, perhaps by a script that rotates it at every start.',
    'Wait until the overlap of an older secret has ended, or rotate with `overlapHours` 0, which ends all of them at once.',
  ),
  replay_not_one: refusal(
    'A replay sends exactly one of `deliveryId`, `failedSince` and `fromSeq`.',
    'None of them was sent, or more than one.',
    'Select the deliveries to send again with one of the three.',
  ),
  replay_still_pending: refusal(
    'A delivery that waits for an earlier one of the same record cannot be replayed.',
    'Deliveries of one record are sent in order, and the earlier one is still pending.',
    'Replay the earlier delivery, which is sent immediately.',
  ),
} as const satisfies Record<string, Rule>
