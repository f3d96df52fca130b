// Lists past and pending deliveries to an endpoint.
import { endpoint } from '../endpoint.ts'
import { eventTypes, type EventType } from '../../domain/event.ts'
import type { WebhookDelivery } from '../../store/webhooks/webhook-port.ts'
import { okAnswer } from '../answer.ts'
import { listBody, pageFields, pageOf } from '../read.ts'
import { idLengthMax } from '../../schema/text-fields.ts'
import { queryOneOf, queryText, readQuery } from '../../schema/query.ts'
import { listOf } from '../../schema/shape.ts'
import { serializeListedDelivery, deliveryListedSchema } from './delivery-schema.ts'
import { readEndpoint } from './read-endpoint.ts'

const query = {
  status: queryOneOf(['pending', 'delivered', 'parked'] as const),
  type: queryOneOf(Object.keys(eventTypes) as EventType[]),
  recordId: queryText(idLengthMax),
  ...pageFields,
}

export const listWebhookDeliveries = endpoint({
  name: 'list-webhook-deliveries',
  audiences: {
    account: 'GET /integration/webhook-endpoint/{id}/delivery',
    operator: 'GET /operator/account/{accountId}/webhook-endpoint/{id}/delivery',
  },
  summary: 'List the deliveries to a webhook endpoint, newest event first',
  access: 'read',
  query,
  success: { status: 200, schema: listOf('WebhookDeliveryList', deliveryListedSchema) },
  refusals: [404],
  async handle(call) {
    const { limit: sentLimit, cursor, ...filter } = readQuery(query, call.query)
    const { id } = (await readEndpoint(call)).endpoint
    const scope = `deliveries ${id} ${new URLSearchParams(Object.entries(filter)).toString()}`
    const { after, limit } = pageOf(call, scope, { limit: sentLimit, cursor })
    const rows = await call.store.listWebhookDeliveries(call.accountId, id, {
      ...filter,
      before: after === null ? null : Number(after),
      limit: limit + 1,
    })
    const show = {
      serialize: serializeListedDelivery,
      cursorOf: ({ seq }: WebhookDelivery) => String(seq),
    }
    return okAnswer(listBody(call, scope, { limit, rows }, show))
  },
})
