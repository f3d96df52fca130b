// Reads a delivery with its attempts.
import { endpoint } from '../endpoint.ts'
import { HubError } from '../../domain/hub-error.ts'
import { okAnswer } from '../answer.ts'
import { readQuery } from '../../schema/query.ts'
import { serializeDelivery, readDeliveryId, deliverySchema } from './delivery-schema.ts'
import { requireId } from '../target.ts'

export const getWebhookDelivery = endpoint({
  name: 'get-webhook-delivery',
  audiences: {
    account: 'GET /integration/webhook-delivery/{id}',
    operator: 'GET /operator/account/{accountId}/webhook-delivery/{id}',
  },
  summary: 'Read a delivery, with its attempts and the beginning of each response',
  access: 'read',
  success: { status: 200, schema: deliverySchema },
  refusals: [404],
  async handle({ store, accountId, id, query }) {
    readQuery({}, query)
    requireId(id)
    const key = readDeliveryId(id)
    const found =
      key === null ? null : await store.readWebhookDelivery(accountId, key.endpointId, key.seq)
    if (found === null) throw deliveryNotFound()
    return okAnswer(serializeDelivery(found))
  },
})

export function deliveryNotFound(): HubError {
  const rule = 'webhook_delivery_not_found'
  return new HubError('not_found', 'Webhook delivery not found.', { rule })
}
