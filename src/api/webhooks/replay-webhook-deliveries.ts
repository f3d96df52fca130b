// Replays one delivery, all deliveries parked since a time, or the feed from a sequence number on; `dryRun` only counts them.
import { endpoint } from '../endpoint.ts'
import { HubError, invalid } from '../../domain/hub-error.ts'
import { matchingTypes } from '../../domain/webhooks/wanted-events.ts'
import type { Replay, MonitoredEndpoint } from '../../store/webhooks/webhook-port.ts'
import { auditEntryOfCaller, readOperatorBody } from '../operator-action.ts'
import type { Answer } from '../answer.ts'
import type { AnyCall } from '../call.ts'
import { readDeliveryId, replayBody, replayedSchema } from './delivery-schema.ts'
import { deliveryNotFound } from './get-webhook-delivery.ts'
import { readEndpoint } from './read-endpoint.ts'

type Input = {
  readonly deliveryId: string | null
  readonly failedSince: string | null
  readonly fromSeq: number | null
  readonly dryRun: boolean | null
}

export const replayWebhookDeliveries = endpoint({
  name: 'replay-webhook-deliveries',
  audiences: {
    account: 'POST /integration/webhook-endpoint/{id}/replay',
    operator: 'POST /operator/account/{accountId}/webhook-endpoint/{id}/replay',
  },
  summary:
    'Replay one delivery, all deliveries parked since a time, or the feed from a sequence number on',
  access: 'write',
  isAudited: true,
  body: { schema: replayBody.schema },
  success: { status: 202, schema: replayedSchema },
  refusals: [404, 409],
  async handle(call, name) {
    const { body, details } = readOperatorBody<Input>(call, replayBody)
    const replay = replayOf(body, await readEndpoint(call))
    const { store, accountId, id } = call
    const found = await store.countReplay(accountId, id, replay)
    if (body.dryRun === true) return { ...answerOf(found, true), isRepeatable: true }
    if (replay.what === 'one' && found === 0) throw await notReplayable(call, replay.seq)
    const auditEntry = auditEntryOfCaller(call, { name, subject: id, details }) ?? null
    const started = await store.replay(accountId, id, { replay, auditEntry })
    return answerOf(replay.what === 'fromSeq' ? found : started, false)
  },
})

function replayOf(
  { deliveryId, failedSince, fromSeq }: Input,
  monitored: MonitoredEndpoint,
): Replay {
  const selectors = [deliveryId, failedSince, fromSeq].filter((one) => one !== null)
  if (selectors.length !== 1) throw notExactlyOne()
  if (failedSince !== null) return { what: 'failedSince', since: failedSince }
  if (fromSeq !== null) {
    return { what: 'fromSeq', seq: fromSeq, types: matchingTypes(monitored.endpoint.eventTypes) }
  }
  const key = readDeliveryId(deliveryId ?? '')
  if (key === null || key.endpointId !== monitored.endpoint.id) throw deliveryNotFound()
  return { what: 'one', seq: key.seq }
}

async function notReplayable({ store, accountId, id }: AnyCall, seq: number): Promise<HubError> {
  if ((await store.readWebhookDelivery(accountId, id, seq)) === null) return deliveryNotFound()
  const rule = 'replay_still_pending'
  return new HubError('conflict', 'The delivery waits for an earlier one of the same record.', {
    rule,
  })
}

function notExactlyOne(): HubError {
  const message = 'A replay must send exactly one of deliveryId, failedSince and fromSeq.'
  return invalid([{ pointer: '', rule: 'replay_not_one', message }])
}

function answerOf(count: number, dryRun: boolean): Answer {
  return { status: 202, headers: {}, body: JSON.stringify({ count, dryRun }) }
}
