// Lists the endpoints of an account.
import { endpoint } from '../endpoint.ts'
import type { MonitoredEndpoint } from '../../store/webhooks/webhook-port.ts'
import { okAnswer } from '../answer.ts'
import { listBody, pageFields, pageOf } from '../read.ts'
import { readQuery } from '../../schema/query.ts'
import { listOf } from '../../schema/shape.ts'
import { serializeMonitoredEndpoint } from './delivery-schema.ts'
import { monitoredEndpointSchema } from './schema.ts'

const scope = 'webhook endpoints'

export const listWebhookEndpoints = endpoint({
  name: 'list-webhook-endpoints',
  audiences: {
    account: 'GET /integration/webhook-endpoint',
    operator: 'GET /operator/account/{accountId}/webhook-endpoint',
  },
  summary: 'List the webhook endpoints',
  access: 'read',
  query: pageFields,
  success: { status: 200, schema: listOf('WebhookEndpointList', monitoredEndpointSchema) },
  refusals: [],
  async handle(call) {
    const { after, limit } = pageOf(call, scope, readQuery(pageFields, call.query))
    const page = { after, limit: limit + 1 }
    const rows = await call.store.listWebhookEndpoints(call.accountId, page)
    const show = {
      serialize: serializeMonitoredEndpoint,
      cursorOf: (watched: MonitoredEndpoint) => watched.endpoint.id,
    }
    return okAnswer(listBody(call, scope, { limit, rows }, show))
  },
})
